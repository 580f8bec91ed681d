// Words for what came of a check-in, a cancel and an undo.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CancelOutcome, CheckInOutcome, UndoOutcome } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, describeTarget } from '../describe.ts'
import { clockTime } from '../format.ts'
import { say } from '../say.ts'
import { failureWords } from './failure.ts'
import { sentences, stopped, titled } from './sentences.ts'
import type { Words } from './words.ts'

/** null: the screen itself shows it (the wait prompt, the busy button). */
export function checkInWords(outcome: CheckInOutcome): Words | null {
  switch (outcome.kind) {
    case 'checkedIn':
      return {
        title: say('outcome.checkedIn', { name: describeItem(outcome.watching.item).name }),
        detail: say('outcome.endsAt', { time: clockTime(outcome.watching.expiresAt) }),
      }
    case 'saved':
      return {
        title: say('outcome.saved'),
        detail: sentences(
          say('outcome.savedDetail', { name: describeTarget(outcome.wanted.target).name }),
          reason(outcome.failure),
        ),
      }
    case 'alreadyPlaying':
      return {
        title: say('outcome.alreadyPlaying', { name: describeItem(outcome.watching.item).name }),
        detail: say('outcome.alreadyPlayingDetail', { time: clockTime(outcome.watching.expiresAt) }),
      }
    case 'scrobbling':
      return {
        title: say('outcome.scrobbling', { name: describeItem(outcome.watching.item).name }),
        detail: say('outcome.scrobblingDetail', { time: clockTime(outcome.watching.expiresAt) }),
      }
    case 'blocked':
    case 'busy':
      return null
    case 'failed':
      return outcome.failure.kind === 'cancelled' ? null : failureWords(outcome.failure, 'checkIn')
    case 'replaceFailed': {
      const why = failureWords(outcome.failure, 'background')
      const detail = titled({ title: why.title, detail: putBackSentence(outcome.putBack) })
      return { ...why, title: say('outcome.replaceFailed'), detail }
    }
    default:
      return assertNever(outcome)
  }
}

function putBackSentence(putBack: boolean | null): string {
  if (putBack === null) return say('outcome.nothingToPutBack')
  return putBack ? say('outcome.putBack') : say('outcome.notPutBack')
}

/** Why it could not be sent at once, and nothing more: nothing is lost, so there is nothing to explain. */
const reason = (failure: Failure): string => stopped(failureWords(failure, 'background').title)

const savedCancel = (failure: Failure): Words => ({
  title: say('outcome.willNotCount'),
  detail: sentences(say('outcome.willNotCountDetail'), reason(failure)),
})

export function cancelWords(outcome: CancelOutcome): Words | null {
  switch (outcome.kind) {
    case 'cancelled':
      return null
    case 'saved':
      return savedCancel(outcome.failure)
    case 'nothingPlaying':
      return { title: say('outcome.nothingPlaying'), detail: say('outcome.nothingPlayingDetail') }
    case 'failed':
      return failureWords(outcome.failure, 'end')
    default:
      return assertNever(outcome)
  }
}

export function undoWords(outcome: UndoOutcome): Words {
  switch (outcome.kind) {
    case 'undone':
      return {
        title: say('outcome.undone'),
        detail: outcome.removedFromHistory ? say('outcome.undoneHistory') : say('outcome.undoneCheckIn'),
      }
    case 'saved':
      return savedCancel(outcome.failure)
    case 'tooLate':
      return { title: say('outcome.tooLate'), detail: say('outcome.tooLateDetail') }
    case 'failed':
      return failureWords(outcome.failure, 'undo')
    default:
      return assertNever(outcome)
  }
}
