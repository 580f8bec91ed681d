// One's own progress as veils need it: the episode that comes next of each show one is in the middle of.
import type { Ids, Show, UpNextEntry } from '../../preload/contract/model.ts'

type Next = { readonly season: number; readonly number: number }

const namesOf = ({ trakt, slug, imdb, tvdb, tmdb }: Ids): readonly string[] =>
  Object.entries({ trakt, slug, imdb, tvdb, tmdb }).flatMap(([name, id]) => (id === undefined ? [] : [`${name} ${id}`]))

/** Gives the same function for the same list: it is asked for every row. */
export function createNextOf(): (upNext: readonly UpNextEntry[]) => (show: Show) => Next | null {
  let last: { readonly upNext: readonly UpNextEntry[]; readonly next: (show: Show) => Next | null } | null = null
  return (upNext) => {
    if (last?.upNext === upNext) return last.next
    const known = new Map(
      upNext.flatMap(({ item }) => namesOf(item.show.ids).map((name): [string, Next] => [name, item.episode])),
    )
    const next = ({ ids }: Show) => {
      const name = namesOf(ids).find((one) => known.has(one))
      return (name !== undefined && known.get(name)) || null
    }
    last = { upNext, next }
    return next
  }
}
