// An entry from a file, whose intent is read when it is first asked for: most of what a start with thousands of them would cost.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent, IntentState } from '../../preload/contract/intent.ts'
import type { Entry, EntryPatch } from './entry.ts'
import type { EntryHead } from './isEntry.ts'

export class LazyEntry implements Entry {
  #intent: Buffer | Intent
  readonly id: string
  readonly owner: string
  readonly at: number
  declare readonly offset?: number
  declare readonly intent: Intent
  readonly state: IntentState
  readonly failure: Failure | null
  readonly tries: number
  readonly notBefore: number

  /** `json`: the intent's, of a line whose checksum holds; or the intent. Copies of the entry hold the intent itself. */
  constructor(head: EntryHead, json: Buffer | Intent) {
    this.#intent = json
    this.id = head.id
    this.owner = head.owner
    this.at = head.at
    if (head.offset !== undefined) this.offset = head.offset
    this.state = head.state
    this.failure = head.failure
    this.tries = head.tries
    this.notBefore = head.notBefore
    Object.defineProperty(this, 'intent', ownIntent)
  }

  static intentOf(entry: LazyEntry): Intent {
    if (Buffer.isBuffer(entry.#intent)) entry.#intent = JSON.parse(entry.#intent.toString()) as Intent
    return entry.#intent
  }

  static changed(entry: LazyEntry, { intent, ...patch }: EntryPatch): LazyEntry {
    const { id, owner, at, offset, state, failure, tries, notBefore } = entry
    const head = { id, owner, at, ...(offset !== undefined && { offset }), state, failure, tries, notBefore }
    return new LazyEntry({ ...head, ...patch }, intent ?? entry.#intent)
  }
}

/** One for all entries, and each entry's own: of a getter of the class, copies of an entry would know nothing. */
const ownIntent = {
  enumerable: true,
  get(this: LazyEntry) {
    return LazyEntry.intentOf(this)
  },
}
