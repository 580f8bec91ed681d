// Sleeping by the wall clock: a suspended machine does not sleep twice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../main/electron/systemClock.ts'

let resume: () => void
const clock = () => systemClock({ onResume: (listener) => ((resume = listener), () => {}) })
beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())
/** Resolves to whether the sleep is over. */
const over = async (sleep: Promise<void>) => {
  let done = false
  void sleep.then(() => (done = true))
  await vi.advanceTimersByTimeAsync(0)
  return done
}

describe('the clock', () => {
  it('sleeps as long as it was asked to', async () => {
    const sleep = clock().sleep(3_600_000)
    await vi.advanceTimersByTimeAsync(3_599_999)
    expect(await over(sleep)).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await over(sleep)).toBe(true)
  })

  it('wakes on resume when the time has passed meanwhile', async () => {
    const one = clock()
    const short = one.sleep(60_000)
    const long = one.sleep(7_200_000)
    vi.setSystemTime(3_600_000)
    resume()
    expect(await over(short)).toBe(true)
    expect(await over(long)).toBe(false)
  })

  it('sleeps no longer than it was asked to when the clock is set back', async () => {
    const sleep = clock().sleep(900_000)
    await vi.advanceTimersByTimeAsync(300_000)
    vi.setSystemTime(-3 * 86_400_000)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await over(sleep)).toBe(true)
  })

  it('looks at the clock seldom: a sleep of an hour wakes six times', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    void clock().sleep(3_600_000)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(set.mock.calls.length).toBeLessThanOrEqual(6)
  })

  it('ends with the reason of the signal, and leaves no timer behind', async () => {
    const stop = new AbortController()
    const sleep = clock().sleep(1_000, stop.signal)
    stop.abort(new Error('enough'))
    await expect(sleep).rejects.toThrow('enough')
    expect(vi.getTimerCount()).toBe(0)
    await expect(clock().sleep(1, stop.signal)).rejects.toThrow('enough')
  })
})
