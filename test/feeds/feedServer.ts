// A FeedService in memory: lists of rows that grow, one request at a time, failing on demand.
import type { Activity, ActivityQuery } from '../../preload/contract/activity.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import { err, ok } from '../../preload/contract/result.ts'
import type { ActivitySource, FeedService, SourceName, Standing } from '../../main/trakt/sources.ts'

export type FakeFeeds = FeedService & {
  /** Newest first, by the name of the list. */
  readonly lists: Partial<Record<SourceName, Activity[]>>
  readonly asked: string[]
  /** What the next calls of a kind come to; `sources`, `lastChange`, or the name of a list. */
  readonly fails: Record<string, Failure>
  change: string
  changedAt: number
  pageLength: number
  queries: ActivityQuery[]
  standing: readonly Standing[]
}

export function fakeFeeds(lists: FakeFeeds['lists']): FakeFeeds {
  const answer = <T>(name: string, value: () => T) => {
    feeds.asked.push(name)
    const failure = feeds.fails[name]
    return failure ? err(failure) : ok(value())
  }
  const source = (name: SourceName): ActivitySource => ({
    name,
    of: null,
    page: async (after) =>
      answer(name, () => {
        const rows = feeds.lists[name] ?? []
        const from = Number(after ?? 0)
        const to = from + feeds.pageLength
        return { rows: rows.slice(from, to), next: to < rows.length ? String(to) : null, unread: 0 }
      }),
  })
  const feeds: FakeFeeds = {
    lists,
    asked: [],
    fails: {},
    change: '1',
    changedAt: 0,
    pageLength: 50,
    queries: [],
    standing: [],
    actions: {},
    sources: async (query) => {
      feeds.queries.push(query)
      const names = Object.keys(feeds.lists) as SourceName[]
      return answer('sources', () => ({ kind: 'sources' as const, sources: names.map(source), leftOut: 0 }))
    },
    lastChange: async () => answer('lastChange', () => ({ text: feeds.change, at: feeds.changedAt })),
    standings: async () => answer('standings', () => feeds.standing),
    following: async () => ok([]),
    rate: async () => ok(undefined),
    addToWatchlist: async () => ok(undefined),
  }
  return feeds
}
