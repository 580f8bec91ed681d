// How long an item runs.
import type { Item } from '../../preload/contract/model.ts'

/** Minutes; null: unknown. An episode without a length has its show's. */
export const runtimeMinutes = (item: Item): number | null =>
  item.kind === 'movie' ? item.movie.runtimeMinutes : (item.episode.runtimeMinutes ?? item.show.runtimeMinutes)
