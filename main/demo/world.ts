// The world: everything the embedded Trakt remembers, and the ways to read and change it. Knows no HTTP.
import { itemByKey } from './catalogue/catalogue.ts'
import type { ItemKey } from './catalogue/model.ts'
import { remembered } from './remembered.ts'
import { people, recentPlays, seededPlays, seededPositions, seededWatching } from './seed.ts'
import { entryByKey, type ThingKey } from './thing.ts'

/** A hundred years: what moves the clock by more leaves no dates. */
export const mostMs = 3_155_760_000_000

export type Action = 'scrobble' | 'checkin' | 'watch'
/** What came with a check-in, as it was kept: for whoever wants to see what a client sent. */
export type Note = {
  /** As it would be posted: cut where the API cuts it, the account's own text where none was sent. */
  readonly message: string
  /** Networks it went to. */
  readonly shared: readonly string[]
  readonly venueId: string | null
  readonly venueName: string | null
  /** Versions and dates that the client told of itself, by their names. */
  readonly client: Readonly<Record<string, string>>
}
export type Play = {
  readonly id: number
  readonly item: ItemKey
  readonly watchedAt: number
  readonly action: Action
  /** Only of a check-in that was made here. */
  readonly startedAt?: number
  readonly note?: Note
}
export type NowWatching = {
  /** The history row a check-in turns into; 0 for a scrobble, which has none until it is stopped. */
  readonly playId: number
  readonly item: ItemKey
  readonly action: 'checkin' | 'scrobble'
  readonly startedAt: number
  readonly expiresAt: number
  readonly note?: Note
}
export type Position = {
  readonly id: number
  readonly item: ItemKey
  readonly progress: number
  readonly pausedAt: number
}
/** `id` is for v1 alone; v2's ratings have none. */
export type Rating = { readonly id: number; readonly item: ThingKey; readonly rating: number; readonly ratedAt: number }
export type Wish = { readonly id: number; readonly item: ThingKey; readonly listedAt: number }
/** `approvedAt` null: somebody with a private profile has not answered yet. */
export type Follow = { readonly slug: string; readonly followedAt: number; readonly approvedAt: number | null }

/**
 * One user's own part: what was seeded can be made again, so only what differs from it is kept. Lists are replaced, never
 * changed in place: what is made from them is remembered by them.
 */
export type Shelf = {
  added: Play[]
  /** Ids of seeded plays that were removed. */
  removed: number[]
  watching: NowWatching | null
  positions: Position[]
  /** Ratings and wishes that were made here, and what stands instead of the seeded ones or was taken back. */
  ratings: Rating[]
  unrated: ThingKey[]
  wishes: Wish[]
  unwished: ThingKey[]
  follows: Follow[]
  unfollowed: string[]
  /** When ratings, wishes or follows last moved, by the words of `last_activities`. */
  movedAt: Record<string, number>
  /** Changes by which clients notice that something moved, epoch ms. */
  historyChangedAt: number
  pausedChangedAt: number
}

export type Session = {
  readonly access: string
  readonly refresh: string
  readonly createdAt: number
  readonly user: string
  readonly clientId: string
}
export type Device = {
  readonly deviceCode: string
  readonly userCode: string
  readonly createdAt: number
  polledAt: number | null
  decision: 'pending' | 'approved' | 'denied' | 'used'
  user: string
}
export type Grant = {
  readonly code: string
  readonly createdAt: number
  readonly user: string
  readonly redirectUri: string
  /** S256 challenge; null: a client with a secret. */
  readonly challenge: string | null
}

/** JSON through and through: this is what a document keeps and what the control door shows. */
export type World = {
  readonly version: 1
  /** When the world began: seeded activity lies before it. */
  readonly anchor: number
  advanceMs: number
  nextId: number
  nextPositionId: number
  shelves: Record<string, Shelf>
  sessions: Session[]
  devices: Device[]
  grants: Grant[]
}

export function newWorld(anchor: number): World {
  const shelves: Record<string, Shelf> = {}
  for (const person of people) {
    const positions = seededPositions(person, anchor)
    shelves[person.slug] = {
      ...seededWatching(person, anchor),
      removed: [],
      positions,
      ratings: [],
      unrated: [],
      wishes: [],
      unwished: [],
      follows: [],
      unfollowed: [],
      movedAt: {},
      // Without the older plays: who only starts a world need not wait for them.
      historyChangedAt: recentPlays(person, anchor)[0]?.watchedAt ?? anchor,
      pausedChangedAt: positions[0]?.pausedAt ?? anchor,
    }
  }
  return {
    version: 1,
    anchor,
    advanceMs: 0,
    nextId: 3_373_536_620,
    nextPositionId: 1337,
    shelves,
    sessions: [],
    devices: [],
    grants: [],
  }
}

export function shelfOf(world: World, user: string): Shelf {
  const shelf = world.shelves[user]
  if (!shelf) throw new Error(`no such user: ${user}`)
  return shelf
}

const allPlays = remembered<Shelf, readonly Play[]>()

/** All plays, newest first, the pending one of a check-in among them with its date in the future. */
export function playsOf(world: World, user: string): readonly Play[] {
  const shelf = shelfOf(world, user)
  return allPlays(shelf, [shelf.added, shelf.removed, world.anchor], () => {
    const person = people.find((p) => p.slug === user)
    const removed = new Set(shelf.removed)
    const seeded = person ? seededPlays(person, world.anchor) : []
    return [...shelf.added, ...seeded.filter((play) => !removed.has(play.id))].sort(
      (a, b) => b.watchedAt - a.watchedAt || b.id - a.id,
    )
  })
}

/** Plays that have happened: a check-in counts when its runtime is over. */
export const pastPlays = (world: World, user: string, now: number) =>
  playsOf(world, user).filter((play) => play.watchedAt <= now)

/** What runs now; something whose time is over has ended by itself. */
export function watchingOf(world: World, user: string, now: number): NowWatching | null {
  const { watching } = shelfOf(world, user)
  return watching && watching.expiresAt > now ? watching : null
}

export function addPlay(
  world: World,
  user: string,
  item: ItemKey,
  watchedAt: number,
  action: Action,
  now: number,
  more: Pick<Play, 'startedAt' | 'note'> = {},
): Play {
  const shelf = shelfOf(world, user)
  const play: Play = { id: world.nextId++, item, watchedAt, action, ...more }
  shelf.added = [...shelf.added, play]
  shelf.historyChangedAt = now
  return play
}

/** Returns how many of the ids were there. */
export function removePlays(world: World, user: string, ids: readonly number[], now: number): Play[] {
  const shelf = shelfOf(world, user)
  const wanted = new Set(ids)
  const gone = playsOf(world, user).filter((play) => wanted.has(play.id))
  const seeded = gone.filter((play) => !shelf.added.includes(play)).map((play) => play.id)
  if (seeded.length > 0) shelf.removed = [...shelf.removed, ...seeded]
  shelf.added = shelf.added.filter((play) => !wanted.has(play.id))
  if (gone.length > 0) shelf.historyChangedAt = now
  return gone
}

export function savePosition(world: World, user: string, item: ItemKey, progress: number, now: number): Position {
  const shelf = shelfOf(world, user)
  const position: Position = { id: world.nextPositionId++, item, progress, pausedAt: now }
  shelf.positions = [position, ...shelf.positions.filter((p) => p.item !== item)]
  shelf.pausedChangedAt = now
  return position
}

export function dropPosition(
  world: World,
  user: string,
  matches: (position: Position) => boolean,
  now: number,
): boolean {
  const shelf = shelfOf(world, user)
  const kept = shelf.positions.filter((p) => !matches(p))
  if (kept.length === shelf.positions.length) return false
  shelf.positions = kept
  shelf.pausedChangedAt = now
  return true
}

/** A document may hold anything; what is not a world of ours is refused as a whole. */
export function isWorld(value: unknown): value is World {
  if (typeof value !== 'object' || value === null) return false
  const w = value as Partial<World>
  const numbers = [w.anchor, w.advanceMs, w.nextId, w.nextPositionId]
  return (
    w.version === 1 &&
    numbers.every((n) => typeof n === 'number' && Number.isFinite(n)) &&
    isTime(w.anchor) &&
    Math.abs(w.advanceMs ?? 0) <= mostMs &&
    [w.sessions, w.devices, w.grants].every(Array.isArray) &&
    typeof w.shelves === 'object' &&
    w.shelves !== null &&
    people.every((person) => isShelf(w.shelves?.[person.slug]))
  )
}

/** Beyond these a Date cannot be written. */
const isTime = (value: unknown) => typeof value === 'number' && Math.abs(value) <= 8.64e15

function isShelf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const s = value as Partial<Shelf>
  const every = (rows: unknown, isKnown: (item: string) => boolean, times: readonly string[]) =>
    Array.isArray(rows) &&
    rows.every(
      (row: Readonly<Record<string, unknown>> | null) =>
        typeof row?.['item'] === 'string' && isKnown(row['item']) && times.every((name) => isTime(row[name])),
    )
  const items = (rows: unknown, ...times: readonly string[]) =>
    every(rows, (item) => itemByKey(item as ItemKey) !== null, times)
  const things = (rows: unknown, ...times: readonly string[]) =>
    every(rows, (item) => entryByKey(item as ThingKey) !== null, times)
  return (
    items(s.added, 'watchedAt') &&
    items(s.positions, 'pausedAt') &&
    things(s.ratings, 'ratedAt') &&
    things(s.wishes, 'listedAt') &&
    [s.removed, s.unrated, s.unwished, s.unfollowed].every(Array.isArray) &&
    Array.isArray(s.follows) &&
    s.follows.every((row: Partial<Follow> | null) => typeof row?.slug === 'string') &&
    typeof s.movedAt === 'object' &&
    s.movedAt !== null &&
    (s.watching === null || items([s.watching], 'startedAt', 'expiresAt')) &&
    typeof s.historyChangedAt === 'number' &&
    typeof s.pausedChangedAt === 'number'
  )
}
