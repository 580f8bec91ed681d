// One line of the journal's file: 8 hex digits of a CRC-32, a space, what it is of, a newline. That is JSON; in the line of a new
// entry it is two JSONs with a tab between them, the second one of the intent, so that it can be left unread for a while.
import { crc32 } from 'node:zlib'
import type { Entry, EntryPatch, Settled } from './entry.ts'
import type { HeadIndex } from './headIndex.ts'

/** Newer than this: written by a later Marquee, so it is kept for that one and not read by us. */
export const journalVersion = 1

/** Between the two JSONs of a new entry. */
export const tab = 0x09

/** What the file begins with. `last`: the sequence number of the last record before those of this file. */
export type Header = { readonly journal: number; readonly last: number; readonly index?: HeadIndex }

/** `n`: the sequence number, above that of every record before it. */
export type JournalRecord =
  | { readonly n: number; readonly add: Entry }
  | { readonly n: number; readonly set: string; readonly to: EntryPatch }
  | { readonly n: number; readonly settle: string; readonly how: Settled }

export function lineOf(content: Header | JournalRecord): string {
  const text = 'add' in content ? lineOfEntry(content.n, content.add) : JSON.stringify(content)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}

/** JSON of our own has no tabs: those of strings are escaped. */
function lineOfEntry(n: number, { intent, ...head }: Entry): string {
  return `${JSON.stringify({ n, add: head })}\t${JSON.stringify(intent)}`
}
