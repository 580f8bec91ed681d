// Parse after print is the identity: what the embedded Trakt writes of anything at all is what the client reads, in both generations.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DemoEpisode, DemoMovie, DemoShow } from '../../main/demo/catalogue/model.ts'
import type { ListEntry, Subject } from '../../main/demo/deeds.ts'
import { typeOf, type Row } from '../../main/demo/rows.ts'
import { itemOf as v1ItemOf } from '../../main/demo/v1/activityItem.ts'
import * as v1 from '../../main/demo/v1/wire.ts'
import * as v2 from '../../main/demo/wire.ts'
import { credentialsOf } from '../../main/trakt/v1/credentials.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { fakeClock } from '../fakes/clock.ts'
import { json, type Script, scripted } from '../trakt/scripted.ts'
import { scriptedV1 } from '../trakt/v1/scriptedV1.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { madeUpEpisode, madeUpMovie, madeUpRow, madeUpShow } from './madeUp.ts'

/** Of all cases; there are seven properties beside the one that follows the state. */
const share = 1 / 10

/** When everything is asked, epoch ms. */
const now = fakeClock().now()
const detail = { full: true, images: true, imageBase: 'https://images.trakt.test', now }
const pictures = 'https://images.trakt.test'

const known = (ids: object) => Object.fromEntries(Object.entries(ids).filter(([, one]) => one !== null))

/** What each generation tells of the ids: v1 is older than Trakt's own numbers. */
const v1Ids = ({ trakt: _none, ...ids }: { readonly trakt: number }, ...left: readonly string[]) =>
  Object.fromEntries(Object.entries(known(ids)).filter(([name]) => !left.includes(name)))

const generations = [
  {
    generation: 'v2',
    open: (script: Script): Promise<{ readonly account: TraktAccount }> => scripted(script),
    movie: (movie: DemoMovie) => v2.movieOf(movie, detail),
    show: (show: DemoShow) => v2.showOf(show, detail),
    episode:
      (episode: DemoEpisode): Script =>
      ({ url }) =>
        json(url.pathname.includes('/seasons/') ? v2.episodeOf(episode, detail) : v2.showOf(episode.show, detail)),
    movieIds: ({ ids }: DemoMovie) => {
      const { tvdb: _none, ...rest } = ids
      return known(rest)
    },
    showIds: ({ ids }: DemoShow) => known(ids),
    // Numbers, absolute numbers and lengths of single episodes are v2's.
    episodeFacts: ({ ids, numberAbs, runtime }: DemoEpisode) => ({
      ids: known(ids),
      numberAbs,
      runtimeMinutes: runtime,
    }),
  },
  {
    generation: 'v1',
    open: (script: Script): Promise<{ readonly account: TraktAccount }> => scriptedV1(script),
    movie: (movie: DemoMovie) => v1.movieOf(movie, pictures),
    show: (show: DemoShow) => v1.showOf(show, pictures),
    episode:
      (episode: DemoEpisode): Script =>
      () =>
        json({ show: v1.showOf(episode.show, pictures), episode: v1.episodeOf(episode, pictures) }),
    movieIds: ({ ids }: DemoMovie) => v1Ids(ids, 'tvdb'),
    showIds: ({ ids }: DemoShow) => v1Ids(ids, 'tmdb'),
    episodeFacts: ({ ids }: DemoEpisode) => ({ ids: ids.tvdb === null ? {} : { tvdb: ids.tvdb } }),
  },
] as const

describe.each(generations)('$generation', (api) => {
  const check = <T>(arbitrary: fc.Arbitrary<T>, same: (made: T) => Promise<void>) =>
    fc.assert(fc.asyncProperty(arbitrary, same), fuzzRuns(share))

  it(
    'a film',
    () =>
      check(madeUpMovie, async (movie) => {
        const { account } = await api.open(() => json(api.movie(movie)))
        const found = await account.service.lookUp({ by: 'slug', type: 'movie', slug: movie.ids.slug })
        const { title, year, runtime: runtimeMinutes } = movie
        expect(found).toEqual({
          ok: true,
          value: [
            {
              kind: 'movie',
              movie: { title, year, runtimeMinutes, ids: api.movieIds(movie), poster: expect.anything() },
            },
          ],
        })
      }),
    fuzzTimeout(share),
  )

  it(
    'a show',
    () =>
      check(madeUpShow, async (show) => {
        const { account } = await api.open(() => json(api.show(show)))
        const found = await account.service.lookUp({ by: 'slug', type: 'show', slug: show.ids.slug })
        const { title, year, runtime: runtimeMinutes } = show
        expect(found).toEqual({
          ok: true,
          value: [
            { kind: 'show', show: { title, year, runtimeMinutes, ids: api.showIds(show), poster: expect.anything() } },
          ],
        })
      }),
    fuzzTimeout(share),
  )

  it(
    'an episode',
    () =>
      check(madeUpEpisode, async (episode) => {
        const { account } = await api.open(api.episode(episode))
        const { season, number, title, firstAired: firstAiredAt, show } = episode
        const found = await account.service.lookUp({ by: 'slug', type: 'show', slug: show.ids.slug, season, number })
        expect(found).toMatchObject({
          ok: true,
          value: [
            {
              kind: 'episode',
              show: { title: show.title, ids: api.showIds(show) },
              episode: { season, number, title, firstAiredAt, ...api.episodeFacts(episode) },
            },
          ],
        })
      }),
    fuzzTimeout(share),
  )
})

describe('v1 activity', () => {
  const movie = (made: DemoMovie) => ({ kind: 'movie', movie: { title: made.title, ids: v1Ids(made.ids, 'tvdb') } })
  const show = (made: DemoShow) => ({ title: made.title, ids: v1Ids(made.ids, 'tmdb') })
  const episode = ({ season, number, title }: DemoEpisode) => ({ season, number, title })

  function entry(about: ListEntry): object {
    switch (about.kind) {
      case 'movie':
        return movie(about.movie)
      case 'show':
        return { kind: 'show', show: show(about.show) }
      case 'season':
        return { kind: 'season', show: show(about.show), season: about.season }
      case 'episodes': {
        const all = about.episodes.map(episode)
        return all.length === 1
          ? { kind: 'episode', show: show(about.show), episode: all[0] }
          : { kind: 'episodes', show: show(about.show), episodes: all }
      }
    }
  }
  function subject(about: Subject): object {
    if (about.kind === 'list') return { kind: 'list', list: about.list }
    return about.kind === 'listEntry'
      ? { kind: 'listEntry', list: about.list, entry: entry(about.entry) }
      : entry(about)
  }

  /** Who rates by love and hate has no other numbers than the ends of the scale. */
  const rated = ({ rating, who }: Row) => {
    if (rating === null) return null
    return who.ratesSimply ? { value: rating >= 6 ? 10 : 1, simple: true } : { value: rating, simple: false }
  }

  it(
    'rows of every type and action, in their order',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(madeUpRow, { maxLength: 6, selector: (row: Row) => `${typeOf(row)} ${row.id}` }),
          async (rows) => {
            const shape = { min: false, pictures, imageBase: pictures, now: detail.now }
            const newest = rows.toSorted((a, b) => b.at - a.at)
            const { account } = await scriptedV1(() =>
              json({
                timestamps: { start: 1, current: now / 1000 },
                activity: newest.map((row) => v1ItemOf(row, shape)),
              }),
            )
            const page = await account.service.feeds?.activity({ feed: { kind: 'community' }, types: [], actions: [] })
            expect(page).toMatchObject({ ok: true, value: { unread: 0, now } })
            expect(page?.ok && page.value.rows).toMatchObject(
              newest.map((row) => ({
                at: row.at,
                action: row.action,
                type: typeOf(row),
                who: { username: row.who.username, slug: row.who.slug, name: row.who.name },
                subject: subject(row.subject),
                rating: rated(row),
                text: row.text,
              })),
            )
            expect(new Set(page?.ok ? page.value.rows.map(({ key }) => key) : []).size).toBe(rows.length)
          },
        ),
        fuzzRuns(share),
      ),
    fuzzTimeout(share),
  )
})

describe('what the vault keeps', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 })
  const pair = fc.record({
    accessToken: text,
    refreshToken: text,
    expiresAt: fc.double({ noNaN: true, noDefaultInfinity: true }),
    lifetimeMs: fc.nat(),
  })
  it('of a session', () =>
    fc.assert(
      fc.property(
        fc.record({
          version: fc.constant(1 as const),
          apiUrl: text,
          authUrl: text,
          clientId: text,
          pair,
          previous: fc.option(pair),
          gone: fc.constantFrom(null, 'expired', 'revoked'),
        }),
        (kept) => void expect(readSession(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify(kept))),
      ),
      fuzzRuns(share),
    ))

  it('of credentials', () =>
    fc.assert(
      fc.property(
        fc.record({
          server: text,
          apiKey: text,
          username: text,
          passwordSha1: fc.stringMatching(/^[0-9a-f]{40}$/),
          allowInsecure: fc.boolean(),
        }),
        (kept) => void expect(credentialsOf(JSON.stringify(kept))).toEqual(kept),
      ),
      fuzzRuns(share),
    ))

  it('of neither is anything else', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (other) => {
          expect([readSession(other), credentialsOf(other)]).toEqual([null, null])
        },
      ),
      fuzzRuns(share),
    ))
})
