// What is sent for a v1 check-in, field by field, and what is made of the answers.
import { describe, expect, it } from 'vitest'
import type { CheckInRequest, Episode, Movie, Show, Target } from '../../../preload/contract/model.ts'
import { json, nothing } from '../scripted.ts'
import { byMethod, credentials, failure, methodOf, own, scriptedV1, success } from './scriptedV1.ts'

const now = Date.UTC(2026, 10, 22, 20)
const poster = { path: null, tint: '#222222' }
const show: Show = {
  title: 'The Walking Dead',
  year: 2010,
  ids: { slug: 'the-walking-dead', imdb: 'tt1520211', tvdb: 153021 },
  runtimeMinutes: 60,
  poster,
}
const episode: Episode = {
  season: 1,
  number: 1,
  numberAbs: null,
  title: 'Days Gone Bye',
  ids: { tvdb: 2493141 },
  runtimeMinutes: null,
  firstAiredAt: null,
}
const movie: Movie = {
  title: 'Batman Begins',
  year: 2005,
  ids: { imdb: 'tt0372784', tmdb: 272 },
  runtimeMinutes: 140,
  poster,
}
const target: Target = { form: 'episode', show, episode }

/** The answer of the documents, begun now. */
const done = (more: object = {}) =>
  success({
    message: 'checked in to The Walking Dead 1x01',
    timestamps: { start: now / 1000, end: now / 1000 + 3600, active_for: 3600 },
    show: { title: 'The Walking Dead', year: 2010, imdb_id: 'tt1520211', tvdb_id: 153021 },
    facebook: false,
    twitter: false,
    tumblr: false,
    foursquare: false,
    ...more,
  })

const ofShow = { imdb_id: 'tt1520211', tvdb_id: 153021, title: 'The Walking Dead', year: 2010 }
const app = { app_version: '1.2.3', app_date: expect.stringMatching(/^[A-Z][a-z]{2} \d{1,2} \d{4}$/) }

const send = async (request: CheckInRequest) => {
  const trakt = await scriptedV1(() => done())
  const answer = await trakt.account.service.checkIn(request)
  return { ...trakt, answer, body: trakt.sent[0]?.body }
}

describe('the item', () => {
  const forms: readonly [string, Target, string, object][] = [
    ['an episode', target, 'show', { ...ofShow, season: 1, episode: 1, episode_tvdb_id: 2493141 }],
    [
      'an episode by number',
      { form: 'number', show, season: 2, number: 13 },
      'show',
      { ...ofShow, season: 2, episode: 13 },
    ],
    ['a special', { form: 'number', show, season: 0, number: 4 }, 'show', { ...ofShow, season: 0, episode: 4 }],
    [
      'an episode of a show that has only its title and year',
      { form: 'episode', show: { ...show, ids: {} }, episode: { ...episode, ids: { trakt: 5, imdb: 'tt1' } } },
      'show',
      { title: 'The Walking Dead', year: 2010, season: 1, episode: 1 },
    ],
    [
      'an episode of a show without a year',
      { form: 'episode', show: { ...show, year: null, ids: { tvdb: 153021 } }, episode: { ...episode, ids: {} } },
      'show',
      { tvdb_id: 153021, title: 'The Walking Dead', season: 1, episode: 1 },
    ],
    [
      'a film',
      { form: 'movie', movie },
      'movie',
      { imdb_id: 'tt0372784', tmdb_id: 272, title: 'Batman Begins', year: 2005 },
    ],
    [
      'a film without ids',
      { form: 'movie', movie: { ...movie, title: 'Amélie 😀', ids: {} } },
      'movie',
      { title: 'Amélie 😀', year: 2005 },
    ],
  ]
  it.each(forms)('%s is named in full, and by nothing else', async (_name, asked, sort, fields) => {
    const { body, sent, answer } = await send({ target: asked })
    expect(sent[0]?.url.href).toBe(`${credentials.server}/${sort}/checkin/${credentials.apiKey}`)
    expect(sent[0]?.method).toBe('POST')
    expect(body).toEqual({ ...own, ...fields, ...app })
    expect(answer.ok).toBe(true)
  })
})

describe('an absolute number', () => {
  const season = (number: number, episodes: number) =>
    Array.from({ length: episodes }, (_, i) => ({ season: number, number: i + 1, title: `${number}x${i + 1}` }))
  const opened = {
    title: 'The Walking Dead',
    year: 2010,
    tvdb_id: 153021,
    seasons: [
      { season: 2, episodes: season(2, 13) },
      { season: 0, episodes: season(0, 30) },
      { season: 1, episodes: season(1, 6).toReversed() },
    ],
  }
  const absolute = (numberAbs: number): CheckInRequest => ({ target: { form: 'absolute', show, numberAbs } })
  const script = byMethod({ 'show/summary.json/153021/extended': () => json(opened), 'show/checkin': () => done() })

  it.each([
    [1, 1, 1],
    [6, 1, 6],
    [7, 2, 1],
    [19, 2, 13],
  ])('%i is counted through the seasons, without Specials', async (numberAbs, inSeason, number) => {
    const trakt = await scriptedV1(script)
    const answer = await trakt.account.service.checkIn(absolute(numberAbs))
    expect(trakt.sent.at(-1)?.body).toMatchObject({ tvdb_id: 153021, season: inSeason, episode: number })
    expect(answer).toMatchObject({ ok: true, value: { item: { episode: { season: inSeason, number, numberAbs } } } })
  })

  it.each([0, 20])('%i is not found, and nothing is checked in', async (numberAbs) => {
    const trakt = await scriptedV1(script)
    expect(await trakt.account.service.checkIn(absolute(numberAbs))).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    })
    expect(trakt.sent.map(methodOf)).not.toContain('POST show/checkin')
  })

  it('is not checked in when the show cannot be opened', async () => {
    const trakt = await scriptedV1(() => nothing(503))
    expect(await trakt.account.service.checkIn(absolute(7))).toMatchObject({
      ok: false,
      failure: { kind: 'serverDown' },
    })
    expect(trakt.sent.map(methodOf)).not.toContain('POST show/checkin')
  })
})

describe('what is said about it', () => {
  const table: readonly [string, Partial<CheckInRequest>, object][] = [
    ['a length', { durationMinutes: 1440 }, { duration: 1440 }],
    ['a venue by number', { venueId: '1234' }, { venue_id: 1234 }],
    ['a venue by number zero', { venueId: '0' }, { venue_id: 0 }],
    ['a venue by hexadecimal id', { venueId: ' 4b0a5c ' }, { venue_id: '4b0a5c' }],
    ['a venue whose number has a leading zero', { venueId: '007' }, { venue_id: '007' }],
    ['a venue whose number is too long for one', { venueId: '9'.repeat(24) }, { venue_id: '9'.repeat(24) }],
    ['a blank venue', { venueId: ' ', venueName: ' ' }, {}],
    ['a venue by name', { venueName: ' Kino Würzburg ' }, { venue_name: 'Kino Würzburg' }],
    ['no networks', { sharing: {} }, {}],
    ['one network', { sharing: { twitter: false } }, { share: { twitter: false } }],
    [
      'all networks',
      { sharing: { path: true, tumblr: false, twitter: false, facebook: true } },
      { share: { facebook: true, twitter: false, tumblr: false, path: true } },
    ],
    ['a network that v1 does not know', { sharing: { mastodon: true } }, {}],
    ['a network beside it', { sharing: { mastodon: true, facebook: true } }, { share: { facebook: true } }],
    ['a message', { message: " I'm revisiting it " }, { message: "I'm revisiting it" }],
    ['a blank message', { message: ' \n ' }, {}],
    ['100 characters', { message: 'x'.repeat(100) }, { message: 'x'.repeat(100) }],
    ['101 characters', { message: 'x'.repeat(101) }, { message: 'x'.repeat(100) }],
    ['100 characters of two units each', { message: '😀'.repeat(100) }, { message: '😀'.repeat(100) }],
    ['101 characters of two units each', { message: '😀'.repeat(101) }, { message: '😀'.repeat(100) }],
    ['families', { message: '👨‍👩‍👧‍👦'.repeat(101) }, { message: '👨‍👩‍👧‍👦'.repeat(100) }],
    ['letters with accents of their own', { message: 'e\u0301'.repeat(101) }, { message: 'e\u0301'.repeat(100) }],
    ['flags', { message: '🇩🇪'.repeat(150) }, { message: '🇩🇪'.repeat(100) }],
    ['a cut behind a space', { message: `${'x'.repeat(99)} y` }, { message: 'x'.repeat(99) }],
  ]
  it.each(table)('%s', async (_name, more, fields) => {
    const { body } = await send({ target, ...more })
    expect(body).toEqual({ ...own, ...ofShow, season: 1, episode: 1, episode_tvdb_id: 2493141, ...fields, ...app })
  })
})

describe('a check-in that was accepted', () => {
  it('is the item that was asked for, until the server says, without a place in history', async () => {
    const { answer } = await send({ target })
    expect(answer).toEqual({
      ok: true,
      value: { item: { kind: 'episode', show, episode }, expiresAt: now + 3_600_000, historyId: null },
    })
  })

  it.each([
    ['numbers as text', { start: `${now / 1000}`, end: `${now / 1000 + 1800}`, active_for: '1800' }, 1800],
    ['another zone', { start: now / 1000 - 8 * 3600, end: now / 1000 - 7.5 * 3600, active_for: 1800 }, 1800],
    ['another zone and no length', { start: now / 1000 - 8 * 3600, end: now / 1000 - 7.5 * 3600 }, 1800],
    ['only a length', { active_for: 1800 }, 1800],
    ['an end before the start', { start: 7200, end: 3600 }, 60 * 60],
    ['nothing', {}, 60 * 60],
    ['no object', [], 60 * 60],
    ['a length of ages', { active_for: 8.6e12 }, 60 * 60],
    ['an end in ages', { start: now / 1000, end: 8.6e12 }, 60 * 60],
    ['wrong types', { start: {}, end: [], active_for: 'soon' }, 60 * 60],
  ])('ends by the clock of the server, told with %s', async (_name, timestamps, seconds) => {
    const trakt = await scriptedV1(() => done({ timestamps }))
    expect(await trakt.account.service.checkIn({ target })).toMatchObject({
      ok: true,
      value: { expiresAt: now + seconds * 1000 },
    })
  })

  it('ends after the asked length where the server says nothing', async () => {
    const trakt = await scriptedV1(() => success())
    expect(await trakt.account.service.checkIn({ target, durationMinutes: 7 })).toMatchObject({
      ok: true,
      value: { expiresAt: now + 420_000 },
    })
  })

  it('ends at an unknown time where nobody knows', async () => {
    const trakt = await scriptedV1(() => success())
    const long: Target = { form: 'movie', movie: { ...movie, runtimeMinutes: null } }
    expect(await trakt.account.service.checkIn({ target: long })).toMatchObject({
      ok: true,
      value: { expiresAt: null },
    })
  })

  it('takes the title of the episode from an answer that names it', async () => {
    const trakt = await scriptedV1(() => done({ episode: { number: '3', title: 'Tell It to the Frogs' } }))
    const answer = await trakt.account.service.checkIn({ target: { form: 'number', show, season: 1, number: 3 } })
    expect(answer).toMatchObject({
      ok: true,
      value: { item: { episode: { number: 3, title: 'Tell It to the Frogs' } } },
    })
  })

  it.each([[{}], [[]], [{ message: 'checked in' }], [null], ['success']])('is not what %j says', async (body) => {
    const trakt = await scriptedV1(() => json(body))
    expect(await trakt.account.service.checkIn({ target })).toMatchObject({
      ok: false,
      failure: { kind: 'unreadable' },
    })
  })
})

describe('cancelling a check-in', () => {
  const playing = (action: string, type: 'movie' | 'episode') =>
    json({ type, action, movie: { title: 'x' }, show: { title: 'x' }, episode: { season: 1, number: 1, title: 'y' } })

  it.each([
    ['movie', 'movie'],
    ['episode', 'show'],
  ] as const)('of a %s goes to where it belongs', async (type, sort) => {
    const trakt = await scriptedV1(
      byMethod({
        'user/watching.json/justin': () => playing('checkin', type),
        [`${sort}/cancelcheckin`]: () => success({ message: 'cancelled check in' }),
      }),
    )
    expect(await trakt.account.service.cancelCheckIn()).toEqual({ ok: true, value: undefined })
    expect(trakt.sent.map(methodOf)).toEqual(['GET user/watching.json/justin', `POST ${sort}/cancelcheckin`])
    expect(trakt.sent[1]?.body).toEqual(own)
  })

  it.each([
    ['nothing plays', () => json({})],
    ['nothing plays, told as a list', () => json([])],
    ['a scrobble runs', () => playing('watching', 'episode')],
  ])('sends nothing when %s', async (_name, script) => {
    const trakt = await scriptedV1(script)
    expect(await trakt.account.service.cancelCheckIn()).toEqual({ ok: true, value: undefined })
    expect(trakt.sent.map(methodOf)).toEqual(['GET user/watching.json/justin'])
  })

  it('fails when nobody can tell what plays', async () => {
    const trakt = await scriptedV1(() => nothing(500))
    expect(await trakt.account.service.cancelCheckIn()).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
    expect(trakt.sent).toHaveLength(1)
  })

  it('fails when the server refuses', async () => {
    const trakt = await scriptedV1(
      byMethod({
        'user/watching.json/justin': () => playing('checkin', 'movie'),
        'movie/cancelcheckin': () => failure('no'),
      }),
    )
    expect(await trakt.account.service.cancelCheckIn()).toEqual({
      ok: false,
      failure: { kind: 'invalid', status: 200, message: 'no' },
    })
  })
})
