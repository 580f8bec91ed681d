// Rows of feeds on disk, in one SQLite file: shown before Trakt has answered, and when it cannot be asked; found by their words.
import { closeSync, openSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Activity } from '../../preload/contract/activity.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { askedFor, wordsOf } from '../../preload/contract/searchWords.ts'
import type { Archive, Log } from '../ports.ts'
import { activitySchema } from '../schemas.ts'
import { boundOf } from './archiveBound.ts'
import { picturesOf, type ArchivePictures } from './archivePictures.ts'
import { tablesOf, timeOf, type Row, type Tables } from './archiveTables.ts'
import { setAside } from './document.ts'
import { openDatabase } from './sqlite.ts'

/** Of each feed; and feeds, of which those used longest ago go first. */
const mostRows = 1_000
const mostFeeds = 20
/** Posters and faces. */
const mostPictureBytes = 16 * 1024 * 1024
/** The file with all of it; what SQLite writes ahead of it takes some MB more, together below 50 MB. */
const mostFileBytes = 42 * 1024 * 1024
/** Of the file: what one feed's rows may be as JSON. Their words, and the index of them, take several times as much. */
const feedShare = 0.1

type Options = {
  /** `activity.db` in the data folder. */
  readonly file: string
  readonly now: () => number
  readonly log: Log
  readonly notify: (notice: Notice) => void
  /** Of the file. */
  readonly mostBytes?: number
}
type Open = {
  readonly database: DatabaseSync
  readonly tables: Tables
  readonly pictures: ArchivePictures
  /** One short step; false: it fits. */
  readonly shrink: () => boolean
}

export function sqliteArchive({ file, now, log, notify, mostBytes = mostFileBytes }: Options): Archive {
  let open: Open | null = null
  let closed = false
  // One thing at a time: a file that is set aside must not be written to meanwhile.
  let chain: Promise<unknown> = Promise.resolve()

  const opened = async (): Promise<Open> => {
    if (open) return open
    // Readable by the user alone, from its first moment.
    closeSync(openSync(file, 'a', 0o600))
    const database = openDatabase(file)
    try {
      const tables = tablesOf(database, mostFeeds)
      if (tables) {
        const pictures = picturesOf(database, mostPictureBytes)
        return (open = { database, tables, pictures, shrink: boundOf(database, tables, mostBytes) })
      }
    } catch (error) {
      database.close()
      throw error
    }
    database.close()
    await remove(file)
    return opened()
  }
  const shut = () => {
    const { database } = open ?? {}
    open = null
    try {
      database?.close()
    } catch {
      // What is broken need not close well.
    }
  }
  const recover = async (error: unknown) => {
    const code = codeOf(error)
    const isBroken = isCorrupt(code) || (open === null && code === sqliteError)
    log.warn('archive.failed', { code })
    shut()
    if (!isBroken) {
      notify({ id: 'activity-unwritable', kind: 'fileUnwritable', file: 'activity' })
      // Not tried again: the same disk would refuse the same thing.
      closed = true
      return
    }
    try {
      const keptAs = await setAside(file, now())
      await remove(file)
      notify({ id: `activity-${now()}`, kind: 'fileSetAside', file: 'activity', keptAs })
    } catch {
      notify({ id: 'activity-unwritable', kind: 'fileUnwritable', file: 'activity' })
      closed = true
    }
  }
  /** Runs `step`; a corrupt file is set aside and the step tried on a new one, once. */
  const run = <T>(otherwise: T, step: (open: Open) => T): Promise<T> => {
    const attempt = async (isLast: boolean): Promise<T> => {
      if (closed) return otherwise
      try {
        return step(await opened())
      } catch (error) {
        await recover(error)
        return isLast ? otherwise : attempt(true)
      }
    }
    const done = chain.then(() => attempt(false))
    chain = done
    return done
  }
  /** In steps, between which a search gets its turn. */
  const shrink = async (): Promise<void> => {
    if (!open || !(await run(false, (now) => now.shrink()))) return
    await new Promise((resolve) => setImmediate(resolve))
    await shrink()
  }

  return {
    keep: async (owner, feed, { rows, at, ended }) => {
      await run(undefined, ({ tables }) => {
        const told = rows.slice(0, mostRows).map((row) => ({
          key: row.key,
          at: row.at,
          row: JSON.stringify(row),
          words: wordsOf(row),
        }))
        const newest = fitting(told, mostBytes * feedShare)
        const known = tables.feed(owner, feed)
        const before = known ? tables.placed(known.id, mostRows) : []
        const keys = new Set(newest.map(({ key }) => key))
        const oldest = newest.at(-1)?.at ?? Infinity
        const isCut = newest.length < rows.length
        // Where nothing is in both, nobody knows what lies between.
        const meets = !ended && !isCut && before.some(({ key }) => keys.has(key))
        const below = meets ? before.filter((one) => timeOf(one) < oldest && !keys.has(one.key)) : []
        const stays = below.slice(0, mostRows - newest.length).map(({ id }) => id)
        tables.replace({ owner, feed, at }, newest, stays)
      })
      await shrink()
    },
    load: (owner, feed, limit) =>
      run(null, ({ tables }) => {
        const known = tables.feed(owner, feed)
        if (!known) return null
        return { at: known.at, rows: tables.placed(known.id, limit).flatMap(({ row }) => readRow(row)) }
      }),
    search: (owner, text, limit, from = 0) => {
      if (text.trim() === '')
        return run<readonly Activity[]>([], ({ tables }) => tables.newest(owner, limit, from).flatMap(readRow))
      const asked = askedFor(text)
      return asked === null
        ? Promise.resolve([])
        : run<readonly Activity[]>([], ({ tables }) => tables.search(owner, asked, limit, from).flatMap(readRow))
    },
    // The first screen's pictures must not be what opens the file.
    picture: async (path) => (open ? run(null, ({ pictures }) => pictures.get(path, now())) : null),
    keepPicture: async (path, picture) => {
      if (!open) return
      await run(undefined, ({ pictures }) => pictures.put(path, picture, now()))
      await shrink()
    },
    count: () => run(0, ({ tables }) => tables.count()),
    forget: () => {
      const done = chain.then(async () => {
        shut()
        // Deleted rows would stay readable in the file; a file that is gone has none.
        await remove(file).catch((error: unknown) => log.warn('archive.notForgotten', { code: codeOf(error) }))
      })
      chain = done
      return done
    },
    close: async () => {
      await chain
      closed = true
      shut()
    },
  }
}

function readRow(row: string): readonly Activity[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), activitySchema), row)
  return read.success ? [read.output] : []
}

/** The first of them that are not longer, as JSON, than `most` characters together. */
function fitting(rows: readonly Row[], most: number): readonly Row[] {
  let length = 0
  const end = rows.findIndex(({ row }) => (length += row.length) > most)
  return end < 0 ? rows : rows.slice(0, end)
}

/** SQLite's primary code, or the system's. */
function codeOf(error: unknown): string | number {
  if (!(error instanceof Error)) return 'unknown'
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return 'code' in error ? String(error.code) : error.name
}

/** SQLITE_CORRUPT, SQLITE_NOTADB. */
const isCorrupt = (code: string | number) => code === 11 || code === 26
/** While a file is opened: its tables are not ours. Later it would be a bug of ours. */
const sqliteError = 1

/** The file and what SQLite keeps beside it. */
async function remove(file: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })))
}
