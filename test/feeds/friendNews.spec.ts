// Friends' check-ins as news: what is told, what is not, and how seldom Trakt is asked.
import { describe, expect, it } from 'vitest'
import { createFriendNews } from '../../main/feeds/friendNews.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { activity, person } from '../activity/activity.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { dune, movieItem } from '../fakes/items.ts'
import { fakeFeeds, type FakeFeeds } from './feedServer.ts'

const minute = 60_000

/** `offsetMs`: the server's clock minus the local one. */
function world(lists: FakeFeeds['lists'], offsetMs = 0) {
  const clock = fakeClock()
  const feeds = fakeFeeds(lists)
  const told: (readonly string[])[] = []
  const state = { wanted: true }
  const news = createFriendNews({
    clock,
    serverOffsetMs: () => offsetMs,
    service: () => feeds,
    isWanted: () => state.wanted,
    tell: (rows) => told.push(rows.map(({ key }) => key)),
    onDone: () => {},
  })
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= minute) {
      await clock.advance(minute)
      news.tick()
      for (let turn = 0; turn < 10; turn += 1) await settle()
    }
  }
  const checkIn = (key: string, more: Partial<Activity> = {}) =>
    activity({ key, at: clock.now() + offsetMs, action: 'checkin', who: person('anna'), ...more })
  return { clock, feeds, told, state, news, pass, checkIn }
}

describe('friends’ check-ins', () => {
  it('that were there before are no news; later ones are told once, together', async () => {
    const { feeds, told, pass, checkIn } = world({ social: [activity({ key: 'old', action: 'checkin' })] })
    await pass(20 * minute)
    expect(told).toEqual([])
    feeds.lists.social?.unshift(checkIn('a'))
    feeds.lists.social?.unshift(checkIn('b', { who: person('bo') }))
    await pass(60 * minute)
    expect(told).toEqual([['b', 'a']])
  })

  it('are asked for four times an hour, and more seldom where that takes several requests', async () => {
    const one = world({ social: [] })
    await one.pass(15 * minute)
    one.feeds.asked.length = 0
    await one.pass(60 * minute)
    expect(one.feeds.asked).toHaveLength(4)
    const two = world({ social: [activity({ key: 'x' })], history: [activity({ key: 'y' })] })
    await two.pass(15 * minute)
    two.feeds.asked.length = 0
    await two.pass(60 * minute)
    expect(two.feeds.asked).toHaveLength(4)
  })

  it('are looked for on few pages where friends do nothing but scrobble', async () => {
    const scrobbles = Array.from({ length: 5_000 }, (_, n) => activity({ key: `s${n}`, at: -n * minute }))
    const { feeds, told, pass, checkIn } = world({ social: scrobbles })
    await pass(15 * minute)
    expect(feeds.asked.length).toBeLessThan(7)
    feeds.asked.length = 0
    feeds.lists.social?.unshift(checkIn('a'))
    await pass(15 * minute)
    expect([told, feeds.asked]).toEqual([[['a']], ['social']])
  })

  it('cost nothing while nobody wants to know, and what happened meanwhile is no news', async () => {
    const { feeds, told, pass, state, checkIn } = world({ social: [] })
    state.wanted = false
    await pass(60 * minute)
    expect(feeds.asked).toEqual([])
    feeds.lists.social?.unshift(checkIn('a'))
    state.wanted = true
    await pass(60 * minute)
    expect(told).toEqual([])
  })

  it('of hours ago are no news: the machine slept', async () => {
    const { feeds, told, pass, clock, checkIn } = world({ social: [] })
    await pass(20 * minute)
    feeds.lists.social?.unshift(checkIn('a'))
    await clock.jump(3 * 60 * minute)
    await pass(20 * minute)
    expect(told).toEqual([])
  })

  it('are told after a failure as well', async () => {
    const { feeds, told, pass, checkIn } = world({ social: [] })
    feeds.fails['sources'] = { kind: 'timeout', afterMs: 1 }
    await pass(20 * minute)
    delete feeds.fails['sources']
    await pass(20 * minute)
    feeds.lists.social?.unshift(checkIn('a'))
    feeds.fails['social'] = { kind: 'timeout', afterMs: 1 }
    await pass(15 * minute)
    expect(told).toEqual([])
    delete feeds.fails['social']
    await pass(16 * minute)
    expect(told).toEqual([['a']])
  })

  it('are told after a first look at which their list failed, without what was there before', async () => {
    const { clock, feeds, told, pass, checkIn } = world({ social: [] })
    feeds.lists.social?.unshift(checkIn('before', { at: clock.now() - 5 * minute }))
    feeds.fails['social'] = { kind: 'timeout', afterMs: 1 }
    await pass(10 * minute)
    feeds.lists.social?.unshift(checkIn('a'))
    delete feeds.fails['social']
    await pass(10 * minute)
    expect(told).toEqual([['a']])
    feeds.lists.social?.unshift(checkIn('b'))
    await pass(16 * minute)
    expect(told).toEqual([['a'], ['b']])
  })

  it('are told of everybody but the one who may not be read, who costs no more than others', async () => {
    const { feeds, told, pass, checkIn } = world({ social: [], history: [] })
    feeds.fails['history'] = { kind: 'keyRefused' }
    await pass(35 * minute)
    feeds.lists.social?.unshift(checkIn('a'))
    feeds.asked.length = 0
    await pass(60 * minute)
    expect(told).toEqual([['a']])
    expect(feeds.asked).toHaveLength(4)
  })

  it('made right after a look are told at the next, however many lists there are', async () => {
    const { feeds, told, pass, checkIn } = world({ social: [], history: [], ratings: [], comments: [], lists: [] })
    // Looks are 75 minutes apart: after 1, 76 and 151 minutes.
    await pass(77 * minute)
    feeds.lists.social?.unshift(checkIn('a'))
    await pass(75 * minute)
    expect(told).toEqual([['a']])
  })

  it('are told as long as they play', async () => {
    const { clock, feeds, told, pass, checkIn } = world({ social: [] })
    await pass(20 * minute)
    const long = movieItem({ ...dune, runtimeMinutes: 200 })
    feeds.lists.social?.unshift(checkIn('long', { type: 'movie', subject: long }))
    feeds.lists.social?.unshift(checkIn('short'))
    await clock.jump(180 * minute)
    await pass(20 * minute)
    expect(told).toEqual([['long']])
  })

  it.each([-45, 45])('are told by the server’s clock, %i minutes ahead', async (minutes) => {
    const { clock, feeds, told, pass, checkIn } = world({ social: [], history: [] }, minutes * minute)
    const serverNow = () => clock.now() + minutes * minute
    feeds.lists.history?.unshift(checkIn('before', { at: serverNow() - 5 * minute }))
    feeds.fails['history'] = { kind: 'timeout', afterMs: 1 }
    await pass(20 * minute)
    delete feeds.fails['history']
    feeds.lists.social?.unshift(checkIn('a'))
    await pass(31 * minute)
    expect(told).toEqual([['a']])
    feeds.lists.social?.unshift(checkIn('b'))
    await clock.jump(3 * 60 * minute)
    await pass(31 * minute)
    expect(told).toEqual([['a']])
  })

  it('of an earlier account are forgotten', async () => {
    const { feeds, told, pass, news, checkIn } = world({ social: [] })
    await pass(20 * minute)
    news.forget()
    feeds.lists.social?.unshift(checkIn('a'))
    await pass(40 * minute)
    expect(told).toEqual([])
  })

  it('are all that is asked for: other deeds are no news', async () => {
    const { feeds, told, pass, checkIn } = world({ social: [] })
    await pass(20 * minute)
    feeds.lists.social?.unshift(checkIn('a', { action: 'scrobble' }))
    await pass(40 * minute)
    expect(feeds.queries[0]).toMatchObject({ feed: { kind: 'friends' }, actions: ['checkin'] })
    expect(told).toEqual([])
  })
})
