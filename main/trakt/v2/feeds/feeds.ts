// FeedService over API v2, which has no feeds: they are composed of the lists it keeps. Source: C.
import type { ActivityAction, ActivityQuery, Person } from '../../../../preload/contract/activity.ts'
import { err, ok, type Result } from '../../../../preload/contract/result.ts'
import type { FeedUnavailable } from '../../../../preload/contract/feed.ts'
import type { FeedService, FeedSources } from '../../sources.ts'
import { startedWith } from '../../startedWith.ts'
import { allActions, outOfReach } from '../../wanted.ts'
import { segment } from '../address.ts'
import type { Door } from '../door.ts'
import type { Items } from '../items.ts'
import { createDeeds } from './deeds.ts'
import { createFollowing } from './following.ts'
import { createFriendSources } from './friendSources.ts'
import { createLastChange } from './lastChange.ts'
import { createMediaSources } from './mediaSources.ts'
import type { OwnPerson } from './ownPerson.ts'
import { createPeople } from './people.ts'
import { personSources, plays } from './personSources.ts'
import { createRows } from './rows.ts'
import { createStandings } from './standings.ts'

/** What is not told of a title: who has collected it, and lists. */
const ofTitles: readonly ActivityAction[] = allActions.filter(
  (action) => action !== 'collection' && action !== 'created' && action !== 'item_added',
)
const actions = {
  user: allActions,
  friends: plays,
  movies: ofTitles,
  shows: ofTitles,
  seasons: ofTitles.filter((action) => action !== 'rating' && action !== 'watchlist'),
  episodes: ofTitles,
} as const satisfies FeedService['actions']

const unavailable = (why: FeedUnavailable): Result<FeedSources> => ok({ kind: 'unavailable', why })

/** `who`: the signed-in user, whose own lists do not name them. */
export function createFeeds(door: Door, items: Items, { who }: Pick<OwnPerson, 'who'>): FeedService {
  const rows = createRows(items, door.serverNow)
  const people = createPeople(door, rows)
  const followed = createFollowing(door)
  const friends = createFriendSources({ door, rows, followed })
  const titles = createMediaSources({ door, rows })

  const own = (person: Person, query: ActivityQuery) => personSources({ door, rows }, { id: 'me', who: person }, query)

  /** Asks who it is and for the first page of the first list, which together tell whether one may look. */
  async function ofSomebody(
    username: string,
    query: ActivityQuery,
    signal: AbortSignal | undefined,
  ): Promise<Result<FeedSources>> {
    const id = segment(username)
    if (id === null) return err({ kind: 'notFound' })
    const person = await people(username, id, signal)
    if (person === 'private') return unavailable({ kind: 'private', username })
    if (!person.ok) return person
    const [first, ...others] = personSources({ door, rows }, { id, who: person.value }, query)
    if (first === undefined) return ok({ kind: 'sources', sources: [], leftOut: 0 })
    const page = await first.page(null, signal)
    // The person is there, and their list is not: it is not for us.
    if (!page.ok && (page.failure.kind === 'notFound' || page.failure.kind === 'keyRefused'))
      return unavailable({ kind: 'private', username })
    return ok({ kind: 'sources', sources: [startedWith(first, page), ...others], leftOut: 0 })
  }

  return {
    ...createDeeds(door),
    lastChange: createLastChange(door),
    actions,
    standings: createStandings(door),
    following: async (signal) => {
      const answer = await followed(signal)
      return answer.ok ? ok(answer.value.people.map(rows.person)) : answer
    },
    sources: async (query, signal) => {
      const { feed } = query
      if (feed.kind === 'community') return unavailable({ kind: 'noSuchFeed' })
      const missing = outOfReach(query, actions[feed.kind])
      if (missing !== null) return unavailable({ kind: 'noSuchAction', actions: missing })
      if (feed.kind === 'friends') return friends(query, signal)
      if (feed.kind === 'user' && feed.username !== undefined) return ofSomebody(feed.username, query, signal)
      const me = await who(signal)
      if (!me.ok) return me
      if (feed.kind === 'user') return ok({ kind: 'sources', sources: own(me.value, query), leftOut: 0 })
      const sources = titles(feed, me.value, query)
      return sources ? ok({ kind: 'sources', sources, leftOut: 0 }) : err({ kind: 'notFound' })
    },
  }
}
