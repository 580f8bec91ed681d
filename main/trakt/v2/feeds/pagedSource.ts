// A paged list of v2 as a source of activity: one request a page.
import type { Activity, ActivityQuery } from '../../../../preload/contract/activity.ts'
import { ok, type Result } from '../../../../preload/contract/result.ts'
import type { Query } from '../../address.ts'
import type { Reply } from '../../exchange.ts'
import { readBody, unreadable } from '../../read.ts'
import type { ActivitySource, SourceName, SourcePage } from '../../sources.ts'
import type { Door } from '../door.ts'
import type { RowReader } from './rows.ts'

/** Rows a page: enough for two screens, and some 200 kB. */
const usualLength = 50
/** In full: lengths and air dates are needed to tell what runs and what is ahead. */
export const extended = 'full,images'

export type Listing = {
  readonly name: SourceName
  readonly of?: string
  readonly path: string
  readonly query?: Query
  readonly row: RowReader
  /** True: "not for this key" is said by its absence, and is no trouble of the account. */
  readonly hasFallback?: boolean
  /**
   * `all`: everything comes in one answer, in whatever order. `row`: the answer is no list, but its one row. Missing: newest
   * first, page by page.
   */
  readonly pages?: 'all' | 'row'
  /** Few of the rows are what was asked for, and Trakt does not pick them: after the first page come the longest there are. */
  readonly isSparse?: boolean
}

/** Asks for one page and hands on its rows as they came. `more`: another page follows. */
export function askPage<T>(
  door: Door,
  listing: Omit<Listing, 'row' | 'of'>,
  { page, limit, signal }: { readonly page: number; readonly limit: number; readonly signal: AbortSignal | undefined },
  read: (raws: readonly unknown[], more: boolean, reply: Reply) => T,
): Promise<Result<T>> {
  const what = `feed ${listing.name}`
  return door.send({
    what,
    method: 'GET',
    host: 'api',
    path: listing.path,
    query: { ...listing.query, extended, limit, ...(page === 1 ? {} : { page }) },
    bearer: 'required',
    ...(listing.hasFallback === true ? { hasFallback: true } : {}),
    read: (reply) => {
      // Nothing is playing.
      if (reply.status === 204) return ok(read([], false, reply))
      return readBody(what, reply, (value) => {
        const raws: unknown = listing.pages === 'row' ? [value] : value
        if (!Array.isArray(raws)) return unreadable(what)
        const pages = Number(reply.headers.get('x-pagination-page-count') ?? 1)
        // A server that keeps announcing pages of nothing is not followed.
        return ok(read(raws, page < pages && raws.length > 0, reply))
      })
    },
    signal,
  })
}

/** Reads rows one by one: one that is broken costs no other. Newest first. */
export function readRows(
  raws: readonly unknown[],
  row: RowReader,
): { readonly rows: Activity[]; readonly unread: number } {
  const rows: Activity[] = []
  let unread = 0
  for (const raw of raws) {
    const read = row(raw)
    if (read === null) unread += 1
    else rows.push(...read)
  }
  return { rows: rows.sort((a, b) => b.at - a.at), unread }
}

export const pagedSource = (door: Door, listing: Listing, query: ActivityQuery): ActivitySource => ({
  name: listing.name,
  of: listing.of ?? null,
  page: (after, signal) => {
    const { page, limit } = after === null ? first(listing) : placeOf(after)
    return askPage(door, listing, { page, limit, signal }, (raws, more): SourcePage => {
      const { rows, unread } = readRows(raws, listing.row)
      const oldest = rows.at(-1)?.at ?? Infinity
      // What comes after is older still.
      const isPast = query.from !== undefined && oldest < query.from
      const isLast = !more || listing.pages !== undefined || isPast
      return { rows, next: isLast ? null : nextOf({ page, limit }, listing.isSparse === true), unread }
    })
  },
})

type Place = { readonly page: number; readonly limit: number }

const first = ({ pages }: Listing): Place => ({ page: 1, limit: pages === 'all' ? longest : usualLength })

/** `2`, or `2/250` where the pages are of another length. */
function placeOf(after: string): Place {
  const [page, limit] = after.split('/').map(Number)
  return { page: page ?? 1, limit: limit ?? usualLength }
}

/** The long pages begin at the top again: Trakt counts pages by their length, and knows no other place to go on from. */
function nextOf({ page, limit }: Place, isSparse: boolean): string {
  if (!isSparse) return String(page + 1)
  return limit === longest ? `${page + 1}/${longest}` : `1/${longest}`
}

/** The longest page that Trakt gives. */
const longest = 250
