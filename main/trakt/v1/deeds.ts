// What is done from a row of a feed: rating it, and putting it on the watchlist. Sources: v1's rate/show, show/episode/watchlist;
// the others of either family are inferred from them.
import { assertNever } from '../../../preload/contract/result.ts'
import { readValue } from '../read.ts'
import type { Rateable } from '../../../preload/contract/feed.ts'
import type { FeedService } from '../sources.ts'
import { wireDone } from './answers.ts'
import type { Ask } from './ask.ts'
import { type Fields, itemFields, movieFields, showFields } from './bodies.ts'

type Deed = { readonly method: string; readonly body: Fields }

function rating(what: Rateable): Deed {
  switch (what.kind) {
    case 'movie':
      return { method: 'rate/movie', body: movieFields(what.movie) }
    case 'show':
      return { method: 'rate/show', body: showFields(what.show) }
    case 'episode':
      return { method: 'rate/episode', body: itemFields(what) }
    default:
      return assertNever(what)
  }
}

/** These take lists. */
function listing(what: Rateable): Deed {
  switch (what.kind) {
    case 'movie':
      return { method: 'movie/watchlist', body: { movies: [movieFields(what.movie)] } }
    case 'show':
      return { method: 'show/watchlist', body: { shows: [showFields(what.show)] } }
    case 'episode': {
      const { season, number: episode } = what.episode
      return { method: 'show/episode/watchlist', body: { ...showFields(what.show), episodes: [{ season, episode }] } }
    }
    default:
      return assertNever(what)
  }
}

export function createDeeds(ask: Ask): Pick<FeedService, 'rate' | 'addToWatchlist'> {
  const write = (what: string, { method, body }: Deed, signal: AbortSignal | undefined) =>
    ask.write({ what, method, body, read: readValue(what, wireDone, () => undefined), signal })
  return {
    // In numbers always: the server makes love and hate of them for who rates so, and keeps the numbers.
    rate: (what, value, signal) => {
      const { method, body } = rating(what)
      return write('rating', { method, body: { ...body, rating: value } }, signal)
    },
    addToWatchlist: (what, signal) => write('watchlist', listing(what), signal),
  }
}
