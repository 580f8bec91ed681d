// Where each feed of API v1 lies and what narrows it; its time zone; and what failures become.
import { describe, expect, it } from 'vitest'
import type { ActivityQuery } from '../../../preload/contract/activity.ts'
import type { Movie, Show } from '../../../preload/contract/model.ts'
import { dune, severance } from '../../fakes/items.ts'
import { type Answers, fails, hoursAgo, reading, serverNow } from './fakeAsk.ts'
import { movie, row, show, stream } from './samples.ts'

const hour = 3_600_000
const query = (feed: ActivityQuery['feed'], more: Partial<ActivityQuery> = {}): ActivityQuery => ({
  feed,
  types: [],
  actions: [],
  ...more,
})
const dead: Show = { ...severance, ids: { slug: 'the-walking-dead', tvdb: 153021 } }
const bySlug: Show = { ...severance, ids: { slug: 'severance' } }
const nameless: Show = { ...severance, ids: { trakt: 1, tmdb: 2 } }
const film: Movie = { ...dune, ids: { imdb: 'tt1160419', slug: 'dune-2021', tmdb: 438631 } }

/** Ends where `asked` says, the clocks being equal. */
const timed = { from: serverNow - 2 * hour, to: serverNow - hour }
const plain: Answers = ({ method }) => (method === 'server/time' ? { timestamp: hoursAgo(0) } : stream())
const addresses = async (asked: ActivityQuery, answers = plain) => {
  const trakt = reading(answers)
  const page = await trakt.reads.feeds.activity(asked)
  return { page, asked: trakt.asked.filter((one) => one.includes('activity/')) }
}

describe('the address of a feed', () => {
  it.each<[string, ActivityQuery]>([
    ['user/justin', query({ kind: 'user' })],
    ['user/sean', query({ kind: 'user', username: 'sean' })],
    ['user/justin/movie,show', query({ kind: 'user' }, { types: ['movie', 'show'] })],
    ['user/justin/all/watching,scrobble', query({ kind: 'user' }, { actions: ['watching', 'scrobble'] })],
    ['user/justin/list/created', query({ kind: 'user' }, { types: ['list'], actions: ['created'] })],
    [`user/justin/all/all/${hoursAgo(2)}/${hoursAgo(1)}`, query({ kind: 'user' }, timed)],
    [`user/justin/all/all/${hoursAgo(2)}/${hoursAgo(0)}`, query({ kind: 'user' }, { from: timed.from })],
    [`user/justin/movie/all/0/${hoursAgo(1)}`, query({ kind: 'user' }, { types: ['movie'], to: timed.to })],
    ['friends', query({ kind: 'friends' })],
    ['friends/all/checkin', query({ kind: 'friends' }, { actions: ['checkin'] })],
    ['community', query({ kind: 'community' })],
    ['community/episode', query({ kind: 'community' }, { types: ['episode'] })],
    ['shows/153021', query({ kind: 'shows', shows: [dead] })],
    [
      'shows/153021,severance/seen,rating',
      query({ kind: 'shows', shows: [dead, bySlug] }, { actions: ['seen', 'rating'] }),
    ],
    [`shows/153021/all/${hoursAgo(2)}/${hoursAgo(1)}`, query({ kind: 'shows', shows: [dead] }, timed)],
    // There is no place for types: rows of others are left out here.
    ['shows/153021', query({ kind: 'shows', shows: [dead] }, { types: ['show'] })],
    ['movies/tt1160419', query({ kind: 'movies', movies: [film] })],
    [
      'movies/tt1160419,heat-1995',
      query({ kind: 'movies', movies: [film, { ...dune, ids: { slug: 'heat-1995', tmdb: 949 } }] }),
    ],
    ['seasons/153021/0', query({ kind: 'seasons', show: dead, season: 0 })],
    ['seasons/153021/2/shout', query({ kind: 'seasons', show: dead, season: 2 }, { actions: ['shout'] })],
    ['episodes/153021/1/2', query({ kind: 'episodes', show: dead, season: 1, number: 2 })],
    [
      `episodes/153021/1/2/all/0/${hoursAgo(1)}`,
      query({ kind: 'episodes', show: dead, season: 1, number: 2 }, { to: timed.to }),
    ],
  ])('is activity/%s', async (address, asked) => {
    expect((await addresses(asked)).asked).toEqual([
      `${address.startsWith('friends') ? 'required' : 'optional'} activity/${address}?images=1`,
    ])
  })

  it('has its times in whole seconds, rounded so that nothing is left out', async () => {
    const { asked } = await addresses(query({ kind: 'community' }, { from: serverNow - hour + 1, to: serverNow + 1 }))
    expect(asked).toEqual([`optional activity/community/all/all/${hoursAgo(1)}/${hoursAgo(0) + 1}?images=1`])
  })
  it.each<[string, ActivityQuery]>([
    ['shows, one of which has no name on v1', query({ kind: 'shows', shows: [dead, nameless] })],
    ['a season of such a show', query({ kind: 'seasons', show: nameless, season: 1 })],
    ['an episode of such a show', query({ kind: 'episodes', show: nameless, season: 1, number: 1 })],
    ['a film without any id', query({ kind: 'movies', movies: [{ ...dune, ids: {} }] })],
  ])('does not exist for %s', async (_, asked) => {
    const { page, asked: requests } = await addresses(asked)
    expect(page).toEqual({ ok: false, failure: { kind: 'notFound' } })
    expect(requests).toEqual([])
  })
  it.each([query({ kind: 'shows', shows: [] }), query({ kind: 'movies', movies: [] })])(
    'is not asked where nothing was chosen',
    async (asked) => {
      const { page, asked: requests } = await addresses(asked)
      expect(page).toEqual({ ok: true, value: { rows: [], now: serverNow, unread: 0 } })
      expect(requests).toEqual([])
    },
  )
})

describe('a feed', () => {
  it('leaves out what was not asked for, whoever sent it', async () => {
    const rows = [
      row({ id: 1, type: 'movie', action: 'seen', movie }),
      row({ id: 2, type: 'movie', action: 'checkin', movie }),
      row({ id: 3, type: 'show', action: 'watchlist', show }),
    ]
    const keys = async (more: Partial<ActivityQuery>) => {
      const { page } = await addresses(query({ kind: 'shows', shows: [dead] }, more), () => stream(...rows))
      return page.ok && page.value.rows.map(({ key }) => key)
    }
    expect(await keys({})).toEqual(['movie 1', 'movie 2', 'show 3'])
    expect(await keys({ types: ['show'] })).toEqual(['show 3'])
    expect(await keys({ actions: ['checkin', 'watchlist'] })).toEqual(['movie 2', 'show 3'])
    expect(await keys({ types: ['movie'], actions: ['watchlist'] })).toEqual([])
  })
  it('fails as the server says', async () => {
    const failure = { kind: 'serverDown', status: 503, retryAt: 1 } as const
    expect((await addresses(query({ kind: 'friends' }), () => fails(failure))).page).toEqual({ ok: false, failure })
  })
})

describe('a server whose stamps are on Pacific time', () => {
  const pacific: Answers = ({ method }) => {
    if (method === 'server/time') return { timestamp: hoursAgo(8) + 2, timezone: 'PST' }
    if (method === 'user/lastactivity') return { all: hoursAgo(9) }
    return {
      timestamps: { start: hoursAgo(108), current: hoursAgo(8) + 3 },
      activity: [row({ type: 'movie', action: 'seen', movie, timestamp: hoursAgo(9) })],
    }
  }
  it('is asked for a range in them, and answers in true time', async () => {
    const { reads, asked } = reading(pacific)
    const page = await reads.feeds.activity(query({ kind: 'user' }, timed))
    expect(asked).toEqual([
      'server/time',
      `optional activity/user/justin/all/all/${hoursAgo(10)}/${hoursAgo(9)}?images=1`,
    ])
    expect(page).toMatchObject({ value: { now: serverNow + 3000, rows: [{ at: serverNow - hour }] } })
  })
  it('is understood from the stream alone where no range is asked', async () => {
    const { reads, asked } = reading(pacific)
    expect(await reads.feeds.activity(query({ kind: 'user' }))).toMatchObject({
      value: { now: serverNow + 3000, rows: [{ at: serverNow - hour }] },
    })
    await reads.feeds.activity(query({ kind: 'user' }, timed))
    expect(asked).not.toContain('server/time')
  })
  it('has a clock and a last activity in true time', async () => {
    const { reads } = reading(pacific)
    expect(await reads.feeds.serverTime()).toEqual({ ok: true, value: serverNow + 2000 })
    expect(await reads.feeds.lastActivity('justin')).toMatchObject({ value: { all: serverNow - hour } })
  })
  it('that does not tell the time is taken at its word', async () => {
    const { reads, asked } = reading(({ method }) =>
      method === 'server/time' ? fails({ kind: 'notFound' }) : stream(),
    )
    await reads.feeds.activity(query({ kind: 'user' }, timed))
    expect(asked[1]).toBe(`optional activity/user/justin/all/all/${hoursAgo(2)}/${hoursAgo(1)}?images=1`)
  })
  it('and a recording years old keeps its times', async () => {
    const { reads } = reading(() => ({
      timestamps: { start: 1320290123, current: 1320291139 },
      activity: [row({ type: 'movie', action: 'seen', movie, timestamp: 1320290123 })],
    }))
    expect(await reads.feeds.activity(query({ kind: 'user' }))).toMatchObject({
      value: { now: 1320291139_000, rows: [{ at: 1320290123_000 }] },
    })
  })
})
