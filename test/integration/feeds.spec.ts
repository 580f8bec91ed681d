// Feeds of both generations against the embedded Trakt over real sockets: what is composed must be what is kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMerge } from '../../main/activity/merge.ts'
import { sha1 } from '../../main/demo/v1/credentials.ts'
import { createLine } from '../../main/trakt/line.ts'
import type { Found } from '../../main/trakt/service.ts'
import type { ActivitySource, FeedService } from '../../main/trakt/sources.ts'
import { createAsk } from '../../main/trakt/v1/ask.ts'
import { createFeeds as createV1Feeds } from '../../main/trakt/v1/feeds.ts'
import { createItems as createV1Items } from '../../main/trakt/v1/items.ts'
import { createReads } from '../../main/trakt/v1/reads.ts'
import { createDoor } from '../../main/trakt/v2/door.ts'
import { createFeeds } from '../../main/trakt/v2/feeds/feeds.ts'
import { createItems } from '../../main/trakt/v2/items.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import { readNothing } from '../../main/trakt/v2/read.ts'
import type { Activity, ActivityQuery, Person } from '../../preload/contract/activity.ts'
import type { Movie, Show } from '../../preload/contract/model.ts'
import { ok, type Result } from '../../preload/contract/result.ts'
import { sourcesOf, query } from '../trakt/feeds/world.ts'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

const hour = 3_600_000
const me: Person = { username: 'robin.hale', slug: 'robin-hale', name: null, vip: true, isPrivate: false, avatar: null }

let world: SocketWorld
let calls: string[]
let unfollow: (slug: string) => Promise<Result<void>>
afterEach(() => world.close())

const counted = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init)
  calls.push(`${init?.method} ${new URL(url).pathname} ${response.status}`)
  return response
}
const ports = () => ({
  fetch: counted,
  clock: world.clock,
  log: world.log,
  random: () => 0.5,
  onServerOffset: () => {},
  onTrouble: () => {},
})

/** The feeds of v2 with the session that the account signed in with. */
async function v2Feeds(): Promise<FeedService> {
  await world.signIn()
  const token = readSession(world.vault.kept.get('session') ?? '')?.pair.accessToken ?? ''
  const door = createDoor({
    ...ports(),
    addresses: { ...world.embedded.addresses, apiUrl: world.served.url, authUrl: world.served.authUrl },
    userAgent: 'test',
    tokens: () => ({
      current: async () => ok(token),
      renew: async () => {
        throw new Error('nothing here needs another token')
      },
      disputed: async () => ({ kind: 'keyRefused' }),
      worked: () => {},
    }),
  })
  unfollow = (slug) =>
    door.send({
      what: 'unfollow',
      method: 'DELETE',
      host: 'api',
      path: `/users/${slug}/follow`,
      bearer: 'required',
      read: readNothing('unfollow'),
    })
  return createFeeds(door, createItems(world.served.url), { who: async () => ok(me) })
}

/** Everybody there has the same password. */
function v1Feeds(username = world.embedded.v1.username): FeedService {
  const { apiKey, password } = world.embedded.v1
  const line = createLine(ports())
  const credentials = { server: world.served.url, apiKey, username, passwordSha1: sha1(password), allowInsecure: false }
  const session = { lost: () => null, disputed: async () => ({ kind: 'notFound' }) as const }
  const ask = createAsk(line, credentials, { userAgent: 'test', session })
  const reads = createReads(ask, createV1Items(world.served.url), line.serverNow, username)
  return createV1Feeds(ask, reads.feeds, username)
}

/** Everything of one source, at most so many pages. */
async function read(source: ActivitySource, most = 400): Promise<{ rows: Activity[]; unread: number; pages: number }> {
  const rows: Activity[] = []
  let unread = 0
  let after: string | null = null
  for (let pages = 1; pages <= most; pages += 1) {
    const page: { rows: readonly Activity[]; next: string | null; unread: number } = value(await source.page(after))
    rows.push(...page.rows)
    unread += page.unread
    after = page.next
    if (after === null) return { rows, unread, pages }
  }
  return { rows, unread, pages: most }
}
const sources = async (feeds: FeedService, asked: ActivityQuery) => sourcesOf(await feeds.sources(asked))
const newestFirst = (rows: readonly Activity[]) => rows.every((row, n) => n === 0 || row.at <= (rows[n - 1]?.at ?? 0))
const distinct = (rows: readonly Activity[]) => new Set(rows.map(({ key }) => key)).size

const found = async (text: string, only: 'movie' | 'show'): Promise<Found | undefined> =>
  value(await world.run(world.account.service.search(text, { limit: 5, only })))[0]
const series = async (text: string): Promise<Show> => {
  const hit = await found(text, 'show')
  if (hit?.kind !== 'show') throw new Error(`no show ${text}`)
  return hit.show
}
const film = async (text: string): Promise<Movie> => {
  const hit = await found(text, 'movie')
  if (hit?.kind !== 'movie') throw new Error(`no film ${text}`)
  return hit.movie
}

describe('on v2', () => {
  let feeds: FeedService
  beforeEach(async () => {
    calls = []
    world = await socketWorld('v2')
    feeds = await v2Feeds()
  })

  it('my feed, merged, is painted by at most eight requests and goes on in order', async () => {
    const merge = createMerge(await sources(feeds, query({ kind: 'user' })), { clock: world.clock })
    await merge.more(30)
    expect(calls.length).toBeLessThanOrEqual(8)
    expect(merge.rows().length).toBeGreaterThan(10)
    calls = []
    await merge.more(300)
    expect(calls.length).toBeLessThan(20)
    expect([newestFirst(merge.rows()), distinct(merge.rows())]).toEqual([true, merge.rows().length])
    expect(merge.state()).toMatchObject({ ended: false, unread: 0 })
    merge.stop()
  })

  it('my feed opens with at most eight requests, and every row of every list can be read', async () => {
    const all = await sources(feeds, query({ kind: 'user' }))
    await Promise.all(all.map((source) => source.page(null)))
    expect(calls.length).toBeLessThanOrEqual(8)
    expect(calls.every((call) => / 20[04]$/.test(call))).toBe(true)
    for (const source of all) {
      const { rows, unread } = await read(source, 5)
      expect([source.name, unread, newestFirst(rows), distinct(rows)]).toEqual([source.name, 0, true, rows.length])
      if (source.name !== 'watching') expect([source.name, rows.length > 0]).toEqual([source.name, true])
    }
  })

  it('history goes back two years, page by page, and is narrowed by the server', async () => {
    const [source] = await sources(feeds, query({ kind: 'user' }, { actions: ['scrobble', 'checkin', 'seen'] }))
    if (!source) throw new Error('no history')
    const { rows, pages } = await read(source)
    expect(rows.length).toBeGreaterThan(1000)
    expect(pages).toBe(Math.ceil(rows.length / 50))
    expect([newestFirst(rows), distinct(rows)]).toEqual([true, rows.length])
    const from = world.clock.now() - 200 * 24 * hour
    const to = world.clock.now() - 100 * 24 * hour
    calls = []
    const asked = query({ kind: 'user' }, { types: ['movie'], actions: ['scrobble', 'checkin', 'seen'], from, to })
    const narrowed = await read((await sources(feeds, asked))[0] ?? source)
    const reference = rows.filter(({ at, type }) => at >= from && at <= to && type === 'movie')
    expect(narrowed.rows.map(({ key }) => key)).toEqual(reference.map(({ key }) => key))
    expect(calls.length).toBe(Math.max(1, Math.ceil(reference.length / 50)))
  })

  it('friends are one social feed, opened by one request', async () => {
    const all = await sources(feeds, query({ kind: 'friends' }))
    expect(all.map(({ name }) => name)).toEqual(['social'])
    const { rows, unread } = await read(all[0] ?? never(), 3)
    expect(calls).toHaveLength(3)
    expect([unread, newestFirst(rows), distinct(rows)]).toEqual([0, true, rows.length])
    expect(new Set(rows.map(({ who }) => who.slug)).size).toBeGreaterThan(1)
    expect(rows.some(({ who }) => who.slug === me.slug)).toBe(false)
  })

  it('friends are the same people by their histories where the key may not read the social feed', async () => {
    const social = await read((await sources(feeds, query({ kind: 'friends' })))[0] ?? never(), 4)
    world.embedded.faults({ social: 'refused' })
    const all = await sources(await v2Feeds(), query({ kind: 'friends' }))
    expect(all.every(({ name, of }) => name === 'history' && of !== null)).toBe(true)
    const oldest = social.rows.at(-1)?.at ?? 0
    const histories = await Promise.all(all.map((source) => read(source, 10)))
    const keys = histories.flatMap(({ rows }) => rows.filter(({ at }) => at > oldest).map(({ key }) => key))
    expect(keys.toSorted()).toEqual(
      social.rows
        .filter(({ at }) => at > oldest)
        .map(({ key }) => key)
        .toSorted(),
    )
  })

  it('somebody has all of it', async () => {
    const all = await sources(feeds, query({ kind: 'user', username: 'ines-okafor' }))
    const read20 = await Promise.all(all.map((source) => read(source, 3)))
    expect(read20.every(({ unread }) => unread === 0)).toBe(true)
    const rows = read20.flatMap(({ rows }) => rows)
    expect(rows.every(({ who }) => who.slug === 'ines-okafor' && who.avatar !== null)).toBe(true)
    expect(new Set(rows.map(({ action }) => action)).size).toBeGreaterThan(4)
  })

  it('somebody whose profile is protected is private to who is no friend', async () => {
    const asked = query({ kind: 'user', username: 'yuki' })
    expect((await sources(feeds, asked)).length).toBeGreaterThan(0)
    value(await unfollow('yuki'))
    calls = []
    expect(value(await feeds.sources(asked))).toEqual({
      kind: 'unavailable',
      why: { kind: 'private', username: 'yuki' },
    })
    // Who it is was known already.
    expect(calls).toEqual(['GET /users/yuki/watching 401'])
  })

  it('around a show are its words, its watchers, friends and my plays', async () => {
    const show = await series('severance')
    calls = []
    const all = await sources(feeds, query({ kind: 'shows', shows: [show] }))
    expect(all.map(({ name }) => name)).toEqual(['watching', 'comments', 'social', 'history'])
    const pages = await Promise.all(all.map((source) => read(source, 5)))
    expect(calls.every((call) => call.endsWith(' 200'))).toBe(true)
    expect(pages.map(({ unread }) => unread)).toEqual([0, 0, 0, 0])
    const own = pages[3]?.rows ?? []
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ subject }) => subject.kind === 'episode' && subject.show.ids.trakt === show.ids.trakt)).toBe(
      true,
    )
    for (const feed of [
      { kind: 'movies', movies: [await film('dune')] },
      { kind: 'seasons', show, season: 1 },
      { kind: 'episodes', show, season: 1, number: 1 },
    ] as const) {
      const answers = await Promise.all((await sources(feeds, query(feed))).map((source) => read(source, 3)))
      expect([feed.kind, answers.map(({ unread }) => unread).every((n) => n === 0)]).toEqual([feed.kind, true])
    }
  })

  it('a rating and a wish change the last change and come first in their lists', async () => {
    const movie = await film('arrival')
    const before = value(await feeds.lastChange())
    expect(value(await feeds.lastChange())).toEqual(before)
    await world.clock.advance(5000)
    value(await feeds.rate({ kind: 'movie', movie }, 9))
    const rated = value(await feeds.lastChange())
    expect(rated).not.toBe(before)
    await world.clock.advance(5000)
    value(await feeds.addToWatchlist({ kind: 'movie', movie }))
    expect(value(await feeds.lastChange())).not.toEqual(rated)
    const first = async (actions: ActivityQuery['actions']) =>
      (await read((await sources(feeds, query({ kind: 'user' }, { actions })))[0] ?? never(), 1)).rows[0]
    expect(await first(['rating'])).toMatchObject({ subject: { movie: { title: 'Arrival' } }, rating: { value: 9 } })
    expect(await first(['watchlist'])).toMatchObject({ subject: { movie: { title: 'Arrival' } } })
  })
})

describe('on v1', () => {
  let feeds: FeedService
  beforeEach(async () => {
    calls = []
    world = await socketWorld('v1')
    feeds = v1Feeds()
  })

  it.each<[string, ActivityQuery['feed']]>([
    ['mine', { kind: 'user' }],
    ['friends', { kind: 'friends' }],
    ['community', { kind: 'community' }],
  ])('a stream (%s) is read backwards over many pages, each row once', async (_, feed) => {
    const [source] = await sources(feeds, query(feed))
    const { rows, unread, pages } = await read(source ?? never(), 8)
    expect(pages).toBeGreaterThan(2)
    expect(unread).toBe(0)
    expect(newestFirst(rows)).toBe(true)
    // Only rows of the second where two pages meet come twice.
    expect(rows.length - distinct(rows)).toBeLessThan(pages * 20)
    expect(distinct(rows)).toBeGreaterThan((pages - 1) * 70)
  })

  it('what both generations tell of my plays is the same', async () => {
    const asked = query({ kind: 'user' }, { types: ['movie'], actions: ['scrobble', 'checkin', 'seen'] })
    const titles = (rows: readonly Activity[]) =>
      [...new Set(rows.map(({ subject }) => (subject.kind === 'movie' ? subject.movie.title : '')))].toSorted()
    const v1 = await read((await sources(feeds, asked))[0] ?? never())
    await world.close()
    world = await socketWorld('v2')
    const v2 = await read((await sources(await v2Feeds(), asked))[0] ?? never())
    expect(titles(v1.rows)).toEqual(titles(v2.rows))
  })

  it('somebody whose profile is protected is shown to friends, and private to everybody else', async () => {
    const asked = query({ kind: 'user', username: 'yuki' })
    const { rows } = await read((await sources(feeds, asked))[0] ?? never(), 1)
    expect(rows.length).toBeGreaterThan(0)
    const why = { kind: 'private', username: 'yuki' }
    expect(value(await v1Feeds('bo').sources(asked))).toEqual({ kind: 'unavailable', why })
  })

  it('the last change is told', async () => {
    expect(value(await feeds.lastChange())).toEqual(value(await feeds.lastChange()))
  })
})

function never(): never {
  throw new Error('no such source')
}
