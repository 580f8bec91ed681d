// Who knows whom: followers, friends, and who may see what somebody with a protected profile does.
import { people, type Person } from './people.ts'

export const personBySlug = (slug: string): Person | null => people.find((p) => p.slug === slug) ?? null

/** By slug or by user name, as addresses carry either. */
export const personNamed = (name: string): Person | null =>
  people.find((p) => p.slug === name) ?? people.find((p) => p.username === name) ?? null

export const followingOf = (person: Person): readonly Person[] => people.filter((p) => person.follows.includes(p.slug))

export const followersOf = (person: Person): readonly Person[] => people.filter((p) => p.follows.includes(person.slug))

/** Who follow each other. */
export const friendsOf = (person: Person): readonly Person[] =>
  followingOf(person).filter((p) => p.follows.includes(person.slug))

/** `viewer` is a slug; empty: nobody. A protected profile shows itself to its owner and to friends. */
export const canSee = (viewer: string, person: Person): boolean =>
  !person.isProtected || viewer === person.slug || friendsOf(person).some((p) => p.slug === viewer)
