// v1's streams as feeds: read backwards without losing a row, what cannot be shown, what changed last, and deeds from a row.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Feeds } from '../../../main/trakt/service.ts'
import type { Rateable } from '../../../preload/contract/feed.ts'
import type { Ask } from '../../../main/trakt/v1/ask.ts'
import { createFeeds } from '../../../main/trakt/v1/feeds.ts'
import type { Activity, ActivityQuery } from '../../../preload/contract/activity.ts'
import type { Failure } from '../../../preload/contract/failure.ts'
import { err, ok } from '../../../preload/contract/result.ts'
import { dune, episode, severance } from '../../fakes/items.ts'
import { fails, hoursAgo, reading } from '../v1/fakeAsk.ts'
import { movie, row, stream } from '../v1/samples.ts'
import { allPages, me, query, sourceOf, sourcesOf, value } from './world.ts'
import { fuzzRuns } from '../../fuzz/fuzzRuns.ts'

const now = Date.UTC(2026, 10, 22, 20, 0, 0)
const mostRows = 100

const activity = (n: number, at: number, more: Partial<Activity> = {}): Activity => ({
  key: `movie ${n}`,
  at,
  action: 'seen',
  type: 'movie',
  who: me,
  subject: { kind: 'movie', movie: dune },
  rating: null,
  text: null,
  ...more,
})

/** A server that keeps these rows and gives the newest hundred of a range, both ends of which belong to it. */
function feedsOf(kept: readonly Activity[], failure: Failure | null = null) {
  const asked: ActivityQuery[] = []
  const written: { readonly method: string; readonly body: unknown }[] = []
  const ask: Ask = {
    read: async () => {
      throw new Error('the streams are read elsewhere')
    },
    write: async ({ method, body, read }) => {
      written.push({ method, body: JSON.parse(JSON.stringify(body)) })
      return read({ status: 'success', message: 'done' })
    },
  }
  const streams: Pick<Feeds, 'activity' | 'lastActivity' | 'network'> = {
    activity: async (query) => {
      asked.push(query)
      if (failure) return err(failure)
      const { types, actions, from = 0, to = Infinity } = query
      const rows = kept
        .filter(
          ({ at, type, action }) =>
            at >= from &&
            at <= to &&
            (types.length === 0 || types.includes(type)) &&
            (actions.length === 0 || actions.includes(action)),
        )
        .toSorted((a, b) => b.at - a.at)
        .slice(0, mostRows)
      return ok({ rows, now, unread: 0 })
    },
    lastActivity: async () => err({ kind: 'notFound' }),
    network: async (kind, username) => ok([{ ...me, username: `${kind} of ${username}` }]),
  }
  return { feeds: createFeeds(ask, streams, 'justin'), asked, written }
}

const stream1 = async (kept: readonly Activity[], asked = query({ kind: 'community' })) => {
  const world = feedsOf(kept)
  const source = sourceOf(await world.feeds.sources(asked))
  return { ...world, source }
}
const many = (count: number, at: (n: number) => number) => Array.from({ length: count }, (_, n) => activity(n, at(n)))

describe('a stream', () => {
  it('is one source, which asks nothing before it is read', async () => {
    const { source, asked } = await stream1(many(3, () => now))
    expect([source.name, source.of]).toEqual(['stream', null])
    expect(asked).toEqual([])
    expect(await allPages(source)).toMatchObject([{ rows: { length: 3 }, next: null, unread: 0 }])
    expect(asked).toHaveLength(1)
  })
  it('goes on from the second of its oldest row', async () => {
    const { source, asked } = await stream1(many(250, (n) => now - n * 1000))
    const pages = await allPages(source)
    expect(asked.map(({ to }) => to)).toEqual([undefined, now - 99_000, now - 198_000])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).size).toBe(250)
  })
  it('goes past a second that fills a page', async () => {
    const { source, asked } = await stream1([...many(130, () => now), activity(999, now - 5000)])
    const pages = await allPages(source)
    expect(asked.map(({ to }) => to)).toEqual([undefined, now, now - 1000])
    expect(pages.at(-1)?.rows.map(({ key }) => key)).toEqual(['movie 999'])
  })
  it('loses no row and ends, whatever the times', async () => {
    const gaps = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 60), { maxLength: 450 })
    await fc.assert(
      fc.asyncProperty(gaps, async (seconds) => {
        let at = now
        const kept = seconds.map((gap, n) => activity(n, (at -= gap * 1000)))
        const inSecond = Map.groupBy(kept, (one) => one.at)
        // More than a page in one second is out of reach.
        fc.pre([...inSecond.values()].every(({ length }) => length < mostRows))
        const { source } = await stream1(kept)
        const rows = (await allPages(source)).flatMap((page) => page.rows)
        expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(kept.map(({ key }) => key)))
        expect(rows.map((one) => one.at)).toEqual(rows.map((one) => one.at).toSorted((a, b) => b - a))
      }),
      fuzzRuns(0.05),
    )
  })
  it('is narrowed by the server: types, actions and both ends of the range', async () => {
    const asked = query({ kind: 'friends' }, { types: ['movie'], actions: ['seen'], from: now - 9000, to: now - 1000 })
    const world = await stream1(
      many(20, (n) => now - n * 1000),
      asked,
    )
    expect((await allPages(world.source))[0]?.rows).toHaveLength(9)
    expect(world.asked).toEqual([asked])
  })
  it('whose address has no place for types is not taken for its end where a page has none of them', async () => {
    const kept = [
      ...many(100, (n) => now - n * 1000),
      activity(500, now - 200_000, { key: 'episode 1', type: 'episode' }),
    ]
    const asked = query({ kind: 'shows', shows: [severance] }, { types: ['episode'] })
    const { source, asked: requests } = await stream1(kept, asked)
    const rows = (await allPages(source)).flatMap((page) => page.rows)
    expect(rows.at(-1)?.key).toBe('episode 1')
    expect(requests[0]?.types).toEqual([])
  })
  it('that fails says so', async () => {
    const world = feedsOf([], { kind: 'timeout', afterMs: 1 })
    const source = sourceOf(await world.feeds.sources(query({ kind: 'user' })))
    expect(await source.page(null)).toEqual({ ok: false, failure: { kind: 'timeout', afterMs: 1 } })
  })
})

describe('what v1 cannot show', () => {
  it('is a deed about something of another type', async () => {
    const { feeds, asked } = feedsOf([])
    const asking = query({ kind: 'user' }, { types: ['list'], actions: ['checkin'] })
    expect(value(await feeds.sources(asking))).toEqual({
      kind: 'unavailable',
      why: { kind: 'noSuchAction', actions: ['checkin'] },
    })
    expect(asked).toEqual([])
    expect(Object.values(feeds.actions).map((list) => list?.length)).toEqual([11, 11, 11, 11, 11, 11, 11])
  })
  it('is a profile that is not for us', async () => {
    const { feeds } = feedsOf([], { kind: 'notFound' })
    expect(value(await feeds.sources(query({ kind: 'user', username: 'yuki' })))).toEqual({
      kind: 'unavailable',
      why: { kind: 'private', username: 'yuki' },
    })
  })
  it('is found out by the first page, which is not asked again', async () => {
    const { feeds, asked } = feedsOf(many(3, () => now))
    const source = sourceOf(await feeds.sources(query({ kind: 'user', username: 'sean' })))
    expect(value(await source.page(null)).rows).toHaveLength(3)
    expect(asked).toHaveLength(1)
  })
  it('is never oneself', async () => {
    const { feeds, asked } = feedsOf([], { kind: 'notFound' })
    expect(value(await feeds.sources(query({ kind: 'user', username: 'justin' })))).toMatchObject({ kind: 'sources' })
    expect(asked).toEqual([])
  })
})

describe('over the wire', () => {
  const over = (current: () => unknown) => {
    const world = reading(({ method }) => (method === 'server/time' ? { timestamp: hoursAgo(0) } : current()))
    const ask: Ask = {
      read: async () => err({ kind: 'notFound' }),
      write: async () => err({ kind: 'notFound' }),
    }
    return { ...world, feeds: createFeeds(ask, world.reads.feeds, 'justin') }
  }
  it('the next page is asked for by end_ts, with everything else as before', async () => {
    const rows = Array.from({ length: 100 }, (_, n) =>
      row({ id: n + 1, timestamp: hoursAgo(n), type: 'movie', action: 'seen', movie }),
    )
    const world = over(() => stream(...rows))
    const source = sourceOf(await world.feeds.sources(query({ kind: 'friends' }, { types: ['movie'] })))
    const first = value(await source.page(null))
    await source.page(first.next)
    expect(world.asked).toEqual([
      'required activity/friends/movie?images=1',
      `required activity/friends/movie/all/0/${hoursAgo(99)}?images=1`,
    ])
  })
  it('friends who were chosen are read one by one, as their stream takes no names', async () => {
    const world = over(() => stream())
    const asked = query({ kind: 'friends' }, { people: ['ana', 'bo'], types: ['movie'] })
    const sources = sourcesOf(await world.feeds.sources(asked))
    expect(sources.map(({ of }) => of)).toEqual(['ana', 'bo'])
    for (const source of sources) await source.page(null)
    expect(world.asked).toEqual([
      'optional activity/user/ana/movie?images=1',
      'optional activity/user/bo/movie?images=1',
    ])
  })
  it('where one stands is told for one request', async () => {
    const asked: unknown[] = []
    const answer = [
      { show: { title: 'Severance', year: 2022, tvdb_id: 371980 }, next_episode: { season: 2, num: 3, number: 3 } },
      { show: { title: 'Done', year: 2020, tvdb_id: 5 }, next_episode: false },
    ]
    const ask: Pick<Ask, 'read'> = {
      read: async ({ method, path, auth, read }) => {
        asked.push([auth, method, path])
        return read(answer)
      },
    }
    const told = await createFeeds(
      { ...ask, write: async () => err({ kind: 'notFound' }) },
      over(() => null).reads.feeds,
      'justin',
    ).standings()
    expect(value(told)).toEqual([{ show: { tvdb: 371980 }, season: 2, number: 3 }])
    expect(asked).toEqual([['optional', 'user/progress/watched', ['justin', 'all', 'activity']]])
  })
  it('the last change of somebody who never did anything was at no time', async () => {
    expect(value(await over(() => []).feeds.lastChange())).toMatchObject({ at: 0 })
  })
  it('the last change is another one only when something was done', async () => {
    let answer: unknown = { all: hoursAgo(5), movie: { seen: hoursAgo(5) }, show: {}, episode: { rating: hoursAgo(9) } }
    const world = over(() => answer)
    const before = value(await world.feeds.lastChange())
    expect(value(await world.feeds.lastChange())).toEqual(before)
    answer = { all: hoursAgo(5), movie: { seen: hoursAgo(5) }, show: {}, episode: { rating: hoursAgo(1) } }
    expect(value(await world.feeds.lastChange())).not.toEqual(before)
    expect(world.asked.filter((one) => one.includes('lastactivity'))).toHaveLength(3)
    answer = fails({ kind: 'timeout', afterMs: 1 })
    expect(await world.feeds.lastChange()).toMatchObject({ failure: { kind: 'timeout' } })
  })
})

describe('a deed from a row', () => {
  const show = { ...severance, ids: { tvdb: 371980, imdb: 'tt11280740' } }
  const movie: Rateable = { kind: 'movie', movie: { ...dune, ids: { imdb: 'tt1160419', tmdb: 438631 } } }
  const media = { tvdb_id: 371980, imdb_id: 'tt11280740', title: 'Severance', year: 2022 }
  const film = { imdb_id: 'tt1160419', tmdb_id: 438631, title: 'Dune', year: 2021 }
  const one: Rateable = { kind: 'episode', show, episode: episode(2, 3, { ids: {} }) }

  it.each<[Rateable, string, object, string, object]>([
    [movie, 'rate/movie', { ...film, rating: 7 }, 'movie/watchlist', { movies: [film] }],
    [{ kind: 'show', show }, 'rate/show', { ...media, rating: 7 }, 'show/watchlist', { shows: [media] }],
    [
      one,
      'rate/episode',
      { ...media, season: 2, episode: 3, rating: 7 },
      'show/episode/watchlist',
      { ...media, episodes: [{ season: 2, episode: 3 }] },
    ],
  ])('goes to its own address (%#)', async (what, rate, rated, watchlist, listed) => {
    const { feeds, written } = feedsOf([])
    expect(await feeds.rate(what, 7)).toEqual({ ok: true, value: undefined })
    expect(await feeds.addToWatchlist(what)).toEqual({ ok: true, value: undefined })
    expect(written).toEqual([
      { method: rate, body: rated },
      { method: watchlist, body: listed },
    ])
  })
})
