// Words of the notices, and the icon that goes with trouble.
import type { CheckInRequest, Notice } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, describeTarget } from '../describe.ts'
import { clockTime } from '../format.ts'
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
        detail: `Marquee started afresh and kept the old one as ${notice.keptAs}.`,
      }
    case 'fileUnwritable':
      return {
        title: `The ${fileName(notice.file)} cannot be written`,
        detail: 'Changes last until Marquee quits. Check that the disk is not full or read-only.',
      }
    case 'waitEnded': {
      const why = failureWords(notice.failure, 'checkIn')
      return { ...why, title: `${wanted(notice.wanted)} was not checked in`, detail: `${why.title}. ${why.detail}` }
    }
    case 'waitMissed':
      return {
        title: `${wanted(notice.wanted)} was not checked in`,
        detail: `Its turn came at ${clockTime(notice.at)}, while Marquee was not running. That is too long ago to do it unasked.`,
      }
    case 'putBack':
      return notice.restored
        ? {
            title: `${describeItem(notice.item).name} is playing again`,
            detail: 'The replacement failed, so the earlier check-in was put back.',
          }
        : {
            title: `${describeItem(notice.item).name} could not be put back`,
            detail: 'The replacement failed too: nothing is playing on Trakt now. Check in again when you are ready.',
          }
    case 'checkInFailed': {
      const why = failureWords(notice.failure, 'checkIn')
      return { ...why, title: `${wanted(notice.wanted)} was not checked in`, detail: `${why.title}. ${why.detail}` }
    }
    case 'cancelFailed': {
      const why = failureWords(notice.failure, 'end')
      return { ...why, title: 'What is playing could not be cancelled', detail: `${why.title}. ${why.detail}` }
    }
    default:
      return assertNever(notice)
  }
}
