// What time it is at Trakt.
import { describe, expect, it } from 'vitest'
import { createServerClock } from '../../main/trakt/serverClock.ts'
import { nothing, scripted } from './scripted.ts'

const day = 86_400_000
const at = (ms: number, age?: number) =>
  new Headers({ date: new Date(ms).toUTCString(), ...(age ? { age: String(age) } : {}) })

describe('server clock', () => {
  it('knows a clock that is three days off', () => {
    const clock = createServerClock()
    clock.learn(at(10 * day), 7 * day, 7 * day + 80)
    expect(clock.offset()).toBe(3 * day - 80)
  })

  it('takes less than two seconds as none', () => {
    const clock = createServerClock()
    clock.learn(at(100_000), 101_900, 101_900)
    expect(clock.offset()).toBe(0)
    clock.learn(at(100_000), 103_000, 103_000)
    expect(clock.offset()).toBe(-3000)
  })

  it('gets closer to the truth with every response, from below', () => {
    const clock = createServerClock()
    const truth = 60_000
    for (let local = 1_000_350; local < 1_010_000; local += 730) {
      clock.learn(at(local + 20 + truth), local, local + 40)
      expect(clock.offset()).toBeLessThanOrEqual(truth)
      expect(clock.offset()).toBeGreaterThan(truth - 1100)
    }
    expect(clock.offset()).toBeGreaterThan(truth - 150)
  })

  it('starts afresh when a clock was set', () => {
    const clock = createServerClock()
    clock.learn(at(1_000_000), 1_000_000, 1_000_000)
    clock.learn(at(1_003_000), 503_000, 503_000)
    expect(clock.offset()).toBe(500_000)
  })

  it('adds the age of a cached response', () => {
    const clock = createServerClock()
    clock.learn(at(1_000_000, 600), 1_600_000, 1_600_000)
    expect(clock.offset()).toBe(0)
  })

  it.each([undefined, '', 'yesterday'])('learns nothing from a date that is %s', (date) => {
    const clock = createServerClock()
    expect(clock.learn(new Headers(date === undefined ? {} : { date }), 0, 0)).toBe(false)
    expect(clock.offset()).toBe(0)
  })

  it('is reported with every response that has a date, failures too', async () => {
    const trakt = await scripted((_s, i) => {
      if (i === 0) return nothing(500, { date: 'Wed, 25 Nov 2026 20:00:00 GMT' })
      return i === 1 ? nothing(204, { date: 'Wed, 25 Nov 2026 20:00:00 GMT' }) : nothing(204)
    })
    for (let i = 0; i < 3; i += 1) await trakt.account.service.watching()
    expect(trakt.offsets).toEqual([3 * day, 3 * day])
  })
})
