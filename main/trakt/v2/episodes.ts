// A show's seasons with what was watched, and the episode that comes next. Pure.
import type { Season, SeasonEpisode, Show, ShowEpisodes } from '../../../preload/contract/model.ts'
import { seasonEpisodeOf } from './items.ts'
import type { WireProgress, WireSeason } from './wire.ts'

/** `progress` null: unknown, so nothing counts as watched. Specials come last in the list. */
export function showEpisodesOf(
  show: Show,
  wire: readonly WireSeason[],
  progress: WireProgress | null,
  serverNow: number,
): ShowEpisodes {
  const seen = new Map<string, boolean>()
  for (const season of progress?.seasons ?? [])
    for (const episode of season.episodes ?? [])
      seen.set(`${season.number}x${episode.number}`, episode.completed === true)
  const seasons = wire
    .map((season): Season => ({
      number: season.number,
      title: season.title,
      episodes: (season.episodes ?? [])
        .map((episode) => seasonEpisodeOf(episode, seen, serverNow))
        .sort((a, b) => a.episode.number - b.episode.number),
    }))
    .sort((a, b) => (a.number || Infinity) - (b.number || Infinity))
  return { show, seasons, next: nextOf(seasons, progress) }
}

/**
 * Trakt's own choice when it is aired and unwatched, so that this list and Up next agree. Otherwise the first unwatched
 * one after the last watched, otherwise the first unwatched. Specials only in a show that has nothing else.
 */
function nextOf(seasons: readonly Season[], progress: WireProgress | null): ShowEpisodes['next'] {
  const aired = seasons.flatMap((season) => season.episodes).filter((entry) => entry.aired)
  const regular = aired.filter((entry) => entry.episode.season > 0)
  const candidates = regular.length > 0 ? regular : aired
  const told = progress?.next_episode
  const isTold = ({ episode, watched }: SeasonEpisode) =>
    !watched && episode.season === told?.season && episode.number === told.number
  const lastWatched = candidates.findLastIndex((entry) => entry.watched)
  const next =
    candidates.find(isTold) ??
    candidates.slice(lastWatched + 1).find((entry) => !entry.watched) ??
    candidates.find((entry) => !entry.watched)
  return next ? { season: next.episode.season, number: next.episode.number } : null
}
