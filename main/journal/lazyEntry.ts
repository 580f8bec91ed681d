// An entry from a file, whose intent is read when it is first asked for: most of what a start with thousands of them would cost.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent, IntentState } from '../../preload/contract/intent.ts'
import type { Entry, EntryPatch } from './entry.ts'
import type { EntryHead } from './isEntry.ts'

/** Where the JSON of an intent lies, whose checksum holds. */
export type Stored = { readonly file: Buffer; readonly start: number; readonly end: number }

export class LazyEntry implements Entry {
  #intent: Stored | Intent
  readonly id: string
  readonly owner: string
  readonly at: number
  declare readonly offset?: number
  readonly state: IntentState
  readonly failure: Failure | null
  readonly tries: number
  readonly notBefore: number

  constructor(head: EntryHead, intent: Stored | Intent) {
    this.#intent = intent
    this.id = head.id
    this.owner = head.owner
    this.at = head.at
    if (head.offset !== undefined) this.offset = head.offset
    this.state = head.state
    this.failure = head.failure
    this.tries = head.tries
    this.notBefore = head.notBefore
  }

  /** Throws a SyntaxError where it is no JSON, which a good checksum leaves to a Marquee that wrote it so. */
  get intent(): Intent {
    const intent = this.#intent
    if (!('file' in intent)) return intent
    const { file, start, end } = intent
    const read = JSON.parse(file.toString('utf8', start, end)) as Intent
    this.#intent = read
    return read
  }

  static changed(entry: LazyEntry, { intent, ...patch }: EntryPatch): LazyEntry {
    return new LazyEntry({ ...entry, ...patch }, intent ?? entry.#intent)
  }
}
