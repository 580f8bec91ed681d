// The end of the hour in which Marquee keeps quiet.
import { pauseMs } from './commands.ts'
import type { Store } from './state/store.ts'

/** `now` in local epoch ms. */
export function endPause(store: Pick<Store, 'getState' | 'set'>, now: number): void {
  const { pausedUntil } = store.getState()
  if (pausedUntil === null) return
  const left = pausedUntil - now
  // More than was asked for is left: the clock was set back.
  if (left <= 0 || left > pauseMs) store.set({ pausedUntil: null })
}
