// Puts records into the journal's file: in order, together where they come together, and whole again after the disk refused.
import type { AppendFile, Log } from '../ports.ts'
import { codeOf } from './codeOf.ts'
import type { Entry } from './entry.ts'
import { fewestIndexed, indexOf } from './headIndex.ts'
import { journalVersion, lineOf, type JournalRecord } from './record.ts'

/** Below this nobody minds what the file holds. */
const smallBytes = 64 * 1024
/** With nothing open. */
const emptyBytes = 4 * 1024
/** So many records for one that is still open. */
const mostRecordsPerEntry = 4

/** What has to happen before records can be appended. `nothing`: never written, because what it holds is not known. */
type Need = 'append' | 'replace' | 'setAside' | 'nothing'

type Options = {
  readonly file: AppendFile
  readonly log: Log
  /** Sequence number of the last record. */
  readonly last: number
  readonly records: number
  /** Of those, how many the file's index spares a start from reading one by one. */
  readonly indexed: number
  /** Length of the file. */
  readonly bytes: number
  readonly need: Need
  /** Everything that is open now, what waits to be written included. */
  readonly entries: () => readonly Entry[]
  readonly refused: (error: unknown) => void
  readonly setAside: (keptAs: string) => void
}

/** `make` null: only waits until everything before it is written. */
type Waiting = { readonly make: ((n: number) => JournalRecord) | null; readonly done: (saved: boolean) => void }

export type JournalFile = {
  /** Resolves true when the record is on disk. Records that come while others are written share the next write. */
  readonly write: (make: (n: number) => JournalRecord) => Promise<boolean>
  /** Does what the file needs before it can be appended to. */
  readonly mend: () => Promise<void>
  readonly flushed: () => Promise<void>
  /** Sequence number of the last record on disk. */
  readonly last: () => number
}

export function journalFile({ file, log, entries, refused, setAside, ...start }: Options): JournalFile {
  let { need, records, indexed, bytes } = start
  let given = start.last
  let durable = start.last
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null
  let compactFrom = 0
  /** The disk refused something that is still to be written. */
  let owes = false

  const replace = async () => {
    const open = entries()
    // What waits is part of what is open: written again, it would be there twice.
    const along = waiting
    waiting = []
    const header = { journal: journalVersion, last: given }
    const lines = open.map((entry) => Buffer.from(lineOf({ n: (given += 1), add: entry })))
    const isIndexed = lines.length >= fewestIndexed
    const first = lineOf(isIndexed ? { ...header, index: indexOf(open, lines) } : header)
    const content = Buffer.concat([Buffer.from(first), ...lines])
    const upTo = given
    try {
      await file.replace(content)
    } catch (error) {
      along.forEach(({ done }) => done(false))
      throw error
    }
    need = 'append'
    durable = upTo
    records = open.length
    indexed = isIndexed ? records : 0
    bytes = content.length
    compactFrom = 0
    along.forEach(({ done }) => done(true))
  }
  const append = async (batch: readonly Waiting[]) => {
    const lines = batch.flatMap(({ make }) => (make ? lineOf(make((given += 1))) : []))
    const content = Buffer.from(lines.join(''))
    const upTo = given
    await file.append(content)
    durable = upTo
    records += lines.length
    bytes += content.length
  }
  /** True: the file holds everything that `entries` does. */
  const mended = async (): Promise<boolean> => {
    if (need === 'nothing') return false
    try {
      if (need === 'setAside') {
        setAside(await file.setAside())
        need = 'replace'
      }
      await replace()
      owes = false
      return true
    } catch (error) {
      owes = true
      refused(error)
      return false
    }
  }
  const put = async (batch: readonly Waiting[]): Promise<boolean> => {
    if (need !== 'append') return mended()
    try {
      await append(batch)
      return true
    } catch (error) {
      log.warn('journal.appendFailed', { code: codeOf(error) })
      // Part of it may be in the file, and nothing may be added after that. A smaller whole file may still fit.
      need = 'replace'
      return mended()
    }
  }
  const compact = async () => {
    const open = entries().length
    const isLong = records - indexed >= Math.max(fewestIndexed, indexed / 4)
    const isLoose =
      open === 0 ? bytes > emptyBytes : bytes > smallBytes && (isLong || records > mostRecordsPerEntry * open)
    if (need !== 'append' || !isLoose || bytes < compactFrom) return
    try {
      await replace()
    } catch (error) {
      // Nothing is lost by it: the longer file is as good.
      log.warn('journal.notCompacted', { code: codeOf(error), bytes })
      compactFrom = bytes * 2
    }
  }
  const run = async () => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      if (owes || batch.some(({ make }) => make)) {
        const saved = await put(batch)
        batch.forEach(({ done }) => done(saved))
      } else batch.forEach(({ done }) => done(true))
      if (waiting.length === 0) await compact()
    }
    running = null
  }
  return {
    write: (make) =>
      new Promise((done) => {
        waiting.push({ make, done })
        running ??= run()
      }),
    mend: async () => {
      if (need !== 'append') await mended()
    },
    flushed: () =>
      new Promise((done) => {
        waiting.push({ make: null, done: () => done() })
        running ??= run()
      }),
    last: () => durable,
  }
}
