// Rating things and wishing for them, and taking both back.
import { findEpisode } from '../catalogue/catalogue.ts'
import type { DemoShow, Playable } from '../catalogue/model.ts'
import type { ListEntry } from '../deeds.ts'
import { empty, json, type Reply } from '../call.ts'
import { personBySlug } from '../friends.ts'
import { namedEpisode, namedMovie, namedShow, type Named } from '../item.ts'
import { kindOfKey, rate, ratingsOf, wish, wishesOf } from '../library.ts'
import { isObject, type Ask, type Json, type Route } from '../site.ts'
import { entryOfItem, keyOfEntry, seasonWithId, type ThingKey } from '../thing.ts'
import { iso } from '../wire.ts'
import { entriesIn, notFoundOf, rowsIn, type Entry, type Kind } from './bodies.ts'
import { malformedReply } from './checkin.ts'

type Thing = Entry<ListEntry>
type Read = readonly Thing[] | { readonly wrong: string }

/** How many things a watchlist holds; the settings say the same. */
export const watchlistLimit = 1000

const one = <T>(kind: Kind, body: Json, named: Named<T>, entry: (item: T) => ListEntry): Read =>
  named.kind === 'malformed'
    ? { wrong: named.what }
    : [{ kind, body, found: named.kind === 'item' ? entry(named.item) : null }]

/** Below a show: its seasons, and below those its episodes, each with a body of its own. */
function below(show: DemoShow, seasons: readonly unknown[]): Thing[] {
  return seasons.filter(isObject).flatMap((body): Thing[] => {
    const number = Number(body['number'])
    const episodes = rowsIn(body, 'episodes') ?? []
    const known = show.seasons.some((s) => s.number === number)
    if (episodes.length === 0)
      return [{ kind: 'seasons', body, found: known ? { kind: 'season', show, season: number } : null }]
    return episodes.filter(isObject).map((each): Thing => {
      const found = findEpisode(show, number, Number(each['number']))
      return { kind: 'episodes', body: each, found: found && entryOfItem(found) }
    })
  })
}

function thingsOf(kind: Kind, body: Json): Read {
  if (kind === 'movies') return one<Playable>(kind, body, namedMovie(body), entryOfItem)
  if (kind === 'episodes') return one(kind, body, namedEpisode(body), entryOfItem)
  if (kind === 'seasons') {
    const ids = body['ids']
    const trakt = isObject(ids) ? ids['trakt'] : undefined
    return [{ kind, body, found: typeof trakt === 'number' ? seasonWithId(trakt) : null }]
  }
  const named = namedShow(body)
  const seasons = rowsIn(body, 'seasons')
  if (!seasons) return { wrong: 'seasons' }
  if (named.kind === 'item' && seasons.length > 0) return below(named.item, seasons)
  return one(kind, body, named, (show) => ({ kind: 'show', show }))
}

function countsOf(keys: readonly ThingKey[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { movies: 0, shows: 0, seasons: 0, episodes: 0 }
  for (const key of keys) counts[kindOfKey(key)] = (counts[kindOfKey(key)] ?? 0) + 1
  return counts
}

const keysOf = (entries: readonly Thing[]) => entries.flatMap(({ found }) => (found ? [keyOfEntry(found)] : []))

function addRatings(ask: Ask): Reply {
  const entries = entriesIn(ask.body, thingsOf)
  if ('wrong' in entries) return malformedReply(entries.wrong)
  for (const { body } of entries) {
    const { rating, rated_at: at } = body
    if (typeof rating !== 'number') return malformedReply('rating')
    if (at !== undefined && Number.isNaN(Date.parse(String(at)))) return malformedReply('rated_at')
    if (!Number.isInteger(rating) || rating < 1 || rating > 10)
      return json(422, { message: 'rating should be a whole number from 1 to 10' })
  }
  for (const { found, body } of entries) {
    const { rating, rated_at: at } = body
    if (found) rate(ask, keyOfEntry(found), Number(rating), at === undefined ? ask.now : Date.parse(String(at)))
  }
  return json(201, ratedAnswer(keysOf(entries), entries))
}

function removeRatings(ask: Ask): Reply {
  const entries = entriesIn(ask.body, thingsOf)
  if ('wrong' in entries) return malformedReply(entries.wrong)
  const self = personBySlug(ask.user)
  const rated = new Set(self ? ratingsOf(ask.world, self).map(({ key }) => key) : [])
  const gone = keysOf(entries).filter((key) => rated.has(key))
  for (const key of gone) rate(ask, key, null)
  return json(200, { deleted: countsOf(gone), not_found: notFoundOf(entries) })
}

const wishedKeys = ({ world, user }: Ask): ReadonlySet<ThingKey> => {
  const self = personBySlug(user)
  return new Set(self ? wishesOf(world, self).map(({ key }) => key) : [])
}

type Things = readonly Entry<unknown>[]

export const ratedAnswer = (keys: readonly ThingKey[], entries: Things) => ({
  added: countsOf(keys),
  not_found: notFoundOf(entries),
})

export const wishedAnswer = (
  { added, existing }: Readonly<Record<'added' | 'existing', readonly ThingKey[]>>,
  entries: Things,
  list: object,
) => ({ added: countsOf(added), existing: countsOf(existing), not_found: notFoundOf(entries), list })

const listNow = (ask: Ask) => ({ updated_at: iso(ask.now), item_count: wishedKeys(ask).size })

/** What is on the list already stays where it is. More than the account may have: 420, with nothing in it. */
function addWishes(ask: Ask): Reply {
  const entries = entriesIn(ask.body, thingsOf)
  if ('wrong' in entries) return malformedReply(entries.wrong)
  const had = wishedKeys(ask)
  const asked = [...new Set(keysOf(entries))]
  const added = asked.filter((key) => !had.has(key))
  if (had.size + added.length > watchlistLimit) return empty(420)
  for (const key of added) wish(ask, key, true)
  const existing = asked.filter((key) => had.has(key))
  return json(201, wishedAnswer({ added, existing }, entries, listNow(ask)))
}

function removeWishes(ask: Ask): Reply {
  const entries = entriesIn(ask.body, thingsOf)
  if ('wrong' in entries) return malformedReply(entries.wrong)
  const had = wishedKeys(ask)
  const gone = [...new Set(keysOf(entries))].filter((key) => had.has(key))
  for (const key of gone) wish(ask, key, false)
  return json(200, { deleted: countsOf(gone), not_found: notFoundOf(entries), list: listNow(ask) })
}

const post = (path: string, run: (ask: Ask) => Reply): Route => ({ method: 'POST', path, auth: 'required', run })

export const markRoutes: readonly Route[] = [
  post('/sync/ratings', addRatings),
  post('/sync/ratings/remove', removeRatings),
  post('/sync/watchlist', addWishes),
  post('/sync/watchlist/remove', removeWishes),
]
