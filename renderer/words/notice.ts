// Words of the notices.
import type { CheckInRequest, Notice } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, describeTarget } from '../describe.ts'
import { clockTime, dayAndTime } from '../format.ts'
import { failureWords } from './failure.ts'
import type { Words } from './words.ts'

type File = Extract<Notice, { kind: 'fileSetAside' }>['file']

function fileName(file: File): string {
  switch (file) {
    case 'settings':
      return 'settings file'
    case 'state':
      return 'file with waiting check-ins'
    case 'session':
      return 'saved session'
    case 'demo':
      return 'demo account’s file'
    case 'activity':
      return 'activity kept for offline'
    case 'journal':
      return 'file of what waits to be sent'
    default:
      return assertNever(file)
  }
}

/** What is gone with the file, and what to do about it. */
function withoutFile(file: File): string {
  switch (file) {
    case 'settings':
      return 'Your settings are back to the defaults.'
    case 'state':
      return 'If a check-in was waiting for its time, ask for it again. Your history on Trakt is untouched.'
    case 'session':
      return 'Nothing was lost on Trakt. Sign in again to go on.'
    case 'demo':
      return 'The demo starts over; your own account is not touched.'
    case 'activity':
      return 'Nothing was lost on Trakt: activity is kept anew as you look at it.'
    case 'journal':
      return 'What waited to be sent is in it: look at your history before you check in to the same again.'
    default:
      return assertNever(file)
  }
}

function untilQuit(file: File): string {
  switch (file) {
    case 'journal':
      return 'A check-in that cannot be sent at once is lost when Marquee quits.'
    case 'session':
      return 'You stay signed in until Marquee quits, and may have to sign in again after that.'
    case 'settings':
    case 'state':
    case 'demo':
    case 'activity':
      return 'Changes last until Marquee quits.'
    default:
      return assertNever(file)
  }
}

function wanted(request: CheckInRequest): string {
  return describeTarget(request.target).name
}

export function noticeWords(notice: Notice): Words {
  switch (notice.kind) {
    case 'fileSetAside':
      return {
        title: `The ${fileName(notice.file)} could not be read`,
        detail: `${withoutFile(notice.file)} The old file was kept as ${notice.keptAs}.`,
      }
    case 'fileUnwritable':
      return {
        title: `The ${fileName(notice.file)} cannot be written`,
        detail: `${untilQuit(notice.file)} Check that the disk is not full or read-only.`,
      }
    case 'waitMissed':
      return {
        title: `${wanted(notice.wanted)} was not checked in`,
        detail: `Its turn came at ${clockTime(notice.at)}, while Marquee was not running. That is too long ago to do it unasked, so nothing was sent. Check in again if you are still watching.`,
      }
    case 'putBack':
      return notice.restored
        ? {
            title: `${describeItem(notice.item).name} is playing again`,
            detail: 'The replacement failed, so the earlier check-in was put back. Nothing was lost.',
          }
        : {
            title: `${describeItem(notice.item).name} could not be put back`,
            detail: 'The replacement failed too: nothing is playing on Trakt now. Check in again when you are ready.',
          }
    case 'waitEnded':
    case 'checkInFailed': {
      const why = failureWords(notice.failure, 'checkIn')
      // There is no button that does it all again from here; the form does.
      const again = why.action === 'retry' ? ' Check in again when you are ready.' : ''
      return {
        ...why,
        title: `${wanted(notice.wanted)} was not checked in`,
        detail: `${why.title}. ${why.detail}${again}`,
      }
    }
    case 'addedToHistory':
      return {
        title: `${describeItem(notice.item).name} was added to your history`,
        detail: `It carries its own time, ${dayAndTime(notice.at, Date.now())}. Trakt could not be told while it ran, so it never showed as playing.`,
      }
    case 'sentLate':
      return {
        title: `${describeItem(notice.item).name} was sent late`,
        detail: 'Trakt can be reached again, and your check-in runs there now. Nothing was lost.',
      }
    case 'journalOld':
      return {
        title: 'What waits to be sent is an old copy',
        detail:
          'It is older than what Marquee knows of it, as after a backup was copied back. Nothing in it is sent before Marquee has looked whether Trakt has it already.',
      }
    case 'scrobbleMissed':
      return {
        title: `${describeItem(notice.item).name} is not in your history`,
        detail: `It ended at ${clockTime(notice.at)}, while Marquee could not tell Trakt. A scrobble counts only when Trakt hears of its end. Add it to your history on trakt.tv if you saw it through.`,
      }
    case 'cancelFailed': {
      const why = failureWords(notice.failure, 'end')
      return { ...why, title: 'What is playing could not be cancelled', detail: `${why.title}. ${why.detail}` }
    }
    default:
      return assertNever(notice)
  }
}
