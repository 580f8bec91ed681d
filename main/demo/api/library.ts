// Ratings and watchlist of somebody, page by page.
import type { ListEntry } from '../deeds.ts'
import type { Reply } from '../call.ts'
import { kindOfKey, ratingsOf, wishesOf, type Listed, type Rated } from '../library.ts'
import { paged } from '../page.ts'
import type { Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { iso, thingOf, type Detail } from '../wire.ts'
import { notFound } from './checkin.ts'
import { visible } from './person.ts'

const types: readonly string[] = ['movies', 'shows', 'seasons', 'episodes']

/** `movies`, `movies,shows`, in the singular too; `all`, `media` (films and shows) or nothing. null: no such type. */
export function typesIn(text: string | undefined): ReadonlySet<string> | null {
  if (text === undefined || text === 'all') return new Set(types)
  const asked = text.split(',').flatMap((t) => (t === 'media' ? ['movies', 'shows'] : t.endsWith('s') ? t : `${t}s`))
  return asked.every((t) => types.includes(t)) ? new Set(asked) : null
}

const ofTypes = <T extends Listed>(rows: readonly T[], wanted: ReadonlySet<string>) =>
  rows.filter(({ key }) => wanted.has(kindOfKey(key)))

export const ratedOf = ({ at, rating, entry }: Pick<Rated, 'at' | 'rating' | 'entry'>, detail: Detail) => ({
  rated_at: iso(at),
  rating,
  ...thingOf(entry, detail),
})

/** Newest first. The order is [inferred]: no document says it. */
function ratings(ask: Ask, person: Person): Reply {
  const wanted = typesIn(ask.params['type'])
  if (!wanted) return notFound()
  return paged(ask, ofTypes(ratingsOf(ask.world, person), wanted), (row) => ratedOf(row, ask.detail))
}

const sorts: readonly string[] = ['rank', 'added', 'title', 'released', 'runtime', 'popularity', 'percentage', 'votes']

/** Which order is asked for: in the path, as Trakt has had it long, or in the query, as its contract has it now. */
export function sortOf({ params, query }: Ask): { readonly by: string; readonly how: 'asc' | 'desc' } | null {
  const by = params['sort'] ?? query.get('sort_by') ?? 'rank'
  const how = params['how'] ?? query.get('sort_how') ?? 'asc'
  return sorts.includes(by) && (how === 'asc' || how === 'desc') ? { by, how } : null
}

const titleOf = (entry: ListEntry) => (entry.kind === 'movie' ? entry.movie.title : entry.show.title)
const yearOf = (entry: ListEntry) => (entry.kind === 'movie' ? entry.movie.year : entry.show.year)

export const listedOf = (
  row: Pick<Listed, 'id' | 'at' | 'entry'> & { readonly rank: number },
  rating: number | null,
  detail: Detail,
) => ({
  rank: row.rank,
  id: row.id,
  listed_at: iso(row.at),
  notes: null,
  my_rating: rating,
  ...thingOf(row.entry, detail),
})

/**
 * Things that somebody put on a list. By rank unless something else is asked for, and ranks are given as things come: so the
 * oldest is first. `oldestFirst` is in that order already.
 */
export function listed(ask: Ask, oldestFirst: readonly Listed[], ratingOf: (row: Listed) => number | null): Reply {
  const wanted = typesIn(ask.params['type'])
  const sort = sortOf(ask)
  if (!wanted || !sort) return notFound()
  const ranked = oldestFirst.map((row, n) => ({ ...row, rank: n + 1 }))
  if (sort.by === 'added') ranked.sort((a, b) => a.at - b.at || a.id - b.id)
  if (sort.by === 'title') ranked.sort((a, b) => (titleOf(a.entry) < titleOf(b.entry) ? -1 : 1))
  if (sort.by === 'released') ranked.sort((a, b) => yearOf(a.entry) - yearOf(b.entry))
  const reply = paged(ask, ofTypes(sort.how === 'asc' ? ranked : ranked.reverse(), wanted), (row) =>
    listedOf(row, ratingOf(row), ask.detail),
  )
  const headers = { 'x-sort-by': sort.by, 'x-sort-how': sort.how }
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

const watchlist = (ask: Ask, person: Person): Reply => {
  const rated = new Map(ratingsOf(ask.world, person).map(({ key, rating }) => [key, rating]))
  return listed(ask, wishesOf(ask.world, person).toReversed(), ({ key }) => rated.get(key) ?? null)
}

export const libraryRoutes: readonly Route[] = [
  ...visible('ratings', ratings, ['', '/:type']),
  ...visible('watchlist', watchlist, ['', '/:type', '/:type/:sort', '/:type/:sort/:how']),
]
