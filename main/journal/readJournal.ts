// What the bytes of a journal say, whatever happened to them: every record whose checksum holds, and what is wrong with the rest.
import { crc32 } from 'node:zlib'
import type { Intent } from '../../preload/contract/intent.ts'
import type { Entry } from './entry.ts'
import { isEntryHead, isEntryPatch, isIntent, type EntryHead } from './isEntry.ts'
import { lazyEntry } from './lazyEntry.ts'
import { journalVersion } from './record.ts'

export type JournalRead = {
  /** Open entries, in the order they were added. */
  readonly entries: readonly Entry[]
  /** Sequence number of the last record; 0: none. */
  readonly last: number
  /** Records, settled ones among them. */
  readonly records: number
  /**
   * `torn`: the end of the last line is missing, as after a crash while it was written, and all before it is good.
   * `damaged`: something else cannot be read, or does not fit what is before it. `newer`: of a later Marquee, not read.
   */
  readonly state: 'good' | 'torn' | 'damaged' | 'newer'
}

/** Up to so many open entries have their intents read at once. With more the checksums have to do until they are asked for. */
const mostReadAtOnce = 1_000

const newline = 0x0a
const tab = 0x09
const space = 0x20
/** Of the checksum and the space. */
const prefix = 9

type Line = { readonly content: unknown; readonly intent: Buffer | null }
type Open = { readonly head: EntryHead; readonly intent: Buffer | Intent }

export function readJournal(bytes: Uint8Array): JournalRead {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const open = new Map<string, Open>()
  let last = 0
  let records = 0
  let damaged = false
  let torn = false
  for (let start = 0; start < file.length;) {
    const found = file.indexOf(newline, start)
    const end = found < 0 ? file.length : found
    const line = readLine(file.subarray(start, end))
    if (start === 0) {
      const version = numberOf(line?.content, 'journal')
      if (version > journalVersion) return { entries: [], last: 0, records: 0, state: 'newer' }
      const before = numberOf(line?.content, 'last')
      if (version === journalVersion && before >= 0) last = before
      else {
        // The first line is written whole or not at all, so it is never torn. The rest is still worth reading.
        if (line) apply(line)
        damaged = true
      }
    } else if (line) damaged = !apply(line) || damaged
    else if (found >= 0) damaged = true
    // A last line that only lacks its newline was not acknowledged, but it is whole: it counts, and the file is mended.
    torn = found < 0
    start = end + 1
  }
  const entries = [...open.values()].map(({ head, intent }) =>
    Buffer.isBuffer(intent) ? lazyEntry(head, intent) : { ...head, intent },
  )
  const fitting = entries.length > mostReadAtOnce ? entries : entries.filter(fits)
  const state = damaged || fitting.length < entries.length ? 'damaged' : torn ? 'torn' : 'good'
  return { entries: fitting, last, records, state }

  /** False: it is no record, or none that can follow what was read so far. */
  function apply({ content, intent }: Line): boolean {
    const n = numberOf(content, 'n')
    if (n <= last || typeof content !== 'object' || content === null) return false
    if ('add' in content) {
      if (!intent || !isEntryHead(content.add) || open.has(content.add.id)) return false
      open.set(content.add.id, { head: content.add, intent })
    } else if ('set' in content) {
      const before = typeof content.set === 'string' ? open.get(content.set) : undefined
      if (!before || !('to' in content) || !isEntryPatch(content.to)) return false
      const { intent: changed = before.intent, ...rest } = content.to
      open.set(before.head.id, { head: { ...before.head, ...rest }, intent: changed })
    } else if ('settle' in content) {
      if (typeof content.settle !== 'string' || !open.delete(content.settle)) return false
    } else return false
    last = n
    records += 1
    return true
  }
}

/** null: no line of ours, or its checksum does not hold. */
function readLine(line: Buffer): Line | null {
  const text = line.subarray(prefix)
  if (line[prefix - 1] !== space || Number.parseInt(line.toString('latin1', 0, prefix - 1), 16) !== crc32(text))
    return null
  const cut = text.indexOf(tab)
  try {
    const content: unknown = JSON.parse(cut < 0 ? text.toString() : text.toString('utf8', 0, cut))
    return { content, intent: cut < 0 ? null : text.subarray(cut + 1) }
  } catch {
    return null
  }
}

function fits(entry: Entry): boolean {
  try {
    return isIntent(entry.intent)
  } catch {
    return false
  }
}

/** -1: there is no such whole number. */
function numberOf(content: unknown, name: string): number {
  if (typeof content !== 'object' || content === null) return -1
  const value: unknown = Reflect.get(content, name)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1
}
