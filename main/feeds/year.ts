// One's own last year of watching, by local day and month, counted from history.
import type { Activity } from '../../preload/contract/activity.ts'
import type { WatchedYear } from '../../preload/contract/feed.ts'
import type { Item } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import { createDayOf } from '../activity/dayOf.ts'
import type { Clock } from '../ports.ts'
import { runtimeMinutes } from '../trakt/runtimeMinutes.ts'
import type { ActivitySource, FeedService } from '../trakt/sources.ts'

export type Year = {
  /** From memory when it was counted less than a day ago. */
  readonly get: (signal?: AbortSignal) => Promise<Result<WatchedYear>>
  readonly forget: () => void
}

type DayOf = ReturnType<typeof createDayOf>

const dayMs = 86_400_000
const days = 365
/** Some 2,000 plays, five a day; of who watches more the picture says that it is cut. */
const mostPages = 40

export function createYear(
  clock: Clock,
  timeZone: () => string,
  service: () => Pick<FeedService, 'sources'> | null,
): Year {
  let counted: { readonly at: number; readonly today: string; readonly year: WatchedYear } | null = null
  let underWay: Promise<Result<WatchedYear>> | null = null
  let era = 0

  const count = async (dayOf: DayOf, signal: AbortSignal | undefined): Promise<Result<WatchedYear>> => {
    const trakt = service()
    if (!trakt) return err({ kind: 'signedOut', reason: 'never' })
    const asked = era
    const now = clock.now()
    const from = now - days * dayMs
    const sources = await trakt.sources(
      { feed: { kind: 'user' }, types: [], actions: ['scrobble', 'checkin', 'seen'], from },
      signal,
    )
    if (!sources.ok) return sources
    if (sources.value.kind === 'unavailable') return err({ kind: 'notFound' })
    const plays = new Map<string, Activity>()
    let complete = true
    for (const source of sources.value.sources) {
      const read = await readAll(source, from, signal)
      if (!read.ok) return read
      complete &&= read.value.complete
      for (const row of read.value.rows) if (row.at >= from && row.at <= now) plays.set(row.key, row)
    }
    const year = { ...yearOf([...plays.values()], now, dayOf), complete }
    if (asked === era) counted = { at: now, today: dayOf(now), year }
    return ok(year)
  }

  return {
    get: (signal) => {
      const now = clock.now()
      const dayOf = createDayOf(timeZone())
      if (counted && counted.today === dayOf(now) && now - counted.at < dayMs) return Promise.resolve(ok(counted.year))
      return (underWay ??= count(dayOf, signal).finally(() => (underWay = null)))
    },
    forget: () => {
      era += 1
      counted = null
      underWay = null
    },
  }
}

async function readAll(
  source: ActivitySource,
  from: number,
  signal: AbortSignal | undefined,
): Promise<Result<{ readonly rows: readonly Activity[]; readonly complete: boolean }>> {
  const rows: Activity[] = []
  let after: string | null = null
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await source.page(after, signal)
    if (!page.ok) return page
    rows.push(...page.value.rows)
    const { next } = page.value
    if (next === null || next === after || rows.some(({ at }) => at < from)) return ok({ rows, complete: true })
    after = next
  }
  return ok({ rows, complete: false })
}

/** v1 tells of several episodes at once. */
function itemsOf({ subject }: Activity): readonly Item[] {
  if (subject.kind === 'movie' || subject.kind === 'episode') return [subject]
  if (subject.kind !== 'episodes') return []
  return subject.episodes.map((episode) => ({ kind: 'episode', show: subject.show, episode }))
}

function yearOf(
  plays: readonly Activity[],
  now: number,
  dayOf: (at: number) => string,
): Pick<WatchedYear, 'days' | 'months'> {
  const byDay = new Map<string, { plays: number; minutes: number }>()
  // Half days, so that no day is stepped over where one has 23 hours.
  for (let at = now - (days - 1) * dayMs; at <= now; at += dayMs / 2) byDay.set(dayOf(at), { plays: 0, minutes: 0 })
  byDay.set(dayOf(now), { plays: 0, minutes: 0 })
  const months = new Map<string, number>()
  for (const day of byDay.keys()) months.set(day.slice(0, 7), 0)
  for (const play of plays) {
    const day = dayOf(play.at)
    const sum = byDay.get(day)
    if (!sum) continue
    for (const item of itemsOf(play)) {
      const minutes = runtimeMinutes(item) ?? 0
      sum.plays += 1
      sum.minutes += minutes
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + minutes)
    }
  }
  return {
    days: [...byDay].map(([day, sum]) => ({ day, ...sum })),
    months: [...months].map(([month, minutes]) => ({ month, minutes })),
  }
}
