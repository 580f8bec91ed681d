// The status, told again at each change: what `marquee status --watch` shows.
import type { Status } from './answer.ts'
import { statusOf } from './said.ts'
import type { ServedApp } from './servedApp.ts'

const minuteMs = 60_000

/** Tells the status at once, and whenever it changed, until `signal`. While something plays that is once a minute at least. */
export function watchStatus(app: ServedApp, tell: (status: Status) => void, signal: AbortSignal): void {
  let told = ''
  const look = () => {
    const status = statusOf(app.store.getState(), app.now())
    // A percentage that moved on beside something else's change is no change; the minutes are.
    const said = JSON.stringify(status, (key, value: unknown) => (key === 'percent' ? undefined : value))
    if (said === told) return
    told = said
    tell(status)
  }
  const stop = app.store.subscribe(look)
  signal.addEventListener('abort', stop, { once: true })
  look()
  void tick(app, look, signal)
}

/** The minutes that are left change without anything happening in the app. */
async function tick(app: ServedApp, look: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { checkIn, serverOffsetMs, pausedUntil } = app.store.getState()
    const now = app.now()
    const left = checkIn.playing ? checkIn.playing.expiresAt - (now + serverOffsetMs) : 0
    const minute = left > 0 ? (left % minuteMs) + 1 : minuteMs
    const quiet = pausedUntil !== null && pausedUntil > now ? pausedUntil - now + 1 : minuteMs
    await app.sleep(Math.min(minute, quiet), signal).catch(() => {})
    if (!signal.aborted) look()
  }
}
