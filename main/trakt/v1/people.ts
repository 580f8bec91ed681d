// Who knows whom, who watches what now, when somebody did something last, and what the server's clock says.
import { assertNever, err, ok } from '../../../preload/contract/result.ts'
import type { Feeds, LastActivity, NowOf, WatchedNow } from '../service.ts'
import type { Ask } from './ask.ts'
import { episodeOf, type Items } from './items.ts'
import { movieName, showName } from './names.ts'
import { readBy } from './read.ts'
import { instantOf, isBlank, objectOf, oneOf, type Reader, rowsOf } from '../readers.ts'
import type { Stamps } from './stamps.ts'
import { wireEpisodeOfShow, wireMedia, wireUser } from './wire.ts'

/** Source: user/lastactivity. */
const kinds = [
  'watched',
  'scrobble',
  'seen',
  'checkin',
  'collection',
  'rating',
  'watchlist',
  'comment',
  'review',
  'shout',
] as const
const lastActivityOf =
  (timeOf: (stamp: number) => number): Reader<LastActivity> =>
  (value) => {
    const at = (stamp: unknown) => {
      const told = instantOf(stamp)
      return told === null ? null : timeOf(told)
    }
    const ofEach = (part: unknown) => Object.fromEntries(kinds.map((kind) => [kind, at(objectOf(part)?.[kind])]))
    const wire = objectOf(value)
    return (
      wire && {
        all: at(wire['all']),
        movie: ofEach(wire['movie']),
        show: ofEach(wire['show']),
        episode: ofEach(wire['episode']),
      }
    )
  }

const saidOf = oneOf(['watching', 'scrobble', 'checkin'])

export function createPeople(ask: Ask, items: Items, stamps: Stamps): Omit<Feeds, 'activity'> {
  /** What a player tells is `watching` on v1. */
  const nowOf: Reader<NowOf> = (value) => {
    const wire = objectOf(value)
    const said = saidOf(wire?.['action'])
    if (said === null) return null
    const action = said === 'checkin' ? 'checkin' : 'scrobble'
    if (wire?.['type'] === 'movie') {
      const movie = wireMedia(wire['movie'])
      return movie && { action, item: { kind: 'movie', movie: items.movie(movie) } }
    }
    const found = wireEpisodeOfShow(wire)
    return (
      found && { action, item: { kind: 'episode', show: items.show(found.show), episode: episodeOf(found.episode) } }
    )
  }
  const readPeople = (what: string) => readBy(what, rowsOf(wireUser), (list) => list.map(items.person))

  return {
    lastActivity: async (username, signal) => {
      await stamps.settle(signal)
      return ask.read({
        what: 'last activity',
        method: 'user/lastactivity',
        path: [username],
        auth: 'optional',
        read: readBy('last activity', lastActivityOf(stamps.timeOf), (last) => last),
        signal,
      })
    },

    network: (kind, username, signal) =>
      ask.read({
        what: kind,
        method: `user/network/${kind}`,
        path: [username],
        auth: 'optional',
        read: readPeople(kind),
        signal,
      }),

    watchingNow: async (item, signal) => {
      const place = placeOf(item)
      return place === null
        ? err({ kind: 'notFound' })
        : ask.read({ what: 'watching now', ...place, auth: 'optional', read: readPeople('watching now'), signal })
    },

    watchingOf: (username, signal) =>
      ask.read({
        what: 'watching',
        method: 'user/watching',
        path: [username],
        auth: 'optional',
        read: (value) => (isBlank(value) ? ok(null) : readBy('watching', nowOf, (now) => now)(value)),
        signal,
      }),

    serverTime: stamps.serverTime,
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
