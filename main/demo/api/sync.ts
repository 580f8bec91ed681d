// Sync: adding to and removing from history, saved positions, up next.
import { itemByKey, regularEpisodes, runtimeOf } from '../catalogue/catalogue.ts'
import { keyOf, type Playable } from '../catalogue/model.ts'
import { empty, json, type Reply } from '../call.ts'
import { namedEpisode, namedMovie, namedShow, type Named } from '../item.ts'
import { paged } from '../page.ts'
import { allProgress, isAired, type Progress } from '../progress.ts'
import { isObject, type Ask, type Json, type Route } from '../site.ts'
import { episodeOf, iso, itemOf, showOf, type Detail } from '../wire.ts'
import { addPlay, dropPosition, playsOf, removePlays, shelfOf, type Position } from '../world.ts'
import { entriesIn, notFoundOf, rowsIn, type Entry, type Kind } from './bodies.ts'
import { malformedReply, notFound } from './checkin.ts'

/** The seasons and episodes asked for below a show, or everything that counts. */
function episodesOf(body: Json): Named<readonly Playable[]> {
  const show = namedShow(body)
  if (show.kind !== 'item') return show
  const wanted = rowsIn(body, 'seasons')
  if (!wanted) return { kind: 'malformed', what: 'seasons' }
  if (wanted.length === 0) return { kind: 'item', item: regularEpisodes(show.item) }
  const numbered = (list: readonly unknown[]) => new Map(list.filter(isObject).map((x) => [x['number'], x] as const))
  const seasons = numbered(wanted)
  const items = show.item.seasons.flatMap((season) => {
    const asked = seasons.get(season.number)
    if (!asked) return []
    const episodes = rowsIn(asked, 'episodes') ?? []
    return episodes.length === 0 ? season.episodes : season.episodes.filter((e) => numbered(episodes).has(e.number))
  })
  return { kind: 'item', item: items }
}

type Read = readonly Entry<readonly Playable[]>[] | { readonly wrong: string }

function playablesOf(kind: Kind, body: Json): Read {
  // Seasons are named by ids that only this server gives out; no client of ours sends them.
  if (kind === 'seasons') return [{ kind, body, found: null }]
  const named = kind === 'shows' ? episodesOf(body) : single(kind === 'movies' ? namedMovie(body) : namedEpisode(body))
  if (named.kind === 'malformed') return { wrong: named.what }
  return [{ kind, body, found: named.kind === 'item' ? named.item : null }]
}

const single = (named: Named<Playable>): Named<readonly Playable[]> =>
  named.kind === 'item' ? { kind: 'item', item: [named.item] } : named

const counts = (items: readonly Playable[]) => ({
  movies: items.filter((i) => i.kind === 'movie').length,
  episodes: items.filter((i) => i.kind === 'episode').length,
})

/** An ISO date, `released`, `unknown` or nothing (now). NaN: not a date. */
function watchedAt(value: unknown, item: Playable, now: number): number {
  if (value === undefined || value === null) return now
  if (value === 'unknown') return 0
  if (value === 'released') return item.kind === 'episode' ? (item.firstAired ?? now) : Date.UTC(item.year, 0, 1)
  return typeof value === 'string' ? Date.parse(value) : Number.NaN
}

const rowOf = (body: unknown, list: string, number: number): Json | null => {
  const rows = isObject(body) ? rowsIn(body, list) : null
  return rows?.filter(isObject).find((row) => row['number'] === number) ?? null
}
/** An episode below its show may have a date of its own, or that of its season; otherwise the show's. */
function saidOf(body: Json, item: Playable): unknown {
  if (item.kind === 'movie') return body['watched_at']
  const season = rowOf(body, 'seasons', item.season)
  return rowOf(season, 'episodes', item.number)?.['watched_at'] ?? season?.['watched_at'] ?? body['watched_at']
}

export const addedOf = (items: readonly Playable[], entries: readonly Entry<unknown>[]) => ({
  added: counts(items),
  updated: { movies: 0, episodes: 0 },
  not_found: notFoundOf(entries),
})

/** `ids`: those of plays that there are not. */
export const removedOf = (items: readonly Playable[], entries: readonly Entry<unknown>[], ids: readonly unknown[]) => ({
  deleted: counts(items),
  not_found: { ...notFoundOf(entries), ids },
})

/** No check for doubles, as with Trakt: the same play sent twice is there twice. */
function addHistory({ world, user, body, now }: Ask): Reply {
  const entries = entriesIn(body, playablesOf)
  if ('wrong' in entries) return malformedReply(entries.wrong)
  const plays = entries.flatMap((e) =>
    (e.found ?? []).map((item) => ({ item, at: watchedAt(saidOf(e.body, item), item, now) })),
  )
  if (plays.some(({ at }) => Number.isNaN(at))) return malformedReply('watched_at')
  for (const { item, at } of plays) addPlay(world, user, keyOf(item), at, 'watch', now)
  const items = plays.map(({ item }) => item)
  return json(201, addedOf(items, entries))
}

function removeHistory({ world, user, body, now }: Ask): Reply {
  const entries = entriesIn(body, playablesOf)
  if ('wrong' in entries) return malformedReply(entries.wrong)
  const ids = rowsIn(body, 'ids')
  if (!ids?.every((id) => typeof id === 'number')) return malformedReply('ids')
  const keys = new Set(entries.flatMap((e) => (e.found ?? []).map(keyOf)))
  const plays = playsOf(world, user)
  const known = new Set(plays.map((play) => play.id))
  const gone = removePlays(world, user, [...ids, ...plays.filter((p) => keys.has(p.item)).map((p) => p.id)], now)
  const items = gone.flatMap((play) => itemByKey(play.item) ?? [])
  const unknown = ids.filter((id) => !known.has(id))
  // A check-in whose row was taken away runs on until it is cancelled; it has nothing left to turn into.
  return json(200, removedOf(items, entries, unknown))
}

export const positionOf = (position: Omit<Position, 'item'>, item: Playable, detail: Detail) => ({
  id: position.id,
  progress: position.progress,
  paused_at: iso(position.pausedAt),
  type: item.kind,
  ...itemOf(item, detail),
})

function positions(ask: Ask): Reply {
  const { params, world, user, detail } = ask
  if (params['type'] !== undefined && !['movies', 'episodes'].includes(params['type'])) return notFound()
  const list = shelfOf(world, user).positions.flatMap((position) => {
    const item = itemByKey(position.item)
    const wanted = params['type'] === undefined || (params['type'] === 'movies') === (item?.kind === 'movie')
    return item && wanted ? [{ position, item }] : []
  })
  return paged(ask, list, ({ position, item }) => positionOf(position, item, detail))
}

const removePosition = ({ world, user, params, now }: Ask): Reply =>
  dropPosition(world, user, (p) => String(p.id) === params['id'], now) ? empty(204) : notFound()

export const upNextOf = (p: Progress, detail: Detail) => ({
  show: showOf(p.show, detail),
  progress: {
    aired: p.aired,
    completed: p.completed,
    last_watched_at: p.lastWatchedAt === null ? null : isoMinuteOf(p.lastWatchedAt),
    reset_at: null,
    stats: { play_count: p.plays, minutes_left: minutesLeft(p, detail.now) },
    next_episode: p.next && episodeOf(p.next, detail),
    last_episode: p.last && episodeOf(p.last, detail),
  },
})

/** Shows that were begun and have something new to see. */
function upNext(ask: Ask): Reply {
  const { world, user, now, detail } = ask
  return paged(
    ask,
    allProgress(world, user, now).filter((p) => p.next),
    (p) => upNextOf(p, detail),
  )
}

const isoMinuteOf = (at: number) => iso(at - (at % 60_000))
const minutesLeft = (p: Progress, now: number) =>
  regularEpisodes(p.show)
    .filter((e) => isAired(e, now) && !p.seen.has(e))
    .reduce((sum, e) => sum + runtimeOf(e), 0)

export const syncRoutes: readonly Route[] = [
  { method: 'POST', path: '/sync/history', auth: 'required', run: addHistory },
  { method: 'POST', path: '/sync/history/remove', auth: 'required', run: removeHistory },
  { method: 'GET', path: '/sync/playback', auth: 'required', run: positions },
  { method: 'GET', path: '/sync/playback/:type', auth: 'required', run: positions },
  { method: 'DELETE', path: '/sync/playback/:id', auth: 'required', run: removePosition },
  { method: 'GET', path: '/sync/progress/up_next', auth: 'required', run: upNext },
  { method: 'GET', path: '/sync/progress/up_next_nitro', auth: 'required', run: upNext },
]
