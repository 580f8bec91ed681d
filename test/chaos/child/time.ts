// Time as the app's process knows it: stands still while anything is under way, then jumps to whatever is due next.
import type { Clock } from '../../../main/ports.ts'

/** As in main/electron/systemClock.ts: a long sleep looks at the clock this often, ms. */
const lookAgain = 600_000

type Sleeper = { wakeAt: number; readonly look: () => void }

export type Time = Clock & {
  /** True time, epoch ms. */
  readonly true: () => number
  readonly set: (wallOffset: number) => void
  /** True time of the next one to wake; Infinity: nobody sleeps. */
  readonly next: () => number
  /** Moves on to `to`. Nobody is woken. */
  readonly moveTo: (to: number) => void
  /** Wakes one that is due, if there is one. */
  readonly wakeOne: () => boolean
  /** The machine woke up: all sleepers look at the clock. */
  readonly resumed: () => void
  readonly forget: () => void
}

export function createTime(start: number, wallOffset: number): Time {
  let now = start
  let offset = wallOffset
  let sleepers = new Set<Sleeper>()
  return {
    // Whole, as the system's.
    now: () => Math.floor(now + offset),
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const end = now + offset + ms
        let most = ms
        let since = now
        const leave = () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', aborted)
        }
        const aborted = () => {
          leave()
          reject(signal?.reason)
        }
        const look = () => {
          most -= now - since
          since = now
          const left = Math.min(end - now - offset, most)
          if (left > 0) {
            sleeper.wakeAt = now + Math.min(left, lookAgain)
            return
          }
          leave()
          resolve()
        }
        const sleeper: Sleeper = { wakeAt: now, look }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', aborted, { once: true })
        look()
      }),
    true: () => now,
    set: (wallOffset) => {
      offset = wallOffset
    },
    next: () => {
      let next = Number.POSITIVE_INFINITY
      for (const { wakeAt } of sleepers) next = Math.min(next, wakeAt)
      return next
    },
    moveTo: (to) => {
      now = Math.max(now, to)
    },
    wakeOne: () => {
      let first: Sleeper | null = null
      for (const sleeper of sleepers)
        if (sleeper.wakeAt <= now && (!first || sleeper.wakeAt < first.wakeAt)) first = sleeper
      first?.look()
      return first !== null
    },
    resumed: () => {
      for (const { look } of sleepers) look()
    },
    forget: () => {
      sleepers = new Set()
    },
  }
}
