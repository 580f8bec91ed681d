// One process that plays schedules one after the other: its own Trakt, and the next app's process always warm.
import { perform, type Performed } from './perform.ts'
import { type AppProcess, startProcess } from './process.ts'
import type { Schedule } from './schedule.ts'
import { startTrakt } from './trakt.ts'

export type Play = { readonly play: number; readonly schedule: Schedule; readonly isSoft: boolean }
export type Played = { readonly played: number; readonly performed: Performed }

const file = process.argv[2] ?? ''
const trakt = await startTrakt()
/** What is cut off is never quite forgotten: a new process now and then. */
const mostSoftRuns = 50
let softRuns = 0
/** The next one to die a real death: nobody waits for it to start. */
let warm: AppProcess | null = null
/** One that a run has left alive, and the one in which softly dying ones live. */
const left: { real: AppProcess | null; soft: AppProcess | null } = { real: null, soft: null }

function realProcess(): AppProcess {
  const mine = left.real?.isAlive() ? left.real : (warm ?? startProcess(file, false))
  if (mine !== left.real) warm = startProcess(file, false)
  left.real = null
  return mine
}

function softProcess(last: AppProcess | null): AppProcess {
  const mine = last?.next() ?? (left.soft?.isAlive() ? left.soft : startProcess(file, true))
  left.soft = null
  return mine
}

process.on('message', async ({ play, schedule, isSoft }: Play) => {
  let last: AppProcess | null = null
  const processOf = (before: AppProcess | null) => (last = isSoft ? softProcess(before) : realProcess())
  const performed = await perform(schedule, trakt, processOf, isSoft).catch((error: unknown): Performed => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kills: 0, intents: 0, faults: [{ kind: 'crashed', detail: `the runner: ${detail}` }], story: [] }
  })
  left[isSoft ? 'soft' : 'real'] = last
  softRuns += isSoft ? 1 : 0
  if (softRuns % mostSoftRuns === 0) {
    void left.soft?.stop()
    left.soft = null
  }
  process.send?.({ played: play, performed } satisfies Played)
})
process.once('disconnect', async () => {
  await Promise.all([warm?.stop(), left.real?.stop(), left.soft?.stop()])
  await trakt.close()
  process.exit(0)
})
process.send?.({ played: -1, performed: null })
