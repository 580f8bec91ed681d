// One's own progress as veils need it: the episode that comes next of each show one is in the middle of.
import type { Ids, Show } from '../../preload/contract/model.ts'
import type { Standing } from '../trakt/sources.ts'

export type Next = Pick<Standing, 'season' | 'number'>

const namesOf = ({ trakt, slug, imdb, tvdb, tmdb }: Ids): readonly string[] =>
  Object.entries({ trakt, slug, imdb, tvdb, tmdb }).flatMap(([name, id]) => (id === undefined ? [] : [`${name} ${id}`]))

/** Gives the same function for the same list: it is asked for every row. */
export function createNextOf<T>(
  standingOf: (one: T) => Standing,
): (list: readonly T[]) => (show: Pick<Show, 'ids'>) => Next | null {
  let last: { readonly list: readonly T[]; readonly next: (show: Pick<Show, 'ids'>) => Next | null } | null = null
  return (list) => {
    if (last?.list === list) return last.next
    const known = new Map(
      list.map(standingOf).flatMap((one) => namesOf(one.show).map((name): [string, Next] => [name, one])),
    )
    const next = ({ ids }: Pick<Show, 'ids'>) => {
      const name = namesOf(ids).find((one) => known.has(one))
      return (name !== undefined && known.get(name)) || null
    }
    last = { list, next }
    return next
  }
}
