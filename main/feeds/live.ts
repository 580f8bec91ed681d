// Keeps the open feed up to date: when to look, and whether the look has to cost more than one request.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Clock } from '../ports.ts'
import type { FeedService } from '../trakt/sources.ts'
import type { OpenFeed } from './openFeed.ts'
import { pace } from './pace.ts'

export type Live = {
  readonly feed: OpenFeed
  /** Local epoch ms of the next look. */
  readonly nextDueAt: () => number
  /** Looks if it is time. Does not wait for the answer; `onDone` tells of it. */
  readonly tick: () => void
  /** The user looks again, or did something that the feed will tell of. `sure`: whatever Trakt says of changes. */
  readonly soon: (sure: boolean) => void
}

/** Looking away and back asks Trakt at most this often. */
const againMs = 30_000
/** Trakt keeps times of plays to the minute. */
const minuteMs = 60_000
const isOwn = ({ query: { feed } }: OpenFeed) => feed.kind === 'user' && feed.username === undefined

export function createLive(
  feed: OpenFeed,
  {
    clock,
    service,
    serverOffsetMs,
    away,
    onDone,
  }: {
    readonly clock: Clock
    /** The server's clock minus the local one, ms. */
    readonly serverOffsetMs: () => number
    readonly service: Pick<FeedService, 'lastChange'>
    readonly away: () => { readonly hidden: boolean; readonly onBattery: boolean }
    readonly onDone: () => void
  },
): Live {
  let quiet = 0
  let misses = 0
  let lookedAt = clock.now()
  const openedAt = clock.now() + serverOffsetMs()
  let looking = false
  /** Asked for out of turn, earliest at. */
  let soonAt: number | null = null
  let sure = false
  /** What Trakt said last of changes. */
  let heard: string | null = null
  /** What it said when all that had changed was read; null: not asked yet. */
  let read: string | null = null

  /** null: look further. Otherwise there is nothing to see. */
  const unchanged = async (): Promise<{ readonly failure: Failure | null } | null> => {
    if (!isOwn(feed) || feed.isBroken()) return null
    const answer = await service.lastChange()
    if (!answer.ok) return { failure: answer.failure }
    heard = answer.value.text
    // The first answer comes after the feed was opened, which costs enough without it: what it tells of may be older.
    const isOld = read === null ? answer.value.at < openedAt - minuteMs : read === heard
    if (!isOld) return null
    read = heard
    return { failure: null }
  }
  const look = async () => {
    const must = sure
    sure = false
    soonAt = null
    const none = await unchanged()
    const looks = none === null || (must && none.failure === null)
    const { failure, isNew } = looks ? await feed.look() : { failure: none.failure, isNew: false }
    // A change whose list failed would be lost.
    if (looks && failure === null) read = heard
    if (failure) sure ||= must
    misses = failure ? misses + 1 : 0
    quiet = isNew ? 0 : quiet + 1
  }
  const nextDueAt = () => {
    const now = clock.now()
    // Nothing lies further ahead than its own interval: if it seems so, the clock was set back.
    if (lookedAt > now) lookedAt = now
    const cost = isOwn(feed) ? 1 : feed.cost()
    return Math.min(soonAt ?? Infinity, lookedAt + pace({ quiet, misses, cost, ...away() }))
  }
  return {
    feed,
    nextDueAt,
    tick: () => {
      if (looking || clock.now() < nextDueAt()) return
      looking = true
      lookedAt = clock.now()
      void look().finally(() => {
        looking = false
        onDone()
      })
    },
    soon: (isSure) => {
      sure ||= isSure
      quiet = 0
      soonAt = Math.min(soonAt ?? Infinity, isSure ? clock.now() : Math.max(clock.now(), lookedAt + againMs))
    },
  }
}
