// The loop: one thing at a time, does what is due, sleeps until the next is; and what suspending and waking up mean for it.
import type { Schedule } from './checkin/schedule.ts'
import { endPause } from './endPause.ts'
import { nextTrayChangeAt } from './menu/nextTrayChangeAt.ts'
import type { Ports } from './ports.ts'
import type { Store } from './state/store.ts'

type Timed = { readonly tick: () => Promise<void> | void; readonly nextDueAt: () => number | null }
type Due = {
  readonly schedule: Schedule
  readonly refresh: Timed & { readonly everything: () => void }
  readonly feeds: Timed & { readonly woke: () => void }
  readonly updates: Timed
  readonly telling: Timed
  readonly keepMark: () => void
}

export type Loop = {
  /** Something may have come nearer: looks at once what is due. */
  readonly wake: () => void
  /** Until `stopping`. */
  readonly run: (due: Due) => void
  readonly suspend: () => void
  /** Resolves once it goes on; rejects when that is not to be any more. */
  readonly resume: (due: Due) => Promise<void>
  /** Somebody is there, so the machine is awake, whether or not the system has said so. */
  readonly seen: () => void
}

/** Nothing due: a look at the clock now and then costs nothing and catches a clock that was set. */
const longestSleepMs = 15 * 60_000
/** After waking up the network needs a moment, and not every laptop in a lecture hall should ask in the same second. */
const afterResumeMs = { least: 2_000, jitter: 3_000 }
const afterBugMs = 60_000

type Options = {
  readonly ports: Pick<Ports, 'clock' | 'log' | 'random'>
  readonly store: Store
  readonly stopping: AbortSignal
  readonly drawSoon: () => void
}

export function createLoop({ ports: { clock, log, random }, store, stopping, drawSoon }: Options): Loop {
  let suspended = false
  let wake: () => void = () => {}

  const nextAt = ({ schedule, refresh, feeds, updates, telling }: Due) => {
    const snapshot = store.getState()
    const times = [nextTrayChangeAt(snapshot, clock.now()), snapshot.pausedUntil]
    if (!suspended) {
      const timed: readonly Timed[] = [schedule, refresh, feeds, updates, telling]
      times.push(...timed.map((one) => one.nextDueAt()))
    }
    return Math.min(...times.filter((time) => time !== null), Number.POSITIVE_INFINITY)
  }
  /** A change of state wakes it, because it may bring the next thing nearer. */
  const run = async (due: Due) => {
    while (!stopping.aborted) {
      const woken = new AbortController()
      wake = () => woken.abort()
      // Work that is due but cannot be done now must not spin the loop.
      let least = 50
      try {
        if (!suspended) {
          await due.feeds.tick()
          await due.schedule.tick()
          await due.refresh.tick()
          await due.telling.tick()
          await due.updates.tick()
        }
        due.keepMark()
        endPause(store, clock.now())
        drawSoon()
      } catch (error) {
        // A bug of ours in one thing that was due must not end all that is to come.
        log.warn('loop.failed', { error: error instanceof Error ? error.name : typeof error })
        least = afterBugMs
      }
      const ended = clock.now()
      const pause = Math.min(longestSleepMs, Math.max(least, nextAt(due) - ended))
      await clock.sleep(pause, AbortSignal.any([woken.signal, stopping])).catch(() => {})
      // What it does itself changes the state, too, and so do the files that it writes: that must not spin it either.
      const early = least - Math.abs(clock.now() - ended)
      if (woken.signal.aborted && early > 0) await clock.sleep(early, stopping).catch(() => {})
    }
  }

  return {
    wake: () => wake(),
    run: (due) => void run(due),
    suspend: () => {
      suspended = true
    },
    resume: async ({ refresh, feeds }) => {
      await clock.sleep(afterResumeMs.least + random() * afterResumeMs.jitter, stopping)
      suspended = false
      refresh.everything()
      feeds.woke()
      wake()
    },
    seen: () => {
      suspended = false
    },
  }
}
