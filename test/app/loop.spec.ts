// The loop: does what is due, and is not spun by what it does itself.
import { describe, expect, it } from 'vitest'
import { createLoop } from '../../main/loop.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'

function running(tick: () => void) {
  const clock = fakeClock()
  const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '1.0.0', hasKey: true }))
  const stopping = new AbortController()
  const ports = { clock, log: fakeLog(), random: () => 0 }
  const loop = createLoop({ ports, store, stopping: stopping.signal, drawSoon: () => {} })
  const idle = { tick: () => {}, nextDueAt: () => null }
  loop.run({
    schedule: { ...idle, tick: async () => tick() } as never,
    refresh: { ...idle, everything: () => {} },
    feeds: { ...idle, woke: () => {} },
    updates: idle,
    telling: idle,
    keepMark: () => {},
  })
  return { clock, loop, stop: () => stopping.abort() }
}

describe('the loop', () => {
  it.each([
    ['at once', (wake: () => void) => wake()],
    [
      'when it has written it down',
      (wake: () => void) =>
        void Promise.resolve()
          .then(() => Promise.resolve())
          .then(wake),
    ],
  ])('runs at most twenty times a second when all that it does wakes it again (%s)', async (_when, wakeBy) => {
    let ticks = 0
    const { clock, loop, stop } = running(() => {
      ticks += 1
      if (ticks < 1_000) wakeBy(() => loop.wake())
    })
    for (let ms = 0; ms < 1_000; ms += 10) {
      await clock.jump(10)
      await settle()
    }
    stop()
    expect(ticks).toBeLessThanOrEqual(21)
    expect(ticks).toBeGreaterThan(15)
  })

  it('wakes for a change that comes from elsewhere, and not again and again after a bug', async () => {
    let ticks = 0
    const { clock, loop, stop } = running(() => {
      ticks += 1
      if (ticks === 3) throw new Error('a bug')
    })
    await settle()
    expect(ticks).toBe(1)
    await clock.jump(1_000)
    loop.wake()
    await settle()
    expect(ticks).toBe(2)
    await clock.jump(1_000)
    loop.wake()
    await settle()
    await clock.jump(1_000)
    loop.wake()
    await settle()
    expect(ticks).toBe(3)
    await clock.jump(60_000)
    await settle()
    expect(ticks).toBe(4)
    stop()
  })
})
