// The app with a page that shows a feed: what it is told, put together as a page would.
import type { ActivityQuery, Feed } from '../../preload/contract/activity.ts'
import type { FeedRow, FeedUpdate } from '../../preload/contract/feed.ts'
import { context, quiet, type Rig } from './rig.ts'

export const query = (feed: Feed, more: Partial<ActivityQuery> = {}): ActivityQuery => ({
  feed,
  types: [],
  actions: [],
  ...more,
})
export const mine = query({ kind: 'user' })
export const friends = query({ kind: 'friends' })

export type Page = {
  readonly updates: FeedUpdate[]
  readonly rows: () => readonly FeedRow[]
  readonly keys: () => readonly string[]
  /** The newest update. */
  readonly now: () => FeedUpdate
  readonly open: (asked: ActivityQuery) => Promise<void>
  /** The page dies. */
  readonly die: () => void
}

export function feedPage({ app }: Rig): Page {
  const updates: FeedUpdate[] = []
  const asks = new AbortController()
  let rows: readonly FeedRow[] = []
  let id = 0
  app.onFeed((update) => {
    updates.push(update)
    if (update.id < id) return
    id = update.id
    rows = [...rows.slice(0, update.from), ...update.rows]
  })
  return {
    updates,
    rows: () => rows,
    keys: () => rows.map(({ activity }) => activity.key),
    now: () => {
      const last = updates.at(-1)
      if (!last) throw new Error('nothing was told')
      return last
    },
    open: async (asked) => {
      rows = []
      id = await app.requests['feed.open'](asked, { ...context(), signal: asks.signal })
      await quiet()
    },
    die: () => asks.abort(),
  }
}

/** The paths asked for since `before` requests had been sent. */
export const askedSince = ({ sent }: Rig, before: number): readonly string[] =>
  sent.slice(before).map((url) => new URL(url).pathname)
