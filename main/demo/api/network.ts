// Who follows whom, and what they have been watching: the social feed, and the social side of one title.
import { itemByKey, runtimeOf } from '../catalogue/catalogue.ts'
import type { ListEntry } from '../deeds.ts'
import { empty, json, type Reply } from '../call.ts'
import { canSee, follow, followedAt, followersOf, followingOf, friendsOf, personBySlug, unfollow } from '../friends.ts'
import { ratingsOf, saidOf, wishesOf } from '../library.ts'
import { paged, pagedFrom, pagedOrWhole } from '../page.ts'
import { people, type Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { keyOfEntry } from '../thing.ts'
import { iso, isoMinute, itemOf, personOf } from '../wire.ts'
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

function network(kind: Network, ask: Ask, person: Person): Reply {
  const rows = networks[kind](ask.world, person)
  return pagedOrWhole(ask, rows, (other) => ({
    [kind === 'friends' ? 'friends_at' : 'followed_at']: iso(since(ask, kind, person, other)),
    user: personOf(other, ask.detail),
  }))
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
    const rating = ratingsOf(world, other).find(({ key }) => key === play.item)?.rating
    return {
      id: play.id,
      activity_at: isoMinute(play.watchedAt),
      action: play.action,
      user: personOf(other, detail),
      ...(rating !== undefined && { user_rating: rating }),
      type: item?.kind,
      ...(item && itemOf(item, detail)),
    }
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
  const row = {
    followed_at: iso(since(ask, 'following', self, other)),
    user: personOf(other, detail),
    ...(latest && {
      watched: {
        plays: plays.length,
        minutes_watched: plays.reduce((sum, { minutes }) => sum + minutes, 0),
        last_watched_at: isoMinute(latest.at),
        ...(rated && { rating: { rating: rated.rating, rated_at: iso(rated.at) } }),
        ...(said && {
          comment: {
            ids: { trakt: said.id },
            comment: said.text,
            spoiler: said.spoiler,
            review: said.review,
            created_at: iso(said.at),
            updated_at: iso(said.at),
          },
        }),
      },
    }),
    ...(wished && { watchlisted: { listed_at: iso(wished.at) } }),
  }
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
