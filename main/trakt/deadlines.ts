// Time limits of many calls under one timer: a timer for each call would cost more than all the rest of it.
import type { Clock } from '../ports.ts'

export type Deadlines = {
  /** Calls `late` after `ms`, which is at least `nap`, unless it is met before. */
  readonly within: (ms: number, late: () => void) => Deadline
  /** Moves it to `ms` from now, which is at least `nap`. One that was met or is late already stays so. */
  readonly move: (deadline: Deadline, ms: number) => void
  readonly met: (deadline: Deadline) => void
  /** Ends the timer; nothing is late any more. */
  readonly stop: () => void
}

export type Deadline = { at: number; ms: number; readonly late: () => void }

/** No deadline is nearer than this when it is set, so looking this often misses none, ms. */
export const nap = 10_000

/** A sleep that took this much longer than was asked for means that the machine slept, or that its clock was set, ms. */
const leapMs = 5_000

/** The timer ends with the last deadline, one turn of the event loop later: the next call often comes in that turn. */
export function createDeadlines(clock: Clock): Deadlines {
  const open = new Set<Deadline>()
  let watch: AbortController | null = null
  let isEnding = false

  async function look(signal: AbortSignal): Promise<void> {
    while (open.size > 0) {
      const now = clock.now()
      let next = now + nap
      for (const deadline of open) {
        // A clock that was set back must not keep a call waiting.
        deadline.at = Math.min(deadline.at, now + deadline.ms)
        next = Math.min(next, deadline.at)
      }
      await clock.sleep(next - now, signal)
      if (clock.now() - next > leapMs) {
        // What the machine slept through was not the server's time, and the answer may lie there to be read: all begin anew.
        for (const deadline of open) deadline.at = clock.now() + deadline.ms
        continue
      }
      for (const deadline of open) {
        if (deadline.at > clock.now()) continue
        open.delete(deadline)
        deadline.late()
      }
    }
    watch = null
  }

  const stop = () => {
    // A reason of our own costs no stack trace, and nobody reads it.
    watch?.abort('over')
    watch = null
  }

  return {
    within: (ms, late) => {
      const deadline: Deadline = { at: clock.now() + ms, ms, late }
      open.add(deadline)
      if (watch === null) {
        watch = new AbortController()
        look(watch.signal).catch(() => {})
      }
      return deadline
    },
    move: (deadline, ms) => {
      deadline.at = clock.now() + ms
      deadline.ms = ms
    },
    met: (deadline) => {
      open.delete(deadline)
      if (open.size > 0 || isEnding) return
      isEnding = true
      setImmediate(() => {
        isEnding = false
        if (open.size === 0) stop()
      })
    },
    stop: () => {
      open.clear()
      stop()
    },
  }
}
