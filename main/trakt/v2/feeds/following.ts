// Whom the user follows. Source: GET /users/me/following.
import { ok, type Result } from '../../../../preload/contract/result.ts'
import { objectOf } from '../../readers.ts'
import type { Door } from '../door.ts'
import { askPage } from './pagedSource.ts'
import { userOf, type WireUser } from './wire.ts'

/** The longest page that Trakt gives. `total`: how many there are. */
const longest = 250

export type Followed = { readonly people: readonly WireUser[]; readonly total: number }

/** Who chooses people and looks at them asks once, ms. */
const rememberedMs = 5 * 60_000

export function createFollowing(door: Door): (signal?: AbortSignal) => Promise<Result<Followed>> {
  let known: { readonly at: number; readonly followed: Followed } | null = null
  const listing = { name: 'social', path: '/users/me/following' } as const
  return async (signal) => {
    if (known && Math.abs(door.serverNow() - known.at) < rememberedMs) return ok(known.followed)
    const answer = await askPage(door, listing, { page: 1, limit: longest, signal }, (raws, _more, { headers }) => {
      const people = raws.flatMap((raw) => userOf(objectOf(raw)?.['user']) ?? [])
      return { people, total: Math.max(raws.length, Number(headers.get('x-pagination-item-count')) || 0) }
    })
    if (answer.ok) known = { at: door.serverNow(), followed: answer.value }
    return answer
  }
}
