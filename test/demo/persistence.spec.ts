// A demo account survives a restart of the app.
import { expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeDocument } from '../fakes/document.ts'
import { clientOf, startSession } from './session.ts'

const guardians = { movie: { ids: { trakt: 28 } } }

async function again(s: Awaited<ReturnType<typeof startSession>>, document = fakeDocument()) {
  const embedded = createEmbedded({ clock: s.clock, document })
  const send = clientOf(embedded, embedded.addresses.apiUrl, () => ({
    'trakt-api-version': '2',
    'trakt-api-key': embedded.addresses.clientId,
    authorization: `Bearer ${s.tokens.access_token}`,
  }))
  return { embedded, send }
}

it('a session, a check-in and the seeded history survive a restart, hours later', async () => {
  const document = fakeDocument()
  const s = await startSession({ document })
  const checkin = (await s.send('POST', '/checkin', guardians)).body
  const before = (await s.get('/users/me/history?limit=200')).body
  await s.clock.jump(60 * 60_000)
  const { send } = await again(s, document)
  expect((await send('GET', '/users/me/watching')).body.expires_at).toBe(checkin.watched_at)
  expect((await send('GET', '/users/me/history?limit=200')).body).toEqual(before)
})

it('what was removed from the seeded history stays removed', async () => {
  const document = fakeDocument()
  const s = await startSession({ document })
  const [first] = (await s.get('/users/me/history?limit=1')).body
  await s.send('POST', '/sync/history/remove', { ids: [first.id] })
  const { send } = await again(s, document)
  expect((await send('GET', '/users/me/history?limit=1')).body[0].id).not.toBe(first.id)
})

it('a refresh is on disk before its answer goes out', async () => {
  const document = fakeDocument()
  const s = await startSession({ document })
  const { clientId: client_id } = s.embedded.addresses
  const fresh = (
    await s.auth('POST', '/oauth/token', {
      client_id,
      grant_type: 'refresh_token',
      refresh_token: s.tokens.refresh_token,
    })
  ).body
  expect(JSON.stringify(document.value)).toContain(fresh.refresh_token)
  expect(JSON.stringify(document.value)).not.toContain(s.tokens.refresh_token)
})

it('only what differs from the seed is kept', async () => {
  const document = fakeDocument()
  const s = await startSession({ document })
  await s.send('POST', '/checkin', guardians)
  expect(JSON.stringify(document.value).length).toBeLessThan(40_000)
})

it('ratings, wishes and follows survive a restart', async () => {
  const document = fakeDocument()
  const s = await startSession({ document })
  await s.send('POST', '/sync/ratings', { movies: [{ ids: { trakt: 28 }, rating: 3 }] })
  await s.send('POST', '/sync/watchlist', { movies: [{ ids: { trakt: 28 } }] })
  await s.send('POST', '/users/bo/follow')
  const paths = ['/users/me/ratings', '/users/me/watchlist', '/users/me/following', '/sync/last_activities']
  const before = await Promise.all(paths.map(async (path) => (await s.get(path)).body))
  const { send } = await again(s, document)
  expect(await Promise.all(paths.map(async (path) => (await send('GET', path)).body))).toEqual(before)
  expect(JSON.stringify(before)).toContain('Bo Lindqvist')
})

const shelfWith = (more: object) => {
  const { world } = createEmbedded({ clock: { now: () => 0, sleep: async () => undefined } }).state()
  return { ...world, shelves: { ...world.shelves, 'robin-hale': { ...world.shelves['robin-hale'], ...more } } }
}

const running = { playId: 1, item: 'm28', action: 'checkin', startedAt: 0, expiresAt: 0 }

it.each([
  ['nothing', undefined],
  ['a follow that is none', shelfWith({ follows: [null] })],
  ['a rating of nothing', shelfWith({ ratings: [{ id: 1, item: 's0', rating: 3, ratedAt: 0 }] })],
  ['a shelf without wishes', shelfWith({ wishes: undefined })],
  ['a check-in that ends on no date', shelfWith({ watching: { ...running, expiresAt: 6e16 } })],
  ['a play on no date', shelfWith({ added: [{ id: 1, item: 'm28', action: 'checkin', watchedAt: 6e16 }] })],
  ['a position on no date', shelfWith({ positions: [{ id: 1, item: 'm28', progress: 5, pausedAt: null }] })],
  ['a clock that was moved too far', { ...shelfWith({}), advanceMs: 8.64e15 }],
  ['a text', 'oops'],
  ['an older version', { version: 0 }],
  [
    'a world with an unknown film',
    {
      ...createEmbedded({ clock: { now: () => 0, sleep: async () => undefined } }).state().world,
      shelves: { 'robin-hale': { added: [{ item: 'm1' }] } },
    },
  ],
])('a document with %s starts a new world', async (_name, value) => {
  const s = await startSession({ document: fakeDocument(value) })
  expect((await s.get('/users/me/history')).body).toHaveLength(10)
  expect(s.embedded.state().world.anchor).toBe(s.clock.now() - 5000)
})

it('a disk that refuses does not stop anything', async () => {
  const document = fakeDocument()
  document.failSaves = true
  const s = await startSession({ document })
  expect((await s.send('POST', '/checkin', guardians)).status).toBe(201)
})

it('after stop every call fails', async () => {
  const s = await startSession()
  s.embedded.stop()
  await expect(s.get('/users/me/watching')).rejects.toThrow(TypeError)
})
