// Parse after print for the rest of what a server writes of an account: who it is, what it watches and has watched, whom it knows.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { DemoEpisode, DemoMovie } from '../../main/demo/catalogue/model.ts'
import { people } from '../../main/demo/people.ts'
import * as v1 from '../../main/demo/v1/wire.ts'
import * as v2 from '../../main/demo/wire.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import type { ActivityAction } from '../../preload/contract/activity.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { wireSettings } from '../trakt/samples.ts'
import { json, nothing, scripted } from '../trakt/scripted.ts'
import { scriptedV1, success } from '../trakt/v1/scriptedV1.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { madeUpEpisode, madeUpMovie } from './madeUp.ts'

/** Of all cases, each of them. */
const share = 1 / 20
const minute = 60_000
const now = fakeClock().now()
const pictures = 'https://images.trakt.test'
const detail = { full: true, images: true, imageBase: pictures, now }

vi.setConfig({ testTimeout: fuzzTimeout(share) })
const holds =
  <T>(arbitrary: fc.Arbitrary<T>, same: (made: T) => Promise<void>) =>
  (): Promise<void> =>
    fc.assert(fc.asyncProperty(arbitrary, same), fuzzRuns(share))

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.trim().toWellFormed())
  .filter((text) => text !== '')
/** What a header and a JSON body can both carry. */
const token = fc.stringMatching(/^[\x21-\x7e]{1,80}$/)
const word = fc.stringMatching(/^[a-z0-9]{1,20}$/)
const id = fc.integer({ min: 1, max: 2 ** 40 })
/** 2000 to 2100; ISO dates have milliseconds, v1's are whole seconds. */
const at = fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((seconds) => seconds * 1000)
const percent = fc.double({ min: 0, max: 100, noNaN: true }).map((one) => one + 0)
const media = fc.oneof(madeUpMovie, madeUpEpisode)

const isMovie = (made: DemoMovie | DemoEpisode): made is DemoMovie => made.kind === 'movie'
/** The item, as both generations know it: by its title, and its place in the show. */
const told = (made: DemoMovie | DemoEpisode): object =>
  isMovie(made)
    ? { kind: 'movie', movie: { title: made.title, year: made.year, runtimeMinutes: made.runtime } }
    : {
        kind: 'episode',
        show: { title: made.show.title, year: made.show.year },
        episode: { season: made.season, number: made.number, title: made.title },
      }
const own = (made: DemoMovie | DemoEpisode) => v2.itemOf(made, detail)
const target = {
  form: 'movie',
  movie: {
    title: 'Dune',
    year: 2021,
    ids: { trakt: 28 },
    runtimeMinutes: 155,
    poster: { path: null, tint: '#222222' },
  },
} as const

describe('v2', () => {
  it(
    'who it is',
    holds(
      fc.record({
        username: line,
        name: fc.option(line, { nil: null }),
        slug: word,
        vip: fc.boolean(),
        twitter: fc.boolean(),
        mastodon: fc.boolean(),
        watchingText: fc.option(line, { nil: null }),
      }),
      async ({ username, name, slug, vip, twitter, mastodon, watchingText }) => {
        const trakt = await scripted(() =>
          json({
            user: { username, name, vip, vip_ep: false, ids: { slug }, images: { avatar: { full: null } } },
            connections: { twitter, mastodon, tumblr: false },
            sharing_text: { watching: watchingText },
          }),
        )
        const connections = [...(twitter ? ['twitter'] : []), ...(mastodon ? ['mastodon'] : [])]
        const profile = await trakt.account.service.profile()
        expect(profile).toMatchObject({ ok: true, value: { username, name, slug, vip, avatar: null, watchingText } })
        expect(profile.ok && profile.value.connections.toSorted()).toEqual(connections.toSorted())
      },
    ),
  )

  it(
    'what plays',
    holds(fc.tuple(media, fc.nat({ max: 100 }), fc.boolean()), async ([made, minutes, isCheckIn]) => {
      // Trakt gives a film or an episode its own length, an episode without one that of its show.
      const length = (isMovie(made) ? made.runtime : (made.runtime ?? made.show.runtime)) * minute
      const startedAt = now - Math.min(minutes * minute, length - 1)
      const action = isCheckIn ? 'checkin' : 'scrobble'
      const expiresAt = startedAt + length
      const trakt = await scripted(() =>
        json({ expires_at: v2.iso(expiresAt), started_at: v2.iso(startedAt), action, ...own(made) }),
      )
      expect(await trakt.account.service.watching()).toMatchObject({
        ok: true,
        value: { action, startedAt, expiresAt, item: told(made) },
      })
    }),
  )

  it(
    'what it has watched, page by page',
    holds(
      fc.array(fc.record({ id, at, action: fc.constantFrom('watch', 'scrobble', 'checkin'), made: media }), {
        maxLength: 6,
      }),
      async (plays) => {
        const rows = plays.map((play) => ({
          id: play.id,
          watched_at: v2.iso(play.at),
          action: play.action,
          type: play.made.kind,
          ...own(play.made),
        }))
        const trakt = await scripted(() => json(rows))
        expect(await trakt.account.service.history({ limit: 50 })).toMatchObject({
          ok: true,
          value: plays.map((play) => ({
            historyId: play.id,
            watchedAt: play.at,
            action: play.action,
            item: told(play.made),
          })),
        })
      },
    ),
  )

  it(
    'where it stopped',
    holds(fc.array(fc.record({ id, at, percent, made: media }), { maxLength: 6 }), async (positions) => {
      const rows = positions.map((one) => ({
        id: one.id,
        progress: one.percent,
        paused_at: v2.iso(one.at),
        type: one.made.kind,
        ...own(one.made),
      }))
      const trakt = await scripted(() => json(rows))
      const answer = await trakt.account.service.positions()
      expect(answer.ok && answer.value.toSorted((a, b) => a.id - b.id)).toMatchObject(
        positions
          .map((one) => ({ id: one.id, progress: one.percent, pausedAt: one.at, item: told(one.made) }))
          .toSorted((a, b) => a.id - b.id),
      )
    }),
  )

  it(
    'what became of a scrobble',
    holds(
      fc.record({ id, percent, action: fc.constantFrom('start', 'pause', 'scrobble'), made: media }),
      async ({ id: historyId, percent: progress, action, made }) => {
        const trakt = await scripted(() => json({ id: historyId, action, progress, sharing: {}, ...own(made) }, 201))
        expect(await trakt.account.service.scrobble('start', { target, progress: 5 })).toMatchObject({
          ok: true,
          value: { action, progress, historyId: action === 'scrobble' ? historyId : null, item: told(made) },
        })
      },
    ),
  )

  it(
    'a check-in',
    holds(fc.record({ id, at, made: media }), async ({ id: historyId, at: watchedAt, made }) => {
      const trakt = await scripted(() =>
        json({ id: historyId, watched_at: v2.iso(watchedAt), sharing: {}, ...own(made) }, 201),
      )
      expect(await trakt.account.service.checkIn({ target })).toMatchObject({
        ok: true,
        value: { historyId, item: told(made) },
      })
    }),
  )

  it(
    'how many plays are gone',
    holds(fc.tuple(fc.nat(1e6), fc.nat(1e6)), async ([movies, episodes]) => {
      const trakt = await scripted(() => json({ deleted: { movies, episodes }, not_found: { movies: [] } }))
      expect(await trakt.account.service.removeHistory([1])).toEqual({
        ok: true,
        value: { removed: movies + episodes },
      })
    }),
  )

  it(
    'a code to type in, and the tokens that come of it',
    holds(
      fc.record({
        access: token,
        refresh: line,
        days: fc.integer({ min: 1, max: 400 }),
        code: fc.stringMatching(/^[0-9A-F]{8}$/),
        seconds: fc.integer({ min: 60, max: 1_800 }),
      }),
      async ({ access, refresh, days, code, seconds }) => {
        const trakt = await scripted(
          ({ url }) => {
            if (url.pathname === '/oauth/device/code')
              return json({
                device_code: 'd',
                user_code: code,
                verification_url: 'https://trakt.tv/activate',
                expires_in: seconds,
                interval: 1,
              })
            if (url.pathname !== '/oauth/device/token') return nothing(204)
            return json({
              access_token: access,
              refresh_token: refresh,
              expires_in: days * 86_400,
              token_type: 'bearer',
              created_at: 1,
            })
          },
          { signedIn: false },
        )
        const steps: unknown[] = []
        const signing = trakt.account.signIn((step) => void steps.push(step), new AbortController().signal)
        await settle()
        await trakt.clock.advance(5_000)
        expect(await signing).toEqual({ step: 'finishing' })
        expect(steps).toContainEqual(expect.objectContaining({ userCode: code, expiresAt: now + seconds * 1000 }))
        const kept = readSession(trakt.vault.kept.get('session') ?? '')
        expect(kept?.pair).toMatchObject({
          accessToken: access,
          refreshToken: refresh,
          lifetimeMs: days * 86_400_000,
        })
      },
    ),
  )

  it(
    'the seasons of a show, and where one stands in it',
    holds(
      fc
        .uniqueArray(madeUpEpisode, {
          minLength: 1,
          maxLength: 8,
          selector: ({ season, number }) => `${season}x${number}`,
        })
        .map((all) => all.map((one) => ({ ...one, show: all[0]!.show, firstAired: 0, ids: { ...one.ids } }))),
      async (all) => {
        const [{ show }] = all as [DemoEpisode]
        const numbers = [...new Set(all.map(({ season }) => season))]
        const of = (season: number) => all.filter((one) => one.season === season)
        const trakt = await scripted(({ url }) => {
          if (url.pathname.endsWith('/seasons'))
            return json(
              numbers.map((number) => ({
                number,
                title: `Season ${number}`,
                episodes: of(number).map((one) => v2.episodeOf(one, detail)),
              })),
            )
          if (url.pathname.endsWith('/progress/watched'))
            return json({
              aired: all.length,
              completed: 0,
              last_watched_at: null,
              seasons: [],
              next_episode: v2.episodeOf(all[0]!, detail),
            })
          return json({ ...v2.showOf(show, detail), status: 'ended' })
        })
        const answer = await trakt.account.service.showEpisodes({ trakt: show.ids.trakt })
        expect(answer).toMatchObject({ ok: true, value: { show: { title: show.title }, ended: true } })
        const read = answer.ok ? answer.value.seasons : []
        expect(
          read
            .flatMap(({ number, episodes }) =>
              episodes.map(({ episode: one }) => `${number}x${one.number} ${one.title}`),
            )
            .toSorted(),
        ).toEqual(all.map((one) => `${one.season}x${one.number} ${one.title}`).toSorted())
        // Specials are nobody's next.
        if (all[0]!.season > 0)
          expect(answer.ok && answer.value.next).toEqual({ season: all[0]!.season, number: all[0]!.number })
      },
    ),
  )
})

describe('the lists that feeds are made of, v2', () => {
  const entry = fc.oneof(
    madeUpMovie.map((made) => ({ kind: 'movie', movie: made }) as const),
    madeUpEpisode.map(({ show }) => ({ kind: 'show', show }) as const),
    madeUpEpisode.map((made) => ({ kind: 'episodes', show: made.show, episodes: [made] }) as const),
  )
  type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never
  const about = (one: Entry): object => {
    if (one.kind === 'movie') return { kind: 'movie', movie: { title: one.movie.title, year: one.movie.year } }
    if (one.kind === 'show') return { kind: 'show', show: { title: one.show.title, year: one.show.year } }
    const [{ season, number, title }] = one.episodes
    return { kind: 'episode', show: { title: one.show.title }, episode: { season, number, title } }
  }
  const listed = fc.uniqueArray(
    fc.record({ id, at: at.map((time) => Math.min(time, now)), one: entry, rating: fc.integer({ min: 1, max: 10 }) }),
    { maxLength: 5, selector: (row) => row.id },
  )
  type Listed = typeof listed extends fc.Arbitrary<infer L> ? L : never
  const newestFirst = (rows: Listed): Listed => rows.toSorted((a, b) => b.at - a.at)

  /** The one list that tells of this kind of deed, read from what the server prints. */
  async function read(action: ActivityAction, printed: readonly object[]) {
    const trakt = await scripted(({ url }) => json(url.pathname === '/users/settings' ? wireSettings : printed))
    const { activity } = trakt.account.service
    const found = await activity.sources({ feed: { kind: 'user' }, types: [], actions: [action] })
    if (!found.ok || found.value.kind !== 'sources') throw new Error('no sources')
    const [source] = found.value.sources
    const page = await source?.page(null)
    return page?.ok ? page.value.rows : page
  }

  it(
    'ratings',
    holds(listed, async (rows) => {
      const told = newestFirst(rows)
      const printed = told.map((row) => ({
        rated_at: v2.iso(row.at),
        rating: row.rating,
        ...v2.thingOf(row.one, detail),
      }))
      expect(await read('rating', printed)).toMatchObject(
        told.map((row) => ({
          action: 'rating',
          at: row.at,
          rating: { value: row.rating, simple: false },
          subject: about(row.one),
        })),
      )
    }),
  )

  it(
    'the watchlist',
    holds(listed, async (rows) => {
      const told = newestFirst(rows)
      const printed = told.map((row, n) => ({
        rank: n + 1,
        id: row.id,
        listed_at: v2.iso(row.at),
        notes: null,
        ...v2.thingOf(row.one, detail),
      }))
      expect(await read('watchlist', printed)).toMatchObject(
        told.map((row) => ({ action: 'watchlist', at: row.at, rating: null, subject: about(row.one) })),
      )
    }),
  )

  it(
    'comments and reviews',
    holds(fc.tuple(listed, line, fc.boolean()), async ([rows, text, spoiler]) => {
      const told = newestFirst(rows)
      const printed = told.map((row) => ({
        ...v2.thingOf(row.one, detail),
        comment: {
          id: row.id,
          parent_id: 0,
          created_at: v2.iso(row.at),
          comment: text,
          spoiler,
          review: false,
          user: v2.personOf(people[0]!, detail),
        },
      }))
      expect(await read('shout', printed)).toMatchObject(
        told.map((row) => ({ action: 'shout', at: row.at, text: { text, spoiler }, subject: about(row.one) })),
      )
    }),
  )
})

describe('v1', () => {
  const feeds = async (answer: unknown) => {
    const { service } = (await scriptedV1(() => json(answer))).account
    if (!service.feeds) throw new Error('v1 has feeds')
    return service.feeds
  }
  const v1Own = (made: DemoMovie | DemoEpisode) =>
    isMovie(made)
      ? { type: 'movie', movie: v1.movieOf(made, pictures) }
      : { type: 'episode', show: v1.showOf(made.show, pictures), episode: v1.episodeOf(made, pictures) }

  it(
    'who it is',
    holds(
      fc.record({ username: word, name: line, vip: fc.boolean(), twitter: fc.boolean(), watchingText: line }),
      async ({ username, name, vip, twitter, watchingText }) => {
        const trakt = await scriptedV1(() =>
          success({
            profile: { username, full_name: name, url: `https://trakt.tv/user/${username}`, avatar: null, vip },
            connections: { twitter: { connected: twitter } },
            sharing_text: { watching: watchingText },
          }),
        )
        expect(await trakt.account.service.profile()).toMatchObject({
          ok: true,
          value: { username, name, slug: username, vip, connections: twitter ? ['twitter'] : [], watchingText },
        })
      },
    ),
  )

  it(
    'what plays',
    holds(fc.tuple(media, fc.constantFrom('watching', 'checkin')), async ([made, action]) => {
      const read = await (await feeds({ action, ...v1Own(made) })).watchingOf('robin')
      expect(read).toMatchObject({
        ok: true,
        value: { action: action === 'checkin' ? 'checkin' : 'scrobble', item: told(made) },
      })
    }),
  )

  it(
    'people',
    holds(fc.shuffledSubarray([...people]), async (some) => {
      const read = await (await feeds(some.map((one) => v1.personOf(one, pictures)))).network('friends', 'robin')
      expect(read).toMatchObject({ ok: true, value: some.map(({ username, name }) => ({ username, name })) })
    }),
  )

  it(
    'when it did something last',
    holds(
      fc.record({ all: at, movie: at, show: fc.option(at, { nil: null }), episode: at }),
      async ({ all, movie, show, episode }) => {
        const seconds = (ms: number | null) => (ms === null ? null : ms / 1000)
        const answer = {
          all: seconds(all),
          movie: { seen: seconds(movie) },
          show: { rating: seconds(show) },
          episode: { checkin: seconds(episode) },
        }
        const { service } = (
          await scriptedV1(({ url }) =>
            json(url.pathname.includes('lastactivity') ? answer : { timestamp: now / 1000, timezone: 'PST' }),
          )
        ).account
        expect(await service.feeds?.lastActivity('robin')).toMatchObject({
          ok: true,
          value: { all, movie: { seen: movie }, show: { rating: show }, episode: { checkin: episode } },
        })
      },
    ),
  )

  // A clock that is further off than a zone is wrong, and a quarter of an hour is the least that zones differ by.
  it(
    'what its clock says, in whatever zone',
    holds(fc.integer({ min: -48, max: 48 }), async (quarters) => {
      const told = now + quarters * 15 * minute
      expect(await (await feeds({ timestamp: told / 1000, timezone: 'PST' })).serverTime()).toEqual({
        ok: true,
        value: now,
      })
    }),
  )

  it(
    'a check-in and its end',
    holds(fc.record({ minutes: fc.integer({ min: 1, max: 600 }) }), async ({ minutes }) => {
      const start = now / 1000
      const trakt = await scriptedV1(() =>
        success({ timestamps: { start, end: start + minutes * 60, active_for: minutes * 60 } }),
      )
      expect(await trakt.account.service.checkIn({ target })).toMatchObject({
        ok: true,
        value: { expiresAt: now + minutes * minute, item: { kind: 'movie', movie: { title: 'Dune' } } },
      })
    }),
  )
})
