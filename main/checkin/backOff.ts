// How long to leave Trakt alone after a failure: ever longer, and never shorter than Trakt asked for.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Clock } from '../ports.ts'

export type BackOff = {
  readonly failed: (failure?: Failure) => void
  readonly succeeded: () => void
  /** Local epoch ms before which nothing is tried; 0: at once. */
  readonly until: () => number
}

const retryMs = [15_000, 30_000, 60_000, 120_000, 300_000] as const
/** What a 429 may ask for at the most. */
const longestPauseMs = 60 * 60_000

export function createBackOff(clock: Clock): BackOff {
  let failures = 0
  let retryAt = 0
  return {
    failed: (failure) => {
      const pause = retryMs[Math.min(failures, retryMs.length - 1)] ?? 300_000
      failures += 1
      retryAt = Math.max(clock.now() + pause, failure && 'retryAt' in failure ? failure.retryAt : 0)
    },
    succeeded: () => {
      failures = 0
      retryAt = 0
    },
    until: () => {
      // The clock was set back; nothing asks for a longer pause than this.
      if (retryAt - clock.now() > longestPauseMs) {
        failures = 0
        retryAt = 0
      }
      return retryAt
    },
  }
}
