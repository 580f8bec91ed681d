// The wall clock, and sleeping by it: a sleep that ended while the machine slept ends on waking.
import type { Clock, Power } from '../ports.ts'

/** Timers stand still while the machine sleeps; should no resume be reported, a long sleep looks at the clock this often, ms. */
const lookAgain = 600_000

export function systemClock(power: Pick<Power, 'onResume'>): Clock {
  const sleepers = new Set<() => void>()
  power.onResume(() => {
    for (const look of sleepers) look()
  })
  return {
    now: () => Date.now(),
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const end = Date.now() + ms
        // What timers have not yet waited: should the clock be set back, it is never longer than was asked for.
        let most = ms
        let timer: NodeJS.Timeout | undefined
        const leave = () => {
          clearTimeout(timer)
          sleepers.delete(look)
          signal?.removeEventListener('abort', aborted)
        }
        const aborted = () => {
          leave()
          reject(signal?.reason)
        }
        const look = () => {
          clearTimeout(timer)
          const left = Math.min(end - Date.now(), most)
          if (left > 0) {
            const nap = Math.min(left, lookAgain)
            timer = setTimeout(() => {
              most -= nap
              look()
            }, nap)
            return
          }
          leave()
          resolve()
        }
        sleepers.add(look)
        signal?.addEventListener('abort', aborted, { once: true })
        look()
      }),
  }
}
