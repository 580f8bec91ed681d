// Films, shows, seasons and episodes by API v1, what the one who asks has done with them, and who watches them now.
import { itemByKey, regularEpisodes } from '../catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoShow, Playable } from '../catalogue/model.ts'
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

/** What v1 adds where credentials came along. */
function own({ user, world, now }: V1Ask, media: Playable | DemoShow) {
  const person = personBySlug(user)
  if (!person) return {}
  const key = keyOfEntry(media.kind === 'show' ? { kind: 'show', show: media } : entryOfItem(media))
  const wished = wishesOf(world, person).some((row) => row.key === key)
  const rated = ratingOf(ratingsOf(world, person).find((row) => row.key === key)?.rating ?? null)
  if (media.kind === 'show') return { in_watchlist: wished, ...rated }
  const plays = pastPlays(world, user, now).filter((play) => play.item === key).length
  return {
    in_watchlist: wished,
    in_collection: collectedOf(world, person).some((row) => row.key === key),
    watched: plays > 0,
    plays,
    ...rated,
  }
}

const seasonHead = (show: DemoShow, season: number, ask: V1Ask) => ({
  season,
  url: seasonUrl(show, season),
  images: { poster: showOf(show, ask.imageBase).images?.poster },
})

/** Last season first, as v1 lists them. */
const seasonsOf = (ask: V1Ask, show: DemoShow, episodes: (all: readonly DemoEpisode[]) => unknown) =>
  show.seasons.toReversed().map((s) => ({ ...seasonHead(show, s.number, ask), episodes: episodes(s.episodes) }))

const episodeWith = (ask: V1Ask, episode: DemoEpisode) => ({
  ...episodeOf(episode, ask.imageBase),
  ...own(ask, episode),
})

function showSummary(ask: V1Ask, show: DemoShow): Reply {
  const ended = regularEpisodes(show).every((e) => isAired(e, ask.now))
  return json(200, {
    ...showOf(show, ask.imageBase),
    status: ended ? 'Ended' : 'Continuing',
    ...own(ask, show),
    ...(ask.args[1] === 'extended' && {
      seasons: seasonsOf(ask, show, (all) => all.map((e) => episodeWith(ask, e))),
    }),
  })
}

const showSeasons = (ask: V1Ask, show: DemoShow) =>
  json(
    200,
    seasonsOf(ask, show, (all) => all.length),
  )

function showSeason(ask: V1Ask, show: DemoShow): Reply {
  const number = wholeOf(ask.args[1])
  const season = show.seasons.find((s) => s.number === number)
  if (!season) return unknown('season')
  return json(
    200,
    season.episodes.map((e) => episodeWith(ask, e)),
  )
}

const episodeSummary = (ask: V1Ask, episode: DemoEpisode) =>
  json(200, { show: showOf(episode.show, ask.imageBase), episode: episodeWith(ask, episode) })

const movieSummary = (ask: V1Ask, movie: DemoMovie) =>
  json(200, { ...movieOf(movie, ask.imageBase), ...own(ask, movie) })

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
