// Every field of every answer of API v2, over a real socket: there, absent, null, mistyped, blank, too long, negative.
// What an answer cannot do without makes it unreadable, by name; anything else may be missing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TraktService } from '../../main/trakt/service.ts'
import type { Item, Target } from '../../preload/contract/model.ts'
import { fakeClock } from '../fakes/clock.ts'
import { episode, movie, show } from '../trakt/samples.ts'
import { statuses } from '../trakt/statuses.ts'
import { type Reading, spoilEach } from './reading.ts'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

let world: SocketWorld
beforeEach(async () => {
  world = await socketWorld()
  await world.signIn()
  world.embedded.faults({ writeLimit: 'off' })
})
afterEach(() => world.close())

const pilot: Target = { form: 'episode', show, episode }
const film: Target = { form: 'movie', movie }
const filmItem: Item = { kind: 'movie', movie }
const start = (target: Target) => (s: TraktService) => s.scrobble('start', { target, progress: 10 })
const pause = (target: Target) => (s: TraktService) => s.scrobble('pause', { target, progress: 40 })

const ofMovie = ['movie', 'movie.title', 'movie.ids']
const ofEpisode = ['show', 'show.title', 'show.ids', 'episode', 'episode.season', 'episode.number']

const readings: readonly Reading[] = [
  {
    name: 'watching a film',
    path: '/users/me/watching',
    before: start(film),
    call: (s) => s.watching(),
    needs: ['expires_at', 'action', ...ofMovie],
  },
  {
    name: 'watching an episode',
    path: '/users/me/watching',
    before: start(pilot),
    call: (s) => s.watching(),
    needs: ['expires_at', 'action', ...ofEpisode],
  },
  { name: 'a check-in', path: '/checkin', call: (s) => s.checkIn({ target: film }), needs: ofMovie },
  { name: 'a scrobble', path: '/start', call: start(pilot), needs: ['action', 'progress', ...ofEpisode] },
  { name: 'settings', path: '/users/settings', call: (s) => s.profile(), needs: ['user', 'user.username'] },
  {
    name: 'history',
    path: '/sync/history/movies/28',
    before: (s) => s.scrobble('stop', { target: film, progress: 90 }),
    call: (s) => s.history({ limit: 3, item: filmItem }),
    needs: ['id', 'watched_at', ...ofMovie],
  },
  {
    name: 'saved positions',
    path: '/sync/playback',
    before: pause(pilot),
    call: (s) => s.positions(),
    needs: ['id', 'progress', 'paused_at', ...ofEpisode],
  },
  { name: 'a removal', path: '/remove', call: (s) => s.removeHistory([7]), needs: ['deleted'] },
  {
    name: 'a search',
    path: '/search/movie',
    call: (s) => s.search('dune', { limit: 3, only: 'movie' }),
    needs: ofMovie,
  },
  {
    name: 'a look-up',
    path: '/search/imdb/tt0903747',
    call: (s) => s.lookUp({ by: 'imdb', id: 'tt0903747', type: 'show' }),
    needs: ['show', 'show.title', 'show.ids'],
  },
  { name: 'a show', path: '/shows/1', call: (s) => s.showEpisodes({ trakt: 1 }), needs: ['title', 'ids'] },
  { name: 'seasons', path: '/seasons', call: (s) => s.showEpisodes({ trakt: 1 }), needs: ['number'] },
  // Without progress nothing counts as watched, and the show opens all the same.
  { name: 'progress', path: '/progress/watched', call: (s) => s.showEpisodes({ trakt: 1 }), needs: [] },
  {
    name: 'up next',
    path: '/up_next',
    call: (s) => s.upNext(1),
    needs: ['show', 'show.title', 'show.ids', 'progress'],
  },
]

/** Each field in six ways, each a round of real requests: some seconds on a busy machine. */
const severalHundredRequestsMs = 30_000

it.each(readings)(
  '$name is read whatever is missing, but for what it cannot do without',
  async (reading) => {
    const { wrong, cases } = await spoilEach(world, reading)
    expect(cases).toBeGreaterThan(5)
    expect(wrong).toEqual([])
  },
  severalHundredRequestsMs,
)

describe('a status', () => {
  it.each(statuses)('%s is what it is over a socket too', async (_name, make, failure) => {
    const made = make()
    const body = await made.text()
    world.alter.reply = () => ({
      status: made.status,
      headers: Object.fromEntries(made.headers),
      body: body === '' ? null : body,
    })
    const before = world.clock.now()
    const answer = await world.run(world.account.service.profile())
    const waited = 'retryAt' in failure ? failure.retryAt - fakeClock().now() : 0
    if (answer.ok) throw new Error('no failure')
    if ('retryAt' in answer.failure) {
      expect(answer.failure.retryAt - waited).toBeGreaterThanOrEqual(before)
      expect(answer.failure.retryAt - waited).toBeLessThanOrEqual(world.clock.now())
      expect({ ...answer.failure, retryAt: 0 }).toEqual({ ...failure, retryAt: 0 })
    } else expect(answer.failure).toEqual(failure)
    expect(value(await afterwards()).username).not.toBe('')
  })

  /** The next call goes through once the time that was asked for is over. */
  const afterwards = async () => {
    world.alter.reply = null
    await world.clock.jump(3_600_000)
    return world.run(world.account.service.profile())
  }
})

describe('what is sent', () => {
  const text = '長い\u{1f3ac} "quotes" \\ \u202e عربى'
  it.each([
    ['a message in many scripts', { target: film, message: text }],
    [
      'a special',
      {
        target: {
          form: 'number',
          show: { ...show, title: 'Sherlock', ids: { slug: 'sherlock' } },
          season: 0,
          number: 1,
        },
      },
    ],
    ['an absolute number', { target: { form: 'absolute', show: { ...show, ids: { trakt: 37696 } }, numberAbs: 164 } }],
    ['sharing, each network by itself', { target: film, sharing: { mastodon: false } }],
    ['a title alone', { target: { form: 'number', show: { ...show, ids: {} }, season: 1, number: 1 } }],
  ] as const)('%s arrives whole', async (_name, request) => {
    const bodies: unknown[] = []
    world.alter.reply = (reply, call) => {
      bodies.push(JSON.parse(call.body || 'null'))
      return reply
    }
    expect(await world.run(world.account.service.checkIn(request))).toMatchObject({ ok: true })
    expect(bodies).toHaveLength(1)
    if ('message' in request) expect(bodies[0]).toMatchObject({ message: text })
    if ('sharing' in request) expect(bodies[0]).toMatchObject({ sharing: { mastodon: false } })
  })
})
