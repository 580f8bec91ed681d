// What one person rated, wished for, collected, said and listed: the seeded part and what was changed here, as one.
import { olderDeeds } from './afterwards.ts'
import { seededDeeds, type Deed, type DemoList, type ListEntry } from './deeds.ts'
import type { Person } from './people.ts'
import { remembered } from './remembered.ts'
import { seededRatings } from './seed.ts'
import { entryByKey, keyOfEntry, type ThingKey } from './thing.ts'
import { shelfOf, type Rating, type Shelf, type Wish, type World } from './world.ts'

/** Something that was done to one thing at one time. */
export type Kept<T = unknown> = T & {
  readonly id: number
  /** Epoch ms. */
  readonly at: number
  readonly key: ThingKey
  readonly entry: ListEntry
}
export type Rated = Kept<{ readonly rating: number }>
export type Said = Kept<{ readonly review: boolean; readonly text: string; readonly spoiler: boolean }>
export type Listed = Kept
export type KeptList = {
  readonly list: DemoList
  readonly id: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly items: readonly Listed[]
}

/** Seeded, the older ones among them. */
export const deedsOf = (world: World, person: Person): readonly Deed[] => [
  ...seededDeeds(person, world.anchor),
  ...olderDeeds(person, world.anchor),
]

/** What a deed was about, unless it was about a list. Several episodes are one thing each. */
function entriesOf({ subject }: Deed): readonly ListEntry[] {
  if (subject.kind === 'list' || subject.kind === 'listEntry') return []
  if (subject.kind !== 'episodes') return [subject]
  return subject.episodes.map((episode) => ({ kind: 'episodes', show: subject.show, episodes: [episode] }))
}

const keptOf = <T>(deed: Deed, more: T): Kept<T>[] =>
  entriesOf(deed).map((entry) => ({ ...more, id: deed.id, at: deed.at, key: keyOfEntry(entry), entry }))

const newestFirst = <T extends { readonly at: number; readonly id: number }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => b.at - a.at || b.id - a.id)

/** Trakt keeps one rating and one wish of everybody for each thing: the newest. */
function onePerThing<T extends Kept>(rows: readonly T[]): T[] {
  const seen = new Set<ThingKey>()
  return newestFirst(rows).filter(({ key }) => !seen.has(key) && seen.add(key))
}

const allRatings = remembered<Shelf, readonly Rated[]>()

/** Newest first, one for each thing. */
export function ratingsOf(world: World, person: Person): readonly Rated[] {
  const shelf = shelfOf(world, person.slug)
  const { ratings, unrated } = shelf
  return allRatings(shelf, [ratings, unrated, world.anchor], () => collectRatings(world, person))
}

function collectRatings(world: World, person: Person): readonly Rated[] {
  const shelf = shelfOf(world, person.slug)
  const hidden = new Set(shelf.unrated)
  const rated = ({ id, item, rating, ratedAt: at }: Rating): Rated[] => {
    const entry = entryByKey(item)
    return entry ? [{ id, at, key: item, entry, rating }] : []
  }
  const seeded = [
    ...seededRatings(person, world.anchor).flatMap(rated),
    ...deedsOf(world, person).flatMap((deed) => (deed.rating === null ? [] : keptOf(deed, { rating: deed.rating }))),
  ]
  return onePerThing([...shelf.ratings.flatMap(rated), ...seeded.filter(({ key }) => !hidden.has(key))])
}

/** Newest first, one for each thing. */
export function wishesOf(world: World, person: Person): readonly Listed[] {
  const shelf = shelfOf(world, person.slug)
  const hidden = new Set(shelf.unwished)
  const own = shelf.wishes.flatMap(({ id, item, listedAt: at }): Listed[] => {
    const entry = entryByKey(item)
    return entry ? [{ id, at, key: item, entry }] : []
  })
  const seeded = ofAction(world, person, 'watchlist').filter(({ key }) => !hidden.has(key))
  return onePerThing([...own, ...seeded])
}

const ofAction = (world: World, person: Person, action: Deed['action']): Listed[] =>
  deedsOf(world, person).flatMap((deed) => (deed.action === action ? keptOf(deed, {}) : []))

/** Newest first; episodes one by one. */
export const collectedOf = (world: World, person: Person): readonly Listed[] =>
  newestFirst(ofAction(world, person, 'collection'))

/** Newest first. */
export const saidOf = (world: World, person: Person): readonly Said[] =>
  newestFirst(
    deedsOf(world, person).flatMap((deed) =>
      deed.text === null ? [] : keptOf(deed, { ...deed.text, review: deed.action === 'review' }),
    ),
  )

/** In the order they were made; what is on them likewise. */
export function listsOf(world: World, person: Person): readonly KeptList[] {
  const deeds = seededDeeds(person, world.anchor)
  return deeds.flatMap(({ id, at, subject }): KeptList[] => {
    if (subject.kind !== 'list') return []
    const items = deeds.flatMap((deed): Listed[] =>
      deed.subject.kind === 'listEntry' && deed.subject.list === subject.list
        ? [{ id: deed.id, at: deed.at, key: keyOfEntry(deed.subject.entry), entry: deed.subject.entry }]
        : [],
    )
    return [{ list: subject.list, id, createdAt: at, updatedAt: items.at(-1)?.at ?? at, items }]
  })
}

type Owner = { readonly world: World; readonly user: string; readonly now: number }

const kinds = { m: 'movies', e: 'episodes', s: 'shows', n: 'seasons' } as const
export const kindOfKey = (key: ThingKey) => kinds[key.charAt(0) as keyof typeof kinds]

const without = <T extends { readonly item: ThingKey }>(rows: readonly T[], key: ThingKey) =>
  rows.filter(({ item }) => item !== key)
const and = (keys: readonly ThingKey[], key: ThingKey) => (keys.includes(key) ? [...keys] : [...keys, key])

/** `rating` 1 to 10; null takes it back. */
export function rate({ world, user, now }: Owner, key: ThingKey, rating: number | null, ratedAt = now): void {
  const shelf = shelfOf(world, user)
  const own: Rating[] = rating === null ? [] : [{ id: world.nextId++, item: key, rating, ratedAt }]
  shelf.ratings = [...own, ...without(shelf.ratings, key)]
  shelf.unrated = and(shelf.unrated, key)
  shelf.movedAt = { ...shelf.movedAt, [`rated ${kindOfKey(key)}`]: now }
}

export function wish({ world, user, now }: Owner, key: ThingKey, wanted: boolean): void {
  const shelf = shelfOf(world, user)
  const own: Wish[] = wanted ? [{ id: world.nextId++, item: key, listedAt: now }] : []
  shelf.wishes = [...own, ...without(shelf.wishes, key)]
  shelf.unwished = and(shelf.unwished, key)
  shelf.movedAt = { ...shelf.movedAt, [`watchlisted ${kindOfKey(key)}`]: now, watchlist: now }
}
