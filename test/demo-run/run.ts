// `npm run demo`: builds and runs the app on the embedded Trakt, in a window for people or by itself.
import { join } from 'node:path'
import { ensureBuilt } from '../tools/ensureBuilt.ts'
import { installChromium } from '../tools/installChromium.ts'
import { demoServer } from './demoServer.ts'
import { hasDisplay } from './hasDisplay.ts'
import type { DemoOptions } from './options.ts'
import { readOptions, usage } from './options.ts'
import { playMainJob } from './playMainJob.ts'
import { jsonReport, tableReport } from './report.ts'
import { showToPerson } from './showToPerson.ts'

const folder = join(import.meta.dirname, '../../out/demo')

async function demo(options: DemoOptions): Promise<boolean> {
  const report = options.json ? jsonReport() : tableReport()
  let stop = async () => {}
  // The first signal ends everything that was started; a second one, should that hang, ends the run itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)))
  if (await ensureBuilt()) report.say('The bundles are built.')
  if (options.headless) installChromium(report.say)
  const server = await demoServer(options.elsewhere)
  stop = server.stop
  const onStop = (end: () => Promise<void>) => {
    stop = end
  }
  return options.headless ? playMainJob(server, folder, report, onStop) : showToPerson(server, report, onStop)
}

const args = process.argv.slice(2)
try {
  const ok = await demo(readOptions(args, hasDisplay()))
  process.exit(ok ? 0 : 1)
} catch (error) {
  // It never came to the first step: no browser, a build that fails, options that make no sense.
  const detail = error instanceof Error ? error.message : String(error)
  console.error(`demo: ${detail}`)
  if (error instanceof TypeError) console.error(usage)
  if (args.includes('--json')) {
    const report = jsonReport()
    report.step({ step: 'start', ok: false, ms: 0, detail })
    report.summary({ ok: false, host: 'none', steps: 0 })
  }
  process.exit(1)
}
