// Parse after print is the identity: what the embedded Trakt writes of anything at all is what the client reads, in both generations.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { DemoEpisode, DemoMovie, DemoShow } from '../../main/demo/catalogue/model.ts'
import type { Subject } from '../../main/demo/deeds.ts'
import { typeOf, type Row } from '../../main/demo/rows.ts'
import { streamOf } from '../../main/demo/v1/activity.ts'
import * as v1 from '../../main/demo/v1/wire.ts'
import * as v2 from '../../main/demo/wire.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { credentialsOf } from '../../main/trakt/v1/credentials.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import type { ActivitySubject } from '../../preload/contract/activity.ts'
import { json, type Script, scripted } from '../trakt/scripted.ts'
import { scriptedV1 } from '../trakt/v1/scriptedV1.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { madeUpEpisode, madeUpMovie, madeUpRow, madeUpShow } from './madeUp.ts'
import { holdsFor } from './printed.ts'
import { detail, now, pictures, v1Told, v2Told } from './told.ts'

/** Of all cases, each of them. */
const share = 1 / 10
const holds = holdsFor(share)
vi.setConfig({ testTimeout: fuzzTimeout(share) })

const generations = [
  {
    generation: 'v2',
    told: v2Told,
    open: (script: Script): Promise<{ readonly account: TraktAccount }> => scripted(script),
    movie: (movie: DemoMovie) => v2.movieOf(movie, detail),
    show: (show: DemoShow) => v2.showOf(show, detail),
    episode:
      (episode: DemoEpisode): Script =>
      ({ url }) =>
        json(url.pathname.includes('/seasons/') ? v2.episodeOf(episode, detail) : v2.showOf(episode.show, detail)),
  },
  {
    generation: 'v1',
    told: v1Told,
    open: (script: Script): Promise<{ readonly account: TraktAccount }> => scriptedV1(script),
    movie: (movie: DemoMovie) => v1.movieOf(movie, pictures),
    show: (show: DemoShow) => v1.showOf(show, pictures),
    episode:
      (episode: DemoEpisode): Script =>
      () =>
        json({ show: v1.showOf(episode.show, pictures), episode: v1.episodeOf(episode, pictures) }),
  },
] as const

describe.each(generations)('$generation', ({ told, ...api }) => {
  it(
    'a film',
    holds(madeUpMovie, async (movie) => {
      const { account } = await api.open(() => json(api.movie(movie)))
      const found = await account.service.lookUp({ by: 'slug', type: 'movie', slug: movie.ids.slug })
      expect(found).toEqual({ ok: true, value: [{ kind: 'movie', movie: told.movie(movie) }] })
    }),
  )

  it(
    'a show',
    holds(madeUpShow, async (show) => {
      const { account } = await api.open(() => json(api.show(show)))
      const found = await account.service.lookUp({ by: 'slug', type: 'show', slug: show.ids.slug })
      expect(found).toEqual({ ok: true, value: [{ kind: 'show', show: told.show(show) }] })
    }),
  )

  it(
    'an episode',
    holds(madeUpEpisode, async (episode) => {
      const { account } = await api.open(api.episode(episode))
      const { season, number, show } = episode
      const found = await account.service.lookUp({ by: 'slug', type: 'show', slug: show.ids.slug, season, number })
      expect(found).toEqual({ ok: true, value: [told.item(episode)] })
    }),
  )
})

describe('v1 activity', () => {
  function subject(about: Subject): ActivitySubject {
    if (about.kind === 'list') return { kind: 'list', list: about.list }
    if (about.kind === 'listEntry') return { kind: 'listEntry', list: about.list, entry: v1Told.entry(about.entry) }
    return about.kind === 'episodes' && about.episodes.length > 1
      ? { kind: 'episodes', show: v1Told.show(about.show), episodes: about.episodes.map(v1Told.episode) }
      : v1Told.entry(about)
  }

  /** Who rates by love and hate has no other numbers than the ends of the scale. */
  const rated = ({ rating, who }: Row) => {
    if (rating === null) return null
    return who.ratesSimply ? { value: rating >= 6 ? 10 : 1, simple: true } : { value: rating, simple: false }
  }
  const begins = ({ action }: Row) => action === 'watching' || action === 'checkin'

  it(
    'rows of every type and action, in their order',
    holds(
      fc.uniqueArray(madeUpRow, { maxLength: 6, selector: (row: Row) => `${typeOf(row)} ${row.id}` }),
      async (rows) => {
        const newest = rows.toSorted((a, b) => b.at - a.at)
        const shape = { min: false, pictures, imageBase: pictures, now }
        const { account } = await scriptedV1(() => json(streamOf(newest, {}, shape)))
        const page = await account.service.feeds?.activity({ feed: { kind: 'community' }, types: [], actions: [] })
        if (!page?.ok) throw new Error(JSON.stringify(page))
        expect(page.value).toEqual({ unread: 0, now, rows: page.value.rows })
        expect(page.value.rows.map(({ key: _any, ...row }) => row)).toEqual(
          newest.map((row) => ({
            at: row.at,
            ...(begins(row) ? { startedAt: row.at } : {}),
            action: row.action,
            type: typeOf(row),
            who: v1Told.person(row.who),
            subject: subject(row.subject),
            rating: rated(row),
            text: row.text,
          })),
        )
        expect(new Set(page.value.rows.map(({ key }) => key)).size).toBe(rows.length)
      },
    ),
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
