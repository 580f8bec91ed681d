// Every field of every answer of API v1, over a real socket: there, absent, null, mistyped, blank, too long, negative; every
// refusal with its code and words; and every field of a check-in, as far as the embedded Trakt keeps it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyOf } from '../../main/demo/catalogue/model.ts'
import { findMovie } from '../../main/demo/catalogue/catalogue.ts'
import type { TraktService, WatchedNow } from '../../main/trakt/service.ts'
import type { ActivityPage, ActivityQuery } from '../../preload/contract/activity.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Show, Target } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import { episode, movie, show } from '../trakt/samples.ts'
import { type Reading, spoilEach } from './reading.ts'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

let world: SocketWorld
beforeEach(async () => {
  world = await socketWorld('v1')
  await world.signIn()
})
afterEach(() => world.close())

const me = () => world.embedded.v1.username
const pilot: Target = { form: 'episode', show, episode }
const film: Target = { form: 'movie', movie }
const start = (target: Target) => (s: TraktService) =>
  s.scrobble('start', { target, progress: 10, durationMinutes: 120 })

const stop = (target: Target) => (s: TraktService) => s.scrobble('stop', { target, progress: 90, durationMinutes: 120 })
const paused = (target: Target): Pick<Reading, 'before' | 'call' | 'needs'> => ({
  before: start(target),
  call: (s) => s.scrobble('pause', { target, progress: 50, durationMinutes: 120 }),
  needs: ['status'],
})

const feeds = (service: TraktService) => {
  if (!service.feeds) throw new Error('v1 has feeds')
  return service.feeds
}
const activity = (actions: ActivityQuery['actions'], types: ActivityQuery['types']) => (s: TraktService) =>
  feeds(s).activity({ feed: { kind: 'community' }, actions, types })
const isUnread = (page: unknown) => (page as ActivityPage).unread > 0

const row = ['activity.timestamp', 'activity.type', 'activity.action', 'activity.user', 'activity.user.username']
const ofEpisode = ['show', 'episode', 'episode.season']

const key = 'd1'.repeat(16)
const readings: readonly Reading[] = [
  {
    name: 'a check-in',
    path: `/show/checkin/${key}`,
    call: (s) => s.checkIn({ target: pilot }),
    needs: ['status'],
  },
  {
    name: 'a check-in to a film',
    path: `/movie/checkin/${key}`,
    call: (s) => s.checkIn({ target: film }),
    needs: ['status'],
  },
  { name: 'the start of a scrobble, a show', path: `/show/watching/${key}`, call: start(pilot), needs: ['status'] },
  { name: 'the start of a scrobble, a film', path: `/movie/watching/${key}`, call: start(film), needs: ['status'] },
  { name: 'a pause, a show', path: `/show/cancelwatching/${key}`, ...paused(pilot) },
  { name: 'a pause, a film', path: `/movie/cancelwatching/${key}`, ...paused(film) },
  { name: 'a scrobble, a show', path: `/show/scrobble/${key}`, call: stop(pilot), needs: ['status'] },
  { name: 'a scrobble, a film', path: `/movie/scrobble/${key}`, call: stop(film), needs: ['status'] },
  {
    name: 'settings',
    path: `/account/settings/${key}`,
    call: (s) => s.profile(),
    needs: ['status', 'profile', 'profile.username'],
  },
  {
    name: 'what plays, a film',
    path: `/user/watching.json/${key}/robin.hale`,
    before: start(film),
    call: (s) => feeds(s).watchingOf(me()),
    needs: ['action', 'movie'],
    either: ['type'],
  },
  {
    name: 'what plays, an episode',
    path: `/user/watching.json/${key}/robin.hale`,
    before: start(pilot),
    call: (s) => feeds(s).watchingOf(me()),
    needs: ['action', ...ofEpisode],
    either: ['type'],
  },
  {
    name: 'films found',
    path: `/search/movies.json/${key}`,
    call: (s) => s.search('dune', { limit: 3, only: 'movie' }),
    needs: [],
  },
  {
    name: 'shows found',
    path: `/search/shows.json/${key}`,
    call: (s) => s.search('lost', { limit: 3, only: 'show' }),
    needs: [],
  },
  {
    name: 'a show looked up',
    path: `/show/summary.json/${key}/81189`,
    call: (s) => s.lookUp({ by: 'tvdb', id: '81189' }),
    needs: [],
  },
  {
    name: 'an episode looked up',
    path: `/show/episode/summary.json/${key}/breaking-bad/1/1`,
    call: (s) => s.lookUp({ by: 'slug', type: 'show', slug: 'breaking-bad', season: 1, number: 1 }),
    needs: ofEpisode,
  },
  {
    name: 'people',
    path: `/user/network/friends.json/${key}/robin.hale`,
    call: (s) => feeds(s).network('friends', me()),
    needs: ['username'],
  },
  {
    name: 'the last activity',
    path: `/user/lastactivity.json/${key}/robin.hale`,
    call: (s) => feeds(s).lastActivity(me()),
    needs: [],
  },
  {
    name: "the server's time",
    path: `/server/time.json/${key}`,
    call: (s) => feeds(s).serverTime(),
    needs: ['timestamp'],
  },
  {
    name: 'a play in the activity',
    path: '/episode/scrobble',
    call: activity(['scrobble'], ['episode']),
    needs: [...row, ...ofEpisode.map((name) => `activity.${name}`)],
    either: ['activity'],
    isShort: isUnread,
  },
  {
    name: 'a collection in the activity',
    path: '/episode/collection',
    call: activity(['collection'], ['episode']),
    needs: [...row, 'activity.show', 'activity.episodes', 'activity.episodes.season'],
    either: ['activity'],
    isShort: isUnread,
  },
  {
    name: 'a shout in the activity',
    path: '/movie/shout',
    call: activity(['shout'], ['movie']),
    needs: [...row, 'activity.movie'],
    either: ['activity'],
    isShort: isUnread,
  },
  {
    name: 'something put on a list in the activity',
    path: '/list/item_added',
    call: activity(['item_added'], ['list']),
    needs: [...row, 'activity.list', 'activity.list_item', 'activity.list_item.type'],
    either: ['activity'],
    isShort: isUnread,
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

it('who watches a film, a show and an episode is told of each', async () => {
  const { service } = world.account
  const names = async (item: WatchedNow) =>
    value(await world.run(feeds(service).watchingNow(item))).map(({ username }) => username)
  await world.run(start(pilot)(service))
  expect(await names({ kind: 'show', show: { ...show, ids: { tvdb: 81189 } } })).toEqual([me()])
  expect(await names({ kind: 'episode', show, season: 1, number: 1 })).toEqual([me()])
  expect(await names({ kind: 'episode', show, season: 1, number: 2 })).toEqual([])
  expect(await names({ kind: 'movie', movie })).toEqual([])
  await world.run(start(film)(service))
  expect(await names({ kind: 'movie', movie })).toEqual([me()])
})

describe('a refusal', () => {
  const refusals: readonly [
    string,
    number,
    unknown,
    Failure | { readonly wait: number } | { readonly retry: number },
  ][] = [
    ['an invalid key', 401, 'invalid API key', { kind: 'keyRefused' }],
    ['an invalid developer key', 401, 'invalid development API key', { kind: 'keyRefused' }],
    ['a key without the permission', 401, 'invalid development API permission (scrobble)', { kind: 'keyRefused' }],
    ['wrong credentials', 401, 'failed authentication', { kind: 'signedOut', reason: 'revoked' }],
    ['wrong credentials, the older way', 200, 'failed authentication', { kind: 'signedOut', reason: 'revoked' }],
    ['too many at once', 503, 'server is over capacity', { retry: 10_000 }],
    ['an unknown item', 404, 'show not found', { kind: 'notFound' }],
    ['an unknown item, the older way', 200, 'show not found', { kind: 'notFound' }],
    ['a check-in that runs', 200, { error: 'There is already a checkin in progress.', wait: 180 }, { wait: 180_000 }],
    ['a check-in that runs, as another code', 409, { error: 'x', wait: 1 }, { wait: 1_000 }],
    [
      'a scrobble that counts already',
      200,
      'scrobbled The Walking Dead 1x01 already',
      { kind: 'duplicate', watchedAt: null, expiresAt: null },
    ],
    ['anything else', 200, 'season is required', { kind: 'invalid', status: 200, message: 'season is required' }],
  ]
  it.each(refusals)('%s means the same for a read and a write', async (_name, status, told, expected) => {
    const said = typeof told === 'string' ? { error: told } : (told as object)
    world.alter.reply = () => ({
      status,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'failure', ...said }),
    })
    const { service } = world.account
    const calls: readonly (() => Promise<Result<unknown>>)[] = [
      () => service.watching(),
      () => service.checkIn({ target: pilot }),
    ]
    for (const call of calls) {
      const before = world.clock.now()
      const answer = await world.run(call())
      if (answer.ok) throw new Error('no failure')
      const { failure } = answer
      if ('kind' in expected) expect(failure).toEqual(expected)
      else {
        const at =
          failure.kind === 'conflict' ? failure.expiresAt : failure.kind === 'serverDown' ? failure.retryAt : null
        const ms = 'wait' in expected ? expected.wait : expected.retry
        expect(at).toBeGreaterThanOrEqual(before + ms)
        expect(at).toBeLessThanOrEqual(world.clock.now() + ms)
      }
    }
  })

  it.each<[string, number, string | null, string, Failure['kind']]>([
    ['a page of the edge', 403, '<!DOCTYPE html><html></html>', 'text/html', 'edgeBlocked'],
    ['a page where an answer should be', 200, '<!DOCTYPE html><html></html>', 'text/html', 'unreadable'],
    ['nothing where an answer should be', 200, null, 'application/json', 'unreadable'],
    ['half an answer', 200, '{"status":"succ', 'application/json', 'unreadable'],
    ['an error page', 500, '<html></html>', 'text/html', 'serverDown'],
    ['an error without words', 502, null, 'text/plain', 'serverDown'],
    ['too many requests', 429, '{}', 'application/json', 'rateLimited'],
    ['a status that nobody knows', 599, '{}', 'application/json', 'unexpected'],
  ])('%s is named', async (_name, status, body, type, kind) => {
    world.alter.reply = () => ({ status, headers: { 'content-type': type }, body })
    const answer = await world.run(world.account.service.profile())
    expect(answer.ok || answer.failure.kind).toBe(kind)
  })
})

describe('a check-in arrives', () => {
  const filmKey = () => {
    const known = findMovie('guardians-of-the-galaxy-2014')
    if (!known) throw new Error('no such film')
    return keyOf(known)
  }
  /** What the server keeps of it: its length in minutes and what was said with it. */
  const kept = async (request: Omit<CheckInRequest, 'target'>) => {
    const checkedIn = value(await world.run(world.account.service.checkIn({ target: film, ...request })))
    const { now, user, world: held } = world.embedded.state()
    const running = held.shelves[user]?.watching
    expect(running?.item).toBe(filmKey())
    expect(Math.abs((checkedIn.expiresAt ?? 0) - (running?.expiresAt ?? 0))).toBeLessThan(1_000)
    const play = held.shelves[user]?.added.find(({ id }) => id === running?.playId)
    return { minutes: Math.round(((running?.expiresAt ?? 0) - now) / 60_000), note: play?.note }
  }

  it.each([
    ['without a length, as long as the film', {}, 121],
    ['with the shortest length', { durationMinutes: 1 }, 1],
    ['with the longest length', { durationMinutes: 1_440 }, 1_440],
  ])('%s', async (_name, request, minutes) => expect((await kept(request)).minutes).toBe(minutes))

  it.each([
    ['a hundred characters', 'a'.repeat(100), 'a'.repeat(100)],
    ['one more', 'b'.repeat(101), 'b'.repeat(100)],
    ['many scripts', '長い 🎬 “quotes” \\ عربى', '長い 🎬 “quotes” \\ عربى'],
    ['a hundred emoji', '🎬'.repeat(101), '🎬'.repeat(100)],
    ['spaces around it', '  x  ', 'x'],
  ])('with a message of %s', async (_name, message, expected) =>
    expect((await kept({ message })).note?.message).toBe(expected),
  )

  it('without a message with the text of the account', async () =>
    expect((await kept({ message: ' ' })).note?.message).toContain('Guardians of the Galaxy'))

  it('with its place, a number or not', async () => {
    expect((await kept({ venueId: '1234', venueName: 'Kino am 長い' })).note).toMatchObject({
      venueId: '1234',
      venueName: 'Kino am 長い',
    })
    await world.run(world.account.service.cancelCheckIn())
    expect((await kept({ venueId: '4b5a' })).note).toMatchObject({ venueId: '4b5a', venueName: null })
  })

  it('with what to share where, each network by itself', async () => {
    expect((await kept({ sharing: { twitter: true, facebook: true, mastodon: true } })).note?.shared).toEqual([
      'twitter',
    ])
    await world.run(world.account.service.cancelCheckIn())
    expect((await kept({ sharing: { twitter: false } })).note?.shared).toEqual([])
  })

  const named = (title: string, year: number | null, ids: Show['ids']): Show => ({ ...show, title, year, ids })
  it.each<[string, Target, object]>([
    [
      'as a special',
      { form: 'number', show: named('Sherlock', 2010, { tvdb: 176941 }), season: 0, number: 1 },
      { season: 0, number: 1 },
    ],
    [
      'by title and year',
      { form: 'number', show: named('The Office', 2001, {}), season: 1, number: 1 },
      { season: 1, number: 1 },
    ],
    [
      'by the own id of the episode',
      { form: 'episode', show: named('?', null, { tvdb: 1 }), episode: { ...episode, ids: { tvdb: 349232 } } },
      { season: 1, number: 1 },
    ],
    [
      'by an absolute number',
      { form: 'absolute', show: named('One Piece', 1999, { tvdb: 81797 }), numberAbs: 164 },
      { season: 9, number: 21 },
    ],
  ])('%s', async (_name, target, place) => {
    expect(value(await world.run(world.account.service.checkIn({ target }))).item).toMatchObject({ episode: place })
    const playing = value(await world.run(feeds(world.account.service).watchingOf(me())))
    expect(playing).toMatchObject({ action: 'checkin', item: { kind: 'episode', episode: place } })
  })

  it('not at all where the server knows no such thing', async () => {
    for (const target of [
      { form: 'number', show, season: 1, number: 99 },
      { form: 'number', show: named('Nothing At All', 1901, {}), season: 1, number: 1 },
      { form: 'absolute', show: named('One Piece', 1999, { tvdb: 81797 }), numberAbs: 99_999 },
    ] as const)
      expect(await world.run(world.account.service.checkIn({ target }))).toEqual({
        ok: false,
        failure: { kind: 'notFound' },
      })
  })
})
