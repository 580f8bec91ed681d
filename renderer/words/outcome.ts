// Words for what came of a check-in, a cancel and an undo.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CancelOutcome, CheckInOutcome, UndoOutcome } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, describeTarget } from '../describe.ts'
import { clockTime } from '../format.ts'
import { failureWords } from './failure.ts'
import type { Words } from './words.ts'

/** null: the screen itself shows it (the wait prompt, the busy button). */
export function checkInWords(outcome: CheckInOutcome): Words | null {
  switch (outcome.kind) {
    case 'checkedIn':
      return {
        title: `Checked in to ${describeItem(outcome.watching.item).name}`,
        detail: `Ends at ${clockTime(outcome.watching.expiresAt)}.`,
      }
    case 'saved':
      return {
        title: 'Saved',
        detail: `${describeTarget(outcome.wanted.target).name} is sent as soon as Trakt can be reached. ${reason(outcome.failure)}`,
      }
    case 'alreadyPlaying':
      return {
        title: `${describeItem(outcome.watching.item).name} is already playing`,
        detail: `Nothing was sent twice. It ends at ${clockTime(outcome.watching.expiresAt)}.`,
      }
    case 'scrobbling':
      return {
        title: `${describeItem(outcome.watching.item).name} is running`,
        detail: `Trakt runs it as a scrobble. It ends at ${clockTime(outcome.watching.expiresAt)}.`,
      }
    case 'blocked':
    case 'busy':
      return null
    case 'failed':
      return outcome.failure.kind === 'cancelled' ? null : failureWords(outcome.failure, 'checkIn')
    case 'replaceFailed': {
      const why = failureWords(outcome.failure, 'background')
      return { ...why, title: 'The replacement failed', detail: `${why.title}. ${putBackSentence(outcome.putBack)}` }
    }
    default:
      return assertNever(outcome)
  }
}

function putBackSentence(putBack: boolean | null): string {
  if (putBack === null) return 'There was nothing to put back.'
  return putBack
    ? 'The earlier check-in was put back, so nothing was lost.'
    : 'The earlier check-in could not be put back: nothing is playing on Trakt now.'
}

/** Why it could not be sent at once, and nothing more: nothing is lost, so there is nothing to explain. */
const reason = (failure: Failure): string => `${failureWords(failure, 'background').title}.`

const savedCancel = (failure: Failure): Words => ({
  title: 'It will not count',
  detail: `Trakt is told as soon as it can be reached. ${reason(failure)}`,
})

export function cancelWords(outcome: CancelOutcome): Words | null {
  switch (outcome.kind) {
    case 'cancelled':
      return null
    case 'saved':
      return savedCancel(outcome.failure)
    case 'nothingPlaying':
      return { title: 'Nothing was playing any more', detail: 'It had ended by itself.' }
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
        title: 'Undone',
        detail: outcome.removedFromHistory
          ? 'The entry was taken out of your history too.'
          : 'The check-in was cancelled.',
      }
    case 'saved':
      return savedCancel(outcome.failure)
    case 'tooLate':
      return { title: 'Too late to undo', detail: 'The 30 seconds are over. You can still cancel what is playing.' }
    case 'failed':
      return failureWords(outcome.failure, 'undo')
    default:
      return assertNever(outcome)
  }
}
