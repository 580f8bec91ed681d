// The rules that every request meets: headers, sessions, limits, pages.
import { beforeEach, describe, expect, it } from 'vitest'
import { demoUser } from '../../main/demo/people.ts'
import { seededPlays } from '../../main/demo/seed.ts'
import { fakeClock } from '../fakes/clock.ts'
import { startSession, type TestSession } from './session.ts'

const guardians = { movie: { ids: { trakt: 28 } } }
let s: TestSession
beforeEach(async () => {
  s = await startSession()
})

describe('headers', () => {
  it.each([
    ['no key', { 'trakt-api-key': '' }, 403, 'application/json'],
    ['a wrong key', { 'trakt-api-key': 'f'.repeat(64) }, 403, 'application/json'],
    ['no version', { 'trakt-api-version': '' }, 403, 'application/json'],
    ['version 1', { 'trakt-api-version': '1' }, 403, 'application/json'],
    ['no user agent', { 'user-agent': '' }, 403, 'text/html'],
    ['no session', { authorization: '' }, 401, 'application/json'],
    ['a wrong session', { authorization: `Bearer ${'0'.repeat(64)}` }, 401, 'application/json'],
    ['a wrong content type', { 'content-type': 'text/plain' }, 412, 'application/json'],
  ])('a check-in with %s is refused', async (_name, headers, status, type) => {
    const answer = await s.send('POST', '/checkin', guardians, headers)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([status, type])
  })

  it.each([
    ['GET', '/no/such/path', 404],
    ['GET', '/checkin', 405],
    ['POST', '/users/me/watching', 405],
    ['GET', '/oauth/token', 405],
    ['GET', '/shows/%', 404],
    ['GET', '/shows/nothing', 404],
    ['GET', '/users/nobody/watching', 404],
  ])('%s %s answers %s', async (method, path, status) => {
    expect((await s.send(method, path, method === 'GET' ? undefined : {})).status).toBe(status)
  })

  it('Date follows the server clock, skew and advance included', async () => {
    s.embedded.advance(60_000)
    s.embedded.faults({ skewMs: 3_600_000 })
    const date = Date.parse((await s.get('/users/settings')).headers.get('date') ?? '')
    expect(date).toBe(s.clock.now() + 3_660_000)
  })
})

describe('limits', () => {
  it('lets one write a second through and says when the next may come', async () => {
    await s.send('POST', '/checkin', guardians)
    const refused = await s.sendNow('DELETE', '/checkin')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(JSON.parse(refused.headers.get('x-ratelimit') ?? '')).toMatchObject({
      name: 'AUTHED_API_POST_LIMIT',
      limit: 1,
      period: 1,
    })
    await s.clock.jump(1000)
    expect((await s.sendNow('DELETE', '/checkin')).status).toBe(204)
  })

  it('can leave the headers out, or the limit', async () => {
    s.embedded.faults({ writeLimit: 'bare' })
    await s.send('POST', '/checkin', guardians)
    const bare = await s.sendNow('DELETE', '/checkin')
    expect([bare.status, bare.headers.get('retry-after'), bare.headers.get('x-ratelimit')]).toEqual([429, null, null])
    s.embedded.faults({ writeLimit: 'off' })
    expect((await s.sendNow('DELETE', '/checkin')).status).toBe(204)
    expect((await s.sendNow('DELETE', '/checkin')).status).toBe(204)
  })

  it('answers 429 to the 501st read in five minutes', async () => {
    for (let i = 0; i < 500; i += 1) expect((await s.get('/users/me/watching')).status).toBe(204)
    const refused = await s.get('/users/me/watching')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '300'])
    await s.clock.jump(300_000)
    expect((await s.get('/users/me/watching')).status).toBe(204)
  })
})

describe('paging', () => {
  const plays = seededPlays(demoUser, fakeClock().now()).length
  it.each([
    ['', '1', '10', 10],
    ['?limit=3&page=2', '2', '3', 3],
    ['?limit=100000', '1', '250', 250],
    ['?limit=nonsense&page=-4', '1', '10', 10],
    ['?page=9999', '9999', '10', 0],
  ])('of history with "%s"', async (query, page, limit, rows) => {
    const { body, headers } = await s.get(`/users/me/history${query}`)
    expect([body.length, headers.get('x-pagination-page'), headers.get('x-pagination-limit')]).toEqual([
      rows,
      page,
      limit,
    ])
    expect(headers.get('x-pagination-item-count')).toBe(String(plays))
    expect(headers.get('x-pagination-page-count')).toBe(String(Math.ceil(plays / Number(limit))))
  })
})

describe('what a client reads', () => {
  it('settings name the user, the connections and the text', async () => {
    const { body } = await s.get('/users/settings')
    expect(body).toMatchObject({
      user: { username: 'robin.hale', ids: { slug: 'robin-hale' } },
      connections: { twitter: true, mastodon: true, tumblr: false },
    })
    expect(body.sharing_text.watching).toContain('[item]')
  })

  it('up next has at least six shows, Severance 2x3 first', async () => {
    const { body } = await s.get('/sync/progress/up_next?limit=20')
    expect(body.length).toBeGreaterThanOrEqual(6)
    expect(body[0]).toMatchObject({
      show: { title: 'Severance' },
      progress: { completed: 11, next_episode: { season: 2, number: 3 } },
    })
    expect(body.map((e: { show: { title: string } }) => e.show.title)).not.toContain('Chernobyl')
  })

  it('history is narrowed by type, item and time', async () => {
    const one = (await s.get('/sync/history/shows/severance?limit=100')).body
    expect(one).toHaveLength(11)
    const films = (await s.get('/users/me/history/movies?limit=100')).body
    expect(new Set(films.map((r: { type: string }) => r.type))).toEqual(new Set(['movie']))
    const since = one[3].watched_at
    expect((await s.get(`/sync/history/shows/severance?start_at=${since}`)).body).toHaveLength(4)
    expect((await s.get('/sync/history?start_at=yesterday')).status).toBe(400)
  })

  it('adding to history takes everything twice, and names what it does not know', async () => {
    const body = { movies: [{ ids: { trakt: 28 }, watched_at: '2026-01-02T03:04:05.000Z' }, { ids: { trakt: 1234 } }] }
    for (let i = 0; i < 2; i += 1) {
      const answer = await s.send('POST', '/sync/history', body)
      expect([answer.status, answer.body.added, answer.body.not_found.movies]).toEqual([
        201,
        { movies: 1, episodes: 0 },
        [{ ids: { trakt: 1234 } }],
      ])
    }
    const rows = (await s.get('/sync/history/movies/28')).body
    expect(rows.map((r: { watched_at: string }) => r.watched_at)).toEqual([
      '2026-01-02T03:04:00.000Z',
      '2026-01-02T03:04:00.000Z',
    ])
  })

  it('a season that was watched is added whole', async () => {
    const answer = await s.send('POST', '/sync/history', {
      shows: [{ ids: { slug: 'the-wire' }, seasons: [{ number: 1 }] }],
    })
    expect(answer.body.added).toEqual({ movies: 0, episodes: 13 })
  })

  it('last activities move with a check-in that was made', async () => {
    const before = (await s.get('/sync/last_activities')).body.all
    await s.send('POST', '/checkin', guardians)
    expect((await s.get('/sync/last_activities')).body.all > before).toBe(true)
  })

  it('seasons come with episodes when asked, in full when asked', async () => {
    const bare = (await s.get('/shows/1/seasons')).body
    expect(bare[0]).toEqual({ number: 1, ids: expect.anything() })
    const full = (await s.get('/shows/breaking-bad/seasons?extended=full,episodes')).body
    expect(full[0].episodes[0]).toMatchObject({
      season: 1,
      number: 1,
      title: 'Pilot',
      runtime: 58,
      ids: { tvdb: 349232 },
    })
  })

  it('next_episode is the next one that is scheduled, 204 when none is', async () => {
    const next = await s.get('/shows/one-piece/next_episode?extended=full')
    expect(Date.parse(next.body.first_aired)).toBeGreaterThan(s.clock.now())
    expect((await s.get('/shows/firefly/next_episode')).status).toBe(204)
  })

  it('pictures are named without a scheme, and are there', async () => {
    const { body } = await s.get('/movies/28?extended=full')
    const [address] = body.images.poster
    expect(address).toMatch(/^api\.trakt\.invalid\//)
    const picture = await s.embedded.fetch(`https://${address}`)
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
    expect(await picture.text()).toContain('GUARDIANS')
    expect(body.colors.poster).toEqual([
      expect.stringMatching(/^#[0-9a-f]{6}$/),
      expect.stringMatching(/^#[0-9a-f]{6}$/),
    ])
  })
})
