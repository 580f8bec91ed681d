// What a feed is made of: lists of activity that Trakt keeps, each newest first and read page by page.
import type { Activity } from '../../preload/contract/activity.ts'
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

/** `next` null: this was the last page. `unread`: rows that nobody could read. */
export type SourcePage = {
  readonly rows: readonly Activity[]
  readonly next: string | null
  readonly unread: number
}

export type ActivitySource = {
  readonly name: SourceName
  /** Whose list it is where a feed is made of several people's; null: the feed's own. */
  readonly of: string | null
  /** The page after `after`; null: the first. Never retried inside. Rows may be equal in time, and a page may repeat rows that moved. */
  readonly page: (after: string | null, signal?: AbortSignal) => Promise<Result<SourcePage>>
}
