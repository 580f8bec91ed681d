// The world: everything the embedded Trakt remembers, and the ways to read and change it. Knows no HTTP.
import { itemByKey } from './catalogue/catalogue.ts'
import type { ItemKey } from './catalogue/model.ts'
import { people, seededPlays, seededPositions, seededRatings } from './seed.ts'

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
export type Rating = { readonly item: ItemKey; readonly rating: number; readonly ratedAt: number }

/** One user's own part: what was seeded can be made again, so only what differs from it is kept. */
export type Shelf = {
  added: Play[]
  /** Ids of seeded plays that were removed. */
  removed: number[]
  watching: NowWatching | null
  positions: Position[]
  ratings: Rating[]
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
      added: [],
      removed: [],
      watching: null,
      positions,
      ratings: seededRatings(person, anchor),
      historyChangedAt: seededPlays(person, anchor)[0]?.watchedAt ?? anchor,
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

/** All plays, newest first, the pending one of a check-in among them with its date in the future. */
export function playsOf(world: World, user: string): readonly Play[] {
  const person = people.find((p) => p.slug === user)
  const shelf = shelfOf(world, user)
  const seeded = person ? seededPlays(person, world.anchor) : []
  const removed = new Set(shelf.removed)
  return [...shelf.added, ...seeded.filter((play) => !removed.has(play.id))].sort(
    (a, b) => b.watchedAt - a.watchedAt || b.id - a.id,
  )
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
  shelf.added.push(play)
  shelf.historyChangedAt = now
  return play
}

/** Returns how many of the ids were there. */
export function removePlays(world: World, user: string, ids: readonly number[], now: number): Play[] {
  const shelf = shelfOf(world, user)
  const wanted = new Set(ids)
  const gone = playsOf(world, user).filter((play) => wanted.has(play.id))
  shelf.removed.push(...gone.filter((play) => !shelf.added.includes(play)).map((play) => play.id))
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
    [w.sessions, w.devices, w.grants].every(Array.isArray) &&
    typeof w.shelves === 'object' &&
    w.shelves !== null &&
    people.every((person) => isShelf(w.shelves?.[person.slug]))
  )
}

function isShelf(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const s = value as Partial<Shelf>
  const known = (rows: unknown) =>
    Array.isArray(rows) &&
    rows.every(
      (row: { item?: unknown } | null) => typeof row?.item === 'string' && itemByKey(row.item as ItemKey) !== null,
    )
  return (
    known(s.added) &&
    known(s.positions) &&
    known(s.ratings) &&
    Array.isArray(s.removed) &&
    (s.watching === null || known([s.watching])) &&
    typeof s.historyChangedAt === 'number' &&
    typeof s.pausedChangedAt === 'number'
  )
}
