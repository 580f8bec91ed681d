// The merge: several lists of activity, each newest first and read page by page, handed out as one list.
// It reads no page of any source before a row that was asked for may stand on it.
import type { Activity, ActivityQuery } from '../../preload/contract/activity.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Clock, Stop } from '../ports.ts'
import type { ActivitySource, SourceName, SourcePage } from '../trakt/sources.ts'
import { applies } from './applies.ts'
import { foldDeeds } from './foldDeeds.ts'
import { createFresh } from './fresh.ts'
import { createLine, inLine, type Placed } from './line.ts'
import { callOff, createReader, isOpen, mayPrecede, readOn, type Reader } from './reader.ts'

export type SourceState = {
  readonly name: SourceName
  readonly of: string | null
  readonly state: 'reading' | 'open' | 'ended' | 'failed'
  /** With any other state than `failed`: the last look for new rows failed. */
  readonly failure: Failure | null
  /** Its first page was read. */
  readonly begun: boolean
}

export type MergeState = {
  /** Every row of every source has been handed out. */
  readonly ended: boolean
  /** There may be more to hand out without asking again what failed. */
  readonly further: boolean
  readonly sources: readonly SourceState[]
  /** Rows that nobody could read. */
  readonly unread: number
  /** New rows that are held until they are taken. */
  readonly held: number
}

export type Merge = {
  /**
   * Hands out `count` rows more than there are, before folding. Resolves when they are there, when there are no more, when
   * whoever has not answered is late (its rows come by themselves, where they belong) or failed, when of whoever is left
   * several pages brought nothing that was asked for, and when aborted.
   */
  readonly more: (count: number, signal?: AbortSignal) => Promise<void>
  /** What has been handed out, in order, duplicates folded. The same array until something changes. */
  readonly rows: () => readonly Activity[]
  readonly state: () => MergeState
  readonly onChange: (listener: () => void) => Stop
  /** Asks again where the last request failed; what was missed is placed where it belongs, or held. Resolves as `more` does. */
  readonly retry: () => Promise<void>
  /**
   * Looks for what is new since the sources were read, and holds it apart; those that failed are read on as by `retry`. How
   * many rows are held now.
   */
  readonly fresh: () => Promise<number>
  /** Puts what `fresh` holds where it belongs. */
  readonly take: () => void
  readonly stop: Stop
}

export type MergeOptions = {
  readonly clock: Clock
  /** How long the others wait for a source, ms. */
  readonly patienceMs?: number
  /** Rows that it excludes are left out; a source that has come to `from` is not read further. */
  readonly query?: Omit<ActivityQuery, 'feed'>
}

const everything: Omit<ActivityQuery, 'feed'> = { types: [], actions: [] }

export function createMerge(
  sources: readonly ActivitySource[],
  { clock, patienceMs = 1_500, query = everything }: MergeOptions,
): Merge {
  const readers = sources.map(createReader)
  const line = createLine()
  const fresh = createFresh(line, (row) => applies(query, row))
  const life = new AbortController()
  const listeners = new Set<() => void>()
  const waiting = new Set<() => void>()
  // The last place that was handed out: whatever stands before it is handed out too, whenever it comes.
  let end: Placed | null = null
  let shown = 0
  let wanted = 0
  let unread = 0
  let rows: readonly Activity[] | null = null

  const isIdle = () => readers.every(({ underWay, late }) => underWay === null || late)
  const isServed = () => shown >= wanted || isIdle()

  const handOut = () => {
    const all = line.all()
    const last = end
    shown = last === null ? 0 : all.findLastIndex((placed) => inLine(placed, last) <= 0) + 1
    for (; shown < wanted; shown += 1) {
      const candidate = all[shown]
      if (!candidate || readers.some((reader) => !reader.late && mayPrecede(reader, candidate))) return
      end = candidate
    }
  }

  const isNeeded = (reader: Reader): boolean => {
    if (!isOpen(reader)) return false
    if (end !== null && mayPrecede(reader, end)) return true
    if (shown >= wanted) return false
    const candidate = line.all()[shown]
    if (candidate) return mayPrecede(reader, candidate)
    // Nothing to compare with: whoever may hold the newest of the unread rows.
    return readers.every((other) => other.late || !isOpen(other) || other.oldest <= reader.oldest)
  }

  const place = (reader: Reader, page: SourcePage) => {
    const unknown = new Map(page.rows.filter((row) => !fresh.isKnown(row)).map((row) => [row.key, row]))
    const found = [...unknown.values()].filter((row) => applies(query, row))
    const isNew = ({ at }: Activity) => reader.newest !== null && at > reader.newest
    fresh.hold(reader, found.filter(isNew))
    const old = found.filter((row) => !isNew(row))
    line.put(old.map((row, at) => ({ row, source: reader.index, rank: reader.ranks.end + at })))
    reader.ranks.end += old.length
    const times = page.rows.map(({ at }) => at)
    if (reader.newest === null && times.length > 0) reader.newest = Math.max(...times)
    reader.pages += 1
    reader.oldest = Math.min(reader.oldest, ...times)
    // A cursor that leads nowhere would be followed for ever.
    reader.ended =
      page.next === null || page.next === reader.next || (query.from !== undefined && reader.oldest < query.from)
    reader.next = page.next
    // What is newer than the range is on the way to it.
    const isAhead = query.to !== undefined && reader.oldest > query.to
    const isFound = isAhead || page.rows.some((row) => applies(query, row))
    reader.barren = page.rests === true ? Infinity : isFound ? 0 : reader.barren + 1
    unread += page.unread
  }

  const changed = () => {
    rows = null
    for (const done of waiting) done()
    for (const listener of listeners) listener()
  }

  const go = () => {
    if (life.signal.aborted) return
    handOut()
    for (const reader of readers) {
      if (reader.underWay !== null || !isNeeded(reader)) continue
      void readOn(reader, { clock, patienceMs, onPage: (page) => place(reader, page), onNews: go })
    }
    changed()
  }

  /** Resolves when `isDone` says so, or the signal. */
  const until = (isDone: () => boolean, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isDone() && !signal?.aborted && !life.signal.aborted) return
        waiting.delete(look)
        signal?.removeEventListener('abort', look)
        resolve()
      }
      waiting.add(look)
      signal?.addEventListener('abort', look)
      look()
    })

  /** Looks with these for what is new, and reads on with those among them that failed. */
  const again = async (asked: readonly Reader[]) => {
    const unread = asked.filter(({ pages }) => pages === 0)
    for (const reader of unread) reader.failed = false
    if (unread.length > 0) go()
    const looks = asked.map(async (reader) => {
      if (unread.includes(reader)) return
      const { failed } = reader
      reader.failed = false
      await fresh.look(reader, life.signal)
      // Who does not answer for the first page is not asked for the next.
      reader.failed ||= failed && reader.failure !== null
    })
    await Promise.all(looks)
    go()
    await until(isIdle)
  }

  return {
    more: async (count, signal) => {
      if (signal?.aborted) return
      wanted = Math.max(wanted, shown + count)
      for (const reader of readers) reader.barren = 0
      go()
      await until(isServed, signal)
      if (!signal?.aborted || isServed() || waiting.size > 0) return
      wanted = shown
      for (const reader of readers) callOff(reader)
      changed()
    },
    rows: () => (rows ??= foldDeeds(line.all().slice(0, shown))),
    state: () => ({
      ended: readers.every(({ ended }) => ended) && shown === line.all().length,
      further: readers.some(isOpen) || shown < line.all().length,
      sources: readers.map(({ source: { name, of }, pages, underWay, failed, ended, failure }) => {
        const still = failed ? 'failed' : ended ? 'ended' : 'open'
        return { name, of, state: underWay ? 'reading' : still, failure, begun: pages > 0 }
      }),
      unread,
      held: fresh.held(),
    }),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry: () => again(readers.filter(({ failure }) => failure !== null)),
    fresh: async () => {
      if (life.signal.aborted) return 0
      await again(readers)
      return fresh.held()
    },
    take: () => {
      fresh.take()
      go()
    },
    stop: () => {
      life.abort()
      for (const reader of readers) callOff(reader)
      for (const done of waiting) done()
      listeners.clear()
    },
  }
}
