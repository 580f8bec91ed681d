// One person's activity: everything that v2 keeps of them, one list for each kind of deed. Source: A.5, A.7, C.
import type { ActivityAction, ActivityQuery, ActivityType, Person } from '../../../../preload/contract/activity.ts'
import type { ActivitySource } from '../../sources.ts'
import { couldHold } from '../../wanted.ts'
import type { Door } from '../door.ts'
import { listsSource } from './listsSource.ts'
import { type Listing, pagedSource } from './pagedSource.ts'
import type { Rows } from './rows.ts'

export const plays = ['scrobble', 'checkin', 'seen'] as const satisfies readonly ActivityAction[]

/** Requests that the opening of a feed may cost where one page of each list is enough. */
const mostAtOnce = 8

/** Trakt does not tell kinds of plays apart. */
export const isOfSomePlays = ({ actions }: ActivityQuery): boolean =>
  actions.length > 0 && !plays.every((play) => actions.includes(play))

/** Trakt's word for the one type that was asked for; '': several or all of them. */
const plural = (types: readonly ActivityType[]): '' | 'movies' | 'shows' | 'episodes' => {
  const [only, ...others] = types.filter((type) => type !== 'list')
  return only === undefined || others.length > 0 ? '' : `${only}s`
}

const below = (path: string, type: string): string => (type === '' ? path : `${path}/${type}`)

export const range = ({ from, to }: ActivityQuery) => ({
  start_at: from === undefined ? undefined : new Date(from).toISOString(),
  end_at: to === undefined ? undefined : new Date(to).toISOString(),
})

/** Plays of one person. Films or episodes alone, and the range, are narrowed by Trakt. */
export function historyListing(id: string, row: Listing['row'], query: ActivityQuery): Listing {
  // Plays are about films and episodes: anything else among the types says nothing here.
  const types = query.types.filter((type) => type === 'movie' || type === 'episode')
  const path = below(`/users/${id}/history`, plural(types))
  return { name: 'history', path, query: range(query), row, isSparse: isOfSomePlays(query) }
}

/** `id`: `me`, or the slug as a path segment. `who`: whose lists they are. */
export function personSources(
  ports: { readonly door: Door; readonly rows: Rows },
  { id, who }: { readonly id: string; readonly who: Person },
  query: ActivityQuery,
): readonly ActivitySource[] {
  const { door, rows } = ports
  const path = `/users/${id}`
  const type = plural(query.types)
  const words = { shout: 'shouts', review: 'reviews' } as const
  const said = query.actions.filter((action) => action === 'shout' || action === 'review')
  const [kind, ...others] = said
  const kindOfWords = kind === undefined || others.length > 0 ? 'all' : words[kind]

  const sources: ActivitySource[] = []
  const add = (actions: readonly ActivityAction[], listing: Listing, types?: readonly ActivityType[]) => {
    if (couldHold(query, actions, types))
      sources.push(pagedSource(door, { ...listing, hasFallback: id !== 'me' }, query))
  }
  add(['watching'], { name: 'watching', path: `${path}/watching`, row: rows.playing(who), pages: 'row' })
  add(plays, historyListing(id, rows.play(who), query))
  // Seasons can be rated and listed too, which counts as a show; asked for shows alone, Trakt leaves them out.
  add(['rating'], { name: 'ratings', path: below(`${path}/ratings`, type), row: rows.rating(who) })
  add(['watchlist'], {
    name: 'watchlist',
    path: `${path}/watchlist/${type || 'all'}/added/desc`,
    row: rows.watchlist(who),
  })
  if (id === 'me') {
    const held = type === 'movies' || type === 'episodes' ? type : 'media'
    add(['collection'], { name: 'collection', path: `/sync/collection/${held}`, row: rows.collected(who) })
  } else {
    // Of somebody else there is no list of both; a show has its episodes of all times with it, so all shows are read at once.
    const collected = `${path}/collection`
    add(['collection'], { name: 'collection', path: `${collected}/movies`, row: rows.collected(who) }, ['movie'])
    const shows = { path: `${collected}/shows`, row: rows.collectedShow(who), pages: 'all' } as const
    add(['collection'], { name: 'collection', ...shows }, ['episode'])
  }
  add(['shout', 'review'], {
    name: 'comments',
    path: `${path}/comments/${kindOfWords}/${type || 'all'}`,
    row: rows.comment(who),
  })
  if (couldHold(query, ['created', 'item_added'])) {
    const atOnce = Math.max(1, mostAtOnce - sources.length - 1)
    sources.push(listsSource(ports, { id, who }, query, atOnce))
  }
  return sources
}
