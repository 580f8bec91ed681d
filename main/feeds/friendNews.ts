// Friends' check-ins as news: looked for seldom, and only while the user wants to be told.
import type { Activity } from '../../preload/contract/activity.ts'
import { createMerge, type Merge } from '../activity/merge.ts'
import type { Clock } from '../ports.ts'
import { runtimeMinutes } from '../trakt/runtimeMinutes.ts'
import type { FeedService } from '../trakt/sources.ts'

export type FriendNews = {
  /** Local epoch ms; null: nobody wants to know. */
  readonly nextDueAt: () => number | null
  /** Looks if it is time. Does not wait for the answer; `onDone` tells of it. */
  readonly tick: () => void
  /** Another account: what was seen is not its news. */
  readonly forget: () => void
}

/** Four requests an hour where Trakt has a feed of friends; each source more makes it rarer. */
const everyMs = 15 * 60_000
const longestMs = 6 * 60 * 60_000
/** Trakt keeps times of plays to the minute. */
const minuteMs = 60_000
const query = { feed: { kind: 'friends' }, types: [], actions: ['checkin'] } as const

export function createFriendNews({
  clock,
  serverOffsetMs,
  service,
  isWanted,
  onLook,
  tell,
  onDone,
}: {
  readonly clock: Clock
  /** The server's clock minus the local one, ms. */
  readonly serverOffsetMs: () => number
  readonly service: () => Pick<FeedService, 'sources'> | null
  readonly isWanted: () => boolean
  /** Before each look. */
  readonly onLook?: () => void
  /** Never empty, newest first. */
  readonly tell: (checkIns: readonly Activity[]) => void
  readonly onDone: () => void
}): FriendNews {
  let merge: Merge | null = null
  let cost = 1
  let lookedAt = -Infinity
  let looking: AbortController | null = null
  /** Epoch ms of the first look, by the server's clock; null: there was none. What came before is no news, ever. */
  let since: number | null = null
  let seen = new Set<string>()

  /** null: it is not known yet whom to ask. Whoever cannot be read is asked again next time. */
  const read = async (signal: AbortSignal): Promise<readonly Activity[] | null> => {
    if (merge) {
      await merge.fresh()
      merge.take()
      return merge.rows()
    }
    const sources = await service()?.sources(query, signal)
    if (!sources?.ok || sources.value.kind !== 'sources' || signal.aborted) return null
    cost = Math.max(1, sources.value.sources.length)
    merge = createMerge(sources.value.sources, { clock, query })
    await merge.more(20, signal)
    return merge.rows()
  }
  const intervalMs = () => Math.min(longestMs, everyMs * cost)
  /** It plays still, or a look that was a little late tells of it. What is older is no news: the machine was asleep. */
  const isNow = ({ at, subject }: Activity) => {
    const minutes = subject.kind === 'movie' || subject.kind === 'episode' ? runtimeMinutes(subject) : null
    return clock.now() + serverOffsetMs() - at < Math.max(intervalMs() + everyMs, (minutes ?? 0) * minuteMs)
  }
  const look = async (signal: AbortSignal) => {
    const startedAt = clock.now()
    const rows = await read(signal)
    if (!rows || signal.aborted) return
    const first = since
    const before = seen
    // The answer may have been the first to tell of the server's clock.
    since ??= startedAt + serverOffsetMs()
    seen = new Set(rows.map(({ key }) => key))
    if (first === null) return
    const news = rows.filter((row) => !before.has(row.key) && row.at > first - minuteMs && isNow(row))
    if (news.length > 0 && isWanted()) tell(news)
  }
  const forget = () => {
    looking?.abort()
    looking = null
    merge?.stop()
    merge = null
    since = null
    seen = new Set()
    cost = 1
    lookedAt = -Infinity
  }
  const nextDueAt = () => {
    if (!isWanted() || !service()) return null
    if (lookedAt > clock.now()) lookedAt = clock.now()
    return lookedAt + intervalMs()
  }
  return {
    nextDueAt,
    forget,
    tick: () => {
      const due = nextDueAt()
      if (due === null) {
        if (merge) forget()
        return
      }
      if (looking || clock.now() < due) return
      const mine = new AbortController()
      looking = mine
      lookedAt = clock.now()
      onLook?.()
      void look(mine.signal).finally(() => {
        if (looking === mine) looking = null
        onDone()
      })
    },
  }
}
