// What the journal holds: one entry for each intent that is not settled yet.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent, IntentState } from '../../preload/contract/intent.ts'

/**
 * A class to the compiler alone, so that it knows what a copy by `...` lacks: the intent of an entry that comes from the disk
 * is read when it is first asked for.
 */
export declare abstract class Entry {
  readonly id: string
  /** Whose account: `trakt ada`, `demo you`, `https://old.example ada`. Nobody sees or sends another's. */
  readonly owner: string
  /** When the user asked, epoch ms by the server's clock. */
  readonly at: number
  /** By how much the server's clock was ahead of ours then, as far as we knew, ms. Missing: written by an earlier Marquee. */
  readonly offset?: number
  get intent(): Intent
  readonly state: IntentState
  readonly failure: Failure | null
  /** How often sending it has failed since it last went well. */
  readonly tries: number
  /** Local epoch ms before which it is not tried; 0: at once. */
  readonly notBefore: number
}

export type EntryPatch = Partial<Omit<Entry, 'id' | 'owner' | 'intent'> & { readonly intent: Intent }>

/** How an intent was settled. `dropped`: by the user. `givenUp`: overtaken by a newer one, or nothing is left to do. */
export type Settled = 'confirmed' | 'refused' | 'dropped' | 'givenUp'

/** The intents that are not settled, on disk before anybody is told that they are saved. Nothing here rejects. */
export type Journal = {
  /** Of all owners, in the order they were added. The array is replaced, never changed. */
  readonly open: () => readonly Entry[]
  /** Resolves once it is on disk; `saved` false: the disk refused (said once as a notice), and it is kept in memory alone. */
  readonly add: (entry: Omit<Entry, 'id'>) => Promise<{ readonly entry: Entry; readonly saved: boolean }>
  /** Unknown ids are ignored: the entry was settled meanwhile. Shown by `open` at once, resolves once it is on disk. */
  readonly set: (id: string, patch: EntryPatch) => Promise<void>
  readonly settle: (id: string, how: Settled) => Promise<void>
  /** Every change of `open`. */
  readonly onChange: (listener: () => void) => () => void
  /** Resolves when everything is on disk. */
  readonly flushed: () => Promise<void>
}
