// Films, shows, seasons and episodes by API v1, what the one who asks has done with them, and who watches them now.
import { itemByKey, regularEpisodes } from '../catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoSeason, DemoShow, Playable } from '../catalogue/model.ts'
import { json, type Reply } from '../call.ts'
import { canSee, personBySlug } from '../friends.ts'
import { collectedOf, ratingsOf, wishesOf } from '../library.ts'
import { people } from '../people.ts'
import { isAired } from '../progress.ts'
import { entryOfItem, keyOfEntry } from '../thing.ts'
import { pastPlays, watchingOf } from '../world.ts'
import { unknown, type V1Ask, type V1Method } from './ask.ts'
import { episodeAt, movieAt, showAt, wholeOf } from './named.ts'
import { episodeOf, movieOf, personOf, seasonUrl, showOf } from './wire.ts'

/** love from six on; `false` is not rated. */
const ratingOf = (rating: number | null) => ({
  rating: rating === null ? false : rating >= 6 ? 'love' : 'hate',
  rating_advanced: rating ?? 0,
})

type Done = {
  readonly wished: boolean
  readonly collected: boolean
  readonly plays: number
  /** 1 to 10; null: not rated. */
  readonly rating: number | null
}

/** What v1 adds where credentials came along. */
export const ownOf = (media: Playable | DemoShow, { wished, collected, plays, rating }: Done) => ({
  in_watchlist: wished,
  ...(media.kind !== 'show' && { in_collection: collected, watched: plays > 0, plays }),
  ...ratingOf(rating),
})

function ownFor({ user, world, now }: V1Ask, media: Playable | DemoShow) {
  const person = personBySlug(user)
  if (!person) return {}
  const key = keyOfEntry(media.kind === 'show' ? { kind: 'show', show: media } : entryOfItem(media))
  return ownOf(media, {
    wished: wishesOf(world, person).some((row) => row.key === key),
    collected: collectedOf(world, person).some((row) => row.key === key),
    plays: pastPlays(world, user, now).filter((play) => play.item === key).length,
    rating: ratingsOf(world, person).find((row) => row.key === key)?.rating ?? null,
  })
}

/** What the one who asks has done with it. */
type Own = (media: Playable | DemoShow) => object

const seasonHead = (show: DemoShow, season: number, pictures: string) => ({
  season,
  url: seasonUrl(show, season),
  images: { poster: showOf(show, pictures).images?.poster },
})

/** Last season first, as v1 lists them. */
const seasonsWith = (show: DemoShow, pictures: string, episodes: (all: readonly DemoEpisode[]) => unknown) =>
  show.seasons.toReversed().map((s) => ({ ...seasonHead(show, s.number, pictures), episodes: episodes(s.episodes) }))

const episodeWith = (episode: DemoEpisode, pictures: string, own: Own) => ({
  ...episodeOf(episode, pictures),
  ...own(episode),
})

type Shown = { readonly imageBase: string; readonly now: number; readonly own: Own }
const shownTo = (ask: V1Ask): Shown => ({ ...ask, own: (media) => ownFor(ask, media) })

export function summaryOf(show: DemoShow, isInFull: boolean, { imageBase, now, own }: Shown) {
  const ended = regularEpisodes(show).every((e) => isAired(e, now))
  return {
    ...showOf(show, imageBase),
    status: ended ? 'Ended' : 'Continuing',
    ...own(show),
    ...(isInFull && {
      seasons: seasonsWith(show, imageBase, (all) => all.map((e) => episodeWith(e, imageBase, own))),
    }),
  }
}

const showSummary = (ask: V1Ask, show: DemoShow): Reply =>
  json(200, summaryOf(show, ask.args[1] === 'extended', shownTo(ask)))

/** Without their episodes, only how many there are. */
export const seasonsOf = (show: DemoShow, pictures: string) => seasonsWith(show, pictures, (all) => all.length)

const showSeasons = (ask: V1Ask, show: DemoShow) => json(200, seasonsOf(show, ask.imageBase))

export const seasonOf = (season: DemoSeason, { imageBase, own }: Shown) =>
  season.episodes.map((e) => episodeWith(e, imageBase, own))

function showSeason(ask: V1Ask, show: DemoShow): Reply {
  const number = wholeOf(ask.args[1])
  const season = show.seasons.find((s) => s.number === number)
  return season ? json(200, seasonOf(season, shownTo(ask))) : unknown('season')
}

export const episodeSummaryOf = (episode: DemoEpisode, { imageBase, own }: Shown) => ({
  show: showOf(episode.show, imageBase),
  episode: episodeWith(episode, imageBase, own),
})

const episodeSummary = (ask: V1Ask, episode: DemoEpisode) => json(200, episodeSummaryOf(episode, shownTo(ask)))

const movieSummary = (ask: V1Ask, movie: DemoMovie) =>
  json(200, { ...movieOf(movie, ask.imageBase), ...ownFor(ask, movie) })

/** Those whom the one who asks may see. */
function watchers({ world, now, user, imageBase }: V1Ask, fits: (item: Playable) => boolean): Reply {
  const watching = people.filter((person) => {
    const running = watchingOf(world, person.slug, now)
    const item = running && itemByKey(running.item)
    return item && canSee(world, user, person) && fits(item)
  })
  return json(
    200,
    watching.map((person) => personOf(person, imageBase)),
  )
}

const forShow = (run: (ask: V1Ask, show: DemoShow) => Reply) => (ask: V1Ask) => {
  const show = showAt(ask.args[0] ?? '')
  return show ? run(ask, show) : unknown('show')
}
const forMovie = (run: (ask: V1Ask, movie: DemoMovie) => Reply) => (ask: V1Ask) => {
  const movie = movieAt(ask.args[0] ?? '')
  return movie ? run(ask, movie) : unknown('movie')
}
const forEpisode = (run: (ask: V1Ask, episode: DemoEpisode) => Reply) =>
  forShow((ask, show) => {
    const episode = episodeAt(show, ask.args[1], ask.args[2])
    return episode ? run(ask, episode) : unknown('episode')
  })

const reads: Readonly<Record<string, (ask: V1Ask) => Reply>> = {
  'movie/summary': forMovie(movieSummary),
  'movie/watchingnow': forMovie((ask, movie) => watchers(ask, (item) => item === movie)),
  'show/summary': forShow(showSummary),
  'show/seasons': forShow(showSeasons),
  'show/season': forShow(showSeason),
  'show/watchingnow': forShow((ask, show) => watchers(ask, (item) => item.kind === 'episode' && item.show === show)),
  'show/episode/summary': forEpisode(episodeSummary),
  'show/episode/watchingnow': forEpisode((ask, episode) => watchers(ask, (item) => item === episode)),
}

export const mediaMethods: readonly V1Method[] = Object.entries(reads).map(([name, run]) => ({
  name,
  kind: 'read',
  auth: 'optional',
  run,
}))
