// The bodies and answers of Trakt's sync calls: one thing, and what is said of it. Source: A.7.
import { assertNever, err, type Result } from '../../../preload/contract/result.ts'
import type { Rateable } from '../../../preload/contract/feed.ts'
import type { Reply } from '../exchange.ts'
import { objectOf, rawRowsOf } from '../readers.ts'
import { type Body, hasIds, mediaBody } from './bodies.ts'
import { readNothing } from './read.ts'

/** The body of a sync call about one thing; `more` stands beside its ids. */
export function syncBody(what: Rateable, more: Body): Body {
  switch (what.kind) {
    case 'movie':
      return { movies: [{ ...mediaBody(what.movie), ...more }] }
    case 'show':
      return { shows: [{ ...mediaBody(what.show), ...more }] }
    case 'episode': {
      const { ids, season, number } = what.episode
      return hasIds(ids)
        ? { episodes: [{ ids, ...more }] }
        : { shows: [{ ...mediaBody(what.show), seasons: [{ number: season, episodes: [{ number, ...more }] }] }] }
    }
    default:
      return assertNever(what)
  }
}

/** Done, unless the answer says that it knows no such thing. What was there already is what was wanted. */
export const readDone =
  (what: string) =>
  (reply: Reply): Result<void> => {
    const value = reply.body.kind === 'json' ? objectOf(reply.body.value) : null
    const missing = Object.values(objectOf(value?.['not_found']) ?? {}).some(
      (list) => (rawRowsOf(list)?.length ?? 0) > 0,
    )
    return missing ? err({ kind: 'notFound' }) : readNothing(what)(reply)
  }
