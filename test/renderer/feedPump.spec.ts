// The feed as pushed: patches put together, overtaken answers, feeds that were left.
import { describe, expect, it } from 'vitest'
import type { FeedUpdate } from '../../preload/contract/feed.ts'
import { createFeedPump } from '../../renderer/activity/feedPump.ts'
import type { FeedView } from '../../renderer/activity/feedPump.ts'
import { ownFeed } from '../../renderer/activity/feedStore.ts'
import { ownRows } from '../gallery/activityRows.ts'
import { feedUpdate } from '../gallery/activityStates.ts'

function rig() {
  const views: FeedView[] = []
  const answers: ((id: number) => void)[] = []
  const pump = createFeedPump({
    open: () => new Promise<number>((resolve) => answers.push(resolve)),
    onView: (view) => views.push(view),
  })
  return {
    pump,
    keys: () => views.at(-1)?.rows.map(({ activity }) => activity.key),
    /** Main answers the open with that index. */
    answer: async (at: number, id: number) => {
      answers[at]?.(id)
      await Promise.resolve()
      await Promise.resolve()
    },
    update: (changes: Partial<FeedUpdate>) => pump.update(feedUpdate(changes)),
  }
}

const rows = ownRows(6)
const keysOf = (list: typeof rows) => list.map(({ activity }) => activity.key)

describe('the feed as pushed', () => {
  it('is put together from patches', async () => {
    const { pump, keys, answer, update } = rig()
    void pump.open(ownFeed)
    await answer(0, 1)
    update({ rows: rows.slice(0, 4) })
    update({ from: 4, rows: rows.slice(4) })
    expect(keys()).toEqual(keysOf(rows))
    update({ from: 1, rows: rows.slice(3) })
    expect(keys()).toEqual(keysOf([...rows.slice(0, 1), ...rows.slice(3)]))
    update({ from: 2 })
    expect(keys()).toHaveLength(2)
  })

  it('keeps what comes before the answer that says which feed it is', async () => {
    const { pump, keys, answer, update } = rig()
    void pump.open(ownFeed)
    update({ id: 3, rows: rows.slice(0, 2) })
    update({ id: 4, rows: rows.slice(0, 1) })
    update({ id: 3, from: 2, rows: rows.slice(2, 3) })
    expect(keys()).toEqual([])
    await answer(0, 3)
    expect(keys()).toEqual(keysOf(rows.slice(0, 3)))
  })

  it('drops what is told of a feed that was left, and answers that are overtaken', async () => {
    const { pump, keys, answer, update } = rig()
    void pump.open(ownFeed)
    void pump.open(ownFeed)
    await answer(1, 2)
    await answer(0, 1)
    update({ id: 1, rows })
    expect(keys()).toEqual([])
    update({ id: 2, rows: rows.slice(0, 2) })
    expect(keys()).toHaveLength(2)
    pump.leave()
    update({ id: 2, rows })
    expect(keys()).toHaveLength(2)
  })
})
