// One process that plays schedules one after the other: its own Trakt, and the next app's process always warm.
import { perform, type Performed } from './perform.ts'
import { type AppProcess, startProcess } from './process.ts'
import type { Schedule } from './schedule.ts'
import { startTrakt } from './trakt.ts'

export type Play = { readonly play: number; readonly schedule: Schedule }
export type Played = { readonly played: number; readonly performed: Performed }

const file = process.argv[2] ?? ''
const trakt = await startTrakt()
let warm: AppProcess = startProcess(file)
/** One that a run has left alive. */
let left: AppProcess | null = null

/** A process that nobody uses; the one after it is started meanwhile. */
function spare(): AppProcess {
  if (left?.isAlive()) {
    const mine = left
    left = null
    return mine
  }
  const mine = warm
  warm = startProcess(file)
  return mine
}

process.on('message', async ({ play, schedule }: Play) => {
  let last: AppProcess | null = null
  const performed = await perform(schedule, trakt, () => (last = spare())).catch((error: unknown): Performed => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kills: 0, intents: 0, faults: [{ kind: 'crashed', detail: `the runner: ${detail}` }], story: [] }
  })
  left = last
  process.send?.({ played: play, performed } satisfies Played)
})
process.once('disconnect', async () => {
  await Promise.all([warm.kill(), left?.kill()])
  await trakt.close()
  process.exit(0)
})
process.send?.({ played: -1, performed: null })
