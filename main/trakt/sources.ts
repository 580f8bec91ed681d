// What a feed is made of: lists of activity that Trakt keeps, each newest first and read page by page.
import type { FeedActions } from '../../preload/contract/account.ts'
import type { Activity, ActivityQuery, Person } from '../../preload/contract/activity.ts'
import type { FeedUnavailable, Rateable } from '../../preload/contract/feed.ts'
import type { Ids } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'

/** `stream`: one list that the API merges itself (v1, and v2's social feed). The others are v2's, one for each kind of deed. */
export type SourceName =
  | 'stream'
  | 'watching'
  | 'history'
  | 'ratings'
  | 'watchlist'
  | 'collection'
  | 'comments'
  | 'lists'
  | 'social'

/**
 * `next` null: this was the last page. `unread`: rows that nobody could read. `rests`: what comes next is read when more is
 * wanted, even if its rows may be newer than what others have: the opening has cost enough.
 */
export type SourcePage = {
  readonly rows: readonly Activity[]
  readonly next: string | null
  readonly unread: number
  readonly rests?: boolean
}

export type ActivitySource = {
  readonly name: SourceName
  /** Whose list it is where a feed is made of several people's; null: the feed's own. */
  readonly of: string | null
  /**
   * The page after `after`; null: the first. Never retried inside. Narrowed as far as the server does it: rows that were
   * not asked for may be among them. Rows may be equal in time, and a page may repeat rows that moved.
   */
  readonly page: (after: string | null, signal?: AbortSignal) => Promise<Result<SourcePage>>
}

export type FeedSources =
  | {
      readonly kind: 'sources'
      readonly sources: readonly ActivitySource[]
      /** People whose rows are missing because there are too many to ask for; 0: nobody. */
      readonly leftOut: number
    }
  | { readonly kind: 'unavailable'; readonly why: FeedUnavailable }

/** `text` changes when something in one's own lists changed, and nothing else. `at`: when that was, epoch ms by the server's clock. */
export type LastChange = { readonly text: string; readonly at: number }

/** `season` and `number` of the episode that comes next. */
export type Standing = { readonly show: Ids; readonly season: number; readonly number: number }

/** The activity half of an account, the same for both generations. */
export interface FeedService {
  /**
   * What the feed is made of. Asks Trakt only where it cannot be known otherwise: whether this key may read the social feed,
   * and whom the user follows. What was asked is not asked again by the first page.
   */
  sources(query: ActivityQuery, signal?: AbortSignal): Promise<Result<FeedSources>>
  /** Which actions a kind of feed can show on this account; a kind that is missing cannot be had. */
  readonly actions: FeedActions
  /**
   * What has changed last in one's own lists. One request; what the feed loop asks first.
   * Source: /sync/last_activities, user/lastactivity.
   */
  lastChange(signal?: AbortSignal): Promise<Result<LastChange>>
  /**
   * Where the user stands: the episode that comes next of each show they are in the middle of, of the 250
   * watched last. One request. Source: /sync/progress/up_next, user/progress/watched.
   */
  standings(signal?: AbortSignal): Promise<Result<readonly Standing[]>>
  /** Whom the user follows, in the order of the API. */
  following(signal?: AbortSignal): Promise<Result<readonly Person[]>>
  /** 1 to 10. */
  rate(what: Rateable, rating: number, signal?: AbortSignal): Promise<Result<void>>
  addToWatchlist(what: Rateable, signal?: AbortSignal): Promise<Result<void>>
}
