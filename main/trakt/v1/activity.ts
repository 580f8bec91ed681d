// The activity streams of API v1: where each feed lies, what narrows it, and its rows. Source: activity/user, activity/shows, B.4.
import type { Activity, ActivityPage, ActivityQuery, Feed } from '../../../preload/contract/activity.ts'
import { assertNever, err, ok } from '../../../preload/contract/result.ts'
import type { Feeds } from '../service.ts'
import { activityOf } from './activityRow.ts'
import { wireActivityPage } from './activityWire.ts'
import type { Ask } from './ask.ts'
import type { Items } from './items.ts'
import { movieName, showName } from './names.ts'
import { readBy } from './read.ts'
import type { Stamps } from './stamps.ts'

/** The server's own limit. */
const mostRows = 100
const all = 'all'

type Place = { readonly method: string; readonly path: readonly (string | number)[] }

/** `username`: whose account this is. */
export function createActivity(
  ask: Ask,
  items: Items,
  stamps: Stamps,
  { serverNow, username }: { readonly serverNow: () => number; readonly username: string },
): Feeds['activity'] {
  return async (query, signal) => {
    const place = placeOf(query.feed, username)
    if (place === null) return err({ kind: 'notFound' })
    if (isOfNothing(query.feed)) return ok({ rows: [], now: serverNow(), unread: 0 })
    if (isTimed(query)) await stamps.settle(signal)
    return ask.read({
      what: 'activity',
      method: `activity/${place.method}`,
      path: [...place.path, ...narrowed(query, { now: serverNow(), stampOf: stamps.stampOf })],
      query: { images: 1 },
      auth: place.method === 'friends' ? 'required' : 'optional',
      read: readPage(items, query, stamps, serverNow),
      signal,
    })
  }
}

/** null: something that v1 has no name for. */
function placeOf(feed: Feed, username: string): Place | null {
  switch (feed.kind) {
    case 'user':
      return { method: 'user', path: [feed.username ?? username] }
    case 'friends':
    case 'community':
      return { method: feed.kind, path: [] }
    case 'movies':
      return listed(
        feed.kind,
        feed.movies.map((movie) => movieName(movie.ids)),
      )
    case 'shows':
      return listed(
        feed.kind,
        feed.shows.map((show) => showName(show.ids)),
      )
    case 'seasons': {
      const name = showName(feed.show.ids)
      return name === null ? null : { method: feed.kind, path: [name, feed.season] }
    }
    case 'episodes': {
      const name = showName(feed.show.ids)
      return name === null ? null : { method: feed.kind, path: [name, feed.season, feed.number] }
    }
    default:
      return assertNever(feed)
  }
}

/** Of no films and no shows there is nothing to tell, and an address without them would mean something else. */
const isOfNothing = (feed: Feed): boolean =>
  (feed.kind === 'movies' && feed.movies.length === 0) || (feed.kind === 'shows' && feed.shows.length === 0)

const listed = (method: string, names: readonly (string | null)[]): Place | null =>
  names.includes(null) ? null : { method, path: [names.join(',')] }

/** Types have a place in the address only where a stream mixes films, shows and lists at will. */
const hasTypes = ({ kind }: Feed) => kind === 'user' || kind === 'friends' || kind === 'community'

const isTimed = ({ from, to }: ActivityQuery): boolean => from !== undefined || to !== undefined

/** The rest of the address, as short as it can be. Times go as a pair: clients have never sent anything else. */
function narrowed(
  query: ActivityQuery,
  { now, stampOf }: { readonly now: number; readonly stampOf: (time: number) => number },
): readonly (string | number)[] {
  const { feed, types, actions, from, to = now } = query
  // Rounded outwards: a range in whole seconds leaves out nothing that was asked for.
  const start = from === undefined ? 0 : Math.max(0, Math.floor(stampOf(from) / 1000))
  const times = isTimed(query) ? [start, Math.ceil(stampOf(to) / 1000)] : []
  const said = times.length > 0 || actions.length > 0 ? [actions.join(',') || all, ...times] : []
  return hasTypes(feed) && (said.length > 0 || types.length > 0) ? [types.join(',') || all, ...said] : said
}

/** Rows that were not asked for are left out, whoever may have sent them. */
const readPage = (items: Items, { types, actions }: ActivityQuery, stamps: Stamps, serverNow: () => number) =>
  readBy('activity', wireActivityPage, ({ current, rows: raws }): ActivityPage => {
    if (current !== null) stamps.learn(current)
    const rows = new Map<string, Activity>()
    let unread = 0
    for (const raw of raws) {
      const row = activityOf(raw, items, stamps.timeOf)
      if (row === null) unread += 1
      else if (
        (types.length === 0 || types.includes(row.type)) &&
        (actions.length === 0 || actions.includes(row.action))
      )
        rows.set(row.key, row)
    }
    return {
      rows: [...rows.values()].sort((a, b) => b.at - a.at).slice(0, mostRows),
      now: current === null ? serverNow() : stamps.timeOf(current),
      unread,
    }
  })
