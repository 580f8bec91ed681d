// `npm run check`: types, lint with the import rules, format and unused code, side by side; fails when one of them does.
import { runTool } from './tools/runTool.ts'
import { toolCommand } from './tools/toolCommand.ts'

const checks = [
  { name: 'types', command: toolCommand('typescript', '-b') },
  { name: 'lint and import rules', command: toolCommand('oxlint', '--deny-warnings') },
  { name: 'format', command: toolCommand('oxfmt', '--check') },
  { name: 'unused code', command: toolCommand('knip', '--no-config-hints') },
]

const results = await Promise.all(checks.map(async ({ name, command }) => ({ name, ...(await runTool(command)) })))

for (const { name, code, output, ms } of results) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${(ms / 1000).toFixed(1)} s)`)
  if (code !== 0) console.log(output.trimEnd())
}
process.exitCode = results.every((r) => r.code === 0) ? 0 : 1
