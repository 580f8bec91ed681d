// The Activity tab: one feed at a time, what is shown of it, and what is told when it changes.
import type { Activity, ActivityAction, ListEntry, Person } from './activity.ts'
import type { Failure } from './failure.ts'

/** Why a feed cannot be had on this account, besides failures. */
export type FeedUnavailable =
  /** This generation of the API has no such feed, or none with these actions. */
  | { readonly kind: 'noSuchFeed' }
  | { readonly kind: 'noSuchAction'; readonly actions: readonly ActivityAction[] }
  /** Somebody's protected profile. */
  | { readonly kind: 'private'; readonly username: string }

/** A row as the screen gets it. `veiled`: its title or text would spoil something; shown when asked for. */
export type FeedRow = { readonly activity: Activity; readonly veiled: boolean }

/** A list of Trakt's that is missing from the feed for now. `of`: whose. */
export type FeedGap = { readonly source: string; readonly of: string | null; readonly failure: Failure }

/**
 * What changed: from index `from` on, the rows are `rows` (nothing after them). `id` tells feeds apart: an update of one that
 * was left is dropped.
 */
export type FeedUpdate = {
  readonly id: number
  readonly from: number
  readonly rows: readonly FeedRow[]
  /** New rows that wait behind the "8 new" button. */
  readonly fresh: number
  readonly reading: boolean
  readonly ended: boolean
  readonly gaps: readonly FeedGap[]
  /** Rows that nobody could read, and people who were too many to ask for. */
  readonly unread: number
  readonly leftOut: number
  readonly unavailable: FeedUnavailable | null
  /**
   * Epoch ms (local) when these rows were kept, while nothing newer has come; null: they are from Trakt, now, and of what is
   * in `gaps` as it was kept.
   */
  readonly keptAt: number | null
}

/** Newest first; `keptAt` epoch ms by the server's clock. */
export type KeptRows = { readonly rows: readonly FeedRow[]; readonly keptAt: number }

export type Rateable = Exclude<ListEntry, { readonly kind: 'season' }>

/** One's own watching of the last 365 days, by local day and month. `days`: newest last, `day` as `YYYY-MM-DD`. */
export type WatchedYear = {
  readonly days: readonly { readonly day: string; readonly plays: number; readonly minutes: number }[]
  readonly months: readonly { readonly month: string; readonly minutes: number }[]
  /** False: Trakt could not be asked for all of it. */
  readonly complete: boolean
}

/** Whom feeds can be narrowed to. */
export type People = { readonly following: readonly Person[] }
