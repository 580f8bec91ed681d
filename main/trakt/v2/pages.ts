// Paged lists: Trakt clamps a page's length, so a longer list is read page by page.
import type * as v from 'valibot'
import { ok, type Result } from '../../../preload/contract/result.ts'
import type { Call, Door } from './door.ts'
import { readJson } from './read.ts'
import { listOf } from '../wire.ts'

/** A server that keeps announcing more pages is not followed for ever. */
const mostPages = 10
const longestPage = 250

/** One page: its elements, and whether another one follows. Source: `X-Pagination-Page-Count`. */
type Page<T> = { readonly elements: readonly T[]; readonly more: boolean }

/** Reads a paged list up to `limit` elements (1 to 2,500). Elements that are unreadable are left out. */
export async function readPages<W, T>(
  door: Door,
  call: Omit<Call<unknown>, 'read' | 'method' | 'host'>,
  limit: number,
  element: v.GenericSchema<unknown, W>,
  map: (wire: W) => T,
): Promise<Result<readonly T[]>> {
  const wanted = Math.max(1, Math.min(mostPages * longestPage, Math.trunc(limit) || 1))
  const size = Math.min(longestPage, wanted)
  const all: T[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await door.send<Page<T>>({
      ...call,
      method: 'GET',
      host: 'api',
      query: { ...call.query, limit: size, ...(page === 1 ? {} : { page }) },
      read: (reply) => {
        const list = readJson(call.what, listOf(element), (wire) => wire.map(map))(reply)
        const pages = Number(reply.headers.get('x-pagination-page-count') ?? 1)
        return list.ok ? ok({ elements: list.value, more: page < pages }) : list
      },
    })
    if (!answer.ok) return answer
    all.push(...answer.value.elements)
    if (!answer.value.more || all.length >= wanted) break
  }
  return ok(all.slice(0, wanted))
}
