// Check-in on the embedded Trakt: one at a time, a date in the future, history when it is over.
import { beforeEach, describe, expect, it } from 'vitest'
import { startSession, type TestSession } from './session.ts'

const minute = 60_000
const guardians = { movie: { ids: { trakt: 28 } } }
const pilot = { episode: { ids: { trakt: 16 } } }

describe('check-in', () => {
  let s: TestSession
  beforeEach(async () => {
    s = await startSession()
  })

  it.each([
    ['a movie', guardians, { movie: { title: 'Guardians of the Galaxy', year: 2014 } }],
    ['an episode by id', pilot, { episode: { season: 1, number: 1, title: 'Pilot' }, show: { title: 'Breaking Bad' } }],
    [
      'an episode by number',
      { show: { ids: { trakt: 1 } }, episode: { season: 1, number: 2 } },
      { episode: { title: "Cat's in the Bag..." } },
    ],
    [
      'an episode by absolute number',
      { show: { ids: { trakt: 37696 } }, episode: { number_abs: 164 } },
      {
        episode: {
          season: 9,
          number: 21,
          title: 'Light the Fire of Shandia! Wiper the Warrior',
          ids: { trakt: 856373 },
        },
      },
    ],
    [
      'a show by its title alone',
      { show: { title: 'The Walking Dead', year: 2010 }, episode: { season: 1, number: 1 } },
      { show: { ids: { tvdb: 153021 } } },
    ],
    [
      'a special',
      { show: { ids: { slug: 'sherlock' } }, episode: { season: 0, number: 1 } },
      { episode: { title: 'The Abominable Bride' } },
    ],
  ])('takes %s', async (_name, body, expected) => {
    const answer = await s.send('POST', '/checkin', body)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject(expected)
  })

  it('says when the play will count: now and the runtime', async () => {
    const { body } = await s.send('POST', '/checkin', guardians)
    expect(Date.parse(body.watched_at)).toBe(s.clock.now() + 121 * minute)
    const watching = (await s.get('/users/me/watching')).body
    expect(watching).toMatchObject({
      action: 'checkin',
      type: 'movie',
      movie: { ids: { trakt: 28 } },
      expires_at: body.watched_at,
    })
    expect(Date.parse(watching.started_at)).toBe(s.clock.now())
  })

  it("takes the show's runtime where the episode has none", async () => {
    const { body } = await s.send('POST', '/checkin', {
      show: { ids: { slug: 'firefly' } },
      episode: { season: 1, number: 14 },
    })
    expect(Date.parse(body.watched_at)).toBe(s.clock.now() + 44 * minute)
  })

  it('refuses a second one until the first is over, with the time it is over', async () => {
    const first = (await s.send('POST', '/checkin', guardians)).body
    const second = await s.send('POST', '/checkin', pilot)
    expect([second.status, second.body]).toEqual([409, { expires_at: first.watched_at }])
    await s.clock.jump(121 * minute)
    expect((await s.get('/users/me/watching')).status).toBe(204)
    expect((await s.send('POST', '/checkin', pilot)).status).toBe(201)
  })

  it('shows the pending play in history with a date in the future, to the minute, and as watched when the clock has moved', async () => {
    const { body } = await s.send('POST', '/checkin', {
      show: { ids: { slug: 'severance' } },
      episode: { season: 2, number: 3 },
    })
    const [newest] = (await s.get('/users/me/history?limit=1')).body
    expect(newest).toMatchObject({ id: body.id, action: 'checkin', type: 'episode' })
    expect(newest.watched_at).toBe(`${body.watched_at.slice(0, 16)}:00.000Z`)
    const next = async () => (await s.get('/shows/severance/progress/watched')).body.next_episode.number
    expect(await next()).toBe(3)
    await s.clock.jump(50 * minute)
    expect(await next()).toBe(4)
  })

  it('is called off by DELETE, which answers 204 whether or not something runs', async () => {
    const { body } = await s.send('POST', '/checkin', guardians)
    expect((await s.send('DELETE', '/checkin')).status).toBe(204)
    expect((await s.get('/users/me/watching')).status).toBe(204)
    expect((await s.get('/users/me/history?limit=1')).body[0].id).not.toBe(body.id)
    expect((await s.send('DELETE', '/checkin')).status).toBe(204)
  })

  it('keeps the play when it is called off after its time', async () => {
    const { body } = await s.send('POST', '/checkin', guardians)
    await s.clock.jump(122 * minute)
    await s.send('DELETE', '/checkin')
    expect((await s.get('/users/me/history?limit=1')).body[0].id).toBe(body.id)
  })

  it('is undone by removing the play from history', async () => {
    const { body } = await s.send('POST', '/checkin', guardians)
    await s.clock.jump(122 * minute)
    const removed = await s.send('POST', '/sync/history/remove', { ids: [body.id, 1] })
    expect([removed.status, removed.body.deleted, removed.body.not_found.ids]).toEqual([
      200,
      { movies: 1, episodes: 0 },
      [1],
    ])
    expect((await s.get('/users/me/history?limit=1')).body[0].id).not.toBe(body.id)
  })

  it.each([
    [
      'every network',
      { twitter: true, mastodon: true, tumblr: true },
      { twitter: true, mastodon: true, tumblr: false },
    ],
    ['none', { twitter: false, mastodon: false, tumblr: false }, { twitter: false, mastodon: false, tumblr: false }],
    ['one', { twitter: false }, { twitter: false, mastodon: true, tumblr: false }],
    ['nothing in particular', undefined, { twitter: true, mastodon: true, tumblr: false }],
  ])('shares only to networks that are connected, when asked for %s', async (_name, sharing, expected) => {
    const { body } = await s.send('POST', '/checkin', { ...guardians, ...(sharing && { sharing }) })
    expect(body.sharing).toEqual(expected)
    const [play] = s.embedded.state().world.shelves['robin-hale']?.added ?? []
    expect(play?.note).toMatchObject({
      message: "I'm watching Guardians of the Galaxy (2014)",
      shared: Object.entries(expected).flatMap(([name, on]) => (on ? [name] : [])),
    })
  })

  it.each([
    ['an unknown film', { movie: { ids: { trakt: 999 } } }, 404],
    ['an unknown show', { show: { ids: { trakt: 999 } }, episode: { season: 1, number: 1 } }, 404],
    ['an episode that is not there', { show: { ids: { slug: 'firefly' } }, episode: { season: 2, number: 1 } }, 404],
    ['an absolute number that is not there', { show: { ids: { trakt: 1 } }, episode: { number_abs: 63 } }, 404],
    ['nothing', {}, 400],
    ['an id of the wrong type', { movie: { ids: { trakt: '28' } } }, 400],
    ['a null app_version', { ...guardians, app_version: null }, 400],
    ['sharing that is not yes or no', { ...guardians, sharing: { twitter: 'yes' } }, 400],
    ['a message that is no text', { ...guardians, message: 7 }, 400],
    ['a body that is not JSON', '{"movie":', 400],
    ['a body that is a list', [], 400],
  ])('refuses %s', async (_name, body, status) => {
    expect((await s.send('POST', '/checkin', body)).status).toBe(status)
    expect((await s.get('/users/me/watching')).status).toBe(204)
  })

  it('is refused while a scrobble runs, and does not end it by DELETE', async () => {
    await s.send('POST', '/scrobble/start', { ...guardians, progress: 10 })
    expect((await s.send('POST', '/checkin', pilot)).status).toBe(409)
    expect((await s.send('DELETE', '/checkin')).status).toBe(204)
    expect((await s.get('/users/me/watching')).body.action).toBe('scrobble')
  })

  it('blocks the start of a scrobble', async () => {
    const { body } = await s.send('POST', '/checkin', guardians)
    const start = await s.send('POST', '/scrobble/start', { ...pilot, progress: 10 })
    expect([start.status, start.body]).toEqual([409, { expires_at: body.watched_at }])
  })
})
