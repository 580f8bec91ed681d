// `npm run chaos -- --runs N --seed S [--json]`: random schedules of deeds, faults and crashes, and nothing lost or doubled.
// `--soft` lets one run in ten die by SIGKILL, and cuts the others off inside a process that lives on, which is many times quicker.
// `--replay FILE` plays one schedule again and tells its story. The last line is one JSON object; exit code 1: something broke.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundleChild } from './bundle.ts'
import type { Performed } from './perform.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { type Failing, shrink } from './shrink.ts'
import { startWorkers, type Workers } from './workers.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    runs: text,
    seed: text,
    workers: text,
    replay: text,
    json: { type: 'boolean' },
    soft: { type: 'boolean' },
    keepGoing: { type: 'boolean' },
  },
})
const number = (given: string | undefined, otherwise: number) => {
  const value = Number(given ?? otherwise)
  if (!Number.isInteger(value) || value < 0) throw new Error(`not a number: ${given}`)
  return value
}
const runs = number(values.runs, 100)
const seed = number(values.seed, Date.now() % 1_000_000)
const say = (line: string) => {
  if (values.json) process.stderr.write(`${line}\n`)
  else console.log(line)
}

/** With `--soft`. */
const realEvery = 10

const total = { runs: 0, kills: 0, intents: 0, lost: 0, doubled: 0, stuck: 0, seed }

function count({ kills, intents, faults }: Performed): void {
  total.runs += 1
  total.kills += kills
  total.intents += intents
  const has = (...kinds: readonly string[]) => (faults.some(({ kind }) => kinds.includes(kind)) ? 1 : 0)
  total.lost += has('lost', 'unreadable')
  total.doubled += has('doubled', 'surprise')
  total.stuck += has('stuck', 'crashed', 'tooSoon', 'twoRefreshes')
}

function tell(schedule: Schedule, { faults, story }: Performed): void {
  for (const { kind, detail } of faults) say(`${kind}: ${detail}`)
  say(JSON.stringify(schedule))
  for (const line of story) say(line)
}

async function replay(workers: Workers, file: string): Promise<void> {
  const schedule = JSON.parse(readFileSync(file, 'utf8')) as Schedule
  const performed = await workers.play(schedule, values.soft === true)
  count(performed)
  tell(schedule, performed)
}

async function all(workers: Workers): Promise<void> {
  const failed: Failing[] = []
  let next = 0
  const lane = async () => {
    while (next < runs && (failed.length === 0 || values.keepGoing)) {
      const run = next
      next += 1
      const schedule = createSchedule(seed * 100_003 + run)
      const isSoft = values.soft === true && run % realEvery !== 0
      const performed = await workers.play(schedule, isSoft)
      count(performed)
      if (performed.faults.length === 0) continue
      failed.push({ schedule, performed, isSoft })
      say(`run ${run}: ${performed.faults.map(({ kind, detail }) => `${kind}: ${detail}`).join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: workers.count }, lane))
  const [first] = failed
  if (!first || values.keepGoing) return
  say(`shrinking ${first.schedule.steps.length} steps`)
  const { schedule, performed } = await shrink(first, workers)
  tell(schedule, performed)
}

const bundle = await bundleChild()
const workers = await startWorkers(number(values.workers, 2), bundle.file)
try {
  await (values.replay === undefined ? all(workers) : replay(workers, values.replay))
} finally {
  await workers.stop()
  bundle.remove()
}
process.stdout.write(`${JSON.stringify(total)}\n`)
process.exitCode = total.lost + total.doubled + total.stuck === 0 ? 0 : 1
