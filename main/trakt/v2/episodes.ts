// A show's seasons with what was watched, and the episode that comes next. Pure.
import type { Show, ShowEpisodes } from '../../../preload/contract/model.ts'
import { inOrder, nextEpisode } from '../nextEpisode.ts'
import { seasonEpisodeOf } from './items.ts'
import type { WireProgress, WireSeason } from './wire.ts'

/** `progress` null: unknown, so nothing counts as watched. Specials come last in the list. */
/** null: Trakt does not say. */
export const hasEnded = ({ status }: { readonly status: string | null }): boolean | null =>
  status === null ? null : status === 'ended' || status === 'canceled'

export function showEpisodesOf(
  { show, ended }: { readonly show: Show; readonly ended: boolean | null },
  wire: readonly WireSeason[],
  progress: WireProgress | null,
  serverNow: number,
): ShowEpisodes {
  const seen = new Map<string, boolean>()
  for (const season of progress?.seasons ?? [])
    for (const episode of season.episodes ?? [])
      seen.set(`${season.number}x${episode.number}`, episode.completed === true)
  const seasons = inOrder(
    wire.map((season) => ({
      number: season.number,
      title: season.title,
      episodes: (season.episodes ?? []).map((episode) => seasonEpisodeOf(episode, seen, serverNow)),
    })),
  )
  return {
    show,
    seasons,
    ...(ended === null ? {} : { ended }),
    next: nextEpisode(seasons, progress?.next_episode ?? null),
  }
}
