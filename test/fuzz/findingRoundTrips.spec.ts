// Parse after print for what is looked for and looked up: searches, ids, a show in full, and what comes next, in both generations.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { seasonsOf, watchedProgressOf } from '../../main/demo/api/media.ts'
import { hitOf } from '../../main/demo/api/search.ts'
import { upNextOf } from '../../main/demo/api/sync.ts'
import { playOf } from '../../main/demo/api/users.ts'
import { empty, json as reply } from '../../main/demo/call.ts'
import type { DemoEpisode, DemoIds, DemoMovie, DemoShow } from '../../main/demo/catalogue/model.ts'
import type { Progress } from '../../main/demo/progress.ts'
import { streamOf } from '../../main/demo/v1/activity.ts'
import { unknown } from '../../main/demo/v1/ask.ts'
import * as v1Media from '../../main/demo/v1/media.ts'
import { rowOf as v1ProgressOf } from '../../main/demo/v1/progress.ts'
import { foundOf } from '../../main/demo/v1/search.ts'
import { showOf } from '../../main/demo/wire.ts'
import type { Found } from '../../main/trakt/service.ts'
import type { Season, ShowEpisodes } from '../../preload/contract/model.ts'
import { fuzzTimeout } from './fuzzRuns.ts'
import { madeUpEpisode, madeUpItem, madeUpMovie, madeUpPerson, madeUpProgress, madeUpShow, playedAt } from './madeUp.ts'
import { hearing, hearingV1, holdsFor, listOf } from './printed.ts'
import { detail, now, pictures, v1Told, v2Told } from './told.ts'

/** Of all cases, each of them. */
const share = 1 / 20
const holds = holdsFor(share)
vi.setConfig({ testTimeout: fuzzTimeout(share) })

type Media = DemoMovie | DemoShow | DemoEpisode
const foundBy =
  (told: typeof v2Told) =>
  (media: Media): Found =>
    media.kind === 'show' ? { kind: 'show', show: told.show(media) } : told.item(media)

/** What there is of a show's seasons, specials last; `seen`: what counts as watched. */
const seasonsFor = (show: DemoShow, told: typeof v2Told, seen: Progress['seen'], isTitled: boolean): Season[] =>
  show.seasons
    .toSorted((a, b) => (a.number || Infinity) - (b.number || Infinity))
    .map(({ number, episodes }) => ({
      number,
      title: isTitled ? (number === 0 ? 'Specials' : `Season ${number}`) : null,
      episodes: episodes.map((episode) => ({
        episode: told.episode(episode),
        watched: seen.has(episode),
        aired: episode.firstAired !== null && episode.firstAired <= now,
      })),
    }))

/** The server's own choice wherever there is something of a season: to specials it is blind. */
function expectNext({ next }: ShowEpisodes, progress: Progress) {
  if (progress.aired === 0) return
  expect(next).toEqual(progress.next && { season: progress.next.season, number: progress.next.number })
}

const isSame = (a: DemoIds, b: DemoIds) =>
  (['trakt', 'slug', 'imdb', 'tmdb', 'tvdb'] as const).some((name) => a[name] !== null && a[name] === b[name])
/** No two of which are the same to any site. */
const manyShows = fc.uniqueArray(madeUpProgress(now), {
  maxLength: 4,
  selector: ({ show }) => show.ids,
  comparator: isSame,
})
/** With a time for each of them, at which an episode of it was watched. */
const manyWatched = fc
  .tuple(manyShows, fc.array(playedAt, { minLength: 4, maxLength: 4 }))
  .map(([all, times]) => all.map((progress, n) => ({ progress, at: times[n] ?? now })))

describe('v2', () => {
  const found = foundBy(v2Told)

  it(
    'what was found for typed text, in the order it was told in',
    holds(
      fc.uniqueArray(fc.record({ media: fc.oneof(madeUpMovie, madeUpShow), score: fc.nat(1000) }), {
        maxLength: 6,
        selector: ({ media }) => media.ids.trakt,
      }),
      async (hits) => {
        const account = await hearing({ '/search/movie,show': listOf(hits, (hit) => hitOf(hit, detail)) })
        expect(await account.service.search('qqqq', { limit: 10 })).toEqual({
          ok: true,
          value: hits.map(({ media }) => found(media)),
        })
      },
    ),
  )

  it(
    'whatever has an id',
    holds(fc.array(fc.oneof(madeUpMovie, madeUpShow, madeUpEpisode), { maxLength: 4 }), async (all) => {
      const account = await hearing({
        '/search/trakt/1': listOf(all, (media) => hitOf({ score: 1000, media }, detail)),
      })
      expect(await account.service.lookUp({ by: 'trakt', id: '1' })).toEqual({ ok: true, value: all.map(found) })
    }),
  )

  it(
    'a show in full, and how far one is in it',
    holds(madeUpProgress(now), async (progress) => {
      const { show, seen } = progress
      const at = `/shows/${show.ids.trakt}`
      const account = await hearing({
        [at]: reply(200, showOf(show, detail)),
        [`${at}/seasons`]: ({ url }) =>
          Response.json(seasonsOf(show, url.searchParams.get('extended')?.split(',') ?? [], detail)),
        [`${at}/progress/watched`]: ({ url }) =>
          Response.json(watchedProgressOf(progress, url.searchParams.get('specials') === 'true', detail)),
      })
      const answer = await account.service.showEpisodes({ trakt: show.ids.trakt })
      if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
      const regular = show.seasons.flatMap(({ number, episodes }) => (number > 0 ? episodes : []))
      expect(answer.value).toEqual({
        show: v2Told.show(show),
        ended: progress.aired === regular.length,
        seasons: seasonsFor(show, v2Told, seen, true),
        next: answer.value.next,
      })
      expectNext(answer.value, progress)
    }),
  )

  const upNext = (rows: readonly { readonly progress: Progress; readonly at: number | null }[]) =>
    rows
      .flatMap(({ progress: { show, next, completed, aired }, at }) =>
        next
          ? [
              {
                item: { kind: 'episode', show: v2Told.show(show), episode: v2Told.episode(next) },
                lastWatchedAt: at,
                completed,
                aired,
              },
            ]
          : [],
      )
      .toSorted((a, b) => (b.lastWatchedAt ?? 0) - (a.lastWatchedAt ?? 0))

  it(
    'what comes next, told by Trakt',
    holds(manyShows, async (all) => {
      const account = await hearing({ '/sync/progress/up_next': listOf(all, (one) => upNextOf(one, detail)) })
      expect(await account.service.upNext(10)).toEqual({
        ok: true,
        value: upNext(all.map((progress) => ({ progress, at: progress.lastWatchedAt }))),
      })
    }),
  )

  it(
    'what comes next, told by the history and each show',
    holds(
      fc.uniqueArray(fc.tuple(madeUpProgress(now), playedAt), {
        maxLength: 4,
        selector: ([{ show }]) => show.ids.trakt,
      }),
      async (all) => {
        const plays = all.flatMap(([{ show }, at], n) =>
          show.seasons
            .slice(0, 1)
            .flatMap(({ episodes }) =>
              episodes.slice(0, 1).map((item) => ({ id: n + 1, item, watchedAt: at, action: 'watch' as const })),
            ),
        )
        const account = await hearing({
          '/sync/progress/up_next': empty(403),
          '/sync/history/episodes': listOf(plays, (play) => playOf(play, play.item, detail)),
          ...Object.fromEntries(
            all.map(([progress]) => [
              `/shows/${progress.show.ids.trakt}/progress/watched`,
              reply(200, watchedProgressOf(progress, false, detail)),
            ]),
          ),
        })
        expect(await account.service.upNext(10)).toEqual({
          ok: true,
          value: upNext(all.map(([progress]) => ({ progress, at: progress.lastWatchedAt }))),
        })
      },
    ),
  )
})

describe('v1', () => {
  const found = foundBy(v1Told)
  const inOneOrder = (a: Found, b: Found) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

  it(
    'films and shows that were found for typed text',
    holds(
      fc.uniqueArray(fc.oneof(madeUpMovie, madeUpShow), { maxLength: 6, selector: ({ ids }) => ids.slug }),
      async (all) => {
        const of = (kind: Media['kind']) =>
          reply(
            200,
            all.filter((media) => media.kind === kind).map((media) => foundOf(media, false, pictures)),
          )
        const account = await hearingV1({ 'search/shows.json': of('show'), 'search/movies.json': of('movie') })
        const answer = await account.service.search('qqqq', { limit: 10 })
        expect(answer.ok && answer.value.toSorted(inOneOrder)).toEqual(all.map(found).toSorted(inOneOrder))
      },
    ),
  )

  it(
    'a film and a show by the id of another site',
    holds(
      fc.tuple(
        fc.oneof(
          madeUpMovie.filter(({ ids }) => ids.imdb !== null),
          madeUpShow.filter(({ ids }) => ids.imdb !== null),
        ),
        fc.array(madeUpShow, { maxLength: 3 }),
      ),
      async ([media, others]) => {
        const { imdb } = media.ids
        const near = others.filter(({ ids }) => ids.imdb !== imdb)
        // Shows are searched for it, as the documents name them by slug and TVDB id alone.
        const hits = media.kind === 'show' ? [...near, media] : near
        const account = await hearingV1({
          [`movie/summary.json/${imdb}`]: reply(200, media.kind === 'movie' ? foundOf(media, false, pictures) : {}),
          [`show/summary.json/${imdb}`]: unknown('show'),
          'search/shows.json': reply(
            200,
            hits.map((one) => foundOf(one, false, pictures)),
          ),
        })
        expect(await account.service.lookUp({ by: 'imdb', id: imdb ?? '' })).toEqual({
          ok: true,
          value: [found(media)],
        })
      },
    ),
  )

  it(
    'an episode by its show and numbers',
    holds(madeUpEpisode, async (episode) => {
      const { slug } = episode.show.ids
      const done = { wished: false, collected: true, plays: 2, rating: 8 }
      const own = (media: Media) => v1Media.ownOf(media, done)
      const { season, number } = episode
      const account = await hearingV1({
        [`show/episode/summary.json/${slug}/${season}/${number}`]: reply(
          200,
          v1Media.episodeSummaryOf(episode, { imageBase: pictures, now, own }),
        ),
      })
      expect(await account.service.lookUp({ by: 'slug', type: 'show', slug, season, number })).toEqual({
        ok: true,
        value: [found(episode)],
      })
    }),
  )

  it(
    'a show in full, whole or season by season',
    holds(fc.tuple(madeUpProgress(now), fc.boolean()), async ([progress, isWhole]) => {
      const { show, seen } = progress
      const own = (media: Media) =>
        v1Media.ownOf(media, {
          wished: false,
          collected: false,
          plays: media.kind === 'episode' && seen.has(media) ? 1 : 0,
          rating: null,
        })
      const shown = { imageBase: pictures, now, own }
      const name = show.ids.tvdb ?? show.ids.slug
      const account = await hearingV1({
        [`show/summary.json/${name}/extended`]: reply(200, v1Media.summaryOf(show, isWhole, shown)),
        ...(!isWhole && {
          [`show/seasons.json/${name}`]: reply(200, v1Media.seasonsOf(show, pictures)),
          ...Object.fromEntries(
            show.seasons.map((season) => [
              `show/season.json/${name}/${season.number}`,
              reply(200, v1Media.seasonOf(season, shown)),
            ]),
          ),
        }),
      })
      const { slug, tvdb } = show.ids
      const answer = await account.service.showEpisodes(tvdb === null ? { slug } : { slug, tvdb })
      if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
      expect(answer.value).toEqual({
        show: v1Told.show(show),
        seasons: seasonsFor(show, v1Told, seen, false),
        next: answer.value.next,
      })
      expectNext(answer.value, progress)
    }),
  )

  const going = (all: readonly Progress[]) =>
    all.flatMap(({ show, next, ...far }) => (next ? [{ ...far, show, next }] : []))
  const printed = (all: readonly Progress[], extended?: string) =>
    reply(
      200,
      all.map((progress) => v1ProgressOf(progress, extended, { now, imageBase: pictures })),
    )

  it(
    'what comes next, and when each show was watched',
    holds(fc.tuple(manyWatched, madeUpPerson), async ([all, who]) => {
      const rows = all.map(({ progress: { show }, at }, n) => ({
        id: n + 1,
        at,
        who,
        action: 'seen' as const,
        subject: { kind: 'episodes', show, episodes: show.seasons[0]?.episodes.slice(0, 1) ?? [] } as const,
        rating: null,
        text: null,
      }))
      const stream = streamOf(rows, {}, { min: false, pictures, imageBase: pictures, now })
      const account = await hearingV1({
        'user/progress/watched.json/justin/all/activity/full': printed(
          all.map(({ progress }) => progress),
          'full',
        ),
        'activity/user.json/justin/episode,movie/scrobble,checkin,seen': reply(200, stream),
      })
      expect(await account.service.upNext(10)).toEqual({
        ok: true,
        value: going(all.map(({ progress }) => progress))
          .map(({ show, next, completed, aired }) => ({
            item: { kind: 'episode', show: v1Told.show(show), episode: v1Told.episode(next) },
            lastWatchedAt: all.find(({ progress }) => progress.show === show)?.at,
            completed,
            aired,
          }))
          .toSorted((a, b) => (b.lastWatchedAt ?? 0) - (a.lastWatchedAt ?? 0)),
      })
    }),
  )

  it(
    'where one stands in every show',
    holds(manyShows, async (all) => {
      const account = await hearingV1({ 'user/progress/watched.json/justin/all/activity': printed(all) })
      expect(await account.service.activity.standings()).toEqual({
        ok: true,
        value: going(all).map(({ show, next }) => {
          // Told with the least there is of a show, which has no address.
          const { slug: _none, ...ids } = v1Told.show(show).ids
          return { show: ids, season: next.season, number: next.number }
        }),
      })
    }),
  )

  it(
    'what was watched, by itself or several at once',
    holds(
      fc.uniqueArray(fc.record({ at: playedAt, item: madeUpItem, who: madeUpPerson }), {
        maxLength: 4,
        selector: ({ at }) => at,
      }),
      async (all) => {
        const rows = all
          .toSorted((a, b) => b.at - a.at)
          .map(({ at, item, who }, n) => ({
            id: n + 1,
            at,
            who,
            action: 'seen' as const,
            subject:
              item.kind === 'movie'
                ? ({ kind: 'movie', movie: item } as const)
                : ({
                    kind: 'episodes',
                    show: item.show,
                    episodes: [item, { ...item, number: item.number + 1 }],
                  } as const),
            rating: null,
            text: null,
          }))
        const stream = streamOf(rows, {}, { min: false, pictures, imageBase: pictures, now })
        const account = await hearingV1({
          'activity/user.json/justin/episode,movie/scrobble,checkin,seen': reply(200, stream),
        })
        expect(await account.service.history({ limit: 50 })).toEqual({
          ok: true,
          value: rows.flatMap(({ at, subject }) =>
            (subject.kind === 'movie' ? [subject.movie] : subject.episodes).map((item) => ({
              historyId: null,
              watchedAt: at,
              action: 'watch',
              item: v1Told.item(item),
            })),
          ),
        })
      },
    ),
  )
})
