// What a feed can be narrowed to, by name; and why some of it cannot be had.
import type { ActivityAction, ActivityType, Feed } from '../../preload/contract/activity.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Barred, PeopleBarred, Range } from '../activity/filters.ts'
import { say, sayList } from '../say.ts'
import { feedName } from './feedName.ts'

export function typeName(type: ActivityType): string {
  switch (type) {
    case 'episode':
      return say('filter.episodes')
    case 'movie':
      return say('filter.films')
    case 'show':
      return say('filter.shows')
    case 'list':
      return say('filter.lists')
    default:
      return assertNever(type)
  }
}

export function actionName(action: ActivityAction): string {
  switch (action) {
    case 'watching':
      return say('filter.watching')
    case 'checkin':
      return say('filter.checkIns')
    case 'scrobble':
      return say('filter.scrobbles')
    case 'seen':
      return say('filter.seen')
    case 'rating':
      return say('filter.ratings')
    case 'watchlist':
      return say('filter.watchlist')
    case 'collection':
      return say('filter.collected')
    case 'shout':
      return say('filter.comments')
    case 'review':
      return say('filter.reviews')
    case 'created':
      return say('filter.newLists')
    case 'item_added':
      return say('filter.addedToLists')
    default:
      return assertNever(action)
  }
}

export function rangeName(range: Range): string {
  switch (range) {
    case 'any':
      return say('filter.anyTime')
    case 'week':
      return say('filter.week')
    case 'month':
      return say('filter.month')
    case 'year':
      return say('filter.year')
    case 'dates':
      return say('filter.dates')
    default:
      return assertNever(range)
  }
}

/** Why a feed cannot be narrowed to some people, and where that can be had. */
export function peopleBarredWords(barred: PeopleBarred, feed: Feed): string {
  switch (barred) {
    case 'own':
      return say('filter.peopleOwn')
    case 'onePerson':
      return say('filter.peopleOne', { feed: feedName(feed) })
    case 'everyone':
      return say('filter.peopleEveryone')
    case 'season':
      return say('filter.peopleSeason')
    default:
      return assertNever(barred)
  }
}

/** Why filters cannot be had; `of` are the names of those that cannot. */
export function barredWords(barred: Barred, feed: Feed, of: readonly string[]): string {
  const names = of.length > 3 ? say('filter.dashed') : sayList(of)
  switch (barred) {
    case 'feed':
      return say('filter.barredByFeed', { names, feed: feedName(feed) })
    case 'types':
      return say('filter.barredByTypes', { names })
    case 'actions':
      return say('filter.barredByActions', { names })
    default:
      return assertNever(barred)
  }
}
