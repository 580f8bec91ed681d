// Time limits of many calls under one timer.
import { describe, expect, it } from 'vitest'
import { createDeadlines } from '../../main/trakt/deadlines.ts'
import { fakeClock, settle } from '../fakes/clock.ts'

const made = () => {
  const clock = fakeClock()
  const late: string[] = []
  const deadlines = createDeadlines(clock)
  return {
    clock,
    late,
    deadlines,
    within: (ms: number, name: string) => deadlines.within(ms, () => void late.push(name)),
  }
}

describe('deadlines', () => {
  it('are met to the millisecond, in the order of their times', async () => {
    const { clock, late, within } = made()
    within(30_000, 'c')
    within(10_000, 'a')
    await clock.advance(5000)
    within(10_000, 'b')
    await clock.advance(4999)
    expect(late).toEqual([])
    await clock.advance(1)
    expect(late).toEqual(['a'])
    await clock.advance(4999)
    expect(late).toEqual(['a'])
    await clock.advance(1)
    expect(late).toEqual(['a', 'b'])
    await clock.advance(15_000)
    expect(late).toEqual(['a', 'b', 'c'])
    expect(clock.sleepers()).toBe(0)
  })

  it('are not late when they were called off', async () => {
    const { clock, late, deadlines, within } = made()
    const first = within(10_000, 'a')
    within(20_000, 'b')
    deadlines.met(first)
    await clock.advance(60_000)
    expect(late).toEqual(['b'])
  })

  it('are moved to a time that is counted from then on', async () => {
    const { clock, late, deadlines, within } = made()
    const first = within(10_000, 'a')
    await clock.advance(9_000)
    deadlines.move(first, 20_000)
    await clock.advance(19_999)
    expect(late).toEqual([])
    await clock.advance(1)
    expect(late).toEqual(['a'])
  })

  it('stay met when they are moved', async () => {
    const { clock, late, deadlines, within } = made()
    const first = within(10_000, 'a')
    deadlines.met(first)
    deadlines.move(first, 20_000)
    await clock.advance(60_000)
    expect(late).toEqual([])
  })

  it('share one timer, which goes with the last of them', async () => {
    const { clock, deadlines, within } = made()
    const open = [within(10_000, 'a'), within(10_000, 'b'), within(20_000, 'c')]
    expect(clock.sleepers()).toBe(1)
    for (const deadline of open) deadlines.met(deadline)
    await settle()
    expect(clock.sleepers()).toBe(0)
    within(10_000, 'd')
    expect(clock.sleepers()).toBe(1)
  })

  it('that come in the same turn keep the timer', async () => {
    const { clock, late, deadlines, within } = made()
    deadlines.met(within(10_000, 'a'))
    within(10_000, 'b')
    await settle()
    expect(clock.sleepers()).toBe(1)
    await clock.advance(10_000)
    expect(late).toEqual(['b'])
  })

  it.each([
    ['the machine slept for an hour', 3_600_000],
    ['the clock was set days ahead', 8 * 86_400_000],
  ])('begin anew when %s: the answer may lie there to be read', async (_name, ms) => {
    const { clock, late, within } = made()
    within(10_000, 'a')
    within(30_000, 'b')
    await clock.jump(ms)
    await settle()
    expect(late).toEqual([])
    await clock.advance(9_999)
    expect(late).toEqual([])
    await clock.advance(1)
    expect(late).toEqual(['a'])
    await clock.advance(20_000)
    expect(late).toEqual(['a', 'b'])
    expect(clock.sleepers()).toBe(0)
  })

  it('are not begun anew because a busy machine looks a moment late', async () => {
    const { clock, late, within } = made()
    within(10_000, 'a')
    await clock.jump(14_999)
    await settle()
    expect(late).toEqual(['a'])
  })

  it('are no longer than they were when the clock is set back', async () => {
    let now = 10_000_000
    const naps: (() => void)[] = []
    const late: string[] = []
    const sleep = () => new Promise<void>((resolve) => naps.push(resolve))
    createDeadlines({ now: () => now, sleep }).within(30_000, () => void late.push('a'))
    const wake = async (ms: number) => {
      now += ms
      naps.shift()?.()
      await settle()
    }
    await wake(-3_600_000)
    await wake(10_000)
    await wake(10_000)
    expect(late).toEqual([])
    await wake(10_000)
    expect(late).toEqual(['a'])
  })

  it('can set new ones', async () => {
    const { clock, late, deadlines } = made()
    deadlines.within(10_000, () => void deadlines.within(10_000, () => void late.push('again')))
    await clock.advance(20_000)
    expect(late).toEqual(['again'])
  })

  it('end when they are stopped', async () => {
    const { clock, late, deadlines, within } = made()
    within(10_000, 'a')
    deadlines.stop()
    expect(clock.sleepers()).toBe(0)
    await clock.advance(20_000)
    expect(late).toEqual([])
  })
})
