// `npm test`: every spec that can run here; the last line of stdout is `N passed, N failed, N skipped`.
// Arguments go to vitest, as in `npm test -- test/menu`.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countTests } from './tools/countTests.ts'
import { ensureBuilt } from './tools/ensureBuilt.ts'
import { installChromium } from './tools/installChromium.ts'
import { runTool } from './tools/runTool.ts'
import { toolCommand } from './tools/toolCommand.ts'

const report = join(import.meta.dirname, '../out/test.json')

/** Ends with the count, whatever happened before. */
function end(passed: number, failed: number, skipped: number): void {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed === 0 ? 0 : 1
}

async function run(): Promise<void> {
  console.log(`browser: ${installChromium(console.log)}`)
  if (await ensureBuilt()) console.log('bundles: built')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ran = await runTool(toolCommand('vitest', 'run', ...reporters, ...process.argv.slice(2)), true)
  if (!existsSync(report)) throw new Error('vitest ended without a report')
  const count = countTests(JSON.parse(readFileSync(report, 'utf8')), ran.code)
  if (count.skipped > 0) console.log(`Skipped:\n${count.skippedNames.map((name) => `  ${name}`).join('\n')}`)
  end(count.passed, count.failed, count.skipped)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  end(0, 1, 0)
})
