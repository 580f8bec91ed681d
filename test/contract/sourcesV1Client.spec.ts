// The samples of the v1 documents at the client: it sends each request and understands each answer.
import { describe, expect, it } from 'vitest'
import {
  type ActivityAction,
  type ActivityQuery,
  type ActivityType,
  typesOfAction,
} from '../../preload/contract/activity.ts'
import type { Show } from '../../preload/contract/model.ts'
import { fakeClock } from '../fakes/clock.ts'
import { activityShows, activityShowsAddress } from '../fixtures/sources/activityShows.ts'
import { activityUser, activityUserAddress } from '../fixtures/sources/activityUser.ts'
import type { Exchange } from '../fixtures/sources/exchange.ts'
import { saidBy } from '../fixtures/sources/saidBy.ts'
import { showCheckin, showCheckinRefused, showCheckinShare } from '../fixtures/sources/showCheckin.ts'
import { showScrobble } from '../fixtures/sources/showScrobble.ts'
import { json, type Sent } from '../trakt/scripted.ts'
import { basic, credentials, scriptedV1 } from '../trakt/v1/scriptedV1.ts'

/** At the documents' own host, which is never reached: a script answers in its place. */
const documented = { ...credentials, server: 'http://api.trakt.tv', apiKey: 'apikey', allowInsecure: true }
const answering = (exchange: Pick<Exchange, 'response'>, now?: number) =>
  scriptedV1(() => json(saidBy(exchange.response)), { credentials: documented, clock: fakeClock(now) })

const walkingDead: Show = {
  title: 'The Walking Dead',
  year: 2010,
  ids: { imdb: 'tt1520211', tvdb: 153021, slug: 'the-walking-dead' },
  runtimeMinutes: 45,
  poster: { path: null, tint: '#222222' },
}
const target = { form: 'number', show: walkingDead, season: 1, number: 1 } as const
const sample = saidBy(showCheckin.request)
const checkIn = {
  target,
  durationMinutes: sample.duration,
  venueId: String(sample.venue_id),
  sharing: sample.share,
  message: sample.message,
}

/** What each client puts there for itself: who it is, and what it is. */
const withOwn = (body: object, ...names: readonly string[]) => ({
  ...body,
  username: credentials.username,
  password: credentials.passwordSha1,
  ...Object.fromEntries(names.map((name) => [name, expect.stringMatching(/\S/)])),
})

describe('show/checkin', () => {
  it('is sent as the sample means it, field by field', async () => {
    const trakt = await answering(showCheckin)
    await trakt.account.service.checkIn(checkIn)
    const [sent] = trakt.sent
    expect(trakt.sent).toHaveLength(1)
    expect([sent?.method, sent?.url.href]).toEqual([showCheckin.method, showCheckin.url])
    expect(sent?.headers.get('content-type')).toBe('application/json')
    expect(sent?.body).toEqual(withOwn(sample, 'app_version', 'app_date'))
  })

  it('names every network of the sample of `share`', async () => {
    const { share } = saidBy(showCheckinShare)
    const trakt = await answering(showCheckin)
    await trakt.account.service.checkIn({ target, sharing: share })
    expect(trakt.sent[0]?.body).toMatchObject({ share })
  })

  it('is understood: what, and until when', async () => {
    const trakt = await answering(showCheckin)
    const { timestamps } = saidBy(showCheckin.response)
    const answer = await trakt.account.service.checkIn(checkIn)
    // The sample's times are of 2012: only the hour between them says anything today.
    expect(answer).toMatchObject({
      ok: true,
      value: {
        expiresAt: trakt.clock.now() + timestamps.active_for * 1000,
        historyId: null,
        item: { kind: 'episode', show: { title: 'The Walking Dead' }, episode: { season: 1, number: 1 } },
      },
    })
  })

  it('at the time of the sample ends when the sample says', async () => {
    const { timestamps } = saidBy(showCheckin.response)
    const trakt = await answering(showCheckin, at(timestamps.start))
    expect(await trakt.account.service.checkIn(checkIn)).toMatchObject({
      ok: true,
      value: { expiresAt: timestamps.end * 1000 },
    })
  })

  it('refused with `wait` is a conflict that ends then', async () => {
    for (const status of [200, 409, 500]) {
      const trakt = await scriptedV1(() => json(saidBy(showCheckinRefused), status))
      expect(await trakt.account.service.checkIn(checkIn)).toEqual({
        ok: false,
        failure: { kind: 'conflict', expiresAt: trakt.clock.now() + 180_000 },
      })
    }
  })
})

describe('show/scrobble', () => {
  const { progress, ...told } = saidBy(showScrobble.request)
  const versions = ['plugin_version', 'media_center_version', 'media_center_date'] as const
  const request = { target, durationMinutes: told.duration }

  it('is sent as the sample means it, field by field, once it counts', async () => {
    const trakt = await answering(showScrobble)
    await trakt.account.service.scrobble('stop', { ...request, progress: 90.4 })
    const [sent] = trakt.sent
    expect(trakt.sent).toHaveLength(1)
    expect([sent?.method, sent?.url.href]).toEqual([showScrobble.method, showScrobble.url])
    expect(sent?.body).toEqual(withOwn({ ...told, progress: 90 }, ...versions))
  })

  it('has show/watching before it, with the very fields of the sample', async () => {
    const trakt = await answering(showScrobble)
    await trakt.account.service.scrobble('start', { ...request, progress })
    expect(trakt.sent[0]?.url.href).toBe('http://api.trakt.tv/show/watching/apikey')
    expect(trakt.sent[0]?.body).toEqual(withOwn({ ...told, progress }, ...versions))
  })

  it('is understood, with the title of the episode', async () => {
    const trakt = await answering(showScrobble)
    expect(await trakt.account.service.scrobble('stop', { ...request, progress: 90 })).toMatchObject({
      ok: true,
      value: {
        action: 'scrobble',
        progress: 90,
        item: { show: { title: 'The Walking Dead' }, episode: { season: 1, number: 1, title: 'Days Gone Bye' } },
      },
    })
  })
})

/** `/activity/user.json/apikey/justin` of a sample's address, or of what was sent. */
const pathOf = (url: string | URL | undefined) => new URL(url ?? '').pathname

/** The address in general, each part replaced by what is asked for; what is not is cut off from the right. */
const filled = (address: string, parts: Readonly<Record<string, string>>) =>
  pathOf(address)
    .replace('.format', '.json')
    .split('/')
    .map((piece) => parts[piece] ?? piece)
    .join('/')

const at = (seconds: number) => seconds * 1000
const all = { types: [], actions: [] } as const
const shows = { kind: 'shows', shows: [walkingDead] } as const
const justin = { kind: 'user', username: 'justin' } as const

/** When the samples were taken. */
const asOf = at(saidBy(activityUser.response).timestamps.current)

async function asked(query: ActivityQuery) {
  const sample = saidBy(activityUser.response)
  // Before it names times, the client may ask what time the server has.
  const answers = ({ url }: Sent) =>
    json(url.pathname.startsWith('/server/time') ? { timestamp: asOf / 1000, timezone: 'PST' } : sample)
  const trakt = await scriptedV1(answers, { credentials: documented, clock: fakeClock(asOf) })
  const answer = await trakt.account.service.feeds?.activity(query)
  const [sent, ...more] = trakt.sent.filter(({ url }) => url.pathname.startsWith('/activity/'))
  expect(more).toEqual([])
  return { answer, sent, now: trakt.clock.now() }
}

describe('activity/user', () => {
  it("is asked at the sample's address by GET, with credentials since profiles may be protected", async () => {
    const { sent } = await asked({ feed: justin, ...all })
    expect(pathOf(sent?.url)).toBe(pathOf(activityUser.url))
    expect([sent?.method, sent?.body]).toEqual(['GET', undefined])
    expect(sent?.headers.get('authorization')).toBe(basic)
  })

  it('answered as the sample shows is an empty list at the time of the sample', async () => {
    const { answer } = await asked({ feed: justin, ...all })
    expect(answer).toEqual({ ok: true, value: { rows: [], now: asOf, unread: 0 } })
  })

  it.each<[string, Partial<ActivityQuery>, Record<string, string>, number]>([
    ['types', { types: ['movie', 'show'] }, { types: 'movie,show' }, 1],
    [
      'actions, with all types',
      { actions: ['watching', 'scrobble', 'seen'] },
      { types: 'all', actions: 'watching,scrobble,seen' },
      2,
    ],
    ['both', { types: ['list'], actions: ['created'] }, { types: 'list', actions: 'created' }, 2],
    [
      'times, with all of both',
      { from: at(1320290123), to: at(1320291139) },
      { types: 'all', actions: 'all', start_ts: '1320290123', end_ts: '1320291139' },
      4,
    ],
    [
      'everything',
      { types: ['movie'], actions: ['rating'], from: at(1320290123), to: at(1320291139) },
      { types: 'movie', actions: 'rating', start_ts: '1320290123', end_ts: '1320291139' },
      4,
    ],
  ])('narrows by %s in the parts of its address', async (_name, narrowing, parts, used) => {
    const { sent } = await asked({ feed: justin, ...all, ...narrowing })
    const whole = filled(activityUserAddress, { apikey: 'apikey', username: 'justin', ...parts })
    expect(pathOf(sent?.url)).toBe(
      whole
        .split('/')
        .slice(0, 5 + used)
        .join('/'),
    )
  })

  it('sends both times where one is asked for', async () => {
    const since = await asked({ feed: justin, ...all, from: at(1320290123) })
    expect(pathOf(since.sent?.url)).toMatch(new RegExp(`/all/all/1320290123/${since.now / 1000}$`))
    const until = await asked({ feed: justin, ...all, to: at(1320291139) })
    expect(pathOf(until.sent?.url)).toMatch(/\/all\/all\/0\/1320291139$/)
  })
})

describe('activity/shows', () => {
  it("is asked at the sample's address by GET, with credentials", async () => {
    const { sent } = await asked({ feed: shows, ...all })
    expect(pathOf(sent?.url).replace('153021', 'the-walking-dead')).toBe(pathOf(activityShows.url))
    expect([sent?.method, sent?.body]).toEqual(['GET', undefined])
    expect(sent?.headers.get('authorization')).toBe(basic)
  })

  it('takes a slug where there is no TVDB id, and a list of titles', async () => {
    const slugged = { ...walkingDead, ids: { slug: 'the-walking-dead' } }
    const { sent } = await asked({ feed: { kind: 'shows', shows: [slugged, walkingDead] }, ...all })
    const titles = pathOf(sent?.url).split('/').at(-1)?.split(',')
    expect(titles?.[0]).toBe('the-walking-dead')
    expect(titles).toHaveLength(2)
  })

  it('narrows by actions and times, and has no types', async () => {
    const { sent } = await asked({
      feed: shows,
      types: ['episode'],
      actions: ['watching', 'rating'],
      from: at(1320290123),
      to: at(1320291139),
    })
    const title = pathOf(sent?.url).split('/')[4] ?? ''
    expect(pathOf(sent?.url)).toBe(
      filled(activityShowsAddress, {
        apikey: 'apikey',
        title,
        actions: 'watching,rating',
        start_ts: '1320290123',
        end_ts: '1320291139',
      }),
    )
  })
})

describe('the table of actions and types', () => {
  const media = { title: 'X', year: 2010, url: 'http://trakt.tv/show/x', imdb_id: 'tt1520211', tvdb_id: 1, tmdb_id: 2 }
  const episode = { season: 1, number: 2, episode: 2, title: 'Y' }
  const parts = {
    user: { username: 'justin' },
    rating: 'love',
    rating_advanced: '9',
    use_rating_advanced: true,
    shout: { text: 'said', spoiler: false },
    review: { text: 'said', spoiler: true },
    list: { name: 'L', slug: 'l' },
    list_item: { type: 'movie', movie: media },
  }
  const subjectOf = { episode: { show: media, episode }, show: { show: media }, movie: { movie: media }, list: {} }

  const pairs = (Object.keys(typesOfAction) as ActivityAction[]).flatMap((action) =>
    (Object.keys(subjectOf) as ActivityType[]).map(
      (type) => [action, type, typesOfAction[action].includes(type)] as const,
    ),
  )
  it.each(pairs)('%s of %s: %s', async (action, type, possible) => {
    const row = { id: 7, timestamp: 1320290123, type, action, ...parts, ...subjectOf[type] }
    const several = action === 'seen' || action === 'collection'
    const sent =
      several && type === 'episode'
        ? { ...row, episode: undefined, episodes: [episode, { ...episode, number: 3 }] }
        : row
    const trakt = await scriptedV1(() => json({ timestamps: { start: 1, current: 1320291139 }, activity: [sent] }), {
      clock: fakeClock(asOf),
    })
    const answer = await trakt.account.service.feeds?.activity({ feed: justin, ...all })
    if (!answer?.ok) throw new Error('no answer')
    const { rows, unread } = answer.value
    expect([rows.length, unread]).toEqual(possible ? [1, 0] : [0, 1])
    if (!possible) return
    expect(rows[0]).toMatchObject({ action, type, at: at(1320290123), who: { username: 'justin' } })
    expect(rows[0]?.rating).toEqual(action === 'rating' ? { value: 9, simple: false } : null)
    expect(rows[0]?.text?.spoiler ?? null).toBe(action === 'shout' ? false : action === 'review' ? true : null)
  })
})
