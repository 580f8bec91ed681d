// A clock that moves only when told to. Sleepers wake in order of their time.
import type { Clock } from '../../main/ports.ts'

type Sleeper = { at: number; readonly wake: () => void; readonly fail: (reason: unknown) => void }

export type FakeClock = Clock & {
  /** Moves the time on, waking every sleeper at its own time and letting what it started settle. */
  readonly advance: (ms: number) => Promise<void>
  /** Jumps without passing through the times between, as a suspend does. Set back, it makes no sleep longer, like the real one. */
  readonly jump: (ms: number) => Promise<void>
  readonly sleepers: () => number
  /** How often a sleeper was woken since the clock was made. */
  readonly wakes: () => number
}

/** Lets promise chains run until nothing moves: a macrotask is enough for chains without real I/O. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

export function fakeClock(start = Date.UTC(2026, 10, 22, 20, 0, 0)): FakeClock {
  let now = start
  let wakes = 0
  let sleepers: Sleeper[] = []
  const wakeDue = async () => {
    for (;;) {
      const due = sleepers.filter((s) => s.at <= now).sort((a, b) => a.at - b.at)[0]
      if (!due) return
      sleepers = sleepers.filter((s) => s !== due)
      wakes += 1
      due.wake()
      await settle()
    }
  }
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const sleeper: Sleeper = { at: now + Math.max(0, ms), wake: resolve, fail: reject }
        sleepers.push(sleeper)
        signal?.addEventListener(
          'abort',
          () => {
            sleepers = sleepers.filter((s) => s !== sleeper)
            reject(signal.reason)
          },
          { once: true },
        )
      }),
    advance: async (ms) => {
      const end = now + ms
      await settle()
      for (;;) {
        const next = sleepers.map((s) => s.at).sort((a, b) => a - b)[0]
        if (next === undefined || next > end) break
        now = Math.max(now, next)
        await wakeDue()
      }
      now = end
      await settle()
    },
    jump: async (ms) => {
      now += ms
      if (ms < 0) for (const sleeper of sleepers) sleeper.at += ms
      await wakeDue()
    },
    sleepers: () => sleepers.length,
    wakes: () => wakes,
  }
}
