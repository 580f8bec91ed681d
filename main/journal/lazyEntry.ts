// An entry from a file, whose intent is read when it is first asked for: most of what a start with thousands of them would cost.
import type { Intent } from '../../preload/contract/intent.ts'
import type { Entry } from './entry.ts'
import type { EntryHead } from './isEntry.ts'

/** `json`: the intent's, of a line whose checksum holds. Copies of the entry hold the intent itself. */
export function lazyEntry(head: EntryHead, json: Buffer): Entry {
  let unread: Buffer | null = json
  let intent: Intent
  // Each field by name: spreading costs several times as much.
  return {
    id: head.id,
    owner: head.owner,
    at: head.at,
    get intent() {
      if (unread) {
        intent = JSON.parse(unread.toString()) as Intent
        unread = null
      }
      return intent
    },
    state: head.state,
    failure: head.failure,
    tries: head.tries,
    notBefore: head.notBefore,
  }
}
