// Trakt answers a check-in with the bare names; the pictures and lengths are taken from what was asked for.
import type { Item, Movie, Show, Target } from '../../preload/contract/model.ts'

const fuller = <T extends Movie | Show>(answered: T, known: T): T => ({
  ...answered,
  runtimeMinutes: answered.runtimeMinutes ?? known.runtimeMinutes,
  poster: answered.poster.path === null ? known.poster : answered.poster,
})

export function enrich(item: Item, target: Target): Item {
  if (item.kind === 'movie')
    return target.form === 'movie' ? { kind: 'movie', movie: fuller(item.movie, target.movie) } : item
  if (target.form === 'movie') return item
  const show = fuller(item.show, target.show)
  if (target.form !== 'episode') return { ...item, show }
  const episode = {
    ...item.episode,
    title: item.episode.title ?? target.episode.title,
    numberAbs: item.episode.numberAbs ?? target.episode.numberAbs,
    runtimeMinutes: item.episode.runtimeMinutes ?? target.episode.runtimeMinutes,
    firstAiredAt: item.episode.firstAiredAt ?? target.episode.firstAiredAt,
  }
  return { kind: 'episode', show, episode }
}
