// `npm run nightly`: the property tests with 100,000 cases and a new seed, which the first line names.
// `-- --seed 7` and `-- --runs 500` do what they say; a failure names the path to its case as well.
import { parseArgs } from 'node:util'
import { runTool } from './tools/runTool.ts'
import { toolCommand } from './tools/toolCommand.ts'

const options = { seed: { type: 'string' }, runs: { type: 'string', default: '100000' } } as const
const { seed = String(Date.now() % 2_147_483_647), runs } = parseArgs({ options }).values

console.log(`seed ${seed}, ${runs} cases: npm run nightly -- --seed ${seed} --runs ${runs}`)
const env = { MARQUEE_FUZZ_SEED: seed, MARQUEE_FUZZ_RUNS: runs }
// The models of the merged feed, the session and the machine are properties too, and stand with what they are about.
const models = ['test/activity', 'test/trakt/session', 'test/checkin/model', 'test/checkin/intents']
const specs = ['test/fuzz', ...models]
const ran = await runTool(toolCommand('vitest', 'run', '--project', 'unit', ...specs), true, env)
process.exitCode = ran.code
