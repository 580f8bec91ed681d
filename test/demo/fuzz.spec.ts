// Anything at all may be sent to the embedded Trakt: it answers, and never with a 500.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseFaults } from '../../main/demo/faults.ts'
import { startSession } from './session.ts'
import { startV1 } from './v1/session.ts'

/** No answer of ours is a bug of ours: 5xx only come when a fault asks for one. */
const sound = (status: number) => status >= 200 && status < 500

const word = fc.oneof(
  fc.constantFrom(
    'checkin',
    'scrobble',
    'start',
    'stop',
    'users',
    'me',
    'watching',
    'history',
    'sync',
    'remove',
    'shows',
    '1',
    'search',
    'movie',
    'oauth',
    'token',
    'device',
    'code',
    'activate',
    'images',
    'movies',
    'seasons',
    'episodes',
    'playback',
    'ratings',
    'watchlist',
    'collection',
    'comments',
    'newest',
    'lists',
    'items',
    'following',
    'activities',
    'social',
    'follow',
    'yuki',
    'the-bear',
    '__proto__',
    'constructor',
    '%',
    '..',
    '%E0%A4%A',
  ),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
)
const path = fc.array(word, { maxLength: 7 }).map((words) => `/${words.join('/')}`)
const value = fc.oneof(
  fc.jsonValue(),
  fc.record({ ids: fc.dictionary(fc.constantFrom('trakt', 'slug', 'imdb', '__proto__'), fc.jsonValue()) }),
)
const body = fc.dictionary(
  fc.constantFrom(
    'movie',
    'show',
    'episode',
    'progress',
    'sharing',
    'message',
    'movies',
    'shows',
    'episodes',
    'seasons',
    'ids',
    'client_id',
    'code',
    'grant_type',
    'refresh_token',
    'token',
    '__proto__',
  ),
  fc.oneof(value, fc.array(value, { maxLength: 3 })),
)
const query = fc.dictionary(
  fc.constantFrom('page', 'limit', 'query', 'extended', 'start_at', 'type', 'fields', 'code'),
  fc.string({ maxLength: 20 }),
)

it('any path, query and body is answered', async () => {
  const s = await startSession()
  s.embedded.faults({ writeLimit: 'off' })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
      path,
      query,
      body,
      async (method, where, asked, sent) => {
        const url = `${where}?${new URLSearchParams(asked)}`
        const answer = await s.sendNow(method, url, method === 'GET' ? undefined : sent)
        await s.clock.jump(1000)
        expect(answer.status).toSatisfy(sound)
      },
    ),
    { numRuns: 250, seed: 7 },
  )
})

it('any body of a known write is answered, and the state stays whole', async () => {
  const s = await startSession()
  s.embedded.faults({ writeLimit: 'off' })
  const routes = [
    '/checkin',
    '/scrobble/start',
    '/scrobble/pause',
    '/scrobble/stop',
    '/sync/history',
    '/sync/history/remove',
    '/sync/ratings',
    '/sync/ratings/remove',
    '/sync/watchlist',
    '/sync/watchlist/remove',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), body, fc.double({ noNaN: true }), async (where, sent, progress) => {
      const answer = await s.sendNow('POST', where, { ...sent, progress, rating: progress })
      await s.clock.jump(60_000)
      expect(answer.status).toSatisfy(sound)
      expect((await s.get('/users/me/history?limit=20')).status).toBe(200)
      for (const kept of ['watching', 'ratings', 'watchlist'])
        expect((await s.get(`/users/me/${kept}`)).status).toSatisfy(sound)
    }),
    { numRuns: 150, seed: 7 },
  )
})

it('any text as a body, any headers, are answered', async () => {
  const s = await startSession()
  const header = fc.string({ unit: 'grapheme-ascii', maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), header, header, header, async (text, authorization, type, key) => {
      const answer = await s.sendNow('POST', '/checkin', text, {
        authorization,
        'content-type': type,
        'trakt-api-key': key,
      })
      expect(answer.status).toSatisfy(sound)
    }),
    { numRuns: 200, seed: 7 },
  )
})

it('any value is either a set of faults or refused with a reason', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (given) => {
      const read = parseFaults(given)
      if ('wrong' in read) expect(read.wrong).not.toBe('')
      else expect(read.faults).toBe(given)
    }),
    { numRuns: 500, seed: 7 },
  )
})

it('any address and body of API v1 is answered, and what it cannot take leaves the state whole', async () => {
  const s = await startV1()
  const v1Word = fc.oneof(
    fc.constantFrom(
      ...'all robin.hale yuki the-bear 153021 dune-2021 1 2 0 list episode,movie shout min json extended'.split(' '),
      ...'%E0%A4%A __proto__ .json'.split(' '),
    ),
    fc.string({ maxLength: 8 }).map(encodeURIComponent),
  )
  const method = fc.constantFrom(
    ...'show movie'.split(' ').flatMap((room) => ['checkin', 'scrobble', 'watching'].map((verb) => `${room}/${verb}`)),
    ...'activity/user activity/shows activity/user/episodes user/watching user/progress/watched'.split(' '),
    ...'search/shows show/season show/episode/summary user/lastactivity account/settings'.split(' '),
    ...'rate/movie rate/show rate/episode movie/watchlist show/episode/watchlist show/unwatchlist'.split(' '),
  )
  const scalar = fc.oneof(fc.jsonValue(), fc.integer(), fc.constantFrom('153021', 'tt2015381', 'Dune'))
  const known = { tvdb_id: 153021, imdb_id: 'tt2015381', season: 1, episode: 1, duration: 60, progress: 50 }
  const versions = { app_version: '1', app_date: '1', plugin_version: '1', media_center_version: '1' }
  const fields = fc.dictionary(
    fc.constantFrom(
      ...Object.keys(known),
      'title',
      'year',
      'share',
      'shared',
      'message',
      'venue_id',
      '__proto__',
      'rating',
      'episodes',
    ),
    scalar,
    { maxKeys: 4 },
  )
  await fc.assert(
    fc.asyncProperty(method, fc.array(v1Word, { maxLength: 6 }), fields, async (name, args, sent) => {
      const path = `/${name}/${s.key}/${args.join('/')}`
      const body = { ...s.credentials, ...known, ...versions, media_center_date: '1', ...sent }
      const answer = await s.raw(path, { method: 'POST', body: JSON.stringify(body) })
      expect(answer.status).toSatisfy(sound)
      await s.clock.jump(60_000)
      expect((await s.get('user/watching', 'robin.hale')).status).toBe(200)
      expect((await s.v2.get('/users/me/watching')).status).toSatisfy(sound)
    }),
    { numRuns: 250, seed: 7 },
  )
})
