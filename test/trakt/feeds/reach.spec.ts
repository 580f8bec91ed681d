// What v2 cannot show, what tells that something changed, and what is done from a row.
import { describe, expect, it } from 'vitest'
import type { Rateable } from '../../../preload/contract/feed.ts'
import { createOwnPerson } from '../../../main/trakt/v2/feeds/ownPerson.ts'
import type { ActivityAction, ActivityQuery, Feed } from '../../../preload/contract/activity.ts'
import { err, ok } from '../../../preload/contract/result.ts'
import { dune, episode, severance } from '../../fakes/items.ts'
import { json, nothing, page as html } from '../scripted.ts'
import { hour, hoursAgo, now } from './samples.ts'
import { feedWorld, query, value } from './world.ts'

describe('what v2 cannot show', () => {
  const shows: Feed = { kind: 'shows', shows: [severance] }
  const season: Feed = { kind: 'seasons', show: severance, season: 1 }
  it.each<[string, ActivityQuery, readonly ActivityAction[] | null]>([
    ['everybody', query({ kind: 'community' }), null],
    ['ratings of friends', query({ kind: 'friends' }, { actions: ['rating', 'shout'] }), ['rating', 'shout']],
    ['lists of friends', query({ kind: 'friends' }, { types: ['list'] }), ['created', 'item_added']],
    [
      'deeds of friends about shows',
      query({ kind: 'friends' }, { types: ['show'] }),
      ['rating', 'watchlist', 'shout', 'review'],
    ],
    ['lists with a show', query(shows, { actions: ['item_added', 'created'] }), ['item_added', 'created']],
    ['who bought a show', query(shows, { actions: ['collection'] }), ['collection']],
    ['ratings of a season', query(season, { actions: ['rating'] }), ['rating']],
    ['a check-in to a list', query({ kind: 'user' }, { types: ['list'], actions: ['checkin'] }), ['checkin']],
  ])('is %s', async (_, asked, actions) => {
    const world = feedWorld()
    expect(value(await world.feeds.sources(asked))).toEqual({
      kind: 'unavailable',
      why: actions === null ? { kind: 'noSuchFeed' } : { kind: 'noSuchAction', actions },
    })
    expect(world.sent).toEqual([])
  })
  it('is told of each kind of feed', () => {
    const { actions } = feedWorld().feeds
    expect(actions.user).toHaveLength(11)
    expect(actions.friends).toEqual(['scrobble', 'checkin', 'seen'])
    expect(actions.shows).toEqual(['watching', 'scrobble', 'checkin', 'seen', 'rating', 'watchlist', 'shout', 'review'])
    expect(actions.seasons).toEqual(['watching', 'scrobble', 'checkin', 'seen', 'shout', 'review'])
    expect(actions).not.toHaveProperty('community')
  })
  it('keeps nothing from what can be shown beside it', async () => {
    const asked = query({ kind: 'friends' }, { actions: ['checkin', 'rating'] })
    expect(value(await feedWorld().feeds.sources(asked))).toMatchObject({ kind: 'sources' })
  })
})

describe('the last change', () => {
  const activities = (more: object = {}) => {
    const deeds = { watched_at: hoursAgo(5), collected_at: hoursAgo(6), rated_at: hoursAgo(7) }
    return {
      all: hoursAgo(1),
      movies: { ...deeds, paused_at: hoursAgo(8) },
      episodes: deeds,
      shows: { rated_at: hoursAgo(9) },
      lists: { updated_at: hoursAgo(10), liked_at: hoursAgo(11) },
      watchlist: { updated_at: hoursAgo(12) },
      account: { settings_at: hoursAgo(13) },
      ...more,
    }
  }
  const change = async (body: unknown) => {
    const world = feedWorld({ '/sync/last_activities': () => json(body) })
    const { text, at } = value(await world.feeds.lastChange())
    expect(world.asked()).toEqual(['/sync/last_activities'])
    expect(at).toBeGreaterThan(now - 30 * hour)
    expect(at).toBeLessThanOrEqual(now)
    return text
  }
  it.each<[string, object]>([
    ['a play', { movies: { watched_at: hoursAgo(0) } }],
    ['a rating of a show', { shows: { rated_at: hoursAgo(0) } }],
    ['a list', { lists: { updated_at: hoursAgo(0), liked_at: hoursAgo(11) } }],
    ['a wish', { watchlist: { updated_at: hoursAgo(0) } }],
    ['a first word', { seasons: { commented_at: hoursAgo(0) } }],
    ['a history that was emptied', { episodes: {} }],
  ])('is another one after %s', async (_, more) => {
    expect(await change(activities(more))).not.toBe(await change(activities()))
  })
  it.each<[string, object]>([
    ['a pause', { all: hoursAgo(0), movies: { ...activities().movies, paused_at: hoursAgo(0) } }],
    ['a setting', { account: { settings_at: hoursAgo(0) } }],
    ["somebody's liking", { lists: { updated_at: hoursAgo(10), liked_at: hoursAgo(0) } }],
  ])('is the same after %s', async (_, more) => {
    expect(await change(activities(more))).toBe(await change(activities()))
  })
  it.each([{}, [], { all: hoursAgo(1) }, 'x'])('cannot be read from %j', async (body) => {
    const world = feedWorld({ '/sync/last_activities': () => json(body) })
    expect(await world.feeds.lastChange()).toMatchObject({ failure: { kind: 'unreadable' } })
  })
})

describe('a deed from a row', () => {
  const media = { title: 'Severance', year: 2022, ids: severance.ids }
  const film = { title: 'Dune', year: 2021, ids: dune.ids }
  const movie: Rateable = { kind: 'movie', movie: dune }
  const deeds: readonly [string, Rateable, (more: object) => object][] = [
    ['a film', movie, (more) => ({ movies: [{ ...film, ...more }] })],
    ['a show', { kind: 'show', show: severance }, (more) => ({ shows: [{ ...media, ...more }] })],
    [
      'an episode',
      { kind: 'episode', show: severance, episode: episode(2, 3) },
      (more) => ({ episodes: [{ ids: { trakt: 2003 }, ...more }] }),
    ],
    [
      'an episode without an id',
      { kind: 'episode', show: severance, episode: episode(2, 3, { ids: {} }) },
      (more) => ({ shows: [{ ...media, seasons: [{ number: 2, episodes: [{ number: 3, ...more }] }] }] }),
    ],
  ]
  const none = { movies: [], shows: [], seasons: [], episodes: [] }
  const done = () => json({ added: { movies: 1, episodes: 0 }, existing: {}, not_found: none }, 201)

  it.each(deeds)('rates %s', async (_, what, body) => {
    const world = feedWorld({ '/sync/ratings': done })
    expect(await world.feeds.rate(what, 7)).toEqual({ ok: true, value: undefined })
    expect(world.calls()).toEqual(['POST /sync/ratings'])
    expect(world.sent[0]?.body).toEqual(body({ rating: 7 }))
  })
  it.each(deeds)('puts %s on the watchlist', async (_, what, body) => {
    const world = feedWorld({ '/sync/watchlist': done })
    expect(await world.feeds.addToWatchlist(what)).toEqual({ ok: true, value: undefined })
    expect(world.calls()).toEqual(['POST /sync/watchlist'])
    expect(world.sent[0]?.body).toEqual(body({}))
  })
  it.each<[string, Response, object]>([
    ['was there already', json({ added: { movies: 0 }, existing: { movies: 1 }, not_found: none }, 201), { ok: true }],
    ['is done without a word', nothing(204), { ok: true }],
    [
      'names what Trakt does not know',
      json({ added: { movies: 0 }, not_found: { movies: [{ ids: {} }] } }, 201),
      { failure: { kind: 'notFound' } },
    ],
    ['is more than the account may keep', nothing(420), { failure: { kind: 'accountLimit' } }],
    ['ends in somebody else`s page', html(200), { failure: { kind: 'unreadable' } }],
    ['is refused', json({ message: 'rating' }, 422), { failure: { kind: 'invalid', message: 'rating' } }],
  ])('that %s ends so', async (_, answer, outcome) => {
    const world = feedWorld({ '/sync/watchlist': () => answer })
    expect(await world.feeds.addToWatchlist(movie)).toMatchObject(outcome)
  })
})

describe('who one is', () => {
  const profile = {
    username: 'Justin',
    slug: 'justin',
    name: null,
    vip: true,
    avatar: null,
    connections: [],
    watchingText: null,
  }
  it('is known from the profile that the app asked for', async () => {
    let asked = 0
    const own = createOwnPerson(async () => {
      asked += 1
      return ok(profile)
    })
    await own.profile()
    const person = { username: 'Justin', slug: 'justin', name: null, vip: true, avatar: null, isPrivate: false }
    expect(await own.who()).toEqual({ ok: true, value: person })
    expect(await own.who()).toEqual({ ok: true, value: person })
    expect(asked).toBe(1)
  })
  it('is asked for once where nobody has', async () => {
    const answers = [err({ kind: 'offline', sent: false } as const), ok(profile)]
    const own = createOwnPerson(async () => answers.shift() ?? err({ kind: 'notFound' }))
    expect(await own.who()).toMatchObject({ failure: { kind: 'offline' } })
    expect(await own.who()).toMatchObject({ value: { slug: 'justin' } })
    expect(await own.who()).toMatchObject({ value: { slug: 'justin' } })
  })
})
