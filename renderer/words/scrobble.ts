// Words for what Trakt did with a scrobble: moved, paused, stopped, counted or not.
import type { ScrobbleOutcome } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem } from '../describe.ts'
import { clockTime } from '../format.ts'
import { say, sayPercent } from '../say.ts'
import { failureWords } from './failure.ts'
import { sentences } from './sentences.ts'
import type { Words } from './words.ts'

/** Percent from where Trakt counts something as watched, and from where it keeps a position. */
const [countsFrom, keptFrom] = [80, 1]

/** Moved to where it would count, nobody but us has it there. */
function pausedDetail({ kept, paused }: Extract<ScrobbleOutcome, { kind: 'paused' }>): string {
  if (kept) return say('scrobble.kept')
  return paused.progress < countsFrom
    ? say('scrobble.keptHere')
    : say('scrobble.tooLateDetail', { limit: sayPercent(countsFrom) })
}

/** null: there is nothing to say, the button shows it. */
export function scrobbleWords(outcome: ScrobbleOutcome): Words | null {
  switch (outcome.kind) {
    case 'running':
      return {
        title: say('scrobble.moved'),
        detail: say('scrobble.movedDetail', { time: clockTime(outcome.watching.expiresAt) }),
      }
    case 'paused':
      return {
        title: say('scrobble.pausedAt', { percent: sayPercent(outcome.paused.progress) }),
        detail: pausedDetail(outcome),
      }
    case 'scrobbled':
      return {
        title: say('scrobble.inHistory', { name: describeItem(outcome.item).name }),
        detail:
          outcome.progress >= 100
            ? say('scrobble.watched')
            : say('scrobble.watchedAt', { percent: sayPercent(outcome.progress) }),
      }
    case 'stoppedEarly':
      return {
        title: say('scrobble.stoppedAt', { percent: sayPercent(outcome.progress) }),
        detail: say(outcome.kept ? 'scrobble.stoppedKept' : 'scrobble.stoppedLost', { limit: sayPercent(countsFrom) }),
      }
    case 'tooShort':
      return {
        title: say('scrobble.tooShort'),
        detail: say('scrobble.tooShortDetail', { least: sayPercent(keptFrom) }),
      }
    case 'tooLateToPause':
      return {
        title: say('scrobble.tooLate', { percent: sayPercent(outcome.progress) }),
        detail: say('scrobble.tooLateDetail', { limit: sayPercent(countsFrom) }),
      }
    case 'duplicate':
      return {
        title: say('scrobble.duplicate', { name: describeItem(outcome.item).name }),
        detail: sentences(
          outcome.watchedAt === null
            ? say('scrobble.countedLately')
            : say('scrobble.countedAt', { time: clockTime(outcome.watchedAt) }),
          outcome.againAt === null
            ? say('scrobble.onceIsEnough')
            : say('scrobble.againFrom', { time: clockTime(outcome.againAt) }),
        ),
      }
    case 'nothingPlaying':
      return {
        title: say('scrobble.notPlaying'),
        detail: say('scrobble.notPlayingDetail'),
      }
    case 'busy':
      return null
    case 'failed':
      return outcome.failure.kind === 'cancelled' ? null : failureWords(outcome.failure, 'end')
    default:
      return assertNever(outcome)
  }
}
