// The year in days and months: local days, what counts, what is cut, and what it costs.
import { describe, expect, it } from 'vitest'
import { createYear } from '../../main/feeds/year.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { activity } from '../activity/activity.ts'
import { fakeClock } from '../fakes/clock.ts'
import { episode, movieItem, severance } from '../fakes/items.ts'
import { fakeFeeds } from './feedServer.ts'

/** 2026-11-22, 21:00 in Berlin. */
const now = Date.UTC(2026, 10, 22, 20)
const day = 86_400_000
const play = (key: string, at: number, more: Partial<Activity> = {}) => activity({ key, at, ...more })

function world(history: Activity[], timeZone = 'Europe/Berlin') {
  const feeds = fakeFeeds({ history })
  const clock = fakeClock(now)
  const year = createYear(
    clock,
    () => timeZone,
    () => feeds,
  )
  const get = async () => {
    const answer = await year.get()
    if (!answer.ok) throw new Error(answer.failure.kind)
    return answer.value
  }
  return { feeds, clock, year, get }
}

describe('the year', () => {
  it.each(['Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland', 'Pacific/Apia', 'UTC'])(
    'has each of 365 days of %s once, the last one today',
    async (timeZone) => {
      const { days, months } = await world([], timeZone).get()
      const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)
      expect(days).toHaveLength(365)
      expect(new Set(days.map((one) => one.day)).size).toBe(365)
      expect(days.map((one) => one.day)).toEqual(days.map((one) => one.day).toSorted())
      expect(days.at(-1)?.day).toBe(today)
      expect(months.map(({ month }) => month)).toEqual([...new Set(days.map((one) => one.day.slice(0, 7)))])
    },
  )

  it('counts plays and minutes by the day it was here', async () => {
    const late = Date.UTC(2026, 10, 20, 23, 30)
    const { days, months } = await world([
      play('film', now - 1_000, { subject: movieItem() }),
      play('late', late),
      play('two', late - day, {
        subject: { kind: 'episodes', show: severance, episodes: [episode(1, 1), episode(1, 2)] },
      }),
    ]).get()
    const watched = days.filter(({ plays }) => plays > 0)
    expect(watched).toEqual([
      { day: '2026-11-20', plays: 2, minutes: 100 },
      { day: '2026-11-21', plays: 1, minutes: 50 },
      { day: '2026-11-22', plays: 1, minutes: 155 },
    ])
    expect(months.at(-1)).toEqual({ month: '2026-11', minutes: 305 })
  })

  it('asks for plays of the last 365 days alone, and leaves out what is older or yet to end', async () => {
    const { feeds, get } = world([play('ahead', now + 60_000), play('old', now - 366 * day)])
    const { days, complete } = await get()
    expect(days.every(({ plays }) => plays === 0)).toBe(true)
    expect(complete).toBe(true)
    expect(feeds.queries).toEqual([
      { feed: { kind: 'user' }, types: [], actions: ['scrobble', 'checkin', 'seen'], from: now - 365 * day },
    ])
  })

  it('says when it is cut', async () => {
    const many = Array.from({ length: 2_050 }, (_, n) => play(`play ${n}`, now - n * 3_600_000))
    const { feeds, get } = world(many)
    const { complete, days } = await get()
    expect(complete).toBe(false)
    expect(days.reduce((sum, { plays }) => sum + plays, 0)).toBe(2_000)
    expect(feeds.asked.filter((name) => name === 'history')).toHaveLength(40)
  })

  it('is counted once a day, and anew for another account', async () => {
    const { feeds, clock, year, get } = world([play('one', now)])
    await Promise.all([get(), get()])
    await get()
    expect(feeds.queries).toHaveLength(1)
    await clock.advance(4 * 3_600_000)
    await get()
    expect(feeds.queries).toHaveLength(2)
    year.forget()
    await get()
    expect(feeds.queries).toHaveLength(3)
  })

  it('is not counted in part: a failure is said, and tried again', async () => {
    const { feeds, year, get } = world([play('one', now)])
    feeds.fails['history'] = { kind: 'timeout', afterMs: 1 }
    expect(await year.get()).toMatchObject({ ok: false, failure: { kind: 'timeout' } })
    delete feeds.fails['history']
    expect((await get()).days.at(-1)?.plays).toBe(1)
  })
})
