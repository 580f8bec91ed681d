// The activity streams of API v1: whose, which kinds, from when to when, and the fields that each kind has.
import { beforeEach, describe, expect, it } from 'vitest'
import { people } from '../../../main/demo/people.ts'
import type { Parsed } from '../session.ts'
import { startV1, type V1Session } from './session.ts'

const minute = 60_000
let s: V1Session
beforeEach(async () => {
  s = await startV1()
})
const rowsOf = async (method: string, path = ''): Promise<Parsed[]> =>
  (await s.get(`activity/${method}`, path)).body.activity
const rowsAs = async (method: string, path: string, username?: string): Promise<Parsed[]> =>
  (await s.getAs(`activity/${method}`, path, username)).body.activity
const who = (rows: readonly Parsed[]) => [...new Set(rows.map((row) => row.user.username))].sort()
const nameOf = (slug: string) => people.find((p) => p.slug === slug)?.username ?? slug

describe('an envelope', () => {
  it('has the times asked for and the time now, newest first, a hundred rows at most', async () => {
    const { timestamps, activity } = (await s.get('activity/user', 'robin.hale')).body
    expect(activity).toHaveLength(100)
    const times = activity.map((row: Parsed) => row.timestamp)
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a))
    expect(timestamps).toEqual({ start: times.at(-1), current: s.clock.now() / 1000 })
    const [start, end] = [times[20], times[10]]
    const part = (await s.get('activity/user', `robin.hale/all/all/${start}/${end}`)).body
    expect(part.timestamps).toEqual({ start, end, current: timestamps.current })
    expect(part.activity).toEqual(activity.slice(10, 21))
  })

  it('with nothing in it has an empty list', async () => {
    const now = s.clock.now() / 1000
    expect((await s.get('activity/user', `robin.hale/all/all/${now}`)).body).toEqual({
      timestamps: { start: now, current: now },
      activity: [],
    })
  })

  it.each(['yesterday', '-5', '1.5'])('from "%s" fails', async (start) => {
    const { body } = await s.get('activity/community', `all/all/${start}`)
    expect(body).toEqual({ status: 'failure', error: 'start_ts and end_ts should be timestamps' })
  })

  it('ids are unique within a type', async () => {
    for (const type of ['episode', 'show', 'movie', 'list']) {
      const all = (await Promise.all(people.map((p) => rowsAs('user', `${p.slug}/${type}`)))).flat()
      const ids = all.map((row) => row.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThan(10)
    }
  })
})

describe('types and actions', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    scrobble: ['episode', 'movie'],
    checkin: ['episode', 'movie'],
    seen: ['episode', 'movie'],
    collection: ['episode', 'movie'],
    rating: ['episode', 'movie', 'show'],
    watchlist: ['episode', 'movie', 'show'],
    shout: ['episode', 'movie', 'show'],
    review: ['episode', 'movie', 'show'],
    created: ['list'],
    item_added: ['list'],
  }
  it.each(Object.entries(allowed))('%s is there for %s and nothing else', async (action, types) => {
    const found = (
      await Promise.all(['episode', 'movie', 'show', 'list'].map((t) => rowsOf('community', `${t}/${action}`)))
    ).flat()
    expect(found.every((row) => row.action === action)).toBe(true)
    expect([...new Set(found.map((row) => row.type))].sort()).toEqual(types)
  })

  it.each([
    ['movie,show/all', (row: Parsed) => ['movie', 'show'].includes(row.type)],
    ['all/rating,shout', (row: Parsed) => ['rating', 'shout'].includes(row.action)],
    ['list', (row: Parsed) => row.type === 'list'],
  ])('%s narrows the stream', async (path, fits) => {
    const rows = await rowsOf('community', path)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.every(fits)).toBe(true)
  })

  it.each(['person', 'movie/seen,nothing/0/1', 'episode/created'])('%s is nothing', async (path) => {
    expect(await rowsOf('community', path)).toEqual([])
  })

  it('a rating has words and a number, by the way its user rates', async () => {
    const [robin] = await rowsOf('user', 'robin.hale/show/rating')
    expect(robin).toMatchObject({
      rating: 'love',
      rating_advanced: 10,
      use_rating_advanced: true,
      show: { title: 'Severance' },
    })
    const [leon] = await rowsOf('user', 'leon/show/rating')
    expect(leon).toMatchObject({ rating: 'love', rating_advanced: 10, use_rating_advanced: false })
    const [bo] = await rowsOf('user', 'bo/show/rating')
    expect(bo).toMatchObject({ rating: 'hate', rating_advanced: 2 })
  })

  it('seen and collection have episodes in a list, the others one episode with both numbers', async () => {
    const [collected] = await rowsOf('user', 'robin.hale/episode/collection')
    expect(collected.episodes).toHaveLength(9)
    const [seen] = await rowsOf('user', 'robin.hale/episode/seen')
    expect([seen.episodes.length, seen.episode]).toEqual([1, undefined])
    const [shout] = await rowsOf('user', 'robin.hale/episode/shout')
    expect(shout).toMatchObject({
      episode: { season: 2, number: 1, episode: 1 },
      shout: { text: 'That elevator. Again.', text_html: '<p>That elevator. Again.</p>', spoiler: true },
    })
    expect(shout.episodes).toBeUndefined()
  })

  it('what was marked as seen at once is one row', async () => {
    const seasons = [{ number: 1, episodes: [{ number: 1 }, { number: 2 }, { number: 3 }] }]
    await s.v2.send('POST', '/sync/history', { shows: [{ ids: { slug: 'the-wire' }, seasons }] })
    const [row] = await rowsOf('user', 'robin.hale/all/seen')
    expect(row).toMatchObject({ show: { title: 'The Wire' }, episodes: [{ number: 1 }, { number: 2 }, { number: 3 }] })
  })

  it('a review is a review, and text is safe as HTML', async () => {
    const [row] = await rowsOf('user', 'priya_raman/show/review')
    expect([row.review.spoiler, row.shout]).toEqual([true, undefined])
  })

  it('lists tell what was added to them', async () => {
    const rows = await rowsOf('user', 'priya_raman/list')
    expect(rows.map((row) => [row.action, row.list.slug, row.list_item?.type])).toEqual([
      ['item_added', 'start-here', 'movie'],
      ['item_added', 'start-here', 'season'],
      ['item_added', 'start-here', 'season'],
      ['created', 'start-here', undefined],
    ])
    expect(rows[1].list_item).toMatchObject({ show: { title: 'The Bear' }, season: 1 })
    const [episode] = await rowsOf('user', 'tomasz-k/list/item_added')
    expect(episode.list_item).toMatchObject({ type: 'episode', show: {}, episode: { season: 2, number: 4 } })
  })

  it('min leaves time, type, action, user name and ids; images come when asked for', async () => {
    const [full] = await rowsOf('user', 'robin.hale/movie/shout')
    expect(full).toMatchObject({ when: { day: expect.any(String), time: expect.stringMatching(/^\d+:\d\d[ap]m$/) } })
    expect([full.movie.images, full.user.full_name]).toEqual([undefined, 'Robin Hale'])
    const [small] = await rowsOf('user', 'robin.hale/movie/shout?min=1')
    expect(small).toEqual({
      id: full.id,
      timestamp: full.timestamp,
      type: 'movie',
      action: 'shout',
      user: { username: 'robin.hale' },
      movie: { imdb_id: 'tt1160419', tmdb_id: 438631 },
    })
    const [pictured] = await rowsOf('user', 'robin.hale/movie/shout?images=1&min=0')
    expect(pictured.movie.images.poster).toMatch(/^https:.*poster\.svg$/)
  })
})

describe('what happens now', () => {
  it('a check-in is there from when it is made, and stays when it is over', async () => {
    await s.v2.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    const made = s.clock.now() / 1000
    const newest = async () => (await rowsOf('user', 'robin.hale'))[0]
    const row = await newest()
    expect(row).toMatchObject({ timestamp: made, action: 'checkin', movie: { title: 'Guardians of the Galaxy' } })
    await s.clock.jump(200 * minute)
    expect(await newest()).toMatchObject({ id: row.id, timestamp: made, elapsed: { full: '3 hours', short: '3h' } })
  })

  it('what is scrobbled is watching, with how far it is, until it is stopped', async () => {
    await s.v2.send('POST', '/scrobble/start', { movie: { ids: { trakt: 28 } }, progress: 50 })
    const [row] = await rowsOf('user', 'robin.hale/all/watching')
    expect(row).toMatchObject({ action: 'watching', elapsed: { full: '1 hour', short: '1h' } })
    await s.v2.send('POST', '/scrobble/stop', { movie: { ids: { trakt: 28 } }, progress: 90 })
    expect(await rowsOf('user', 'robin.hale/all/watching')).toEqual([])
    expect((await rowsOf('user', 'robin.hale'))[0]).toMatchObject({ action: 'scrobble' })
  })
})

describe('one title', () => {
  it.each([
    ['shows', 'the-bear', (row: Parsed) => (row.show ?? row.list_item.show).title === 'The Bear'],
    ['shows', '371980,81189/scrobble', (row: Parsed) => ['Severance', 'Breaking Bad'].includes(row.show.title)],
    ['shows', 'all/review', (row: Parsed) => row.action === 'review' && row.show],
    ['shows', 'nothing,dark', (row: Parsed) => row.show.title === 'Dark'],
    [
      'seasons',
      'the-bear/1',
      (row: Parsed) => row.list_item?.season === 1 || (row.episode ?? row.episodes[0]).season === 1,
    ],
    ['seasons', 'the-bear/all/scrobble', (row: Parsed) => row.show.title === 'The Bear'],
    ['episodes', 'the-bear/2/6', (row: Parsed) => (row.episode ?? row.episodes[0]).title === 'Fishes'],
    ['episodes', 'the-bear/1/1,2/all', (row: Parsed) => (row.episode ?? row.episodes[0]).number < 3],
    ['movies', 'dune-2021,tt2582802', (row: Parsed) => ['Dune', 'Whiplash'].includes(row.movie.title)],
    ['movies', 'all/rating', (row: Parsed) => row.type === 'movie' && row.action === 'rating'],
    ['user/shows', 'robin.hale/the-bear', (row: Parsed) => row.user.username === 'robin.hale' && row.show],
    ['user/movies', 'robin.hale/all/shout', (row: Parsed) => row.movie.title === 'Dune'],
    ['user/seasons', 'tomasz-k/breaking-bad/5', (row: Parsed) => (row.episode ?? row.episodes[0]).season === 5],
    ['user/episodes', 'tomasz-k/breaking-bad/5/14/shout', (row: Parsed) => row.shout.spoiler],
  ])('activity/%s/%s', async (method, path, fits) => {
    const rows = await rowsOf(method, path)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(fits)).toBe(true)
  })

  it.each([
    ['shows', '', 200, 'title is required'],
    ['shows', 'nothing', 404, 'show not found'],
    ['movies', 'nothing', 404, 'movie not found'],
    ['seasons', 'dark', 200, 'season is required'],
    ['episodes', 'dark/1', 200, 'episode is required'],
    ['user', '', 404, 'user not found'],
    ['user/shows', 'robin.hale', 200, 'title is required'],
  ])('activity/%s/%s fails', async (method, path, status, error) => {
    const answer = await s.get(`activity/${method}`, path)
    expect([answer.status, answer.body]).toEqual([status, { status: 'failure', error }])
  })
})

describe('whose', () => {
  const slugs = (names: readonly string[]) => names.map(nameOf).sort()
  it.each([
    ['friends', ['ines-okafor', 'tomasz-k', 'yuki']],
    ['friendsme', ['robin-hale', 'ines-okafor', 'tomasz-k', 'yuki']],
    ['following', ['ines-okafor', 'tomasz-k', 'yuki', 'priya-raman', 'leon']],
    ['followers', ['ines-okafor', 'tomasz-k', 'yuki', 'samira-haddad']],
  ])('activity/%s needs credentials and is of those', async (method, expected) => {
    expect((await s.get(`activity/${method}`)).status).toBe(401)
    expect(who(await rowsAs(method, 'all/shout,collection,watchlist,rating'))).toEqual(slugs(expected))
  })

  it('a protected profile shows itself to itself and to friends, and to nobody else, in every stream', async () => {
    const refused = { status: 'failure', error: 'this profile is protected' }
    const paths = [
      ['activity/user', 'yuki'],
      ['user/watching', 'yuki'],
      ['user/lastactivity', 'yuki'],
      ['user/progress/watched', 'yuki'],
    ] as const
    for (const [method, path] of paths) {
      expect((await s.get(method, path)).body).toEqual(refused)
      expect((await s.getAs(method, path, 'leon')).body).toEqual(refused)
      for (const friend of ['robin.hale', 'samira-haddad', 'yuki'])
        expect((await s.getAs(method, path, friend)).body.status).toBeUndefined()
    }
    expect(who(await rowsOf('community', 'all/shout'))).not.toContain('yuki')
    expect(who(await rowsOf('shows', 'midnight-diner'))).not.toContain('yuki')
    expect(who(await rowsAs('community', 'all/shout'))).toContain('yuki')
    expect(who(await rowsAs('following', 'all', 'leon'))).toEqual([])
  })

  it('and so it is in v2', async () => {
    expect((await s.v2.get('/users/yuki')).body.private).toBe(true)
    expect((await s.v2.get('/users/yuki/history')).status).toBe(200)
    expect((await s.v2.getAsStranger('/users/yuki/history')).status).toBe(401)
    expect((await s.v2.getAsStranger('/users/leon/history')).status).toBe(200)
  })

  it('the eight people did some dozens of things besides watching', async () => {
    const deeds = await rowsAs('community', 'all/collection,watchlist,shout,review,created,item_added')
    expect(deeds.length).toBeGreaterThan(40)
    expect(who(deeds)).toEqual(people.map((p) => p.username).sort())
  })
})
