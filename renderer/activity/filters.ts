// What a feed can be narrowed to, and why some of it cannot be had.
import type { FeedActions, FeedKind } from '../../preload/contract/account.ts'
import type { ActivityAction, ActivityQuery, ActivityType, Feed } from '../../preload/contract/activity.ts'
import { typesOfAction } from '../../preload/contract/activity.ts'
import { assertNever } from '../../preload/contract/result.ts'

export const allTypes: readonly ActivityType[] = ['episode', 'movie', 'show', 'list']
/** In the order that they are offered in. */
export const allActions: readonly ActivityAction[] = [
  'watching',
  'checkin',
  'scrobble',
  'seen',
  'rating',
  'watchlist',
  'collection',
  'shout',
  'review',
  'created',
  'item_added',
]

/** `feed`: this feed never has it. `types`, `actions`: what else was chosen excludes it. */
export type Barred = 'feed' | 'types' | 'actions'

type Chosen = Pick<ActivityQuery, 'types' | 'actions'>

export function actionBarred(
  action: ActivityAction,
  kind: FeedKind,
  can: FeedActions,
  { types }: Chosen,
): Barred | null {
  if (can[kind]?.includes(action) !== true) return 'feed'
  return types.length === 0 || typesOfAction[action].some((type) => types.includes(type)) ? null : 'types'
}

export function typeBarred(type: ActivityType, kind: FeedKind, can: FeedActions, { actions }: Chosen): Barred | null {
  const had = (can[kind] ?? []).filter((action) => typesOfAction[action].includes(type))
  if (had.length === 0) return 'feed'
  return actions.length === 0 || had.some((action) => actions.includes(action)) ? null : 'actions'
}

export type Range = 'any' | 'week' | 'month' | 'year' | 'dates'

const days: Readonly<Partial<Record<Range, number>>> = { week: 7, month: 30, year: 365 }

/** Times in epoch ms; `first` and `last` are local days as a date field has them, or empty. */
export function rangeOf(range: Range, first: string, last: string): Pick<ActivityQuery, 'lastDays' | 'from' | 'to'> {
  const lastDays = days[range]
  if (lastDays !== undefined) return { lastDays }
  if (range === 'any') return {}
  const from = first === '' ? NaN : new Date(`${first}T00:00`).getTime()
  const to = last === '' ? NaN : new Date(`${last}T23:59:59.999`).getTime()
  return { ...(Number.isNaN(from) ? {} : { from }), ...(Number.isNaN(to) ? {} : { to }) }
}

/** The way back. */
export function rangeIn({ lastDays, from, to }: Pick<ActivityQuery, 'lastDays' | 'from' | 'to'>): Range {
  if (lastDays !== undefined) return lastDays <= 7 ? 'week' : lastDays <= 31 ? 'month' : 'year'
  return from === undefined && to === undefined ? 'any' : 'dates'
}

/** Whether a feed is of several people whom one follows, and so can be narrowed to some; else why not. */
export type PeopleBarred = 'own' | 'onePerson' | 'everyone' | 'season'

export function peopleBarred(feed: Feed): PeopleBarred | null {
  switch (feed.kind) {
    case 'user':
      return feed.username === undefined ? 'own' : 'onePerson'
    case 'community':
      return 'everyone'
    case 'seasons':
      return 'season'
    case 'friends':
    case 'movies':
    case 'shows':
    case 'episodes':
      return null
    default:
      return assertNever(feed)
  }
}

/** The same filters on another feed, besides people where it cannot be narrowed to them. */
export function withFeed({ people, ...rest }: ActivityQuery, feed: Feed): ActivityQuery {
  return { ...rest, ...(people === undefined || peopleBarred(feed) !== null ? {} : { people }), feed }
}

/** `2026-11-22`, as a date field wants it, in local time. */
export function dateField(at: number): string {
  const date = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** How many filters a query has on. */
export function filterCount({ types, actions, people = [], ...range }: ActivityQuery): number {
  return types.length + actions.length + people.length + (rangeIn(range) === 'any' ? 0 : 1)
}
