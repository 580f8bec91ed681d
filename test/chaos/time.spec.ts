// The time of chaos sleeps as the system clock does.
import { describe, expect, it } from 'vitest'
import { createTime } from './child/time.ts'
import { settle } from '../fakes/clock.ts'

describe('time', () => {
  const start = 1_000_000_000
  const passes = async (time: ReturnType<typeof createTime>, ms: number) => {
    const end = time.true() + ms
    while (time.next() <= end) {
      time.moveTo(time.next())
      time.wakeOne()
      await settle()
    }
    time.moveTo(end)
  }
  const sleeper = (time: ReturnType<typeof createTime>, ms: number) => {
    const state = { wokeAt: null as number | null }
    void time.sleep(ms).then(() => (state.wokeAt = time.true() - start))
    return state
  }

  it('wakes sleepers at their times', async () => {
    const time = createTime(start, 0)
    const [a, b] = [sleeper(time, 300), sleeper(time, 100)]
    await passes(time, 200)
    expect([a.wokeAt, b.wokeAt]).toEqual([null, 100])
    await passes(time, 200)
    expect(a.wokeAt).toBe(300)
  })

  it('wakes who slept through a suspend when the machine is back, and nobody before', async () => {
    const time = createTime(start, 0)
    const [short, long] = [sleeper(time, 1_000), sleeper(time, 20_000)]
    time.moveTo(start + 10_000)
    await settle()
    expect(short.wokeAt).toBeNull()
    time.resumed()
    await settle()
    expect([short.wokeAt, long.wokeAt]).toEqual([10_000, null])
  })

  it('notices within ten minutes that the clock was set on, and sleeps no longer when it was set back', async () => {
    const on = createTime(start, 0)
    const sleeping = sleeper(on, 3_600_000)
    on.set(7_200_000)
    await passes(on, 600_000)
    expect(sleeping.wokeAt).toBe(600_000)
    const back = createTime(start, 0)
    const other = sleeper(back, 3_600_000)
    back.set(-86_400_000)
    await passes(back, 3_600_000)
    expect(other.wokeAt).toBe(3_600_000)
  })

  it('shows whole milliseconds', () => expect(createTime(start + 0.7, 5).now()).toBe(start + 5))
})
