// What people one follows have watched: the social feed, or each one's history where the key may not read that. Source: A.5.
import type { ActivityQuery } from '../../../../preload/contract/activity.ts'
import type { Failure } from '../../../../preload/contract/failure.ts'
import { ok, type Result } from '../../../../preload/contract/result.ts'
import type { FeedSources } from '../../sources.ts'
import { startedWith } from '../../startedWith.ts'
import { segment } from '../address.ts'
import type { Door } from '../door.ts'
import type { Followed } from './following.ts'
import { type Listing, pagedSource } from './pagedSource.ts'
import { historyListing, isOfSomePlays } from './personSources.ts'
import type { Rows } from './rows.ts'
import type { WireUser } from './wire.ts'

/** People whose histories are read one by one: each costs a request at least. */
const mostPeople = 25

/** An address that is not for this key: "documented" is not "granted". */
export const isNotForUs = ({ kind }: Failure): boolean =>
  kind === 'keyRefused' || kind === 'notFound' || kind === 'vipOnly'

export function createFriendSources({
  door,
  rows,
  followed,
}: {
  readonly door: Door
  readonly rows: Rows
  readonly followed: (signal?: AbortSignal) => Promise<Result<Followed>>
}) {
  // What is not for this key will not be tomorrow either; asked once per session.
  let refused = false

  const social: Listing = {
    name: 'social',
    path: '/users/me/following/activities',
    row: rows.play(null),
    hasFallback: true,
  }

  const historyOf = (user: WireUser, query: ActivityQuery) => {
    const id = segment(user.slug)
    if (id === null) return []
    const listing = historyListing(id, rows.play(rows.person(user)), query)
    return [pagedSource(door, { ...listing, of: user.username, hasFallback: true }, query)]
  }

  return async (query: ActivityQuery, signal?: AbortSignal): Promise<Result<FeedSources>> => {
    const chosen = new Set(query.people?.map((name) => name.toLowerCase()))
    // The social feed cannot be narrowed to some of them, but each of them has a history.
    if (!refused && chosen.size === 0) {
      const isSparse = query.types.length > 0 || query.to !== undefined || isOfSomePlays(query)
      const source = pagedSource(door, { ...social, isSparse }, query)
      const first = await source.page(null, signal)
      if (first.ok || !isNotForUs(first.failure))
        return first.ok ? ok({ kind: 'sources', sources: [startedWith(source, first)], leftOut: 0 }) : first
      refused = true
    }
    const following = await followed(signal)
    if (!following.ok) return following
    const { people, total } = chosen.size === 0 ? following.value : among(following.value, chosen)
    const sources = people.slice(0, mostPeople).flatMap((user) => historyOf(user, query))
    return ok({ kind: 'sources', sources, leftOut: total - sources.length })
  }
}

/** Those who were chosen. One who is not followed any more is nobody's friend. */
function among({ people }: Followed, chosen: ReadonlySet<string>): Followed {
  const found = people.filter(({ username, slug }) => chosen.has(username.toLowerCase()) || chosen.has(slug))
  return { people: found, total: found.length }
}
