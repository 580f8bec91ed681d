// What comes after an episode: the next to watch, one with a date, or the end of a season or of the series. Pure.
import type { ComesNext } from '../preload/contract/after.ts'
import type { EpisodeItem, ShowEpisodes } from '../preload/contract/model.ts'

/** `now` epoch ms by the server's clock. Specials lead nowhere. */
export function comesNext({ show, seasons, ended }: ShowEpisodes, of: EpisodeItem, now: number): ComesNext {
  const { season, number } = of.episode
  if (season === 0) return { kind: 'unknown' }
  const later = seasons
    .flatMap(({ episodes }) => episodes)
    .filter(({ episode }) => episode.season > season || (episode.season === season && episode.number > number))
  const ready = later.filter(({ aired }) => aired)
  // Whoever watches again has watched what follows too, and wants it all the same.
  const next = ready.find(({ watched }) => !watched) ?? ready[0]
  if (next) return { kind: 'episode', item: { kind: 'episode', show, episode: next.episode } }
  const dated = later.find(({ episode }) => episode.firstAiredAt !== null && episode.firstAiredAt > now)?.episode
  if (dated)
    return { kind: 'announced', item: { kind: 'episode', show, episode: dated }, airsAt: dated.firstAiredAt ?? now }
  if (later.some(({ episode }) => episode.season === season)) return { kind: 'caughtUp' }
  const known = seasons.some(({ episodes }) =>
    episodes.some(({ episode }) => episode.season === season && episode.number === number),
  )
  if (!known) return { kind: 'caughtUp' }
  return ended === true && later.length === 0 ? { kind: 'showOver' } : { kind: 'seasonOver' }
}
