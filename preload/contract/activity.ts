// Activity: who did what, when, to what. One shape for every feed of either generation of the API.
import type { Episode, Movie, Picture, Show } from './model.ts'

export type ActivityAction =
  | 'watching'
  | 'scrobble'
  | 'checkin'
  | 'seen'
  | 'collection'
  | 'rating'
  | 'watchlist'
  | 'shout'
  | 'review'
  | 'created'
  | 'item_added'

export type ActivityType = 'episode' | 'show' | 'movie' | 'list'

/** Somebody on Trakt. `slug` is the name in addresses. A protected profile shows its activity to friends only. */
export type Person = {
  readonly username: string
  readonly slug: string
  readonly name: string | null
  readonly vip: boolean
  readonly isPrivate: boolean
  readonly avatar: Picture | null
}

export type TraktList = { readonly name: string; readonly slug: string; readonly description: string | null }

export type ListEntry =
  | { readonly kind: 'movie'; readonly movie: Movie }
  | { readonly kind: 'show'; readonly show: Show }
  | { readonly kind: 'season'; readonly show: Show; readonly season: number }
  | { readonly kind: 'episode'; readonly show: Show; readonly episode: Episode }

export type ActivitySubject =
  | ListEntry
  /** Several at once, as v1 tells of `seen` and `collection`; never empty. */
  | { readonly kind: 'episodes'; readonly show: Show; readonly episodes: readonly Episode[] }
  | { readonly kind: 'list'; readonly list: TraktList }
  | { readonly kind: 'listEntry'; readonly list: TraktList; readonly entry: ListEntry }

export type Activity = {
  /** Stable and unique within one account. */
  readonly key: string
  /** Epoch ms by the server's clock. */
  readonly at: number
  /** Of what runs: when it began, as `at`; missing where that is not known, or when it was over as the row was read. */
  readonly startedAt?: number
  readonly action: ActivityAction
  readonly type: ActivityType
  readonly who: Person
  readonly subject: ActivitySubject
  /** 1 to 10. `simple`: the user rates by love and hate, which arrive as 10 and 1. */
  readonly rating: { readonly value: number; readonly simple: boolean } | null
  readonly text: { readonly text: string; readonly spoiler: boolean } | null
}

/** Which feed; `username` is missing for one's own. */
export type Feed =
  | { readonly kind: 'user'; readonly username?: string }
  | { readonly kind: 'friends' | 'community' }
  | { readonly kind: 'movies'; readonly movies: readonly Movie[] }
  | { readonly kind: 'shows'; readonly shows: readonly Show[] }
  | { readonly kind: 'seasons'; readonly show: Show; readonly season: number }
  | { readonly kind: 'episodes'; readonly show: Show; readonly season: number; readonly number: number }

/**
 * Empty `types` or `actions`: all of them. `people`: user names, in a feed of several people; missing or empty: everybody.
 * `from` and `to` epoch ms by the server's clock. `lastDays` stands for a `from` so many days before the feed is opened: a
 * week that is remembered is still the last week when it is opened next month.
 */
export type ActivityQuery = {
  readonly feed: Feed
  readonly types: readonly ActivityType[]
  readonly actions: readonly ActivityAction[]
  readonly people?: readonly string[]
  readonly lastDays?: number
  readonly from?: number
  readonly to?: number
}

/** Newest first. `now`: the server's clock when it answered, to ask from next time. `unread`: rows nobody could read. */
export type ActivityPage = { readonly rows: readonly Activity[]; readonly now: number; readonly unread: number }

/** Which types an action can be about. Source: activity/user, activity/shows. */
export const typesOfAction: Readonly<Record<ActivityAction, readonly ActivityType[]>> = {
  watching: ['episode', 'movie'],
  scrobble: ['episode', 'movie'],
  checkin: ['episode', 'movie'],
  seen: ['episode', 'movie'],
  collection: ['episode', 'movie'],
  rating: ['episode', 'movie', 'show'],
  watchlist: ['episode', 'movie', 'show'],
  shout: ['episode', 'movie', 'show'],
  review: ['episode', 'movie', 'show'],
  created: ['list'],
  item_added: ['list'],
}
