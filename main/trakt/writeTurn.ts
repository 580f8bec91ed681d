// Writes take turns: one at a time, and a second apart, because Trakt allows one write per second and account.
import type { Clock } from '../ports.ts'

/** Runs `run` when its turn has come. Rejects with the signal's reason when aborted before that; `run` was not called then. */
export type WriteTurn = <T>(run: () => Promise<T>, signal: AbortSignal) => Promise<T>

const gapMs = 1000

/**
 * The gap is measured from the end of one write to the start of the next: only then is it a second at the server too.
 * `before`: when somebody else may have written last, local epoch ms.
 */
export function createWriteTurn(clock: Clock, before = -Infinity): WriteTurn {
  let last: Promise<void> = Promise.resolve()
  let endedAt = before
  return async (run, signal) => {
    const earlier = last
    const mine = Promise.withResolvers<void>()
    last = earlier.then(() => mine.promise)
    try {
      await earlier
      signal.throwIfAborted()
      // The gap is the most there is to wait, also when the clock was set back meanwhile.
      const wait = Math.min(gapMs, endedAt + gapMs - clock.now())
      if (wait > 0) await clock.sleep(wait, signal)
      try {
        return await run()
      } finally {
        endedAt = clock.now()
      }
    } finally {
      mine.resolve()
    }
  }
}
