// Whether two items that a server told of are the same film or episode.
import type { Ids, Item, Movie, Show } from '../../preload/contract/model.ts'

const idNames = ['trakt', 'slug', 'imdb', 'tmdb', 'tvdb'] as const
const shareId = (a: Ids, b: Ids): boolean => idNames.some((name) => a[name] !== undefined && a[name] === b[name])
const haveInCommon = (a: Ids, b: Ids): boolean => idNames.some((name) => a[name] !== undefined && b[name] !== undefined)

/** By any id that both carry; by title and, where both know it, year when they have none in common. */
const isSameMedia = (a: Movie | Show, b: Movie | Show): boolean =>
  shareId(a.ids, b.ids) ||
  (!haveInCommon(a.ids, b.ids) && a.title === b.title && (a.year === null || b.year === null || a.year === b.year))

export function isSameItem(a: Item, b: Item): boolean {
  if (a.kind === 'movie' && b.kind === 'movie') return isSameMedia(a.movie, b.movie)
  if (a.kind === 'episode' && b.kind === 'episode')
    return (
      shareId(a.episode.ids, b.episode.ids) ||
      (isSameMedia(a.show, b.show) && a.episode.season === b.episode.season && a.episode.number === b.episode.number)
    )
  return false
}
