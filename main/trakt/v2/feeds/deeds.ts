// What is done from a row of a feed: rating it, and putting it on the watchlist. Source: A.7.
import type { FeedService } from '../../sources.ts'
import type { Body } from '../bodies.ts'
import type { Door } from '../door.ts'
import { readDone, syncBody } from '../sync.ts'

export function createDeeds(door: Door): Pick<FeedService, 'rate' | 'addToWatchlist'> {
  const post = (what: string, path: string, body: Body, signal: AbortSignal | undefined) =>
    door.send({ what, method: 'POST', host: 'api', bearer: 'required', path, body, read: readDone(what), signal })
  return {
    rate: (what, rating, signal) => post('rating', '/sync/ratings', syncBody(what, { rating }), signal),
    addToWatchlist: (what, signal) => post('watchlist', '/sync/watchlist', syncBody(what, {}), signal),
  }
}
