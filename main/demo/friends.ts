// Who knows whom: followers, friends, and who may see what somebody with a protected profile does.
import { people, type Person } from './people.ts'
import { shelfOf, type World } from './world.ts'

export const personBySlug = (slug: string): Person | null => people.find((p) => p.slug === slug) ?? null

/** By slug or by user name, as addresses carry either. */
export const personNamed = (name: string): Person | null =>
  people.find((p) => p.slug === name) ?? people.find((p) => p.username === name) ?? null

/** Everybody has known each other for that long, unless it began here. Epoch ms. */
const knownSince = Date.UTC(2014, 2, 1)

/** When `person` began to follow `other`, epoch ms; null: they do not. */
export function followedAt(world: World, person: Person, other: Person): number | null {
  const shelf = shelfOf(world, person.slug)
  const here = shelf.follows.find(({ slug }) => slug === other.slug)
  if (here) return here.approvedAt
  return person.follows.includes(other.slug) && !shelf.unfollowed.includes(other.slug) ? knownSince : null
}

export const followingOf = (world: World, person: Person): readonly Person[] =>
  people.filter((other) => followedAt(world, person, other) !== null)

export const followersOf = (world: World, person: Person): readonly Person[] =>
  people.filter((other) => followedAt(world, other, person) !== null)

/** Who follow each other. */
export const friendsOf = (world: World, person: Person): readonly Person[] =>
  followingOf(world, person).filter((other) => followedAt(world, other, person) !== null)

export const isFriend = (world: World, person: Person, other: Person): boolean =>
  followedAt(world, person, other) !== null && followedAt(world, other, person) !== null

/** `viewer` is a slug; empty: nobody. A protected profile shows itself to its owner and to friends. */
export function canSee(world: World, viewer: string, person: Person): boolean {
  if (!person.isProtected || viewer === person.slug) return true
  const other = personBySlug(viewer)
  return other !== null && isFriend(world, person, other)
}

/** Waits for an answer where the other one's profile is protected. null: already follows, or has already asked. */
export function follow(world: World, person: Person, other: Person, now: number): { approvedAt: number | null } | null {
  const shelf = shelfOf(world, person.slug)
  if (followedAt(world, person, other) !== null || shelf.follows.some(({ slug }) => slug === other.slug)) return null
  const approvedAt = other.isProtected ? null : now
  shelf.follows = [...shelf.follows, { slug: other.slug, followedAt: now, approvedAt }]
  shelf.movedAt = { ...shelf.movedAt, [approvedAt === null ? 'requested' : 'following']: now }
  const theirs = shelfOf(world, other.slug)
  if (approvedAt !== null) theirs.movedAt = { ...theirs.movedAt, followed: now }
  return { approvedAt }
}

/** Also when there was nothing to end. */
export function unfollow(world: World, person: Person, other: Person, now: number): void {
  const shelf = shelfOf(world, person.slug)
  if (followedAt(world, person, other) !== null) shelf.movedAt = { ...shelf.movedAt, following: now }
  shelf.follows = shelf.follows.filter(({ slug }) => slug !== other.slug)
  if (!shelf.unfollowed.includes(other.slug)) shelf.unfollowed = [...shelf.unfollowed, other.slug]
}
