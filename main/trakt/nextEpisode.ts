// The order of a show's seasons, and the episode that comes next. Pure.
import type { Season, SeasonEpisode, ShowEpisodes } from '../../preload/contract/model.ts'

/** Episodes by number, specials last. */
export const inOrder = (seasons: readonly Season[]): readonly Season[] =>
  seasons
    .map((season) => ({
      ...season,
      episodes: season.episodes.toSorted((a, b) => a.episode.number - b.episode.number),
    }))
    .sort((a, b) => (a.number || Infinity) - (b.number || Infinity))

/**
 * Trakt's own choice (`told`) when it is aired and unwatched, so that this list and Up next agree. Otherwise the first
 * unwatched one after the last watched, otherwise the first unwatched. Specials only in a show that has nothing else.
 */
export function nextEpisode(
  seasons: readonly Season[],
  told: { readonly season: number; readonly number: number } | null,
): ShowEpisodes['next'] {
  const aired = seasons.flatMap((season) => season.episodes).filter((entry) => entry.aired)
  const regular = aired.filter((entry) => entry.episode.season > 0)
  const candidates = regular.length > 0 ? regular : aired
  const isTold = ({ episode, watched }: SeasonEpisode) =>
    !watched && episode.season === told?.season && episode.number === told.number
  const lastWatched = candidates.findLastIndex((entry) => entry.watched)
  const next =
    candidates.find(isTold) ??
    candidates.slice(lastWatched + 1).find((entry) => !entry.watched) ??
    candidates.find((entry) => !entry.watched)
  return next ? { season: next.episode.season, number: next.episode.number } : null
}
