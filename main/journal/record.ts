// One line of the journal's file: 8 hex digits of the CRC-32 of its JSON, a space, the JSON, a newline.
import { crc32 } from 'node:zlib'
import type { Entry, EntryPatch, Settled } from './entry.ts'

/** Newer than this: written by a later Marquee, so it is kept for that one and not read by us. */
export const journalVersion = 1

/** What the file begins with. `last`: the sequence number of the last record before those of this file. */
export type Header = { readonly journal: number; readonly last: number }

/** `n`: the sequence number, above that of every record before it. */
export type JournalRecord =
  | { readonly n: number; readonly add: Entry }
  | { readonly n: number; readonly set: string; readonly to: EntryPatch }
  | { readonly n: number; readonly settle: string; readonly how: Settled }

export function lineOf(content: Header | JournalRecord): string {
  const json = JSON.stringify(content)
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`
}
