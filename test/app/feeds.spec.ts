// The Activity tab from end to end: the app on the embedded Trakt, both generations, requests counted.
import { describe, expect, it } from 'vitest'
import type { ActivityQuery, Feed } from '../../preload/contract/activity.ts'
import type { FeedRow, FeedUpdate } from '../../preload/contract/feed.ts'
import { context, quiet, type Rig, signedIn } from './rig.ts'

const query = (feed: Feed, more: Partial<ActivityQuery> = {}): ActivityQuery => ({
  feed,
  types: [],
  actions: [],
  ...more,
})
const mine = query({ kind: 'user' })

/** What a page makes of the updates it gets. */
export function screen({ app }: Rig) {
  const updates: FeedUpdate[] = []
  let rows: readonly FeedRow[] = []
  let id = 0
  app.onFeed((update) => {
    updates.push(update)
    if (update.id === id || id === 0) rows = [...rows.slice(0, update.from), ...update.rows]
  })
  return {
    updates,
    rows: () => rows,
    last: () => updates.at(-1),
    open: async (asked: ActivityQuery) => {
      rows = []
      id = await app.requests['feed.open'](asked, context())
      await quiet()
      return id
    },
  }
}

describe('one’s own feed', () => {
  it('comes newest first, for at most 8 requests', async () => {
    const all = await signedIn()
    const page = screen(all)
    const before = all.sent.length
    await page.open(mine)
    expect(all.sent.length - before).toBeLessThanOrEqual(8)
    const times = page.rows().map(({ activity }) => activity.at)
    expect(times.length).toBeGreaterThan(30)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(page.last()).toMatchObject({ reading: false, keptAt: null, unavailable: null })
  })
})
