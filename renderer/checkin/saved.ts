// Where something was left: positions that Trakt keeps and what was paused here, found for what is about to be started. Pure.
import type { Ids, Item, SavedPosition, Snapshot, Target } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'

/** The request form by which a whole item is asked for. */
export function targetOf(item: Item): Target {
  return item.kind === 'movie'
    ? { form: 'movie', movie: item.movie }
    : { form: 'episode', show: item.show, episode: item.episode }
}

/** Whole minutes; null: nobody knows how long it is. */
export function runtimeOf(target: Target): number | null {
  const minutes =
    target.form === 'movie'
      ? target.movie.runtimeMinutes
      : ((target.form === 'episode' ? target.episode.runtimeMinutes : null) ?? target.show.runtimeMinutes)
  return minutes === null || minutes <= 0 ? null : minutes
}

type Titled = { readonly title: string; readonly year: number | null; readonly ids: Ids }

/** One shared id settles it, either way; without one it is the title and the year. */
function same(one: Titled, other: Titled): boolean {
  for (const key of ['trakt', 'imdb', 'tvdb', 'tmdb', 'slug'] as const) {
    const [a, b] = [one.ids[key], other.ids[key]]
    if (a !== undefined && b !== undefined) return a === b
  }
  return one.title === other.title && one.year === other.year
}

function means(target: Target, item: Item): boolean {
  if (target.form === 'movie') return item.kind === 'movie' && same(target.movie, item.movie)
  if (item.kind !== 'episode' || !same(target.show, item.show)) return false
  const { episode } = item
  switch (target.form) {
    case 'episode':
      return target.episode.season === episode.season && target.episode.number === episode.number
    case 'number':
      return target.season === episode.season && target.number === episode.number
    case 'absolute':
      return target.numberAbs === episode.numberAbs
    default:
      return assertNever(target)
  }
}

/** Percent where it goes on; null: it was never begun. What was paused here is newer than what Trakt keeps. */
export function savedProgress(
  target: Target,
  { paused, positions }: Pick<Snapshot, 'paused' | 'positions'>,
): number | null {
  if (paused !== null && means(target, paused.item)) return paused.progress
  return positions.find((one) => means(target, one.item))?.progress ?? null
}

/** "41% · 28 min left" takes the length from here: ms that are left of it, null where its length is unknown. */
export function leftOf({ item, progress }: Pick<SavedPosition, 'item' | 'progress'>): number | null {
  const minutes = runtimeOf(targetOf(item))
  return minutes === null ? null : minutes * 60_000 * (1 - progress / 100)
}
