// Scrobbling on the embedded Trakt: start, pause, stop, saved positions, duplicates.
import { beforeEach, describe, expect, it } from 'vitest'
import { startSession, type TestSession } from './session.ts'

const minute = 60_000
const guardians = { movie: { ids: { trakt: 28 } } }
const silent = { twitter: false, mastodon: false, tumblr: false }

describe('scrobble', () => {
  let s: TestSession
  beforeEach(async () => {
    s = await startSession()
  })
  const scrobble = (verb: string, progress: unknown, body: object = guardians) =>
    s.send('POST', `/scrobble/${verb}`, { ...body, progress })

  it.each([
    ['start', 0, 201, 'start'],
    ['start', 99.5, 201, 'start'],
    ['pause', 0.9, 422, undefined],
    ['pause', 1, 201, 'pause'],
    ['pause', 79.9, 201, 'pause'],
    ['pause', 80, 422, undefined],
    ['stop', 0.5, 422, undefined],
    ['stop', 1, 201, 'pause'],
    ['stop', 79.9, 201, 'pause'],
    ['stop', 80, 201, 'scrobble'],
    ['stop', 99.9, 201, 'scrobble'],
    ['start', -1, 422, undefined],
    ['stop', 101, 422, undefined],
    ['stop', '90', 400, undefined],
    ['stop', undefined, 400, undefined],
  ])('%s at %s answers %s', async (verb, progress, status, action) => {
    const answer = await scrobble(verb, progress)
    expect([answer.status, answer.body.action]).toEqual([status, action])
  })

  const pilot = {
    episode: { season: 1, number: 1, title: 'Pilot', ids: { trakt: 16, tvdb: 349232, imdb: 'tt0959621', tmdb: 62085 } },
    show: {
      title: 'Breaking Bad',
      year: 2008,
      ids: { trakt: 1, slug: 'breaking-bad', tvdb: 81189, imdb: 'tt0903747', tmdb: 1396 },
    },
  }
  const film = {
    movie: {
      title: 'Guardians of the Galaxy',
      year: 2014,
      ids: { trakt: 28, slug: 'guardians-of-the-galaxy-2014', imdb: 'tt2015381', tmdb: 118340 },
    },
  }
  const shandia = {
    episode: {
      season: 9,
      number: 21,
      title: 'Light the Fire of Shandia! Wiper the Warrior',
      ids: { trakt: 856373, tvdb: 362082, imdb: null, tmdb: null },
    },
    show: {
      title: 'One Piece',
      year: 1999,
      ids: { trakt: 37696, slug: 'one-piece', tvdb: 81797, imdb: 'tt0388629', tmdb: 37854 },
    },
  }
  const posts = { twitter: true, mastodon: true, tumblr: false }

  describe.each([
    ['a film', film, film],
    ['an episode by its ids', { episode: { ids: { trakt: 16 } } }, pilot],
    [
      'a show with season and number',
      {
        show: { title: 'Breaking Bad', year: 2008, ids: { trakt: 1, tvdb: 81189 } },
        episode: { season: 1, number: 1 },
      },
      pilot,
    ],
    [
      'a show with an absolute number',
      { show: { title: 'One Piece', year: 1999, ids: { trakt: 37696 } }, episode: { number_abs: 164 }, sharing: posts },
      shandia,
    ],
  ])('named as %s', (_name, body, item) => {
    it.each([
      ['start', 1.25, { id: 0, action: 'start', sharing: posts }],
      ['pause', 75, { id: 1337, action: 'pause', sharing: 'sharing' in body ? posts : silent }],
      ['stop', 75, { id: 1337, action: 'pause', sharing: 'sharing' in body ? posts : silent }],
      ['stop', 99.9, { id: 3_373_536_620, action: 'scrobble', sharing: posts }],
    ])('%s at %s answers as the samples do', async (verb, progress, expected) => {
      const answer = await scrobble(verb, progress, body)
      expect([answer.status, answer.body]).toEqual([201, { ...expected, progress, ...item }])
    })
  })

  it.each([
    ['no network', { twitter: false, mastodon: false }, silent],
    ['one that is not connected', { tumblr: true }, posts],
  ])('echoes the sharing with %s', async (_name, sharing, expected) => {
    expect((await scrobble('start', 10, { ...guardians, sharing })).body.sharing).toEqual(expected)
  })

  it.each([
    ['a null app_version', { ...guardians, app_version: null }, 400],
    ['sharing that is no object', { ...guardians, sharing: true }, 400],
    ['an id that is a text', { movie: { ids: { trakt: '28' } } }, 400],
    ['nothing named', {}, 400],
    ['an unknown film', { movie: { ids: { trakt: 999 } } }, 404],
    ['an absolute number that is not there', { show: { ids: { trakt: 1 } }, episode: { number_abs: 63 } }, 404],
  ])('refuses %s at every verb, and nothing runs', async (_name, body, status) => {
    for (const verb of ['start', 'pause', 'stop']) expect((await scrobble(verb, 50, body)).status).toBe(status)
    expect((await s.get('/users/me/watching')).status).toBe(204)
  })

  it.each([
    ['pause', 0.5, 'Progress is 0.5%. Should be at least 1% to pause.'],
    ['stop', 0.99, 'Progress is 0.99%. Should be at least 1% to stop.'],
    ['pause', 80, 'Progress is 80%. Use stop to scrobble.'],
    ['start', 100.1, 'Progress should be between 0% and 100%.'],
  ])('%s at %s is refused in words, and what runs runs on', async (verb, progress, message) => {
    await scrobble('start', 10)
    expect((await scrobble(verb, progress)).body).toEqual({ message })
    expect((await s.get('/users/me/watching')).status).toBe(200)
  })

  it('a duplicate ends what runs all the same, and saves no position', async () => {
    await scrobble('stop', 95)
    const before = (await s.get('/sync/playback')).body
    await scrobble('start', 10)
    expect((await scrobble('stop', 40)).status).toBe(409)
    expect((await s.get('/users/me/watching')).status).toBe(204)
    expect((await s.get('/sync/playback')).body).toEqual(before)
  })

  it('names the way out when a pause comes too late', async () => {
    expect((await scrobble('pause', 85.9)).body).toEqual({ message: 'Progress is 85.9%. Use stop to scrobble.' })
  })

  it('shows what runs from the progress it started at, and runs out by itself without a trace', async () => {
    await scrobble('start', 50)
    const { body } = await s.get('/users/me/watching')
    expect(body.action).toBe('scrobble')
    expect(Date.parse(body.expires_at)).toBe(s.clock.now() + 60.5 * minute)
    expect(Date.parse(body.started_at)).toBe(s.clock.now() - 60.5 * minute)
    const before = (await s.get('/users/me/history?limit=1')).body[0].id
    await s.clock.jump(61 * minute)
    expect((await s.get('/users/me/watching')).status).toBe(204)
    expect((await s.get('/users/me/history?limit=1')).body[0].id).toBe(before)
  })

  it('saves the position at a pause, takes it away at the next start', async () => {
    const { body } = await scrobble('pause', 42)
    const saved = async () =>
      (await s.get('/sync/playback/movies')).body.filter(
        (p: { movie: { ids: { trakt: number } } }) => p.movie.ids.trakt === 28,
      )
    expect(await saved()).toMatchObject([{ id: body.id, progress: 42, type: 'movie' }])
    await scrobble('start', 42)
    expect(await saved()).toEqual([])
  })

  it('saves the position at a stop below 80 percent, and ends what runs', async () => {
    await scrobble('start', 10)
    const { body } = await scrobble('stop', 42)
    expect(body.action).toBe('pause')
    expect((await s.get('/sync/playback/movies')).body[0]).toMatchObject({ id: body.id, progress: 42 })
    expect((await s.get('/users/me/watching')).status).toBe(204)
  })

  it('removes a saved position by its id, once', async () => {
    const { body } = await scrobble('pause', 42)
    expect((await s.send('DELETE', `/sync/playback/${body.id}`)).status).toBe(204)
    expect((await s.send('DELETE', `/sync/playback/${body.id}`)).status).toBe(404)
  })

  it('ends what runs and writes history when it is stopped', async () => {
    await scrobble('start', 10)
    const { body } = await scrobble('stop', 95)
    expect((await s.get('/users/me/watching')).status).toBe(204)
    expect((await s.get('/users/me/history?limit=1')).body[0]).toMatchObject({ id: body.id, action: 'scrobble' })
  })

  it('calls the same thing again within the hour a duplicate, with both times', async () => {
    await scrobble('stop', 95)
    const watchedAt = s.clock.now()
    const again = await scrobble('stop', 95)
    expect(again.status).toBe(409)
    expect([again.body.watched_at, again.body.expires_at].map(Date.parse)).toEqual([watchedAt, watchedAt + 60 * minute])
    expect((await scrobble('stop', 95, { episode: { ids: { trakt: 16 } } })).status).toBe(201)
    await s.clock.jump(60 * minute)
    expect((await scrobble('stop', 95)).status).toBe(201)
  })

  it('starting something else takes the place of what was scrobbled', async () => {
    await scrobble('start', 10)
    await scrobble('start', 5, { episode: { ids: { trakt: 16 } } })
    expect((await s.get('/users/me/watching')).body).toMatchObject({ type: 'episode', episode: { title: 'Pilot' } })
  })
})
