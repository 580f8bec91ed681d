// What happens around films, shows, seasons and episodes: who watches, what is said, what friends did, and one's own plays.
import { describe, expect, it } from 'vitest'
import type { ActivityQuery } from '../../../preload/contract/activity.ts'
import { dune, severance } from '../../fakes/items.ts'
import { json, nothing } from '../scripted.ts'
import * as wire from './samples.ts'
import { feedWorld, firstPages, me, paged, query, sourceOf, sourcesOf, value } from './world.ts'

const { now, hour } = wire
const shows = query({ kind: 'shows', shows: [severance] })
const show = '/shows/154997'
const slugged = { ...severance, ids: { slug: 'dark' } }
const narrowed = (more: Partial<ActivityQuery>): ActivityQuery => ({ ...shows, ...more })
const around = (path: string, own: string) => [
  `${path}/watching`,
  `${path}/comments/newest`,
  `${path}/social`,
  `/users/me/history${own}`,
]

describe('the requests of a title', () => {
  it.each<[string, ActivityQuery, string[]]>([
    ['a show', shows, around(show, show)],
    [
      'several shows',
      query({ kind: 'shows', shows: [severance, slugged] }),
      [...around(show, show), ...around('/shows/dark', '/shows/dark')],
    ],
    ['no shows', query({ kind: 'shows', shows: [] }), []],
    ['a film', query({ kind: 'movies', movies: [dune] }), around('/movies/287071', '/movies/287071')],
    [
      'a season',
      query({ kind: 'seasons', show: severance, season: 0 }),
      around(`${show}/seasons/0`, show).filter((path) => !path.endsWith('social')),
    ],
    [
      'an episode',
      query({ kind: 'episodes', show: severance, season: 2, number: 3 }),
      around(`${show}/seasons/2/episodes/3`, show),
    ],
    [
      'plays in a range',
      narrowed({ actions: ['scrobble'], from: now - hour }),
      [`/users/me/history${show}?start_at=2026-11-22T19:00:00.000Z`],
    ],
    ['what is on', narrowed({ actions: ['watching'] }), [`${show}/watching`]],
    ['words', narrowed({ actions: ['review'] }), [`${show}/comments/newest`, `${show}/social`]],
    ['ratings', narrowed({ actions: ['rating'] }), [`${show}/social`]],
    ['deeds about the show itself', narrowed({ types: ['show'] }), [`${show}/comments/newest`, `${show}/social`]],
    ['deeds about films, which a show is none of', narrowed({ types: ['movie'] }), []],
  ])('for %s', async (_, asked, requests) => {
    const world = feedWorld()
    const sources = sourcesOf(await world.feeds.sources(asked))
    await firstPages(sources)
    expect(world.asked()).toEqual(requests)
    expect(sources.every(({ of }) => of === null)).toBe(true)
  })

  it('are none for one that Trakt has no name for', async () => {
    const world = feedWorld()
    const nameless = { ...severance, ids: { tvdb: 4 } }
    expect(await world.feeds.sources(query({ kind: 'shows', shows: [severance, nameless] }))).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    })
  })
})

describe('a row around a title', () => {
  const rows = async (asked: ActivityQuery, path: string, raw: unknown) => {
    const world = feedWorld({ [path]: () => json([raw]) })
    return firstPages(sourcesOf(await world.feeds.sources(asked)))
  }
  it('says who watches now, and not since when, which nobody told', async () => {
    const found = await rows(shows, `${show}/watching`, wire.user('sean'))
    expect(found[0]).not.toHaveProperty('startedAt')
    expect(found).toMatchObject([
      {
        key: 'watching sean show 154997',
        at: now,
        action: 'watching',
        // Which episode is not told.
        type: 'episode',
        subject: { kind: 'show', show: { title: 'Severance' } },
        who: { username: 'sean' },
      },
    ])
  })
  it.each<[ActivityQuery, string, string, object]>([
    [shows, show, 'show', { kind: 'show' }],
    [query({ kind: 'movies', movies: [dune] }), '/movies/287071', 'movie', { kind: 'movie', movie: dune }],
    [
      query({ kind: 'seasons', show: severance, season: 2 }),
      `${show}/seasons/2`,
      'show',
      { kind: 'season', season: 2 },
    ],
    [
      query({ kind: 'episodes', show: severance, season: 2, number: 3 }),
      `${show}/seasons/2/episodes/3`,
      'episode',
      { kind: 'episode', episode: { season: 2, number: 3, title: null } },
    ],
  ])('says what is said (%#)', async (asked, path, type, subject) => {
    expect(await rows(asked, `${path}/comments/newest`, wire.words(4, 1, { spoiler: true }))).toMatchObject([
      {
        key: 'comment 4',
        at: now - hour,
        action: 'shout',
        type,
        subject,
        who: { slug: 'sean' },
        text: { text: 'Great.', spoiler: true },
      },
    ])
  })
  it('says what people one follows did, each deed by itself', async () => {
    const raw = wire.social('ana', {
      watched: {
        plays: 3,
        last_watched_at: wire.hoursAgo(1),
        rating: { rating: 9, rated_at: wire.hoursAgo(3) },
        comment: { ids: { trakt: 77 }, comment: 'Hm.', spoiler: false, review: true, created_at: wire.hoursAgo(2) },
      },
      watchlisted: { listed_at: wire.hoursAgo(4) },
    })
    const found = await rows(shows, `${show}/social`, raw)
    expect(found.map(({ key, at, action, type }) => [key, (now - at) / hour, action, type])).toEqual([
      [`seen ana show 154997 ${now - hour}`, 1, 'seen', 'episode'],
      // As among all comments, where it is the same row.
      ['comment 77', 2, 'review', 'show'],
      [`rating ana show 154997 ${now - 3 * hour}`, 3, 'rating', 'show'],
      [`watchlist ana show 154997 ${now - 4 * hour}`, 4, 'watchlist', 'show'],
    ])
    expect(found[2]).toMatchObject({ rating: { value: 9, simple: false }, who: { username: 'ana' } })
  })
  it('of somebody one follows who did nothing is none', async () => {
    expect(await rows(shows, `${show}/social`, wire.social('ana', { watched: null, watchlisted: null }))).toEqual([])
  })
  it('is one of my plays of that very season or episode', async () => {
    const played = (id: number, season: number, number: number) =>
      wire.play(id, id, { ...wire.ofEpisode, episode: { season, number, ids: { trakt: id } } })
    const world = feedWorld({
      [`/users/me/history${show}`]: () => json([played(1, 1, 1), played(2, 2, 1), played(3, 2, 3), {}]),
    })
    const keys = async (feed: ActivityQuery['feed']) => {
      const source = sourceOf(await world.feeds.sources(query(feed, { actions: ['scrobble'] })))
      const page = value(await source.page(null))
      expect(page.unread).toBe(1)
      expect(page.rows.every(({ who }) => who === me)).toBe(true)
      return page.rows.map(({ key }) => key)
    }
    expect(await keys({ kind: 'shows', shows: [severance] })).toEqual(['history 1', 'history 2', 'history 3'])
    expect(await keys({ kind: 'seasons', show: severance, season: 2 })).toEqual(['history 2', 'history 3'])
    expect(await keys({ kind: 'episodes', show: severance, season: 2, number: 3 })).toEqual(['history 3'])
  })
})

describe('people one follows', () => {
  it('come in one answer, whatever their order', async () => {
    const seen = (slug: string, hours: number) =>
      wire.social(slug, { watched: { last_watched_at: wire.hoursAgo(hours) } })
    const world = feedWorld({ [`${show}/social`]: () => paged([seen('a', 9), seen('b', 1)], 1, 3) })
    const source = sourceOf(await world.feeds.sources(narrowed({ actions: ['rating', 'seen'] })))
    const page = value(await source.page(null))
    expect(page.rows.map(({ who }) => who.slug)).toEqual(['b', 'a'])
    expect(page.next).toBeNull()
    expect(world.sent[0]?.url.searchParams.get('limit')).toBe('250')
  })
  it.each<[number, boolean]>([
    [401, false],
    [403, false],
    [426, false],
    // It may be the show that Trakt does not know.
    [404, true],
  ])('whom the key may not ask about (%i) are missing each time, with the same reason', async (status, again) => {
    const world = feedWorld({ [`${show}/social`]: () => nothing(status) })
    const open = async () => {
      const sources = sourcesOf(await world.feeds.sources(shows))
      expect(sources.map(({ name }) => name)).toEqual(['watching', 'comments', 'social', 'history'])
      return sources[2]?.page(null)
    }
    const first = await open()
    expect(first?.ok).toBe(false)
    const before = world.sent.length
    expect(await open()).toEqual(first)
    expect(world.sent.length > before).toBe(again)
    expect(world.troubles.filter(Boolean)).toEqual([])
  })
  it('are looked for among everybody’s words once it is known that the key may not ask about them', async () => {
    const said = `${show}/comments/newest`
    const world = feedWorld({
      [`${show}/social`]: () => json({}, 403),
      [said]: () => paged([wire.words(4, 1)], 1, 9),
    })
    const asked = narrowed({ people: ['sean'] })
    await Promise.all(sourcesOf(await world.feeds.sources(asked)).map((source) => source.page(null)))
    expect(world.asked()).not.toContain(said)
    const comments = sourcesOf(await world.feeds.sources(asked)).find(({ name }) => name === 'comments')
    // Few of them are theirs.
    expect(await comments?.page(null)).toMatchObject({ value: { rows: [{ key: 'comment 4' }], next: '1/250' } })
  })
})
