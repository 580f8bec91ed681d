// When the open feed is looked at, and when one request is all that it costs.
import { describe, expect, it } from 'vitest'
import { createLive } from '../../main/feeds/live.ts'
import type { OpenFeed } from '../../main/feeds/openFeed.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeFeeds } from './feedServer.ts'

const minute = 60_000

function world() {
  const clock = fakeClock()
  const feeds = fakeFeeds({})
  const looks: number[] = []
  const state: { failure: Failure | null; broken: boolean } = { failure: null, broken: false }
  const feed: OpenFeed = {
    query: { feed: { kind: 'user' }, types: [], actions: [] },
    show: () => {},
    more: () => {},
    takeFresh: () => {},
    retry: () => {},
    look: async () => {
      looks.push(clock.now())
      return { failure: state.failure, isNew: false }
    },
    isBroken: () => state.broken,
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
  return { clock, feeds, looks, live, state, pass, serverNow }
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

  it('looks again for a change until it was read, and then no more', async () => {
    const { feeds, looks, pass, state } = world()
    await pass(3)
    feeds.change = '2'
    state.failure = { kind: 'timeout', afterMs: 1 }
    await pass(30)
    const before = looks.length
    expect(before).toBeGreaterThan(1)
    state.failure = null
    await pass(60)
    expect(looks).toHaveLength(before + 1)
  })

  it('looks no more for a change that was read when what is broken was asked for again', async () => {
    const { feeds, looks, pass, state } = world()
    await pass(3)
    feeds.change = '2'
    state.failure = { kind: 'timeout', afterMs: 1 }
    for (let n = 0; n < 30 && looks.length === 0; n += 1) await pass(1)
    state.broken = true
    feeds.asked.length = 0
    state.failure = null
    for (let n = 0; n < 30 && looks.length === 1; n += 1) await pass(1)
    expect([looks.length, feeds.asked]).toEqual([2, []])
    state.broken = false
    await pass(60)
    expect(looks).toHaveLength(2)
  })

  it('looks whatever Trakt says of changes until such a look has succeeded', async () => {
    const { feeds, live, looks, pass, state } = world()
    await pass(3)
    live.soon(true)
    state.failure = { kind: 'timeout', afterMs: 1 }
    await pass(1)
    expect(looks).toHaveLength(1)
    state.failure = null
    feeds.fails['lastChange'] = { kind: 'timeout', afterMs: 1 }
    await pass(30)
    expect(looks).toHaveLength(1)
    delete feeds.fails['lastChange']
    await pass(200)
    expect(looks).toHaveLength(2)
  })
})

it.each<Failure>([
  { kind: 'rateLimited', retryAt: 0 },
  { kind: 'serverDown', status: 503, retryAt: 0 },
])('looks ever more rarely while Trakt says $kind, and as often as before once it answers', async (failure) => {
  const { feeds, pass } = world()
  const asked = async (minutes: number) => {
    feeds.asked.length = 0
    await pass(minutes)
    return feeds.asked.length
  }
  const usually = await asked(120)
  feeds.fails['lastChange'] = failure
  const first = await asked(120)
  const later = await asked(120)
  expect(first).toBeLessThan(usually / 2)
  expect(later).toBeLessThanOrEqual(1)
  delete feeds.fails['lastChange']
  await pass(180)
  expect(await asked(120)).toBeGreaterThanOrEqual(usually / 2)
})
