// What is said of a feed: why it is empty or cannot be had, what is missing from it.
import type { Feed } from '../../preload/contract/activity.ts'
import type { FeedGap, FeedUnavailable } from '../../preload/contract/feed.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say, sayList } from '../say.ts'
import { failureWords } from './failure.ts'
import { feedName } from './feedName.ts'
import { actionName } from './filters.ts'
import { sentences, stopped } from './sentences.ts'
import type { Words } from './words.ts'

/** Where rows would be; `filtered`: there may be some without the filters. `ended`: there is no more to read. */
export function emptyWords(
  feed: Feed,
  { filtered, ended }: { readonly filtered: boolean; readonly ended: boolean },
): Words {
  if (filtered) {
    const given = { feed: feedName(feed) }
    const detail = ended ? say('feed.nothingMatchesHint', given) : say('feed.noMatchSoFar', given)
    return { title: say('feed.nothingMatches'), detail }
  }
  switch (feed.kind) {
    case 'user': {
      const { username } = feed
      const detail = username === undefined ? say('feed.emptyMe') : say('feed.emptyPerson', { username })
      return { title: say('feed.nothingYet'), detail }
    }
    case 'friends':
      return { title: say('feed.quiet'), detail: say('feed.emptyFriends') }
    case 'community':
      return { title: say('feed.quiet'), detail: say('feed.emptyEveryone') }
    case 'movies':
    case 'shows':
    case 'seasons':
    case 'episodes':
      return { title: say('feed.nothingYet'), detail: say('feed.emptyTitle', { feed: feedName(feed) }) }
    default:
      return assertNever(feed)
  }
}

export function unavailableWords(why: FeedUnavailable, feed: Feed): Words {
  switch (why.kind) {
    case 'noSuchFeed':
      return { title: say('feed.unavailable', { feed: feedName(feed) }), detail: say('feed.unavailableHint') }
    case 'noSuchAction': {
      const actions = sayList(why.actions.map(actionName))
      return { title: say('feed.noCombination'), detail: say('feed.neverTells', { feed: feedName(feed), actions }) }
    }
    case 'private':
      return { title: say('feed.isPrivate', { username: why.username }), detail: say('feed.isPrivateHint') }
    default:
      return assertNever(why)
  }
}

/** `source` as main names it. */
function sourceName(source: string): string {
  switch (source) {
    case 'feed':
      return say('feed.gapNew')
    case 'stream':
      return say('feed.gapActivity')
    case 'watching':
      return say('feed.gapWatching')
    case 'history':
      return say('feed.gapHistory')
    case 'ratings':
      return say('feed.gapRatings')
    case 'watchlist':
      return say('feed.gapWatchlist')
    case 'collection':
      return say('feed.gapCollection')
    case 'comments':
      return say('feed.gapComments')
    case 'lists':
      return say('feed.gapLists')
    case 'social':
      return say('feed.gapFriends')
    default:
      return source
  }
}

/** "Missing: Ratings of ada. You are offline." */
export function gapLine({ source, of, failure }: FeedGap): string {
  const what = sourceName(source)
  const missing = of === null ? say('feed.missing', { what }) : say('feed.missingOf', { what, who: of })
  return sentences(missing, gapReason(failure))
}

/** One list that is refused says nothing of the key as a whole. */
function gapReason(failure: Failure): string {
  if (failure.kind === 'keyRefused') return say('feed.notShownToApp')
  if (failure.kind === 'notFound') return say('feed.privateOrGone')
  return stopped(failureWords(failure, 'background').title)
}
