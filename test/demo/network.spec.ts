// People on the embedded Trakt: who follows whom, what they are doing, and what a stranger and a refused key may see of it.
import { beforeEach, describe, expect, it } from 'vitest'
import { people } from '../../main/demo/people.ts'
import { startSession, type Parsed, type TestSession } from './session.ts'
import { sha1 } from './v1/session.ts'

const minute = 60_000
const versions = { app_version: '1', app_date: '2026-01-01' }
let s: TestSession
beforeEach(async () => {
  s = await startSession()
})
const body = async (path: string): Promise<Parsed> => {
  const answer = await s.get(path)
  expect(answer.status).toBe(200)
  return answer.body
}
const slugOf = (row: Parsed): string => (row.user ?? row).ids.slug
const slugs = (rows: Parsed): string[] => [...new Set<string>(rows.map(slugOf))].sort()
const iso = (at: number) => new Date(at).toISOString()

const friends = ['ines-okafor', 'tomasz-k', 'yuki']
const following = ['ines-okafor', 'leon', 'priya-raman', 'tomasz-k', 'yuki']
const followers = ['ines-okafor', 'samira-haddad', 'tomasz-k', 'yuki']

describe('who knows whom', () => {
  it.each([
    ['friends', friends, 'friends_at'],
    ['following', following, 'followed_at'],
    ['followers', followers, 'followed_at'],
  ])('%s, since when', async (kind, expected, field) => {
    const rows = await body(`/users/me/${kind}`)
    expect(slugs(rows)).toEqual(expected)
    expect(rows[0][field]).toBe('2014-03-01T00:00:00.000Z')
    expect(await body(`/users/robin-hale/${kind}?limit=all`)).toEqual(rows)
    const page = await s.get(`/users/me/${kind}?limit=2&page=2`)
    expect([page.body, page.headers.get('x-pagination-item-count')]).toEqual([rows.slice(2, 4), String(rows.length)])
  })

  it('following begins and ends, and shows on both sides', async () => {
    const begun = await s.send('POST', '/users/bo/follow')
    expect([begun.status, begun.body]).toEqual([
      201,
      { approved_at: iso(s.clock.now()), user: expect.objectContaining({ username: 'bo' }) },
    ])
    expect(slugs(await body('/users/me/following'))).toContain('bo')
    const [row] = (await body('/users/bo/followers')).filter((r: Parsed) => slugOf(r) === 'robin-hale')
    expect(row.followed_at).toBe(begun.body.approved_at)
    expect(slugs(await body('/users/me/friends'))).toEqual(friends)
    expect((await s.send('POST', '/users/bo/follow')).status).toBe(409)
    expect((await s.send('DELETE', '/users/bo/follow')).status).toBe(204)
    expect((await s.send('DELETE', '/users/bo/follow')).status).toBe(204)
    expect(slugs(await body('/users/me/following'))).toEqual(following)
  })

  it('who stops following somebody can begin again', async () => {
    await s.send('DELETE', '/users/leon/follow')
    expect(slugs(await body('/users/me/following'))).not.toContain('leon')
    expect((await s.send('POST', '/users/leon/follow')).status).toBe(201)
    expect(slugs(await body('/users/me/following'))).toEqual(following)
  })

  it('somebody with a protected profile has to approve', async () => {
    await s.send('DELETE', '/users/yuki/follow')
    expect((await s.get('/users/yuki/history')).status).toBe(401)
    const asked = await s.send('POST', '/users/yuki/follow')
    expect([asked.status, asked.body.approved_at]).toEqual([201, null])
    expect((await s.send('POST', '/users/yuki/follow')).status).toBe(409)
    expect(slugs(await body('/users/me/following'))).not.toContain('yuki')
    expect((await body('/sync/last_activities')).account.requested_at).toBe(iso(s.clock.now() - 1000))
  })

  it.each([
    ['oneself', '/users/me/follow', 409],
    ['somebody twice', '/users/leon/follow', 409],
    ['nobody', '/users/nobody/follow', 404],
  ])('following %s does not work', async (_who, path, status) => {
    expect((await s.send('POST', path)).status).toBe(status)
  })
})

describe('the social feed', () => {
  it.each([
    ['friends', friends],
    ['following', following],
    ['followers', followers],
  ])('of %s has plays of all of them', async (kind, expected) => {
    const rows = await body(`/users/me/${kind}/activities?limit=250`)
    expect(slugs(rows)).toEqual(expected)
    expect(rows.every((row: Parsed) => ['scrobble', 'checkin', 'watch'].includes(row.action))).toBe(true)
    expect(rows.every((row: Parsed) => row[row.type].title && (row.type === 'movie' || row.show.title))).toBe(true)
  })

  it('is the histories of those people, in one order, to the last page', async () => {
    const first = await s.get('/users/me/friends/activities?limit=250')
    const total = Number(first.headers.get('x-pagination-item-count'))
    const counts = await Promise.all(
      friends.map(async (slug) =>
        Number((await s.get(`/users/${slug}/history`)).headers.get('x-pagination-item-count')),
      ),
    )
    expect(total).toBe(counts.reduce((sum, count) => sum + count, 0))
    const last = Math.ceil(total / 250)
    const middle = await body(`/users/me/friends/activities?limit=250&page=${Math.floor(last / 2)}`)
    const { activity_at: start } = middle.at(-1)
    const { activity_at: end } = middle[0]
    const range = `start_at=${start}&end_at=${end}&limit=250`
    const each = await Promise.all(friends.map((slug) => body(`/users/${slug}/history?${range}`)))
    const ids = new Set(each.flat().map((row: Parsed) => row.id))
    expect(middle.every((row: Parsed) => ids.has(row.id))).toBe(true)
    expect(await body(`/users/me/friends/activities?limit=250&page=${last}`)).toHaveLength(total % 250)
  })

  it('has what somebody checks in to at once, and their rating where there is one', async () => {
    const [newest] = await body('/users/me/following/activities')
    expect(newest).toMatchObject({
      action: 'checkin',
      show: { title: 'Squid Game' },
      episode: { season: 2, number: 5 },
    })
    expect(newest.activity_at).toBe((await body('/users/ines-okafor/watching')).expires_at)
    const rows = await body('/users/me/following/activities?limit=250')
    const rated = rows.find((row: Parsed) => row.user_rating !== undefined && row.type === 'movie')
    const ratings = await body(`/users/${slugOf(rated)}/ratings/movies?limit=250`)
    const rating = ratings.find((row: Parsed) => row.movie.ids.trakt === rated.movie.ids.trakt)
    expect(rated.user_rating).toBe(rating.rating)
  })

  it('moves when somebody does something', async () => {
    const v1 = s.embedded.v1
    const sent = { username: 'Tomasz K.', password: sha1(v1.password), imdb_id: 'tt2015381', ...versions }
    const done = await s.sendNow('POST', `/movie/checkin/${v1.apiKey}`, sent)
    expect(done.body).toMatchObject({ status: 'success' })
    const rows = await body('/users/me/friends/activities?limit=2')
    expect(rows[0]).toMatchObject({
      user: { ids: { slug: 'tomasz-k' } },
      action: 'checkin',
      movie: { ids: { trakt: 28 } },
    })
    expect(await body('/users/tomasz-k/watching')).toMatchObject({ action: 'checkin', type: 'movie' })
  })
})

describe('one title', () => {
  it.each([
    ['/shows/squid-game/watching', ['ines-okafor']],
    ['/shows/squid-game/seasons/2/watching', ['ines-okafor']],
    ['/shows/squid-game/seasons/1/watching', []],
    ['/shows/squid-game/seasons/2/episodes/5/watching', ['ines-okafor']],
    ['/shows/squid-game/seasons/2/episodes/4/watching', []],
    ['/shows/game-of-thrones/watching', ['leon']],
    ['/movies/dune-2021/watching', []],
  ])('%s has who watches it now', async (path, expected) => {
    expect(slugs((await s.getAsStranger(path)).body)).toEqual(expected)
  })

  it('has oneself among them, until it is over', async () => {
    await s.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    expect(slugs(await body('/movies/28/watching'))).toEqual(['robin-hale'])
    await s.clock.jump(125 * minute)
    expect(await body('/movies/28/watching')).toEqual([])
  })

  it.each([
    ['/shows/breaking-bad/social', ['tomasz-k']],
    ['/shows/breaking-bad/seasons/5/episodes/14/social', ['tomasz-k']],
    ['/shows/frieren-beyond-journey-s-end/social', ['yuki']],
    ['/shows/slow-horses/social', ['tomasz-k']],
  ])('%s has those one follows', async (path, expected) => {
    expect(slugs(await body(path))).toEqual(expect.arrayContaining(expected))
    expect(following).toEqual(expect.arrayContaining(slugs(await body(path))))
  })

  it('tells how often, how long, and what they thought of it', async () => {
    const bear = (await body('/shows/the-bear/social')).find((row: Parsed) => slugOf(row) === 'priya-raman')
    expect(bear.followed_at).toBe('2014-03-01T00:00:00.000Z')
    expect(bear.watched).toMatchObject({ plays: 31, minutes_watched: 31 * 32, rating: { rating: 9 } })
    const fishes = (await body('/shows/the-bear/seasons/2/episodes/6/social')).find(
      (row: Parsed) => slugOf(row) === 'priya-raman',
    )
    expect(fishes.watched).toMatchObject({ plays: 1, comment: { spoiler: true, review: true } })
    const horses = (await body('/shows/slow-horses/social')).find((row: Parsed) => slugOf(row) === 'tomasz-k')
    expect([horses.watched, typeof horses.watchlisted.listed_at]).toEqual([undefined, 'string'])
  })

  it.each([
    ['/shows/nothing/watching', 404],
    ['/shows/dark/seasons/77/watching', 404],
    ['/shows/dark/seasons/1/episodes/77/social', 404],
    ['/movies/nothing/social', 404],
  ])('%s is not there', async (path, status) => {
    expect((await s.get(path)).status).toBe(status)
  })

  it('shows its social side to who is signed in', async () => {
    expect((await s.getAsStranger('/shows/the-bear/social')).status).toBe(401)
  })
})

describe('a protected profile', () => {
  const tails = [
    'watching',
    'history',
    'ratings',
    'watchlist',
    'collection/movies',
    'comments',
    'lists',
    'following',
    'friends/activities',
  ]
  it.each(tails)('keeps %s from strangers and shows it to friends', async (tail) => {
    const answer = await s.getAsStranger(`/users/yuki/${tail}`)
    expect([answer.status, answer.body.message]).toEqual([401, 'This profile is private'])
    expect(answer.headers.get('x-private-user')).toBe('true')
    expect((await s.get(`/users/yuki/${tail}`)).status).toBeLessThan(300)
    expect((await s.getAsStranger(`/users/leon/${tail}`)).status).toBeLessThan(300)
  })

  it('is left out of the feeds that strangers see', async () => {
    const answer = await s.getAsStranger('/users/leon/following/activities')
    expect([answer.status, answer.body]).toEqual([200, []])
    expect(people.find((p) => p.slug === 'leon')?.follows).toEqual(['yuki'])
    expect(slugs(await body('/users/leon/following/activities'))).toEqual(['yuki'])
  })

  it('me is nobody without a session', async () => {
    for (const tail of tails) expect((await s.getAsStranger(`/users/me/${tail}`)).status).toBe(401)
  })
})

describe('a key that may not read the social feed', () => {
  it.each([
    ['/users/me/following/activities', 403],
    ['/users/me/friends/activities?limit=5', 403],
    ['/users/leon/followers/activities', 403],
    ['/shows/the-bear/social', 403],
    ['/shows/the-bear/seasons/1/episodes/1/social', 403],
    ['/movies/dune-2021/social', 403],
    ['/users/me/following', 200],
    ['/users/leon/history', 200],
    ['/shows/the-bear/comments/newest', 200],
    ['/shows/the-bear/watching', 200],
  ])('%s: %i', async (path, status) => {
    s.embedded.faults({ social: 'refused' })
    const answer = await s.get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('json')
    s.embedded.faults({})
    expect((await s.get(path)).status).toBe(200)
  })
})
