// Films and shows for typed text: v1 searches each kind by itself.
import { ok, type Result } from '../../../preload/contract/result.ts'
import { plainQuery } from '../plainQuery.ts'
import { ranked } from '../ranked.ts'
import type { Found, TraktService } from '../service.ts'
import type { Ask } from './ask.ts'
import type { Items } from './items.ts'
import { readBy } from './read.ts'
import { rowsOf } from '../readers.ts'
import { wireMedia } from './wire.ts'

const most = 50

/** Both kinds at once; where neither title is nearer to the text, the lists take turns, a show first. */
export function createSearch(ask: Ask, items: Items): TraktService['search'] {
  const find = (kind: 'movie' | 'show', query: string, limit: number, signal?: AbortSignal) =>
    ask.read<readonly Found[]>({
      what: 'search',
      method: `search/${kind}s`,
      query: { query, limit },
      auth: 'none',
      read:
        kind === 'movie'
          ? readBy('search', rowsOf(wireMedia), (list) =>
              list.map((wire) => ({ kind: 'movie', movie: items.movie(wire) })),
            )
          : readBy('search', rowsOf(wireMedia), (list) =>
              list.map((wire) => ({ kind: 'show', show: items.show(wire) })),
            ),
      signal,
    })

  return async (text, { limit, year, only }, signal): Promise<Result<readonly Found[]>> => {
    const query = plainQuery(text)
    if (query === '') return ok([])
    const wanted = Math.max(1, Math.min(most, Math.trunc(limit) || 1))
    const asked = Math.min(most, wanted * 2)
    const answers = await Promise.all(
      (only === undefined ? (['show', 'movie'] as const) : [only]).map((kind) => find(kind, query, asked, signal)),
    )
    const lists: (readonly Found[])[] = []
    for (const answer of answers) {
      if (!answer.ok) return answer
      lists.push(answer.value)
    }
    return ok(ranked(inTurn(lists), text, year).slice(0, wanted))
  }
}

function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}
