// Whether two things are the same film or episode, by whatever ids both sides carry.
import type { Ids, Item, Target } from '../../preload/contract/model.ts'

/** null: nothing in common to compare by. */
export function sameIds(a: Ids, b: Ids): boolean | null {
  const keys = ['trakt', 'slug', 'imdb', 'tmdb', 'tvdb'] as const
  const common = keys.filter((key) => a[key] !== undefined && b[key] !== undefined)
  const first = common[0]
  return first === undefined ? null : a[first] === b[first]
}

const sameTitle = (a: { title: string; year: number | null }, b: { title: string; year: number | null }) =>
  a.title === b.title && (a.year === null || b.year === null || a.year === b.year)

/** Is `item` what `target` asks for? An absolute number that the item does not carry cannot be told, and counts as no. */
export function isTarget(item: Item, target: Target): boolean {
  if (target.form === 'movie') {
    if (item.kind !== 'movie') return false
    return sameIds(item.movie.ids, target.movie.ids) ?? sameTitle(item.movie, target.movie)
  }
  if (item.kind !== 'episode') return false
  if (target.form === 'episode') {
    const byEpisode = sameIds(item.episode.ids, target.episode.ids)
    if (byEpisode !== null) return byEpisode
  }
  if (!(sameIds(item.show.ids, target.show.ids) ?? sameTitle(item.show, target.show))) return false
  switch (target.form) {
    case 'episode':
      return item.episode.season === target.episode.season && item.episode.number === target.episode.number
    case 'number':
      return item.episode.season === target.season && item.episode.number === target.number
    case 'absolute':
      return item.episode.numberAbs === target.numberAbs
  }
}

/** The target that asks for this very item. */
export const targetOf = (item: Item): Target =>
  item.kind === 'movie'
    ? { form: 'movie', movie: item.movie }
    : { form: 'episode', show: item.show, episode: item.episode }
