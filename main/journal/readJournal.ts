// What the bytes of a journal say, whatever happened to them: every record whose checksum holds, and what is wrong with the rest.
import { crc32 } from 'node:zlib'
import type { Entry } from './entry.ts'
import { isEntry, isEntryPatch } from './isEntry.ts'
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

const newline = 0x0a

export function readJournal(bytes: Uint8Array): JournalRead {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  let last = 0
  let records = 0
  let damaged = false
  let torn = false
  let first = true
  for (let start = 0; start < file.length;) {
    const found = file.indexOf(newline, start)
    const end = found < 0 ? file.length : found
    const content = contentOf(file, start, end)
    // The first line is written whole or not at all, so it is never torn.
    if (content === undefined && found < 0 && !first) torn = true
    else if (first) {
      const version = versionOf(content)
      if (version > journalVersion) return { entries: [], last: 0, records: 0, state: 'newer' }
      const before = numberOf(content, 'last')
      if (version === journalVersion && before >= 0) last = before
      else {
        // Without its first line, the rest is still worth reading.
        apply(content)
        damaged = true
      }
    } else if (!apply(content)) damaged = true
    // A last line that only lacks its newline was not acknowledged, but it is whole: it counts, and the file is mended.
    if (found < 0) torn = true
    first = false
    start = end + 1
  }
  return { entries: [...entries.values()], last, records, state: damaged ? 'damaged' : torn ? 'torn' : 'good' }

  /** False: it is no record, or none that can follow what was read so far. */
  function apply(content: unknown): boolean {
    const n = numberOf(content, 'n')
    if (n <= last || typeof content !== 'object' || content === null) return false
    if ('add' in content) {
      if (!isEntry(content.add) || entries.has(content.add.id)) return false
      entries.set(content.add.id, content.add)
    } else if ('set' in content) {
      const before = typeof content.set === 'string' ? entries.get(content.set) : undefined
      if (!before || !('to' in content) || !isEntryPatch(content.to)) return false
      entries.set(before.id, { ...before, ...content.to })
    } else if ('settle' in content) {
      if (typeof content.settle !== 'string' || !entries.delete(content.settle)) return false
    } else return false
    last = n
    records += 1
    return true
  }
}

/** undefined: the line is no line of ours, or its checksum does not hold. */
function contentOf(file: Buffer, start: number, end: number): unknown {
  const json = file.subarray(start + 9, end)
  if (file.toString('latin1', start, start + 9) !== `${crc32(json).toString(16).padStart(8, '0')} `) return undefined
  try {
    return JSON.parse(json.toString())
  } catch {
    return undefined
  }
}

const versionOf = (content: unknown) => numberOf(content, 'journal')

/** -1: there is no such whole number. */
function numberOf(content: unknown, name: string): number {
  if (typeof content !== 'object' || content === null) return -1
  const value: unknown = Reflect.get(content, name)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : -1
}
