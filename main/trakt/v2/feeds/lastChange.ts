// Whether something in one's own lists has changed: the stamps that Trakt keeps of them, as one text. Source: /sync/last_activities.
import { ok } from '../../../../preload/contract/result.ts'
import { readBody, unreadable } from '../../read.ts'
import type { FeedService } from '../../sources.ts'
import { objectOf } from '../../readers.ts'
import type { Door } from '../door.ts'
import { instantOf } from '../wire.ts'

/** What feeds are made of. Saved positions, likes, follows and settings change no row of them. */
const deeds = ['watched_at', 'collected_at', 'rated_at', 'watchlisted_at', 'commented_at']
const stamps: Readonly<Record<string, readonly string[]>> = {
  movies: deeds,
  episodes: deeds,
  shows: deeds,
  seasons: deeds,
  lists: ['updated_at'],
  watchlist: ['updated_at'],
}

export const createLastChange =
  (door: Door): FeedService['lastChange'] =>
  (signal) =>
    door.send({
      what: 'last activities',
      method: 'GET',
      host: 'api',
      path: '/sync/last_activities',
      bearer: 'required',
      read: (reply) =>
        readBody('last activities', reply, (value) => {
          const known = Object.entries(stamps).flatMap(([part, names]) =>
            names.map((name) => instantOf(objectOf(objectOf(value)?.[part])?.[name])),
          )
          // Without a single stamp it would never change.
          return known.every((at) => at === null)
            ? unreadable('last activities')
            : ok({ text: known.join(' '), at: Math.max(...known.filter((at) => at !== null)) })
        }),
      signal,
    })
