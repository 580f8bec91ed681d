// The desktop notifications of check-ins: what happened by itself, or where no form shows it.
import type { CheckInOutcome } from '../preload/contract/model.ts'
import type { NoteKind } from '../preload/contract/settings.ts'
import { assertNever } from '../preload/contract/result.ts'
import type { CheckInNews } from './checkin/context.ts'
import { meaning } from './menu/commandItem.ts'
import { plain } from './menu/commands.ts'
import { say } from './menu/say.ts'
import * as words from './newsWords.ts'
import type { Note } from './ports.ts'
import type { HeldNotes } from './state/keptAfter.ts'

/** `matters`: as what it is counted when it comes in quiet hours; missing: then it is dropped. */
export type Told = { readonly kind: NoteKind; readonly note: Note; readonly matters?: keyof HeldNotes }

const window = plain('show-window')
const open = () => ({ label: say('news.open'), command: window })

export function noteFor(news: CheckInNews): Told {
  switch (news.kind) {
    case 'waitCheckedIn':
      return {
        kind: 'wait',
        note: {
          tag: 'wait',
          ...words.checkedIn(news.item),
          command: window,
          action: { label: say('news.undo'), command: meaning('undo', news.item) },
        },
      }
    case 'waitEnded':
      return {
        kind: 'wait',
        matters: 'waits',
        note: { tag: 'wait', ...words.waitEnded(news.wanted), command: window, action: open() },
      }
    case 'waitMissed':
      return {
        kind: 'wait',
        matters: 'waits',
        note: { tag: 'wait', ...words.waitMissed(news.wanted), command: window, action: open() },
      }
    case 'sentLate':
      return { kind: 'checkedIn', note: { tag: 'checkedIn', ...words.sentLate(news.item), command: window } }
    case 'addedToHistory':
      return { kind: 'checkedIn', note: { tag: 'checkedIn', ...words.addedToHistory(news.item), command: window } }
    case 'intentRefused': {
      const command = plain('show-queue')
      return {
        kind: 'queue',
        matters: 'refused',
        note: { tag: 'queue', ...words.refused(), command, action: { label: say('news.open'), command } },
      }
    }
    case 'scrobbleMissed':
      return {
        kind: 'queue',
        matters: 'uncounted',
        note: { tag: 'uncounted', ...words.notCounted(news.item), command: window, action: open() },
      }
    default:
      return assertNever(news)
  }
}

/** A check-in that was asked for where no form stays to show what came of it. null: the window shows it, or nothing came. */
export function noteOfStart(outcome: CheckInOutcome | null): Told | null {
  switch (outcome?.kind) {
    case 'checkedIn':
    case 'scrobbling': {
      const { item, action } = outcome.watching
      const said = action === 'scrobble' ? words.scrobbling(item) : words.checkedIn(item)
      const undo = { label: say('news.undo'), command: meaning('undo', item) }
      return { kind: 'checkedIn', note: { tag: 'checkedIn', ...said, command: window, action: undo } }
    }
    case 'saved': {
      const said = words.savedForLater(outcome.wanted)
      return { kind: 'checkedIn', note: { tag: 'checkedIn', ...said, command: plain('show-queue') } }
    }
    default:
      return null
  }
}
