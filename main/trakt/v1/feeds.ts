// FeedService over API v1: each feed is one stream that the server merges itself, read backwards in time. Source: B.4.
import type { ActivityQuery, Feed } from '../../../preload/contract/activity.ts'
import { ok, type Result } from '../../../preload/contract/result.ts'
import type { Feeds } from '../service.ts'
import type { ActivitySource, FeedService, FeedSources, SourcePage } from '../sources.ts'
import { startedWith } from '../startedWith.ts'
import { allActions, outOfReach } from '../wanted.ts'
import type { Ask } from './ask.ts'
import { createDeeds } from './deeds.ts'
import { createStandings } from './standings.ts'

/**
 * A page has 100 rows at most, and there is more behind a full one. A few less count as full, too: a row without an id
 * that is told twice is one.
 */
const fullFrom = 90

/** Streams of films and shows have no place for types in their address: narrowed here, a full page would look short. */
const hasTypes = ({ kind }: Feed): boolean => kind === 'user' || kind === 'friends' || kind === 'community'

/**
 * v1 has no pages: what comes next ends at the second of the oldest row, which repeats the rows of that second rather
 * than lose one. Should a whole page lie within one second, the rest of that second is out of reach.
 */
const streamSource = (activity: Feeds['activity'], query: ActivityQuery, of: string | null = null): ActivitySource => ({
  name: 'stream',
  of,
  page: async (after, signal): Promise<Result<SourcePage>> => {
    const to = after === null ? query.to : Number(after)
    const page = await activity(
      { ...query, types: hasTypes(query.feed) ? query.types : [], ...(to === undefined ? {} : { to }) },
      signal,
    )
    if (!page.ok) return page
    const { rows, unread } = page.value
    const oldest = rows.at(-1)?.at
    const isFull = rows.length + unread >= fullFrom
    const isStuck = after !== null && oldest === to
    const next = !isFull || oldest === undefined ? null : String(isStuck ? oldest - 1000 : oldest)
    return ok({ rows, next, unread })
  },
})

/** `username`: whose account this is. */
export function createFeeds(
  ask: Ask,
  feeds: Pick<Feeds, 'activity' | 'lastActivity' | 'network'>,
  username: string,
): FeedService {
  const actions = Object.fromEntries(
    (['user', 'friends', 'community', 'movies', 'shows', 'seasons', 'episodes'] as const).map((kind) => [
      kind,
      allActions,
    ]),
  )
  const sources = (...all: ActivitySource[]): Result<FeedSources> => ok({ kind: 'sources', sources: all, leftOut: 0 })

  return {
    ...createDeeds(ask),
    actions,
    sources: async (query, signal) => {
      const { feed } = query
      const missing = outOfReach(query, allActions)
      if (missing !== null) return ok({ kind: 'unavailable', why: { kind: 'noSuchAction', actions: missing } })
      // The stream of friends cannot be narrowed to some of them, but each of them has one.
      if (feed.kind === 'friends' && query.people !== undefined && query.people.length > 0)
        return sources(
          ...query.people.map((name) =>
            streamSource(feeds.activity, { ...query, feed: { kind: 'user', username: name } }, name),
          ),
        )
      const source = streamSource(feeds.activity, query)
      if (feed.kind !== 'user' || feed.username === undefined || feed.username === username) return sources(source)
      const first = await source.page(null, signal)
      // A protected profile, or one that does not exist: no row would tell of either.
      if (!first.ok && first.failure.kind === 'notFound')
        return ok({ kind: 'unavailable', why: { kind: 'private', username: feed.username } })
      return sources(startedWith(source, first))
    },
    standings: createStandings(ask, username),
    following: (signal) => feeds.network('following', username, signal),
    lastChange: async (signal) => {
      const last = await feeds.lastActivity(username, signal)
      if (!last.ok) return last
      const { all, movie, show, episode } = last.value
      const stamps = [all, ...[movie, show, episode].flatMap((part) => Object.values(part))]
      return ok({ text: stamps.join(' '), at: Math.max(0, ...stamps.filter((at) => at !== null)) })
    },
  }
}
