// Who knows whom, who watches what now, when somebody did something last, and what the server's clock says.
import * as v from 'valibot'
import { assertNever, err, ok } from '../../../preload/contract/result.ts'
import { readValue } from '../read.ts'
import type { Feeds, LastActivity, NowOf, WatchedNow } from '../service.ts'
import { maybe } from '../wire.ts'
import type { Ask } from './ask.ts'
import { episodeOf, type Items } from './items.ts'
import { instantOf, isBlank, leaf } from './leaves.ts'
import { movieName, showName } from './names.ts'
import { rows, wireEpisode, wireMovie, wireShow, wireUser } from './wire.ts'

const lastOfEach = v.object({
  watched: leaf(instantOf),
  scrobble: leaf(instantOf),
  seen: leaf(instantOf),
  checkin: leaf(instantOf),
  collection: leaf(instantOf),
  rating: leaf(instantOf),
  watchlist: leaf(instantOf),
  comment: leaf(instantOf),
  review: leaf(instantOf),
  shout: leaf(instantOf),
})
const wireLastActivity = v.object({
  all: leaf(instantOf),
  movie: maybe(lastOfEach),
  show: maybe(lastOfEach),
  episode: maybe(lastOfEach),
})

/** `scrobble` here is what a player tells: v1 calls it `watching`. */
const action = v.pipe(
  v.picklist(['watching', 'scrobble', 'checkin']),
  v.transform((said) => (said === 'checkin' ? 'checkin' : 'scrobble')),
)
const wireWatching = v.variant('type', [
  v.object({ type: v.literal('movie'), action, movie: wireMovie }),
  v.object({ type: v.literal('episode'), action, show: wireShow, episode: wireEpisode }),
])
const wireServerTime = v.object({
  timestamp: v.pipe(v.unknown(), v.transform(instantOf), v.number()),
})

const never: LastActivity['movie'] = {}

export function createPeople(ask: Ask, items: Items): Omit<Feeds, 'activity'> {
  const readPeople = (what: string) => readValue(what, rows(wireUser), (list) => list.map(items.person))

  return {
    lastActivity: (username, signal) =>
      ask.read({
        what: 'last activity',
        method: 'user/lastactivity',
        path: [username],
        auth: 'own',
        read: readValue('last activity', wireLastActivity, ({ all, movie, show, episode }): LastActivity => ({
          all,
          movie: movie ?? never,
          show: show ?? never,
          episode: episode ?? never,
        })),
        signal,
      }),

    network: (kind, username, signal) =>
      ask.read({
        what: kind,
        method: `user/network/${kind}`,
        path: [username],
        auth: 'own',
        read: readPeople(kind),
        signal,
      }),

    watchingNow: async (item, signal) => {
      const place = placeOf(item)
      return place === null
        ? err({ kind: 'notFound' })
        : ask.read({ what: 'watching now', ...place, auth: 'none', read: readPeople('watching now'), signal })
    },

    watchingOf: (username, signal) =>
      ask.read({
        what: 'watching',
        method: 'user/watching',
        path: [username],
        auth: 'own',
        read: (value) =>
          isBlank(value)
            ? ok(null)
            : readValue('watching', wireWatching, (wire): NowOf => ({
                action: wire.action,
                item:
                  wire.type === 'movie'
                    ? { kind: 'movie', movie: items.movie(wire.movie) }
                    : { kind: 'episode', show: items.show(wire.show), episode: episodeOf(wire.episode) },
              }))(value),
        signal,
      }),

    serverTime: (signal) =>
      ask.read({
        what: 'server time',
        method: 'server/time',
        auth: 'none',
        read: readValue('server time', wireServerTime, ({ timestamp }) => timestamp),
        signal,
      }),
  }
}

/** null: something that v1 has no name for. */
function placeOf(item: WatchedNow): { readonly method: string; readonly path: readonly (string | number)[] } | null {
  const name = item.kind === 'movie' ? movieName(item.movie.ids) : showName(item.show.ids)
  if (name === null) return null
  switch (item.kind) {
    case 'movie':
      return { method: 'movie/watchingnow', path: [name] }
    case 'show':
      return { method: 'show/watchingnow', path: [name] }
    case 'episode':
      return { method: 'show/episode/watchingnow', path: [name, item.season, item.number] }
    default:
      return assertNever(item)
  }
}
