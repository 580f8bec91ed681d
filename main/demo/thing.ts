// Everything that can be rated, wished for or listed, and the short names by which the world keeps it.
import { findShow, itemByKey, shows } from './catalogue/catalogue.ts'
import { keyOf, type ItemKey, type Playable } from './catalogue/model.ts'
import type { ListEntry } from './deeds.ts'

/** What can be watched, a show (`s1390`), or a season by its own number (`n10000139001000`). */
export type ThingKey = ItemKey | `s${number}` | `n${number}`

export const entryOfItem = (item: Playable): ListEntry =>
  item.kind === 'movie' ? { kind: 'movie', movie: item } : { kind: 'episodes', show: item.show, episodes: [item] }

/** Of several episodes it is the first one. */
export function keyOfEntry(entry: ListEntry): ThingKey {
  switch (entry.kind) {
    case 'movie':
      return keyOf(entry.movie)
    case 'show':
      return `s${entry.show.ids.trakt}`
    case 'season':
      return `n${entry.show.seasons.find((s) => s.number === entry.season)?.id ?? 0}`
    case 'episodes': {
      const [first] = entry.episodes
      return first ? keyOf(first) : `s${entry.show.ids.trakt}`
    }
  }
}

const seasonById = new Map(
  shows.flatMap((show) =>
    show.seasons.map((s): [number, ListEntry] => [s.id, { kind: 'season', show, season: s.number }]),
  ),
)

export const seasonWithId = (id: number): ListEntry | null => seasonById.get(id) ?? null

/** null: the catalogue has no such thing. */
export function entryByKey(key: ThingKey): ListEntry | null {
  if (key.startsWith('n')) return seasonWithId(Number(key.slice(1)))
  if (key.startsWith('s')) {
    const show = findShow(key.slice(1))
    return show && { kind: 'show', show }
  }
  const item = itemByKey(key as ItemKey)
  return item && entryOfItem(item)
}
