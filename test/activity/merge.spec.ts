// The merge, case by case: who is late, who fails, what is new, what is gone.
import { describe, expect, it, vi } from 'vitest'
import { createMerge, type Merge, type MergeOptions } from '../../main/activity/merge.ts'
import type { ActivitySource, SourcePage } from '../../main/trakt/sources.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { ok } from '../../preload/contract/result.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { activity, person } from './activity.ts'
import { down, feedServer, type FeedServer } from './feedServer.ts'

const keys = (merge: Merge) => merge.rows().map(({ key }) => key)
const states = (merge: Merge) => merge.state().sources.map(({ state }) => state)

function setUp(servers: readonly FeedServer[], options: Partial<MergeOptions> = {}) {
  const clock = fakeClock()
  const merge = createMerge(
    servers.map(({ source }) => source),
    { clock, ...options },
  )
  return { clock, merge }
}

const slowAndQuick = () => {
  const quick = feedServer(0, { times: [10, 8, 6], size: 3 })
  const slow = feedServer(1, { times: [9, 7, 5, 3], size: 1, manual: true })
  return { quick, slow, ...setUp([quick, slow]) }
}

describe('a source that is late', () => {
  it('holds up the others for the patience and no longer', async () => {
    const { clock, merge } = slowAndQuick()
    let done = false
    void merge.more(3).then(() => (done = true))
    await clock.advance(1_499)
    expect([done, keys(merge)]).toEqual([false, []])
    await clock.advance(1)
    expect([done, keys(merge)]).toEqual([true, ['0/1', '0/2', '0/3']])
    expect(states(merge)).toEqual(['ended', 'reading'])
    expect(merge.state().ended).toBe(false)
  })

  it('does not keep the others from being read on', async () => {
    const quick = feedServer(0, { times: [10, 8, 6], size: 1 })
    const { clock, merge } = setUp([quick, feedServer(1, { times: [9], size: 1, manual: true })])
    void merge.more(3)
    await clock.advance(1_500)
    expect(keys(merge)).toEqual(['0/1', '0/2', '0/3'])
  })

  it('is read on by itself until nothing is missing above what was handed out, and no further', async () => {
    const { clock, merge, slow } = slowAndQuick()
    void merge.more(3)
    await clock.advance(1_500)
    for (let page = 0; page < 3; page += 1) {
      slow.calls()[0]?.answer()
      await settle()
    }
    expect(keys(merge)).toEqual(['0/1', '1/1', '0/2', '1/2', '0/3'])
    expect(slow.asked()).toEqual([1, 2, 3])
    expect(slow.calls()).toEqual([])
  })

  it('gets as many rows handed out as were asked for, where it is the only one', async () => {
    const slow = feedServer(0, { times: [9, 7, 5, 3], size: 3, manual: true })
    const { clock, merge } = setUp([slow])
    const changed = vi.fn<() => void>()
    void merge.more(2)
    await clock.advance(1_500)
    merge.onChange(changed)
    slow.calls()[0]?.answer()
    await settle()
    expect(keys(merge)).toEqual(['0/1', '0/2'])
    expect(changed).toHaveBeenCalled()
  })
})

describe('a source that fails', () => {
  const failing = () => {
    const good = feedServer(0, { times: [10, 8, 6], size: 3 })
    const bad = feedServer(1, { times: [9, 7, 1], size: 2 })
    bad.failNext(down)
    return { bad, ...setUp([good, bad]) }
  }

  it('is named with what went wrong, and delays nobody', async () => {
    const { merge } = failing()
    await merge.more(2)
    expect(keys(merge)).toEqual(['0/1', '0/2'])
    expect(merge.state().sources[1]).toEqual({
      name: 'history',
      of: 'person 1',
      state: 'failed',
      failure: down,
      begun: false,
    })
  })

  it('is not asked again until somebody says so, and then fills in what it missed', async () => {
    const { bad, merge } = failing()
    await merge.more(2)
    await merge.more(1)
    expect(bad.asked()).toEqual([1])
    await merge.retry()
    expect(keys(merge)).toEqual(['0/1', '1/1', '0/2', '1/2', '0/3'])
    expect(merge.state().sources[1]).toMatchObject({ state: 'ended', failure: null })
  })

  it('is a failure also where it throws', async () => {
    const source: ActivitySource = { name: 'lists', of: null, page: () => Promise.reject(new Error('a bug')) }
    const merge = createMerge([source], { clock: fakeClock() })
    await merge.more(1)
    expect(merge.state().sources[0]).toMatchObject({ state: 'failed', failure: { kind: 'unreadable', what: 'lists' } })
  })
})

describe('calling off', () => {
  it('ends what is under way, and leaves everything to be read later', async () => {
    const slow = feedServer(0, { times: [3, 2, 1], size: 2, manual: true })
    const { clock, merge } = setUp([slow])
    const gone = new AbortController()
    const asked = merge.more(1, gone.signal)
    const [call] = slow.calls()
    gone.abort()
    await asked
    merge.take()
    await settle()
    expect(call?.signal?.aborted).toBe(true)
    expect(slow.asked()).toEqual([1])
    expect(states(merge)).toEqual(['open'])
    expect(clock.sleepers()).toBe(0)
    void merge.more(1)
    slow.calls()[0]?.answer()
    await settle()
    expect(keys(merge)).toEqual(['0/1'])
  })

  it('leaves to somebody else who waits what is under way', async () => {
    const slow = feedServer(0, { times: [3, 2, 1], size: 2, manual: true })
    const { merge } = setUp([slow])
    const gone = new AbortController()
    void merge.more(1, gone.signal)
    const other = merge.more(1)
    gone.abort()
    await settle()
    slow.calls()[0]?.answer()
    await other
    expect(keys(merge)).toEqual(['0/1'])
    expect(slow.asked()).toEqual([1])
  })

  it('asks nothing at all where it came before', async () => {
    const server = feedServer(0, { times: [1], size: 1 })
    await setUp([server]).merge.more(1, AbortSignal.abort())
    expect(server.asked()).toEqual([])
  })

  it('ends for good with the merge', async () => {
    const slow = feedServer(0, { times: [1], size: 1, manual: true })
    const { clock, merge } = setUp([slow])
    const asked = merge.more(1)
    const [call] = slow.calls()
    merge.stop()
    await asked
    expect([call?.signal?.aborted, clock.sleepers()]).toEqual([true, 0])
    await merge.more(1)
    await merge.retry()
    expect([await merge.fresh(), slow.asked()]).toEqual([0, [1]])
  })
})

describe('what is new', () => {
  it('is counted and held apart until it is taken', async () => {
    const server = feedServer(0, { times: [3, 2, 1], size: 2 })
    const { merge } = setUp([server])
    await merge.more(2)
    const before = merge.rows()
    for (let n = 0; n < 5; n += 1) server.insert(1)
    expect(await merge.fresh()).toBe(5)
    expect(merge.rows()).toEqual(before)
    merge.take()
    expect(keys(merge)).toEqual(['0/8', '0/7', '0/6', '0/5', '0/4', '0/1', '0/2'])
    expect(await merge.fresh()).toBe(0)
  })

  it('is read no further than to the first row that is known', async () => {
    const server = feedServer(0, { times: [6, 5, 4, 3, 2, 1], size: 2 })
    const { merge } = setUp([server])
    await merge.more(6)
    for (let n = 0; n < 3; n += 1) server.insert(1)
    await merge.fresh()
    expect(server.asked()).toEqual([1, 2, 3, 1, 2])
  })

  it('is read no further where the filter lets nothing through that was known', async () => {
    const server = feedServer(0, { times: [6, 5, 4, 3, 2, 1], size: 1 })
    const { merge } = setUp([server], { query: { types: [], actions: [], to: 1 } })
    await merge.more(6)
    await merge.fresh()
    await merge.fresh()
    expect(server.asked()).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 1, 2])
  })

  it('is found where there was nothing', async () => {
    const server = feedServer(0, { times: [], size: 1 })
    const { merge } = setUp([server])
    await merge.more(6)
    server.insert(1)
    server.insert(1)
    expect(await merge.fresh()).toBe(2)
    merge.take()
    expect(keys(merge)).toEqual(['0/2', '0/1'])
  })

  it('is looked for in vain where the source fails, which is said, and found next time', async () => {
    const server = feedServer(0, { times: [3, 2, 1], size: 2 })
    const { merge } = setUp([server])
    await merge.more(2)
    server.insert(1)
    server.failNext(down)
    expect(await merge.fresh()).toBe(0)
    expect(merge.state().sources[0]).toMatchObject({ state: 'open', failure: down })
    expect(await merge.fresh()).toBe(1)
    expect(merge.state().sources[0]?.failure).toBeNull()
  })

  it('is looked for again by whoever asks the failed ones again, and only where the look failed', async () => {
    const good = feedServer(0, { times: [10, 8], size: 2 })
    const bad = feedServer(1, { times: [9, 7], size: 2 })
    const { merge } = setUp([good, bad])
    await merge.more(4)
    bad.insert(1)
    bad.failNext(down)
    await merge.fresh()
    const before = good.asked().length
    await merge.retry()
    expect([merge.state().held, merge.state().sources[1]?.failure]).toEqual([1, null])
    expect(good.asked()).toHaveLength(before)
  })

  it('is looked for also where a later page had failed, which is then read', async () => {
    const server = feedServer(0, { times: [5, 4, 3, 2], size: 2 })
    const { merge } = setUp([server])
    await merge.more(2)
    server.failNext(down)
    await merge.more(2)
    server.insert(1)
    server.failNext(down)
    expect(await merge.fresh()).toBe(0)
    expect([server.asked(), states(merge)]).toEqual([[1, 2, 1], ['failed']])
    expect(await merge.fresh()).toBe(1)
    expect(keys(merge)).toEqual(['0/1', '0/2', '0/3', '0/4'])
    expect(merge.state().sources[0]).toMatchObject({ state: 'ended', failure: null })
  })

  it('does not include what moved up as others went', async () => {
    const server = feedServer(0, { times: [4, 3, 2, 1], size: 2 })
    const { merge } = setUp([server])
    await merge.more(2)
    server.remove('0/2')
    expect(await merge.fresh()).toBe(0)
    await merge.more(10)
    // 0/2 was handed out before it went; 0/3 has moved to the first page, which is not read on from.
    expect(keys(merge)).toEqual(['0/1', '0/2', '0/3', '0/4'])
  })

  it('includes a row that was renewed, which moves', async () => {
    const rated = (at: number, value: number) =>
      activity({ key: 'rating', at, action: 'rating', rating: { value, simple: false } })
    let rows = [activity({ key: 'other', at: 5, action: 'rating' }), rated(3, 6)]
    const merge = createMerge([listOf(() => rows)], { clock: fakeClock() })
    await merge.more(5)
    rows = [rated(9, 8), ...rows.slice(0, 1)]
    expect(await merge.fresh()).toBe(1)
    merge.take()
    expect(merge.rows()).toEqual(rows)
  })

  it('does not include a play whose time is told otherwise: a check-in that ended', async () => {
    const other = activity({ key: 'other', at: 5, action: 'rating' })
    const checkIn = (at: number) => activity({ key: 'history 1', at, action: 'checkin' })
    let rows = [other, checkIn(3)]
    const merge = createMerge([listOf(() => rows)], { clock: fakeClock() })
    await merge.more(5)
    const before = merge.rows()
    rows = [checkIn(9), other]
    expect(await merge.fresh()).toBe(0)
    merge.take()
    expect(merge.rows()).toEqual(before)
  })
})

/** A source of one page. */
const listOf = (rows: () => readonly Activity[], more: Partial<SourcePage> = {}): ActivitySource => ({
  name: 'watching',
  of: null,
  page: () => Promise.resolve(ok({ rows: rows(), next: null, unread: 0, ...more })),
})

it('lets go of who is not watching any more', async () => {
  let rows = [activity({ key: 'now', at: 5, action: 'watching' })]
  const merge = createMerge([listOf(() => rows)], { clock: fakeClock() })
  await merge.more(5)
  rows = []
  expect(await merge.fresh()).toBe(0)
  expect(merge.rows()).toEqual([])
})

it('lets what somebody watches give way to the play that it became', async () => {
  const now = activity({ key: 'now', at: 1_000, action: 'watching' })
  const played = activity({ key: 'history', at: 60_000 })
  const merge = createMerge([listOf(() => [now]), listOf(() => [played])], { clock: fakeClock() })
  await merge.more(5)
  expect(merge.rows()).toEqual([played])
})

it('leaves out what the filter excludes, and reads no further than its range', async () => {
  const server = feedServer(0, { times: [9, 8, 7, 6, 5, 4, 3], size: 2 })
  const { merge } = setUp([server], { query: { types: [], actions: [], from: 6, to: 8 } })
  await merge.more(50)
  expect(merge.rows().map(({ at }) => at)).toEqual([8, 7, 6])
  expect(server.asked()).toEqual([1, 2, 3])
  expect(merge.state().ended).toBe(true)
})

it('reads on past pages on which nobody could read a row, and counts those', async () => {
  const row = activity()
  const page = (after: string | null) =>
    Promise.resolve(
      ok<SourcePage>(after === null ? { rows: [], next: '2', unread: 3 } : { rows: [row], next: null, unread: 1 }),
    )
  const merge = createMerge([{ name: 'stream', of: null, page }], { clock: fakeClock() })
  await merge.more(1)
  expect(merge.rows()).toEqual([row])
  expect(merge.state().unread).toBe(4)
})

it('rests after four pages that brought nothing of what was asked for, and goes on when more is', async () => {
  const pages = (name: string, hasOne: (page: number) => boolean) => {
    const asked: number[] = []
    const page = (after: string | null) => {
      const number = Number(after ?? 1)
      asked.push(number)
      const row = activity({
        key: `${name} ${number}`,
        who: person(name),
        at: 100 - number,
        action: hasOne(number) ? 'checkin' : 'seen',
      })
      return Promise.resolve(ok<SourcePage>({ rows: [row], next: number < 100 ? String(number + 1) : null, unread: 0 }))
    }
    return { asked, source: { name: 'history', of: name, page } satisfies ActivitySource }
  }
  const sparse = pages('sparse', (page) => page === 3 || page === 11)
  const full = pages('full', () => true)
  const merge = createMerge([sparse.source, full.source], {
    clock: fakeClock(),
    query: { types: [], actions: ['checkin'] },
  })
  const found = () => keys(merge).filter((key) => key.startsWith('sparse'))
  await merge.more(12)
  expect([sparse.asked.length, found()]).toEqual([7, ['sparse 3']])
  // It holds up nobody meanwhile.
  expect(merge.rows()).toHaveLength(12)
  await merge.fresh()
  expect(sparse.asked.slice(7)).toEqual([1, 2])
  expect(merge.state()).toMatchObject({ ended: false, sources: [{ state: 'open' }, { state: 'open' }] })
  await merge.more(5)
  expect(sparse.asked.slice(9, 13)).toEqual([8, 9, 10, 11])
  expect(found()).toEqual(['sparse 3', 'sparse 11'])
})

it('reads on to a range that begins far back, however many pages lie before it', async () => {
  const server = feedServer(0, { times: Array.from({ length: 30 }, (_, n) => n), size: 1 })
  const { merge } = setUp([server], { query: { types: [], actions: [], to: 3 } })
  await merge.more(50)
  expect(merge.rows().map(({ at }) => at)).toEqual([3, 2, 1, 0])
})

it('tells what is old from what is new also where the first page was empty', async () => {
  const page = (after: string | null) =>
    Promise.resolve(ok<SourcePage>({ rows: after === null ? [] : [activity()], next: after ? null : '2', unread: 0 }))
  const clock = fakeClock()
  const slow: ActivitySource = { name: 'history', of: null, page: () => new Promise(() => {}) }
  const merge = createMerge([{ name: 'stream', of: null, page }, slow], { clock, patienceMs: 0 })
  await merge.fresh()
  const more = merge.more(1)
  await clock.advance(0)
  await more
  expect(await merge.fresh()).toBe(0)
  expect(merge.rows()).toHaveLength(1)
})

it('follows no cursor round and round', async () => {
  const merge = createMerge([listOf(() => [activity()], { next: 'again' })], { clock: fakeClock() })
  await merge.more(10)
  expect(merge.state().ended).toBe(true)
})

it('answers with the same array until something changes', async () => {
  const { merge } = setUp([feedServer(0, { times: [2, 1], size: 1 })])
  await merge.more(1)
  const rows = merge.rows()
  expect(merge.rows()).toBe(rows)
  await merge.more(1)
  expect(merge.rows()).not.toBe(rows)
})

it('tells nobody who has stopped listening', async () => {
  const { merge } = setUp([feedServer(0, { times: [2, 1], size: 1 })])
  const listener = vi.fn<() => void>()
  merge.onChange(listener)()
  await merge.more(1)
  expect(listener).not.toHaveBeenCalled()
})
