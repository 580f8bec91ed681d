// Who follows whom, and what they have been watching: the social feed, and the social side of one title.
import { itemByKey, runtimeOf } from '../catalogue/catalogue.ts'
import type { Playable } from '../catalogue/model.ts'
import type { ListEntry } from '../deeds.ts'
import { empty, json, type Reply } from '../call.ts'
import { canSee, follow, followedAt, followersOf, followingOf, friendsOf, personBySlug, unfollow } from '../friends.ts'
import { ratingsOf, saidOf, wishesOf, type Rated, type Said } from '../library.ts'
import { paged, pagedFrom, pagedOrWhole } from '../page.ts'
import { people, type Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { keyOfEntry } from '../thing.ts'
import { iso, isoMinute, itemOf, personOf, type Detail } from '../wire.ts'
import { pastPlays, playsOf, watchingOf, type Play } from '../world.ts'
import { about, holds } from './about.ts'
import { forPerson, visible } from './person.ts'

const networks = { following: followingOf, followers: followersOf, friends: friendsOf } as const
type Network = keyof typeof networks

/** Since when; of friends, since the later one of the two began to follow. */
function since({ world }: Ask, kind: Network, person: Person, other: Person): number {
  const [to, from] = [followedAt(world, person, other) ?? 0, followedAt(world, other, person) ?? 0]
  return kind === 'friends' ? Math.max(to, from) : kind === 'following' ? to : from
}

export const knownOf = (kind: Network, other: Person, at: number, detail: Detail) => ({
  [kind === 'friends' ? 'friends_at' : 'followed_at']: iso(at),
  user: personOf(other, detail),
})

function network(kind: Network, ask: Ask, person: Person): Reply {
  const rows = networks[kind](ask.world, person)
  return pagedOrWhole(ask, rows, (other) => knownOf(kind, other, since(ask, kind, person, other), ask.detail))
}

type Deck = { readonly other: Person; readonly plays: readonly Play[]; next: number }

/** The newest plays of all of them, `count` at most. Each one's are in order already, so no more is looked at than that. */
function newestPlays(decks: readonly Deck[], count: number): { readonly other: Person; readonly play: Play }[] {
  const rows: { readonly other: Person; readonly play: Play }[] = []
  while (rows.length < count) {
    let best: { readonly deck: Deck; readonly play: Play } | null = null
    for (const deck of decks) {
      const play = deck.plays[deck.next]
      if (!play) continue
      if (!best || (play.watchedAt - best.play.watchedAt || play.id - best.play.id) > 0) best = { deck, play }
    }
    if (!best) break
    best.deck.next += 1
    rows.push({ other: best.deck.other, play: best.play })
  }
  return rows
}

type Told = {
  readonly other: Person
  readonly play: Omit<Play, 'item'>
  readonly item: Playable | null
  /** What they gave it, from 1 to 10; null: nothing. */
  readonly rating: number | null
}

export const activityOf = ({ other, play, item, rating }: Told, detail: Detail) => ({
  id: play.id,
  activity_at: isoMinute(play.watchedAt),
  action: play.action,
  user: personOf(other, detail),
  ...(rating !== null && { user_rating: rating }),
  type: item?.kind,
  ...(item && itemOf(item, detail)),
})

/**
 * Plays alone, newest first. A check-in that is still running has its row from the start, with its date in the future, as
 * it has in history [inferred]. Who is protected is there for friends only.
 */
function activities(kind: Network, ask: Ask, person: Person): Reply {
  const { world, user, detail } = ask
  const decks = networks[kind](world, person)
    .filter((other) => canSee(world, user, other))
    .map((other): Deck => ({ other, plays: playsOf(world, other.slug), next: 0 }))
  const total = decks.reduce((sum, { plays }) => sum + plays.length, 0)
  const rowOf = ({ other, play }: { readonly other: Person; readonly play: Play }) => {
    const item = itemByKey(play.item)
    const rating = ratingsOf(world, other).find(({ key }) => key === play.item)?.rating ?? null
    return activityOf({ other, play, item, rating }, detail)
  }
  return pagedFrom(ask, total, (from, to) => newestPlays(decks, Math.min(to, total)).slice(from).map(rowOf))
}

/** Who is in the middle of it, except those with a protected profile whom one does not know. */
function watchers(ask: Ask, entry: ListEntry): Reply {
  const { world, user, now, detail } = ask
  const watching = people.filter((person) => {
    const running = watchingOf(world, person.slug, now)
    return running && holds(entry, itemByKey(running.item)) && canSee(world, user, person)
  })
  return json(
    200,
    watching.map((person) => personOf(person, detail)),
  )
}

/** Each null where there is none; times are epoch ms. */
type Social = {
  readonly watched: {
    readonly plays: number
    readonly minutes: number
    readonly at: number
    readonly rated: Pick<Rated, 'rating' | 'at'> | null
    readonly said: Omit<Said, 'key' | 'entry'> | null
  } | null
  readonly wishedAt: number | null
}

export const socialOf = (other: Person, followed: number, { watched, wishedAt }: Social, detail: Detail) => ({
  followed_at: iso(followed),
  user: personOf(other, detail),
  ...(watched && {
    watched: {
      plays: watched.plays,
      minutes_watched: watched.minutes,
      last_watched_at: isoMinute(watched.at),
      ...(watched.rated && { rating: { rating: watched.rated.rating, rated_at: iso(watched.rated.at) } }),
      ...(watched.said && {
        comment: {
          ids: { trakt: watched.said.id },
          comment: watched.said.text,
          spoiler: watched.said.spoiler,
          review: watched.said.review,
          created_at: iso(watched.said.at),
          updated_at: iso(watched.said.at),
        },
      }),
    },
  }),
  ...(wishedAt !== null && { watchlisted: { listed_at: iso(wishedAt) } }),
})

function socialRow(ask: Ask, self: Person, other: Person, entry: ListEntry) {
  const { world, now, detail } = ask
  const key = keyOfEntry(entry)
  const plays = pastPlays(world, other.slug, now).flatMap((play) => {
    const item = itemByKey(play.item)
    return item && holds(entry, item) ? [{ at: play.watchedAt, minutes: runtimeOf(item) }] : []
  })
  const wished = wishesOf(world, other).find((row) => row.key === key)
  const [latest] = plays
  if (!latest && !wished) return []
  const rated = ratingsOf(world, other).find((row) => row.key === key)
  const said = saidOf(world, other).find((row) => row.key === key)
  const minutes = plays.reduce((sum, play) => sum + play.minutes, 0)
  const watched = latest
    ? { plays: plays.length, minutes, at: latest.at, rated: rated ?? null, said: said ?? null }
    : null
  const row = socialOf(other, since(ask, 'following', self, other), { watched, wishedAt: wished?.at ?? null }, detail)
  return [{ at: latest?.at ?? 0, row }]
}

/** Those one follows, who watched it last first; the order is [inferred]. */
function social(ask: Ask, entry: ListEntry): Reply {
  const self = personBySlug(ask.user)
  const rows = (self ? followingOf(ask.world, self) : [])
    .filter((other) => canSee(ask.world, ask.user, other))
    .flatMap((other) => (self ? socialRow(ask, self, other, entry) : []))
    .sort((a, b) => b.at - a.at)
  return paged(ask, rows, ({ row }) => row)
}

const begin = (ask: Ask, other: Person): Reply => {
  const self = personBySlug(ask.user)
  const begun = self && self !== other ? follow(ask.world, self, other, ask.now) : null
  if (!begun) return empty(409)
  const { approvedAt } = begun
  return json(201, { approved_at: approvedAt === null ? null : iso(approvedAt), user: personOf(other, ask.detail) })
}

const end = (ask: Ask, other: Person): Reply => {
  const self = personBySlug(ask.user)
  if (self) unfollow(ask.world, self, other, ask.now)
  return empty(204)
}

const kinds = Object.keys(networks) as Network[]

export const networkRoutes: readonly Route[] = [
  ...kinds.flatMap((kind) => [
    ...visible(kind, (ask, person) => network(kind, ask, person)),
    ...visible(`${kind}/activities`, (ask, person) => activities(kind, ask, person)),
  ]),
  { method: 'POST', path: '/users/:user/follow', auth: 'required', isBare: true, run: forPerson(begin) },
  { method: 'DELETE', path: '/users/:user/follow', auth: 'required', run: forPerson(end) },
  ...about('watching', 'optional', watchers),
  ...about('social', 'required', social),
]
