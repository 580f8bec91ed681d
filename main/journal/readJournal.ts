// What the bytes of a journal say, whatever happened to them: every record whose checksum holds, and what is wrong with the rest.
import { crc32 } from 'node:zlib'
import type { Entry } from './entry.ts'
import { isEntryHead, isEntryPatch, isIntent } from './isEntry.ts'
import { readIndex } from './headIndex.ts'
import { LazyEntry, type Stored } from './lazyEntry.ts'
import { journalVersion, tab } from './record.ts'

export type JournalRead = {
  /** Open entries, in the order they were added. */
  readonly entries: readonly Entry[]
  /** Sequence number of the last record; 0: none. */
  readonly last: number
  /** Records, settled ones among them. */
  readonly records: number
  /** How many of them were read from the index of the file. */
  readonly indexed: number
  /**
   * `torn`: the end of the last line is missing, as after a crash while it was written, and all before it is good.
   * `damaged`: something else cannot be read, or does not fit what is before it. `newer`: of a later Marquee, not read.
   */
  readonly state: 'good' | 'torn' | 'damaged' | 'newer'
}

/** Up to so many open entries have their intents read at once. With more the checksums have to do until they are asked for. */
const mostReadAtOnce = 1_000

const newline = 0x0a
const space = 0x20
/** Of the checksum and the space. */
const prefix = 9

type Line = { readonly content: object; readonly intent: Stored | null }

export function readJournal(bytes: Uint8Array): JournalRead {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const open = new Map<unknown, LazyEntry>()
  let last = 0
  let records = 0
  let indexed = 0
  let damaged = false
  let torn = false
  for (let start = 0, next = 0; start < file.length; start = next) {
    const found = file.indexOf(newline, start)
    const end = found < 0 ? file.length : found
    const line = readLine(file, start, end)
    next = end + 1
    if (start === 0) {
      const version = numberOf(line?.content, 'journal')
      if (version > journalVersion) return { entries: [], last: 0, records: 0, indexed: 0, state: 'newer' }
      const before = numberOf(line?.content, 'last')
      if (line && version === journalVersion && before >= 0) {
        last = before
        next = takeIndex(Reflect.get(line.content, 'index'), next)
      } else {
        // The first line is written whole or not at all, so it is never torn. The rest is still worth reading.
        if (line) apply(line)
        damaged = true
      }
    } else if (line) damaged = !apply(line) || damaged
    else if (found >= 0) damaged = true
    // A last line that only lacks its newline was not acknowledged, but it is whole: it counts, and the file is mended.
    torn = found < 0
  }
  const entries = [...open.values()]
  const fitting = entries.length > mostReadAtOnce ? entries : entries.filter(fits)
  const state = damaged || fitting.length < entries.length ? 'damaged' : torn ? 'torn' : 'good'
  return { entries: fitting, last, records, indexed, state }

  /** Where it has been read to: past the lines that the index has already told of, where there is one. */
  function takeIndex(index: unknown, from: number): number {
    const found = index === undefined ? null : readIndex(index, file, from)
    if (!found) return from
    for (const entry of found.entries) open.set(entry.id, entry)
    indexed = found.entries.length
    records = indexed
    last += indexed
    return found.end
  }

  /** False: it is no record, or none that can follow what was read so far. */
  function apply({ content, intent }: Line): boolean {
    const n = numberOf(content, 'n')
    if (n <= last) return false
    if ('add' in content) {
      if (!intent || !isEntryHead(content.add) || open.has(content.add.id)) return false
      open.set(content.add.id, new LazyEntry(content.add, intent))
    } else if ('set' in content) {
      const before = open.get(content.set)
      if (!before || !('to' in content) || !isEntryPatch(content.to)) return false
      open.set(before.id, LazyEntry.changed(before, content.to))
    } else if (!('settle' in content) || !open.delete(content.settle)) return false
    last = n
    records += 1
    return true
  }
}

/** null: no line of ours, or its checksum does not hold. `end`: where its newline is. */
function readLine(file: Buffer, start: number, end: number): Line | null {
  const from = start + prefix
  if (file[from - 1] !== space || crc32(file.subarray(from, end)) !== hexAt(file, start)) return null
  const found = file.indexOf(tab, from)
  const cut = found < 0 || found > end ? end : found
  try {
    const content: unknown = JSON.parse(file.toString('utf8', from, cut))
    if (typeof content !== 'object' || content === null) return null
    return { content, intent: cut === end ? null : { file, start: cut + 1, end } }
  } catch {
    return null
  }
}

/** The number that 8 lower-case hex digits are; NaN: they are none. */
function hexAt(file: Buffer, start: number): number {
  let value = 0
  for (let at = start; at < start + 8; at += 1) {
    const code = file[at] ?? 0
    const digit = code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x61 && code <= 0x66 ? code - 0x57 : NaN
    value = value * 16 + digit
  }
  return value
}

function fits(entry: Entry): boolean {
  try {
    return isIntent(entry.intent)
  } catch {
    return false
  }
}

/** -1: there is no such whole number. */
function numberOf(content: object | undefined, name: string): number {
  const value: unknown = content && Reflect.get(content, name)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : -1
}
