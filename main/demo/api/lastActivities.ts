// Last activities: when each kind of thing last moved, for clients that look before they fetch.
import { json, type Reply } from '../call.ts'
import { personBySlug } from '../friends.ts'
import { collectedOf, kindOfKey, listsOf, ratingsOf, saidOf, wishesOf, type Listed } from '../library.ts'
import type { Ask, Route } from '../site.ts'
import { iso } from '../wire.ts'
import { pastPlays, shelfOf } from '../world.ts'
import { notFound } from './checkin.ts'
import { kinds, type Kind } from './bodies.ts'

/** Never. */
const never = 0

const common = ['rated_at', 'watchlisted_at', 'commented_at'] as const
const updated = ['updated_at'] as const
/** What Trakt tells of, and the names of its times. */
export const parts = {
  movies: ['watched_at', 'collected_at', ...common, 'favorited_at', 'paused_at', 'hidden_at'],
  episodes: ['watched_at', 'collected_at', ...common, 'paused_at'],
  shows: [...common, 'favorited_at', 'hidden_at', 'dropped_at'],
  seasons: [...common, 'hidden_at'],
  comments: ['liked_at', 'reacted_at', 'blocked_at'],
  lists: ['liked_at', 'reacted_at', 'updated_at', 'commented_at'],
  watchlist: updated,
  favorites: updated,
  collaborations: updated,
  account: ['settings_at', 'followed_at', 'following_at', 'pending_at', 'requested_at'],
  saved_filters: updated,
  notes: updated,
} as const

/** `movies.watched_at` */
export type Stamp = { [P in keyof typeof parts]: `${P}.${(typeof parts)[P][number]}` }[keyof typeof parts]

/** What is not among them never was. Epoch ms. */
export function lastActivitiesOf(stamps: Readonly<Partial<Record<Stamp, number>>>) {
  const at = (stamp: string) => iso(stamps[stamp as Stamp] ?? never)
  return {
    all: iso(Math.max(never, ...Object.values(stamps))),
    ...Object.fromEntries(
      Object.entries(parts).map(([part, names]) => [
        part,
        Object.fromEntries(names.map((name) => [name, at(`${part}.${name}`)])),
      ]),
    ),
  }
}

/** The newest one there is, or when one was last changed or taken away. */
function lastActivities({ world, user, now }: Ask): Reply {
  const person = personBySlug(user)
  if (!person) return notFound()
  const shelf = shelfOf(world, user)
  const moved = (name: string) => shelf.movedAt[name] ?? never
  const newest = (rows: readonly Listed[], kind: Kind) =>
    rows.find((row) => row.at <= now && kindOfKey(row.key) === kind)?.at ?? never
  const plays = pastPlays(world, user, now)
  const [rated, wished, collected, said] = [
    ratingsOf(world, person),
    wishesOf(world, person),
    collectedOf(world, person),
    saidOf(world, person),
  ]
  // What was changed, or what a check-in turned into since.
  const watchedAt = (letter: 'm' | 'e') =>
    Math.max(plays.find((p) => p.item.startsWith(letter))?.watchedAt ?? never, shelf.historyChangedAt)
  const ratedAt = (kind: Kind) => Math.max(newest(rated, kind), moved(`rated ${kind}`))
  const wishedAt = (kind: Kind) => Math.max(newest(wished, kind), moved(`watchlisted ${kind}`))
  const ofKind = (kind: Kind) => ({
    [`${kind}.rated_at`]: ratedAt(kind),
    [`${kind}.watchlisted_at`]: wishedAt(kind),
    [`${kind}.commented_at`]: newest(said, kind),
  })
  const stamps = {
    'movies.watched_at': watchedAt('m'),
    'movies.collected_at': newest(collected, 'movies'),
    'movies.paused_at': shelf.pausedChangedAt,
    'episodes.watched_at': watchedAt('e'),
    'episodes.collected_at': newest(collected, 'episodes'),
    'episodes.paused_at': shelf.pausedChangedAt,
    'lists.updated_at': Math.max(never, ...listsOf(world, person).map(({ updatedAt }) => updatedAt)),
    'watchlist.updated_at': Math.max(wished[0]?.at ?? never, moved('watchlist')),
    'account.followed_at': moved('followed'),
    'account.following_at': moved('following'),
    'account.requested_at': moved('requested'),
  } as const satisfies Partial<Record<Stamp, number>>
  return json(200, lastActivitiesOf(Object.assign({}, stamps, ...kinds.map(ofKind))))
}

export const lastActivityRoutes: readonly Route[] = [
  { method: 'GET', path: '/sync/last_activities', auth: 'required', run: lastActivities },
]
