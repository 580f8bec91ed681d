// The desktop notifications: what happened by itself, in a line or two.
import { assertNever } from '../preload/contract/result.ts'
import type { CheckInNews } from './checkin/context.ts'
import { meaning } from './menu/commandItem.ts'
import { plain } from './menu/commands.ts'
import { itemName, wantedName } from './menu/words.ts'
import type { Note } from './ports.ts'

export function noteFor(news: CheckInNews): Note {
  switch (news.kind) {
    case 'waitCheckedIn':
      return {
        title: 'Checked in',
        body: itemName(news.item, 80),
        action: { label: 'Undo', command: meaning('undo', news.item) },
      }
    case 'waitEnded':
      return {
        title: 'The check-in that was waiting did not go through',
        body: `${wantedName(news.wanted, 80)}. Nothing was sent twice; open Marquee to see why.`,
        action: { label: 'Open', command: plain('show-window') },
      }
    case 'waitMissed':
      return {
        title: 'A check-in was missed',
        body: `${wantedName(news.wanted, 80)} was due while Marquee was not running.`,
        action: { label: 'Open', command: plain('show-window') },
      }
    case 'sentLate':
      return { title: 'Checked in, late', body: `${itemName(news.item, 80)}. Trakt could not be reached before.` }
    case 'addedToHistory':
      return {
        title: 'Added to your history',
        body: `${itemName(news.item, 80)} was over before Trakt could be reached.`,
      }
    case 'intentRefused':
      return {
        title: 'Trakt said no to something that waited',
        body: 'Nothing is lost: it stays in Marquee until you send, change or drop it.',
        action: { label: 'Open', command: plain('show-queue') },
      }
    case 'scrobbleMissed':
      return {
        title: 'Not counted as watched',
        body: `${itemName(news.item, 80)} ran to its end while Marquee could not tell Trakt.`,
        action: { label: 'Open', command: plain('show-window') },
      }
    default:
      return assertNever(news)
  }
}
