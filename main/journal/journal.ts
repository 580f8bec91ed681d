// The journal: what the user meant Trakt to be told, on disk before anybody is told that it is saved.
import type { Notice } from '../../preload/contract/model.ts'
import type { AppendFile, Log } from '../ports.ts'
import { afterOldCopy } from './afterOldCopy.ts'
import { codeOf } from './codeOf.ts'
import type { Entry, Journal } from './entry.ts'
import { journalFile } from './journalFile.ts'
import { readJournal, type JournalRead } from './readJournal.ts'

type Options = {
  readonly file: AppendFile
  readonly log: Log
  readonly notify: (notice: Notice) => void
  /** The highest sequence number that Marquee remembers apart from the journal; 0: none. */
  readonly mark: number
  readonly newId: () => string
}

/** `mark`: the sequence number of the last record that is on disk, to be remembered apart from the journal. */
export type OpenJournal = Journal & { readonly mark: () => number }

const nothing: JournalRead = { entries: [], last: 0, records: 0, indexed: 0, state: 'good' }

/** Never rejects: what is wrong with the file is told as a notice, and what cannot be written is kept in memory. */
export async function openJournal({ file, log, notify, mark, newId }: Options): Promise<OpenJournal> {
  const told = { unwritable: false }
  const refused = (error: unknown) => {
    log.warn('journal.refused', { code: codeOf(error) })
    if (told.unwritable) return
    told.unwritable = true
    notify({ id: 'journal-unwritable', kind: 'fileUnwritable', file: 'journal' })
  }

  let bytes: Uint8Array | null = null
  let isReadable = true
  try {
    bytes = await file.read()
  } catch (error) {
    isReadable = false
    refused(error)
  }
  const read = bytes === null ? nothing : readJournal(bytes)
  const isOld = isReadable && read.last < mark && read.state !== 'newer'
  let entries = isOld ? read.entries.map(afterOldCopy) : read.entries
  if (isOld) {
    log.warn('journal.old', { last: read.last, mark })
    notify({ id: 'journal-old', kind: 'journalOld' })
  }
  // Bytes of records that were acknowledged are missing: that is no torn end, whatever it looks like.
  const isDamaged = read.state === 'damaged' || (read.state === 'torn' && isOld)
  if (read.state !== 'good') log.warn(`journal.${isDamaged ? 'damaged' : read.state}`, { last: read.last })

  const disk = journalFile({
    file,
    log,
    last: Math.max(read.last, mark),
    records: read.records,
    indexed: read.indexed,
    bytes: bytes?.length ?? 0,
    need: !isReadable
      ? 'nothing'
      : isDamaged || read.state === 'newer'
        ? 'setAside'
        : bytes === null || bytes.length === 0 || read.state === 'torn' || isOld
          ? 'replace'
          : 'append',
    entries: () => entries,
    refused,
    setAside: (keptAs) => notify({ id: `journal-${keptAs}`, kind: 'fileSetAside', file: 'journal', keptAs }),
  })
  if (bytes !== null) await disk.mend()

  const listeners = new Set<() => void>()
  /** Added, and not on disk yet. */
  const early = new Set<string>()
  let shown = entries
  const show = () => {
    const next = early.size === 0 ? entries : entries.filter(({ id }) => !early.has(id))
    if (next.length === shown.length && next.every((entry, at) => entry === shown[at])) return
    shown = next
    listeners.forEach((listener) => listener())
  }
  return {
    open: () => shown,
    add: async (given) => {
      const entry = finite<Entry>({ ...given, id: newId() })
      entries = [...entries, entry]
      early.add(entry.id)
      const saved = await disk.write((n) => ({ n, add: entry }))
      early.delete(entry.id)
      show()
      return { entry, saved }
    },
    set: async (id, patch) => {
      const at = entries.findIndex((entry) => entry.id === id)
      const before = entries[at]
      if (!before) return
      const to = finite(patch)
      entries = entries.with(at, { ...before, intent: before.intent, ...to })
      show()
      await disk.write((n) => ({ n, set: id, to }))
    },
    settle: async (id, how) => {
      const rest = entries.filter((entry) => entry.id !== id)
      if (rest.length === entries.length) return
      entries = rest
      show()
      log.info('journal.settled', { how })
      await disk.write((n) => ({ n, settle: id, how }))
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    flushed: disk.flushed,
    mark: disk.last,
  }
}

/** JSON has no infinity. */
const finite = <T extends { readonly notBefore?: number }>(one: T): T =>
  one.notBefore === Infinity ? { ...one, notBefore: Number.MAX_SAFE_INTEGER } : one
