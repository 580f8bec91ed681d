// Films, shows and episodes of the demo catalogue, as the app's model has them.
import { findEpisode, findMovie, findShow } from '../../main/demo/catalogue/catalogue.ts'
import type { DemoEpisode, DemoIds } from '../../main/demo/catalogue/model.ts'
import { posterColors } from '../../main/demo/pictures/palette.ts'
import type { Episode, EpisodeItem, Ids, Movie, MovieItem, Show, ShowEpisodes } from '../../preload/contract/model.ts'
import { now } from './now.ts'

function idsOf(ids: DemoIds | Omit<DemoIds, 'slug'>): Ids {
  return { trakt: ids.trakt, ...('slug' in ids ? { slug: ids.slug } : {}) }
}

/** `id`: Trakt's number, the slug or an IMDb id. Throws when the catalogue has none. */
export function movie(id: string): Movie {
  const found = findMovie(id)
  if (found === null) throw new Error(`no film ${id} in the demo catalogue`)
  return {
    title: found.title,
    year: found.year,
    ids: idsOf(found.ids),
    runtimeMinutes: found.runtime,
    poster: { path: `movie/${found.ids.slug}`, tint: posterColors(found)[0] },
  }
}

function demoShow(id: string) {
  const found = findShow(id)
  if (found === null) throw new Error(`no show ${id} in the demo catalogue`)
  return found
}

export function show(id: string): Show {
  const found = demoShow(id)
  return {
    title: found.title,
    year: found.year,
    ids: idsOf(found.ids),
    runtimeMinutes: found.runtime,
    poster: { path: `show/${found.ids.slug}`, tint: posterColors(found)[0] },
  }
}

function episodeOf(found: DemoEpisode): Episode {
  return {
    season: found.season,
    number: found.number,
    numberAbs: found.numberAbs,
    title: found.title,
    ids: idsOf(found.ids),
    runtimeMinutes: found.runtime,
    firstAiredAt: found.firstAired,
  }
}

export function episodeItem(id: string, season: number, number: number): EpisodeItem {
  const found = findEpisode(demoShow(id), season, number)
  if (found === null) throw new Error(`${id} has no ${season}x${number} in the demo catalogue`)
  return { kind: 'episode', show: show(id), episode: episodeOf(found) }
}

export const movieItem = (id: string): MovieItem => ({ kind: 'movie', movie: movie(id) })

/** Watched up to, and not including, `next`. */
export function showEpisodes(id: string, next: ShowEpisodes['next']): ShowEpisodes {
  const order = (season: number, number: number): number => season * 10_000 + number
  return {
    show: show(id),
    next,
    seasons: demoShow(id).seasons.map((season) => ({
      number: season.number,
      title: null,
      episodes: season.episodes.map((found) => ({
        episode: episodeOf(found),
        watched:
          found.season > 0 && (next === null || order(found.season, found.number) < order(next.season, next.number)),
        aired: found.firstAired !== null && found.firstAired <= now,
      })),
    })),
  }
}
