// Ratings, watchlist and collection of somebody, page by page.
import type { DemoShow, Playable } from '../catalogue/model.ts'
import type { ListEntry } from '../deeds.ts'
import type { Reply } from '../call.ts'
import { collectedOf, kindOfKey, ratingsOf, wishesOf, type Listed } from '../library.ts'
import { personBySlug } from '../friends.ts'
import { paged } from '../page.ts'
import type { Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { iso, itemOf, movieOf, showOf, thingOf } from '../wire.ts'
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

/** Newest first. The order is [inferred]: no document says it. */
function ratings(ask: Ask, person: Person): Reply {
  const wanted = typesIn(ask.params['type'])
  if (!wanted) return notFound()
  return paged(ask, ofTypes(ratingsOf(ask.world, person), wanted), ({ at, rating, entry }) => ({
    rated_at: iso(at),
    rating,
    ...thingOf(entry, ask.detail),
  }))
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
  const reply = paged(ask, ofTypes(sort.how === 'asc' ? ranked : ranked.reverse(), wanted), (row) => ({
    rank: row.rank,
    id: row.id,
    listed_at: iso(row.at),
    notes: null,
    my_rating: ratingOf(row),
    ...thingOf(row.entry, ask.detail),
  }))
  const headers = { 'x-sort-by': sort.by, 'x-sort-how': sort.how }
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

const watchlist = (ask: Ask, person: Person): Reply => {
  const rated = new Map(ratingsOf(ask.world, person).map(({ key, rating }) => [key, rating]))
  return listed(ask, wishesOf(ask.world, person).toReversed(), ({ key }) => rated.get(key) ?? null)
}

/** `updated_at` is the same as `collected_at`: nothing changes afterwards here. The order, newest first, is [inferred]. */
function collectedMovies(ask: Ask, person: Person): Reply {
  const rows = collectedOf(ask.world, person).flatMap(({ at, entry }) =>
    entry.kind === 'movie' ? [{ at, entry }] : [],
  )
  return paged(ask, rows, ({ at, entry }) => ({
    collected_at: iso(at),
    updated_at: iso(at),
    type: 'movie',
    movie: movieOf(entry.movie, ask.detail),
  }))
}

/** Shows with the episodes that were collected, each with its time. */
function collectedShows(ask: Ask, person: Person): Reply {
  const byShow = new Map<DemoShow, { season: number; number: number; at: number }[]>()
  for (const { at, entry } of collectedOf(ask.world, person)) {
    if (entry.kind !== 'episodes') continue
    const had = byShow.get(entry.show) ?? []
    byShow.set(entry.show, [...had, ...entry.episodes.map(({ season, number }) => ({ season, number, at }))])
  }
  return paged(ask, [...byShow], ([show, episodes]) => {
    const newest = iso(Math.max(...episodes.map(({ at }) => at)))
    const seasons = [...new Set(episodes.map(({ season }) => season))].sort((a, b) => a - b)
    return {
      last_collected_at: newest,
      last_updated_at: newest,
      type: 'show',
      show: showOf(show, ask.detail),
      seasons: seasons.map((number) => ({
        number,
        episodes: episodes
          .filter(({ season }) => season === number)
          .sort((a, b) => a.number - b.number)
          .map((e) => ({ number: e.number, collected_at: iso(e.at) })),
      })),
    }
  })
}

/** One's own films and episodes as one list, each by itself. */
function collectedMedia(ask: Ask): Reply {
  const person = personBySlug(ask.user)
  const wanted = ask.params['type'] ?? ''
  if (!person || !['media', 'movies', 'episodes'].includes(wanted)) return notFound()
  const rows = collectedOf(ask.world, person).flatMap(({ at, entry }): { at: number; item: Playable }[] => {
    if (entry.kind === 'movie') return wanted === 'episodes' ? [] : [{ at, item: entry.movie }]
    return entry.kind === 'episodes' && wanted !== 'movies' ? entry.episodes.map((item) => ({ at, item })) : []
  })
  return paged(ask, rows, ({ at, item }) => ({
    collected_at: iso(at),
    updated_at: iso(at),
    type: item.kind,
    ...itemOf(item, ask.detail),
  }))
}

const collection = (ask: Ask, person: Person): Reply => {
  if (ask.params['type'] === 'movies') return collectedMovies(ask, person)
  return ask.params['type'] === 'shows' ? collectedShows(ask, person) : notFound()
}

export const libraryRoutes: readonly Route[] = [
  ...visible('ratings', ratings, ['', '/:type']),
  ...visible('watchlist', watchlist, ['', '/:type', '/:type/:sort', '/:type/:sort/:how']),
  ...visible('collection', collection, ['/:type']),
  { method: 'GET', path: '/sync/collection/:type', auth: 'required', run: collectedMedia },
]
