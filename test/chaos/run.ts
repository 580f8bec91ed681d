// `npm run chaos -- --runs N --seed S [--json]`: random schedules of deeds, faults and crashes, and nothing lost or doubled.
// `--replay FILE` plays one schedule again and tells its story. The last line is one JSON object; exit code 1: something broke.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundleChild } from './bundle.ts'
import type { Performed } from './perform.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { shrink } from './shrink.ts'
import { startWorkers, type Workers } from './workers.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    runs: text,
    seed: text,
    workers: text,
    replay: text,
    json: { type: 'boolean' },
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

const total = { runs: 0, kills: 0, intents: 0, lost: 0, doubled: 0, stuck: 0, seed }

function count({ kills, intents, faults }: Performed): void {
  total.runs += 1
  total.kills += kills
  total.intents += intents
  const has = (...kinds: readonly string[]) => (faults.some(({ kind }) => kinds.includes(kind)) ? 1 : 0)
  total.lost += has('lost', 'unreadable')
  total.doubled += has('doubled', 'surprise', 'misdated')
  total.stuck += has('stuck', 'crashed', 'tooSoon', 'twoRefreshes')
}

function tell(schedule: Schedule, { faults, story }: Performed): void {
  for (const { kind, detail } of faults) say(`${kind}: ${detail}`)
  say(JSON.stringify(schedule))
  for (const line of story) say(line)
}

async function replay(workers: Workers, file: string): Promise<void> {
  const schedule = JSON.parse(readFileSync(file, 'utf8')) as Schedule
  const performed = await workers.play(schedule)
  count(performed)
  tell(schedule, performed)
}

async function all(workers: Workers): Promise<void> {
  let next = 0
  let failed: { readonly schedule: Schedule; readonly performed: Performed } | null = null
  const lane = async () => {
    while (next < runs && (!failed || values.keepGoing)) {
      const schedule = createSchedule(seed * 100_003 + next)
      next += 1
      const performed = await workers.play(schedule)
      count(performed)
      if (performed.faults.length === 0) continue
      say(
        `seed ${seed}, run ${schedule.seed - seed * 100_003}: ${performed.faults
          .map(({ kind, detail }) => `${kind}: ${detail}`)
          .join('\n  ')
          .slice(0, 900)}`,
      )
      failed ??= { schedule, performed }
    }
  }
  await Promise.all(Array.from({ length: workers.count }, lane))
  if (!failed || values.keepGoing) return
  const { schedule, performed } = failed as { schedule: Schedule; performed: Performed }
  say(`shrinking ${schedule.steps.length} steps`)
  const least = await shrink(schedule, performed, workers)
  tell(least.schedule, least.performed)
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
