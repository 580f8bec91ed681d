// People by API v1: what they watch now, when they last did something, whom they know.
import { itemByKey } from '../catalogue/catalogue.ts'
import type { Playable } from '../catalogue/model.ts'
import { json, type Reply } from '../call.ts'
import { followedAt, followersOf, followingOf, friendsOf, personNamed } from '../friends.ts'
import type { Person } from '../people.ts'
import { rowsOf, typeOf, type Row, type RowAction } from '../rows.ts'
import { pastPlays, watchingOf as runningOf, type NowWatching } from '../world.ts'
import { seconds, unknown, type V1Ask, type V1Method } from './ask.ts'
import { visiblePerson } from './visible.ts'
import { episodeOf, movieOf, personOf, showOf } from './wire.ts'

const itemOf = (item: Playable, pictures: string) =>
  item.kind === 'movie'
    ? { movie: movieOf(item, pictures) }
    : { show: showOf(item.show, pictures), episode: episodeOf(item, pictures) }

/** What a player tells is `watching` on v1. */
export const watchingOf = (item: Playable, action: NowWatching['action'], pictures: string) => ({
  type: item.kind,
  action: action === 'checkin' ? 'checkin' : 'watching',
  ...itemOf(item, pictures),
})

/** Idle is an object with nothing in it. */
function watchingNow({ world, now, imageBase }: V1Ask, person: Person) {
  const running = runningOf(world, person.slug, now)
  const item = running && itemByKey(running.item)
  if (!item) return {}
  return watchingOf(item, running.action, imageBase)
}

type Latest = (...actions: readonly RowAction[]) => number

/** Ten times a type, in Unix seconds; 0 is never. */
const timesOf = (latest: Latest) => ({
  watched: latest('scrobble', 'checkin', 'seen'),
  scrobble: latest('scrobble'),
  seen: latest('seen'),
  checkin: latest('checkin'),
  collection: latest('collection'),
  rating: latest('rating'),
  watchlist: latest('watchlist'),
  comment: latest('shout', 'review'),
  review: latest('review'),
  shout: latest('shout'),
})

/** `rows` newest first. */
export function lastActivityOf(rows: readonly Pick<Row, 'at' | 'action' | 'subject'>[]) {
  const at = (fits: (row: (typeof rows)[number]) => boolean) => seconds(rows.find(fits)?.at ?? 0)
  const of = (type: 'movie' | 'show' | 'episode') =>
    timesOf((...actions) => at((row) => typeOf(row) === type && actions.includes(row.action)))
  return { all: at(() => true), movie: of('movie'), show: of('show'), episode: of('episode') }
}

const lastActivity = ({ world, now }: V1Ask, person: Person) => lastActivityOf(rowsOf(world, person, now))

const networks = { followers: followersOf, following: followingOf, friends: friendsOf } as const

export const knownOf = (person: Person, since: number, imageBase: string) => ({
  ...personOf(person, imageBase),
  since: seconds(since),
})

/** Names are no secret, protected or not: only what people do is. */
function network(kind: keyof typeof networks, { world, args, imageBase }: V1Ask): Reply {
  const person = personNamed(args[0] ?? '')
  if (!person) return unknown('user')
  return json(
    200,
    networks[kind](world, person).map((p) => {
      const since = (kind === 'followers' ? followedAt(world, p, person) : followedAt(world, person, p)) ?? 0
      return knownOf(p, since, imageBase)
    }),
  )
}

function profile(ask: V1Ask, person: Person) {
  const { world, now, imageBase } = ask
  const plays = pastPlays(world, person.slug, now)
  const count = (kind: 'm' | 'e') => new Set(plays.flatMap((p) => (p.item.startsWith(kind) ? p.item : []))).size
  return {
    ...personOf(person, imageBase),
    last_login: seconds(now),
    stats: {
      friends: friendsOf(world, person).length,
      episodes: { watched: count('e') },
      movies: { watched: count('m') },
    },
    watching: watchingNow(ask, person),
    watched: plays.slice(0, 10).flatMap((play) => {
      const item = itemByKey(play.item)
      const action = play.action === 'watch' ? 'seen' : play.action
      return item ? [{ type: item.kind, watched: seconds(play.watchedAt), action, ...itemOf(item, imageBase) }] : []
    }),
  }
}

const forPerson = (run: (ask: V1Ask, person: Person) => unknown) => (ask: V1Ask) => {
  const named = visiblePerson(ask, ask.args[0])
  return 'reply' in named ? named.reply : json(200, run(ask, named.item))
}

const reads: Readonly<Record<string, (ask: V1Ask) => Reply>> = {
  'user/watching': forPerson(watchingNow),
  'user/lastactivity': forPerson(lastActivity),
  'user/profile': forPerson(profile),
  'user/network/followers': (ask) => network('followers', ask),
  'user/network/following': (ask) => network('following', ask),
  'user/network/friends': (ask) => network('friends', ask),
}

export const userMethods: readonly V1Method[] = Object.entries(reads).map(([name, run]) => ({
  name,
  kind: 'read',
  auth: 'optional',
  run,
}))
