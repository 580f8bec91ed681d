// Words of the notices.
import type { Notice } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, describeTarget } from '../describe.ts'
import { clockTime, dayAndTime } from '../format.ts'
import { say } from '../say.ts'
import { failureWords } from './failure.ts'
import { sentences, titled } from './sentences.ts'
import type { Words } from './words.ts'

type File = Extract<Notice, { kind: 'fileSetAside' }>['file']

/** Of a file that was set aside: what is gone with it, and what to do about it. */
function unreadWords(file: File): Words {
  switch (file) {
    case 'settings':
      return { title: say('notice.settingsUnread'), detail: say('notice.settingsUnreadDetail') }
    case 'state':
      return { title: say('notice.stateUnread'), detail: say('notice.stateUnreadDetail') }
    case 'session':
      return { title: say('notice.sessionUnread'), detail: say('notice.sessionUnreadDetail') }
    case 'demo':
      return { title: say('notice.demoUnread'), detail: say('notice.demoUnreadDetail') }
    case 'activity':
      return { title: say('notice.activityUnread'), detail: say('notice.activityUnreadDetail') }
    case 'journal':
      return { title: say('notice.journalUnread'), detail: say('notice.journalUnreadDetail') }
    default:
      return assertNever(file)
  }
}

/** Of a file that cannot be written: what that means. */
function unwrittenWords(file: File): Words {
  switch (file) {
    case 'settings':
      return { title: say('notice.settingsUnwritten'), detail: say('notice.untilQuit') }
    case 'state':
      return { title: say('notice.stateUnwritten'), detail: say('notice.untilQuit') }
    case 'session':
      return { title: say('notice.sessionUnwritten'), detail: say('notice.sessionUntilQuit') }
    case 'demo':
      return { title: say('notice.demoUnwritten'), detail: say('notice.untilQuit') }
    case 'activity':
      return { title: say('notice.activityUnwritten'), detail: say('notice.untilQuit') }
    case 'journal':
      return { title: say('notice.journalUnwritten'), detail: say('notice.journalUntilQuit') }
    default:
      return assertNever(file)
  }
}

export function noticeWords(notice: Notice): Words {
  switch (notice.kind) {
    case 'fileSetAside': {
      const { title, detail } = unreadWords(notice.file)
      return { title, detail: sentences(detail, say('notice.keptAs', { file: notice.keptAs })) }
    }
    case 'fileUnwritable': {
      const { title, detail } = unwrittenWords(notice.file)
      return { title, detail: sentences(detail, say('notice.checkDisk')) }
    }
    case 'waitMissed':
      return {
        title: say('notice.notCheckedIn', { title: describeTarget(notice.wanted.target).name }),
        detail: say('notice.missed', { time: clockTime(notice.at) }),
      }
    case 'putBack': {
      const title = describeItem(notice.item).name
      return notice.restored
        ? { title: say('notice.putBack', { title }), detail: say('notice.putBackDetail') }
        : { title: say('notice.notPutBack', { title }), detail: say('notice.notPutBackDetail') }
    }
    case 'waitEnded':
    case 'checkInFailed': {
      const why = failureWords(notice.failure, 'checkIn')
      return {
        ...why,
        title: say('notice.notCheckedIn', { title: describeTarget(notice.wanted.target).name }),
        // There is no button that does it all again from here; the form does.
        detail: sentences(titled(why), why.action === 'retry' ? say('notice.checkInAgain') : null),
      }
    }
    case 'addedToHistory':
      return {
        title: say('notice.addedToHistory', { title: describeItem(notice.item).name }),
        detail: say('notice.addedToHistoryDetail', { time: dayAndTime(notice.at, Date.now()) }),
      }
    case 'sentLate':
      return {
        title: say('notice.sentLate', { title: describeItem(notice.item).name }),
        detail: say('notice.sentLateDetail'),
      }
    case 'journalOld':
      return { title: say('notice.journalOld'), detail: say('notice.journalOldDetail') }
    case 'scrobbleMissed':
      return {
        title: say('notice.notInHistory', { title: describeItem(notice.item).name }),
        detail: say('notice.notInHistoryDetail', { time: clockTime(notice.at) }),
      }
    case 'cancelFailed': {
      const why = failureWords(notice.failure, 'end')
      return { ...why, title: say('notice.notCancelled'), detail: titled(why) }
    }
    default:
      return assertNever(notice)
  }
}
