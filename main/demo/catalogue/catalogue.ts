// The catalogue, read once and indexed: everything the embedded Trakt knows about films and shows.
import { episodeFacts } from './episodeFacts.ts'
import type { DemoEpisode, DemoMovie, DemoShow, ItemKey, Playable } from './model.ts'
import { longShowLines } from './longShowLines.ts'
import { movieLines } from './movieLines.ts'
import { parseMovies, parseShows } from './parse.ts'
import { showLines } from './showLines.ts'

export const movies: readonly DemoMovie[] = parseMovies(movieLines)
export const shows: readonly DemoShow[] = parseShows(showLines + longShowLines, episodeFacts)

const episodes = new Map<number, DemoEpisode>(
  shows.flatMap((show) => show.seasons.flatMap((season) => season.episodes.map((e) => [e.ids.trakt, e] as const))),
)
const movieById = new Map(movies.map((movie) => [movie.ids.trakt, movie]))
const showById = new Map(shows.map((show) => [show.ids.trakt, show]))

export const allEpisodes = (): Iterable<DemoEpisode> => episodes.values()

export function itemByKey(key: ItemKey): Playable | null {
  const id = Number(key.slice(1))
  return (key.startsWith('m') ? movieById.get(id) : episodes.get(id)) ?? null
}

/** What Trakt accepts as `{id}` in a path: its own number, the slug, or an IMDb id. */
const named = <T extends DemoMovie | DemoShow>(all: readonly T[], byId: Map<number, T>, id: string): T | null =>
  (/^\d+$/.test(id)
    ? byId.get(Number(id))
    : all.find((x) => x.ids.slug === id || (x.ids.imdb !== null && x.ids.imdb === id))) ?? null

export const findMovie = (id: string) => named(movies, movieById, id)
export const findShow = (id: string) => named(shows, showById, id)

export const findEpisode = (show: DemoShow, season: number, number: number): DemoEpisode | null =>
  show.seasons.find((s) => s.number === season)?.episodes.find((e) => e.number === number) ?? null

/** Every episode that counts, in order: specials are not part of a show's progress. */
export const regularEpisodes = (show: DemoShow): readonly DemoEpisode[] =>
  show.seasons.filter((s) => s.number > 0).flatMap((s) => s.episodes)

export const runtimeOf = (item: Playable): number => item.runtime ?? (item.kind === 'episode' ? item.show.runtime : 0)
