// When the open feed is looked at, and when one request is all that it costs.
import { describe, expect, it } from 'vitest'
import { createLive } from '../../main/feeds/live.ts'
import type { OpenFeed } from '../../main/feeds/openFeed.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeFeeds } from './feedServer.ts'

const minute = 60_000

function world() {
  const clock = fakeClock()
  const feeds = fakeFeeds({})
  const looks: number[] = []
  const feed: OpenFeed = {
    query: { feed: { kind: 'user' }, types: [], actions: [] },
    show: () => {},
    more: () => {},
    takeFresh: () => {},
    retry: () => {},
    look: async () => {
      looks.push(clock.now())
      return { failure: null, isNew: false }
    },
    isBroken: () => false,
    cost: () => 7,
    progressChanged: () => {},
    stop: () => {},
  }
  const live = createLive(feed, {
    clock,
    service: feeds,
    // The server is three hours ahead.
    serverOffsetMs: () => 180 * minute,
    away: () => ({ hidden: false, onBattery: false }),
    onDone: () => {},
  })
  const serverNow = () => clock.now() + 180 * minute
  const pass = async (minutes: number) => {
    for (let n = 0; n < minutes; n += 1) {
      await clock.advance(minute)
      live.tick()
      for (let turn = 0; turn < 5; turn += 1) await settle()
    }
  }
  return { clock, feeds, looks, live, pass, serverNow }
}

describe('one’s own feed', () => {
  it('costs one request while nothing changes', async () => {
    const { feeds, looks, pass, serverNow } = world()
    feeds.changedAt = serverNow() - 5 * minute
    await pass(30)
    expect(looks).toEqual([])
    expect(new Set(feeds.asked)).toEqual(new Set(['lastChange']))
  })

  it('shows what changed between its opening and the first look', async () => {
    const { clock, feeds, looks, pass, serverNow } = world()
    await clock.advance(10_000)
    feeds.change = '2'
    feeds.changedAt = serverNow()
    await pass(1)
    expect(looks).toHaveLength(1)
    await pass(30)
    expect(looks).toHaveLength(1)
  })

  it('shows what changes later', async () => {
    const { feeds, looks, pass } = world()
    await pass(3)
    feeds.change = '2'
    await pass(10)
    expect(looks).toHaveLength(1)
  })
})
