// Intents on their way: written down before they are sent, settled when Trakt has answered, left in the queue when it could not be reached.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent, IntentChange, QueuedIntent } from '../../preload/contract/intent.ts'
import type { Entry, Journal, Settled } from '../journal/entry.ts'
import type { Clock } from '../ports.ts'
import { afterEndMs, lengthOf } from './context.ts'

export type Begun = {
  readonly id: string
  /** It is on disk: only then may anybody be told that it is saved. */
  readonly saved: boolean
}

export type Intents = {
  /** Writes it down as being sent. null: nobody is signed in by name, so there is nobody to keep it for. */
  readonly begin: (intent: Intent, at: number) => Promise<Begun | null>
  /** Straight into the queue. */
  readonly enqueue: (intent: Intent, at: number) => Promise<void>
  /**
   * Resolves when it is on disk. What was confirmed need not be waited for: it is found again. What did not happen, and is not
   * to, must be on disk before anybody is told so.
   */
  readonly settle: (begun: Pick<Begun, 'id'> | null, how: Settled) => Promise<void>
  /** It could not be sent, or nobody knows (`unsure`): it waits in the queue. Resolves when that is on disk. */
  readonly leave: (begun: Begun, state: 'waiting' | 'unsure', failure: Failure) => Promise<void>
  /** The present owner's queue, oldest first, without what is just being sent for the first time. */
  readonly queued: () => readonly Entry[]
  /** Local epoch ms. */
  readonly dueAt: (entry: Entry) => number
  readonly set: Journal['set']
  /** After a failure of one, all leave Trakt alone for a while. */
  readonly postpone: (entry: Entry, state: 'waiting' | 'unsure', failure: Failure) => Promise<void>
  /** Trakt answers again: what waited for that is due. */
  readonly reachable: () => void
  readonly send: (id: string) => Promise<void>
  readonly change: (id: string, change: IntentChange) => Promise<void>
  /** For the user's eyes. */
  readonly view: () => readonly QueuedIntent[]
}

type IntentsPorts = {
  readonly journal: Journal
  readonly clock: Clock
  /** In [0, 1). */
  readonly random: () => number
  readonly owner: () => string | null
  /** By how much the server's clock is ahead of ours, ms, as far as we know. */
  readonly offset: () => number
}

const baseMs = 1_000
const capMs = 5 * 60_000
/** What a 429 may ask for at the most; anything further away means that the clock was set back. */
const longestMs = 60 * 60_000

const none: readonly never[] = []

export function createIntents({ journal, clock, random, owner, offset }: IntentsPorts): Intents {
  /** What an earlier run left in the middle is not being sent now, however it looks. */
  const leftovers = new Set(journal.open().map(({ id }) => id))
  let pausedUntil = 0

  const isBeingSent = ({ id, state, failure, tries }: Entry): boolean =>
    state === 'unsure' && failure === null && tries === 0 && !leftovers.has(id)
  const queued = (): readonly Entry[] => {
    const whose = owner()
    const mine = journal.open().filter((entry) => entry.owner === whose && !isBeingSent(entry))
    return mine.length === 0 ? none : mine
  }
  const sane = (at: number): number => (at - clock.now() > longestMs ? clock.now() : at)
  /** By the server's clock as it is known now: ours may have been set since the time was written down. */
  const untilOver = ({ notBefore, intent, at }: Entry): number =>
    intent.kind === 'checkIn' ? Math.min(notBefore, at + lengthOf(intent.wanted) - offset() + afterEndMs) : notBefore
  const dueAt = (entry: Entry): number => {
    const { notBefore, failure } = entry
    return Math.max(failure?.kind === 'conflict' ? untilOver(entry) : sane(notBefore), sane(pausedUntil))
  }
  /** Full jitter, never below a second, never before Trakt allows it. */
  const nextTry = (tries: number, failure: Failure): number => {
    const pause = Math.max(baseMs, random() * Math.min(capMs, baseMs * 2 ** Math.min(tries + 1, 20)))
    return Math.max(clock.now() + pause, 'retryAt' in failure ? failure.retryAt : 0)
  }
  const postpone: Intents['postpone'] = async ({ id, tries }, state, failure) => {
    const notBefore = nextTry(tries, failure)
    pausedUntil = Math.max(pausedUntil, notBefore)
    await journal.set(id, { state, failure, tries: tries + 1, notBefore })
  }

  return {
    begin: async (intent, at) => {
      const whose = owner()
      if (whose === null) return null
      const asked = { owner: whose, at, offset: offset(), intent }
      const fresh = { ...asked, state: 'unsure', failure: null, tries: 0, notBefore: 0 } as const
      const { entry, saved } = await journal.add(fresh)
      return { id: entry.id, saved }
    },
    enqueue: async (intent, at) => {
      const whose = owner()
      const fresh = { at, offset: offset(), intent, state: 'waiting', failure: null, tries: 0, notBefore: 0 } as const
      if (whose !== null) await journal.add({ ...fresh, owner: whose })
    },
    settle: async (begun, how) => {
      if (begun) await journal.settle(begun.id, how)
    },
    leave: async ({ id }, state, failure) => {
      const entry = journal.open().find((one) => one.id === id)
      if (entry) await postpone(entry, state, failure)
    },
    queued,
    dueAt,
    set: journal.set,
    postpone,
    reachable: () => {
      pausedUntil = 0
      for (const { id, failure, state, tries } of queued()) {
        if (
          state !== 'refused' &&
          tries > 0 &&
          failure &&
          failure.kind !== 'rateLimited' &&
          failure.kind !== 'conflict'
        )
          void journal.set(id, { notBefore: 0, tries: 1 })
      }
    },
    send: async (id) => {
      pausedUntil = 0
      const entry = queued().find((one) => one.id === id)
      if (entry) await journal.set(id, { notBefore: 0, ...(entry.state === 'refused' && { state: 'waiting' }) })
    },
    change: async (id, { at, message }) => {
      const entry = queued().find((one) => one.id === id)
      if (entry?.intent.kind !== 'checkIn') return
      const { wanted } = entry.intent
      await journal.set(id, {
        ...(at === undefined ? {} : { at, offset: offset() }),
        ...(message === undefined ? {} : { intent: { kind: 'checkIn', wanted: { ...wanted, message } } }),
        ...(entry.state === 'refused' && { state: 'waiting', failure: null }),
        notBefore: 0,
      })
    },
    view: () => {
      const entries = queued()
      if (entries.length === 0) return none
      return entries.map((entry) => {
        const { id, at, intent, state, failure } = entry
        return { id, at, intent, state, failure, nextTryAt: state === 'refused' ? null : dueAt(entry) }
      })
    },
  }
}
