// A source for merge specs: a list on a server, read by page number, whose answers the spec gives one by one.
import type { Activity } from '../../preload/contract/activity.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import { err, ok } from '../../preload/contract/result.ts'
import type { ActivitySource, SourcePage } from '../../main/trakt/sources.ts'
import { activity } from './activity.ts'

type Call = { readonly page: number; readonly signal: AbortSignal | undefined; readonly answer: (f?: Failure) => void }

export type FeedServer = {
  readonly source: ActivitySource
  /** Newest first. */
  readonly rows: () => readonly Activity[]
  /** Puts a row on top, `newer` ms newer than the newest. */
  readonly insert: (newer: number) => void
  readonly remove: (key: string) => void
  /** Requests that wait for an answer; none where it answers by itself. */
  readonly calls: () => readonly Call[]
  /** Page numbers asked for, from 1. */
  readonly asked: () => readonly number[]
  readonly failNext: (failure: Failure) => void
}

export const down: Failure = { kind: 'serverDown', status: 503, retryAt: 0 }

/** `times`: of its rows, in any order. `row`: made of one of them. `manual`: answers only when the spec says so. */
export function feedServer(
  index: number,
  {
    times,
    size,
    row = {},
    manual = false,
  }: {
    readonly times: readonly number[]
    readonly size: number
    readonly row?: Readonly<Record<number, Partial<Activity>>>
    readonly manual?: boolean
  },
): FeedServer {
  let made = 0
  // Not a play, which might be folded, unless the spec says so.
  const make = (at: number, more: Partial<Activity> = {}) =>
    activity({ key: `${index}/${(made += 1)}`, at, action: 'collection', ...more })
  let rows: readonly Activity[] = times
    .map((at, place) => ({ at, place }))
    .sort((a, b) => b.at - a.at)
    .map(({ at, place }) => make(at, row[place]))
  let calls: readonly Call[] = []
  const asked: number[] = []
  let failure: Failure | null = null
  const read = (page: number): SourcePage => {
    const to = page * size
    return { rows: rows.slice(to - size, to), next: to < rows.length ? String(page + 1) : null, unread: 0 }
  }
  return {
    source: {
      name: 'history',
      of: `person ${index}`,
      page: (after, signal) => {
        const page = Number(after ?? 1)
        asked.push(page)
        const failing = failure
        failure = null
        if (!manual) return Promise.resolve(failing ? err(failing) : ok(read(page)))
        return new Promise((resolve) => {
          const call: Call = {
            page,
            signal,
            answer: (f) => {
              calls = calls.filter((other) => other !== call)
              resolve(f ? err(f) : ok(read(page)))
            },
          }
          calls = [...calls, call]
          signal?.addEventListener('abort', () => call.answer({ kind: 'cancelled' }))
        })
      },
    },
    rows: () => rows,
    insert: (newer) => (rows = [make((rows[0]?.at ?? 0) + newer), ...rows]),
    remove: (key) => (rows = rows.filter((row) => row.key !== key)),
    calls: () => calls,
    asked: () => asked,
    failNext: (f) => (failure = f),
  }
}

/** What the merge is held against: everything, sorted. Sorting is stable, so equal times stay in the order of the sources. */
export const naive = (lists: readonly (readonly Activity[])[]): readonly Activity[] =>
  lists.flat().sort((a, b) => b.at - a.at)
