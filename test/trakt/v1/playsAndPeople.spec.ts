// What was watched, who watches what now, who knows whom, and the last activity, over API v1.
import { describe, expect, it } from 'vitest'
import type { WatchedNow } from '../../../main/trakt/service.ts'
import type { Item } from '../../../preload/contract/model.ts'
import { dune, episodeItem, movieItem, severance } from '../../fakes/items.ts'
import { type Answers, fails, hoursAgo, reading, serverNow } from './fakeAsk.ts'
import { episode, movie, row, show, stream, user } from './samples.ts'

const hour = 3_600_000

describe('history', () => {
  const played = [
    row({ id: 1, timestamp: hoursAgo(3), type: 'episode', action: 'scrobble', show, episode }),
    row({ id: 2, timestamp: hoursAgo(2), type: 'movie', action: 'checkin', movie }),
    row({
      id: 3,
      timestamp: hoursAgo(1),
      type: 'episode',
      action: 'seen',
      show,
      episodes: [episode, { season: 1, number: 3 }],
    }),
    row({ id: 4, timestamp: hoursAgo(1), type: 'episode', action: 'watching', show, episode }),
    row({ id: 5, timestamp: hoursAgo(1), type: 'movie', action: 'rating', rating: 'love', movie }),
  ]
  const answers: Answers = ({ method }) => (method === 'server/time' ? { timestamp: hoursAgo(0) } : stream(...played))
  const asking = async (options: { limit?: number; since?: number; item?: Item }) => {
    const { reads, asked } = reading(answers)
    const answer = await reads.history({ limit: 10, ...options })
    return {
      asked: asked.filter((one) => one.includes('activity')),
      plays:
        answer.ok &&
        answer.value.map(({ item, ...play }) => [
          play.action,
          item.kind === 'episode' ? item.episode.number : item.movie.title,
        ]),
      answer,
    }
  }

  it('is what was checked in, scrobbled or seen, newest first, every episode by itself', async () => {
    const { asked, plays, answer } = await asking({})
    expect(asked).toEqual(['optional activity/user/justin/episode,movie/scrobble,checkin,seen?images=1'])
    expect(plays).toEqual([
      ['watch', 2],
      ['watch', 3],
      ['checkin', 'Batman Begins'],
      ['scrobble', 2],
    ])
    expect(answer).toMatchObject({ value: [{ historyId: null, watchedAt: serverNow - hour }, {}, {}, {}] })
  })
  it('from some time on is narrowed by the server, and here to the very moment', async () => {
    const { asked, plays } = await asking({ since: serverNow - 2 * hour })
    expect(asked).toEqual([
      `optional activity/user/justin/episode,movie/scrobble,checkin,seen/${hoursAgo(2)}/${hoursAgo(0)}?images=1`,
    ])
    expect(plays).toHaveLength(3)
    expect((await asking({ since: serverNow - 2 * hour + 1 })).plays).toHaveLength(2)
  })
  it('of one episode is looked for among the episodes', async () => {
    const item = episodeItem(1, 2, { ...severance, ids: { tvdb: 153021 } })
    const { asked, plays } = await asking({ item })
    expect(asked[0]).toContain('justin/episode/')
    expect(plays).toEqual([
      ['watch', 2],
      ['scrobble', 2],
    ])
  })
  it('of one film is looked for among the films', async () => {
    expect((await asking({ item: movieItem({ ...dune, ids: { imdb: 'tt0372784' } }) })).plays).toEqual([
      ['checkin', 'Batman Begins'],
    ])
    expect((await asking({ item: movieItem() })).plays).toEqual([])
  })
  it('is as long as wanted', async () => {
    expect((await asking({ limit: 2 })).plays).toHaveLength(2)
    expect((await asking({ limit: 0 })).plays).toHaveLength(1)
  })
  it('fails as the server says', async () => {
    const failure = { kind: 'timeout', afterMs: 1 } as const
    expect(await reading(() => fails(failure)).reads.history({ limit: 1 })).toEqual({ ok: false, failure })
  })
})

describe('what somebody watches now', () => {
  const watching = async (answer: unknown) => {
    const { reads, asked } = reading(() => answer)
    return { asked, now: await reads.feeds.watchingOf('sean') }
  }
  it.each([
    ['watching', 'scrobble'],
    ['scrobble', 'scrobble'],
    ['checkin', 'checkin'],
  ])('said as %s is a %s', async (said, action) => {
    const { asked, now } = await watching({ type: 'movie', action: said, movie })
    expect(asked).toEqual(['optional user/watching/sean'])
    expect(now).toMatchObject({
      ok: true,
      value: { action, item: { kind: 'movie', movie: { title: 'Batman Begins' } } },
    })
  })
  it('may be an episode', async () => {
    const { now } = await watching({ type: 'episode', action: 'checkin', show, episode })
    expect(now).toMatchObject({
      value: { item: { kind: 'episode', show: { title: 'The Walking Dead' }, episode: { season: 1, number: 2 } } },
    })
  })
  it.each([[{}], [[]]])('is nothing at %j', async (blank) => {
    expect((await watching(blank)).now).toEqual({ ok: true, value: null })
  })
  it.each([
    [{ type: 'movie', action: 'checkin' }],
    [{ type: 'movie', action: 'dreaming', movie }],
    [{ type: 'episode', action: 'checkin', show }],
    [{ type: 'list', action: 'checkin', movie }],
    [[1]],
    ['idle'],
    [null],
  ])('is not nothing at %j', async (answer) => {
    expect((await watching(answer)).now).toEqual({ ok: false, failure: { kind: 'unreadable', what: 'watching' } })
  })
})

describe('people', () => {
  const known = { ...severance, ids: { tvdb: 153021 } }
  it.each<[WatchedNow, string]>([
    [{ kind: 'movie', movie: { ...dune, ids: { imdb: 'tt1160419' } } }, 'movie/watchingnow/tt1160419'],
    [{ kind: 'movie', movie: { ...dune, ids: { slug: 'dune-2021', tmdb: 1 } } }, 'movie/watchingnow/dune-2021'],
    [{ kind: 'movie', movie: { ...dune, ids: { tmdb: 438631 } } }, 'movie/watchingnow/438631'],
    [{ kind: 'show', show: known }, 'show/watchingnow/153021'],
    [{ kind: 'episode', show: known, season: 0, number: 2 }, 'show/episode/watchingnow/153021/0/2'],
  ])('who watch %o are asked for', async (item, address) => {
    const { reads, asked } = reading(() => [user, { username: '' }, { username: 'sean', protected: '1', avatar: '' }])
    expect(await reads.feeds.watchingNow(item)).toMatchObject({
      ok: true,
      value: [
        { username: 'justin', vip: true, isPrivate: false },
        { username: 'sean', slug: 'sean', name: null, vip: false, isPrivate: true, avatar: null },
      ],
    })
    expect(asked).toEqual([`optional ${address}`])
  })
  it.each<WatchedNow>([
    { kind: 'movie', movie: { ...dune, ids: { trakt: 1 } } },
    { kind: 'show', show: { ...severance, ids: {} } },
  ])('cannot be asked for where v1 has no name: %o', async (item) => {
    const { reads, asked } = reading(() => [user])
    expect(await reads.feeds.watchingNow(item)).toEqual({ ok: false, failure: { kind: 'notFound' } })
    expect(asked).toEqual([])
  })
  it.each(['followers', 'following', 'friends'] as const)('who are %s of somebody', async (kind) => {
    const { reads, asked } = reading(() => [user])
    expect(await reads.feeds.network(kind, 'sean')).toMatchObject({ value: [{ username: 'justin' }] })
    expect(asked).toEqual([`optional user/network/${kind}/sean`])
    expect(await reading(() => ({})).reads.feeds.network(kind, 'sean')).toEqual({ ok: true, value: [] })
    expect(await reading(() => 0).reads.feeds.network(kind, 'sean')).toEqual({
      ok: false,
      failure: { kind: 'unreadable', what: kind },
    })
  })
  it('have names in addresses of their own', async () => {
    const { reads } = reading(() => [{ ...user, username: 'Just In', url: 'http://trakt.tv/user/just-in' }])
    expect(await reads.feeds.network('friends', 'x')).toMatchObject({
      value: [{ username: 'Just In', slug: 'just-in' }],
    })
  })
})

describe('the last activity', () => {
  const last = async (answer: unknown) =>
    reading(({ method }) => (method === 'server/time' ? { timestamp: hoursAgo(0) } : answer)).reads.feeds.lastActivity(
      'sean',
    )

  it('is told for each kind', async () => {
    const answer = await last({
      all: hoursAgo(1),
      movie: { watched: String(hoursAgo(2)), checkin: 0, constructor: 1 },
      episode: [],
    })
    expect(answer).toMatchObject({
      ok: true,
      value: { all: serverNow - hour, movie: { watched: serverNow - 2 * hour, checkin: null, rating: null } },
    })
    const movies = answer.ok ? Object.keys(answer.value.movie) : []
    expect(movies).toHaveLength(10)
    expect(movies).not.toContain('constructor')
    expect(answer.ok && [answer.value.show, answer.value.episode].map((part) => part['watched'])).toEqual([null, null])
    expect(await last({ show: { rating: hoursAgo(3) }, episode: { seen: hoursAgo(4) } })).toMatchObject({
      value: {
        all: null,
        movie: { rating: null, seen: null },
        show: { rating: serverNow - 3 * hour, seen: null },
        episode: { rating: null, seen: serverNow - 4 * hour },
      },
    })
  })
  it.each([[{}], [[]]])('is nothing yet at %j', async (blank) => {
    expect(await last(blank)).toMatchObject({ ok: true, value: { all: null } })
  })
  it.each([['x'], [null], [5]])('is unreadable at %j', async (answer) => {
    expect(await last(answer)).toEqual({ ok: false, failure: { kind: 'unreadable', what: 'last activity' } })
  })
})

describe("the server's time", () => {
  it('is told without credentials', async () => {
    const { reads, asked } = reading(() => ({ timestamp: String(hoursAgo(0) + 1), timezone: 'PST' }))
    expect(await reads.feeds.serverTime()).toEqual({ ok: true, value: serverNow + 1000 })
    expect(asked).toEqual(['server/time'])
  })
  it.each([[{}], [[]], [{ timestamp: '' }], [{ timestamp: 'noon' }], [null]])('is unreadable at %j', async (answer) => {
    expect(await reading(() => answer).reads.feeds.serverTime()).toEqual({
      ok: false,
      failure: { kind: 'unreadable', what: 'server time' },
    })
  })
})
