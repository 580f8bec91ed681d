// Last activities: when each kind of thing last moved, for clients that look before they fetch.
import { json, type Reply } from '../call.ts'
import { personBySlug } from '../friends.ts'
import { collectedOf, kindOfKey, listsOf, ratingsOf, saidOf, wishesOf, type Listed } from '../library.ts'
import type { Ask, Route } from '../site.ts'
import { iso } from '../wire.ts'
import { pastPlays, shelfOf } from '../world.ts'
import { notFound } from './checkin.ts'
import type { Kind } from './bodies.ts'

/** Never. */
const zero = iso(0)

/** The newest one there is, or when one was last changed or taken away. */
function lastActivities({ world, user, now }: Ask): Reply {
  const person = personBySlug(user)
  if (!person) return notFound()
  const shelf = shelfOf(world, user)
  const moved = (name: string) => shelf.movedAt[name] ?? 0
  const newest = (rows: readonly Listed[], kind: Kind) =>
    rows.find((row) => row.at <= now && kindOfKey(row.key) === kind)?.at ?? 0
  const plays = pastPlays(world, user, now)
  const [rated, wished, collected, said] = [
    ratingsOf(world, person),
    wishesOf(world, person),
    collectedOf(world, person),
    saidOf(world, person),
  ]
  // What was changed, or what a check-in turned into since.
  const watchedAt = (letter: 'm' | 'e') =>
    iso(Math.max(plays.find((p) => p.item.startsWith(letter))?.watchedAt ?? 0, shelf.historyChangedAt))
  const ratedAt = (kind: Kind) => iso(Math.max(newest(rated, kind), moved(`rated ${kind}`)))
  const wishedAt = (kind: Kind) => iso(Math.max(newest(wished, kind), moved(`watchlisted ${kind}`)))
  const collectedAt = (kind: Kind) => iso(newest(collected, kind))
  const saidAt = (kind: Kind) => iso(newest(said, kind))
  const common = (kind: Kind) => {
    return { rated_at: ratedAt(kind), watchlisted_at: wishedAt(kind), commented_at: saidAt(kind) }
  }
  const paused = iso(shelf.pausedChangedAt)
  const parts = {
    movies: {
      watched_at: watchedAt('m'),
      collected_at: collectedAt('movies'),
      ...common('movies'),
      favorited_at: zero,
      paused_at: paused,
      hidden_at: zero,
    },
    episodes: {
      watched_at: watchedAt('e'),
      collected_at: collectedAt('episodes'),
      ...common('episodes'),
      paused_at: paused,
    },
    shows: { ...common('shows'), favorited_at: zero, hidden_at: zero, dropped_at: zero },
    seasons: { ...common('seasons'), hidden_at: zero },
    comments: { liked_at: zero, reacted_at: zero, blocked_at: zero },
    lists: {
      liked_at: zero,
      reacted_at: zero,
      updated_at: iso(Math.max(0, ...listsOf(world, person).map(({ updatedAt }) => updatedAt))),
      commented_at: zero,
    },
    watchlist: { updated_at: iso(Math.max(wished[0]?.at ?? 0, moved('watchlist'))) },
    favorites: { updated_at: zero },
    collaborations: { updated_at: zero },
    account: {
      settings_at: zero,
      followed_at: iso(moved('followed')),
      following_at: iso(moved('following')),
      pending_at: zero,
      requested_at: iso(moved('requested')),
    },
    saved_filters: { updated_at: zero },
    notes: { updated_at: zero },
  }
  const all = Object.values(parts).flatMap((part): string[] => Object.values(part))
  return json(200, { all: all.toSorted().at(-1), ...parts })
}

export const lastActivityRoutes: readonly Route[] = [
  { method: 'GET', path: '/sync/last_activities', auth: 'required', run: lastActivities },
]
