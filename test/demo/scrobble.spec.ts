// Scrobbling on the embedded Trakt: start, pause, stop, saved positions, duplicates.
import { beforeEach, describe, expect, it } from 'vitest'
import { startSession, type TestSession } from './session.ts'

const minute = 60_000
const guardians = { movie: { ids: { trakt: 28 } } }

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
