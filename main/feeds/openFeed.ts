// The feed that is open: kept rows at once, Trakt's as they come, and what the screen is told of both.
import type { Activity, ActivityQuery } from '../../preload/contract/activity.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { FeedGap, FeedUnavailable, FeedUpdate } from '../../preload/contract/feed.ts'
import { applies } from '../activity/applies.ts'
import { createMerge, type Merge } from '../activity/merge.ts'
import type { Archive, Clock } from '../ports.ts'
import type { FeedService } from '../trakt/sources.ts'
import { askedOf } from './askedOf.ts'
import { besideKept, mayTellOf } from './besideKept.ts'
import { feedName } from './feedName.ts'
import { createFeedPatch } from './feedPatch.ts'

export type OpenFeed = {
  readonly query: ActivityQuery
  /** Tells everything, under this id from now on. */
  readonly show: (id: number) => void
  readonly more: () => void
  readonly takeFresh: () => void
  readonly retry: () => void
  /** Looks for what is new, and holds it. Answers what went wrong, and whether something was new. */
  readonly look: () => Promise<{ readonly failure: Failure | null; readonly isNew: boolean }>
  /** Something of it could not be read, or not be looked for. */
  readonly isBroken: () => boolean
  /** Requests that a look costs. */
  readonly cost: () => number
  /** Veils may have changed. */
  readonly progressChanged: () => void
  readonly stop: () => void
}

type Options = {
  readonly query: ActivityQuery
  readonly service: Pick<FeedService, 'sources'>
  readonly clock: Clock
  /** The server's clock minus the local one, ms. */
  readonly serverOffsetMs?: number
  readonly archive: Archive
  /** null: it is not known whose rows they are, so nothing is kept. */
  readonly owner: string | null
  readonly isVeiled: (activity: Activity) => boolean
  readonly tell: (update: FeedUpdate) => void
}

/** Two screens and a half: few sources need a second page for it. */
const rowsAtOnce = 40
/** What is painted first need not wait for the rest to be read from disk. */
export const firstKept = 30
const mostKept = 1_000
/** A list that is not for this key, or not there, will not be by the next look either: nothing waits for it. */
const lasting: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>(['keyRefused', 'notFound', 'vipOnly'])

export function createOpenFeed(options: Options): OpenFeed {
  const { query, service, clock, serverOffsetMs = 0, archive, owner, isVeiled, tell } = options
  const name = feedName(query)
  const asked = askedOf(query, clock.now() + serverOffsetMs)
  const life = new AbortController()
  const patch = createFeedPatch(isVeiled)
  let id = 0
  let merge: Merge | null = null
  let kept: { readonly rows: readonly Activity[]; readonly at: number } | null = null
  let failure: Failure | null = null
  let unavailable: FeedUnavailable | null = null
  let leftOut = 0
  /** Trakt is being asked what the feed is made of. */
  let asking = false
  /** Trakt's first rows have come, or it is known why not. */
  let settled = false
  let telling: NodeJS.Immediate | null = null
  let loading: Promise<void> | null = null

  const sources = () => merge?.state().sources ?? []
  /** Lists of which nothing was read yet, or less than of the others. */
  const missing = () => sources().filter(({ begun, state }) => !begun || state === 'failed')
  const isWhole = () => merge !== null && settled && missing().length === 0
  const isFromTrakt = () => merge !== null && (kept === null || (settled && merge.rows().length > 0) || isWhole())
  /** Trakt's rows, and beside them, as far down as they go, kept ones that only a missing list could tell of. */
  const rowsNow = (): readonly Activity[] => {
    if (!merge || !isFromTrakt()) return kept?.rows ?? []
    const read = merge.rows()
    if (!kept || isWhole()) return read
    const end = merge.state().further ? (read.at(-1)?.at ?? Infinity) : -Infinity
    const isTheirs = mayTellOf(missing())
    return besideKept(
      read,
      kept.rows.filter((row) => row.at >= end && isTheirs(row)),
    )
  }
  /** What may be gone by the next look; null: nothing, or only what is not for this key. */
  const passing = () => sources().find((one) => one.failure !== null && !lasting.has(one.failure.kind))?.failure ?? null
  const gaps = (): readonly FeedGap[] => [
    ...(failure ? [{ source: 'feed', of: null, failure }] : []),
    ...sources().flatMap((one) => (one.failure ? [{ source: one.name, of: one.of, failure: one.failure }] : [])),
  ]
  const tellNow = () => {
    telling = null
    if (id === 0 || life.signal.aborted) return
    // What is gone from Trakt since must not come back when a later page fails.
    if (isWhole()) kept = null
    const live = isFromTrakt()
    const state = merge?.state()
    const update = patch.next(rowsNow(), {
      fresh: state?.held ?? 0,
      reading: asking || (state?.sources.some((one) => one.state === 'reading') ?? false),
      ended: live && state?.ended === true,
      gaps: gaps(),
      unread: state?.unread ?? 0,
      leftOut,
      unavailable,
      keptAt: live ? null : (kept?.at ?? null),
    })
    if (update) tell({ id, ...update })
  }
  // Several sources answer within one turn; the screen is told once.
  const tellSoon = () => void (telling ??= setImmediate(tellNow))

  const loadKept = async () => {
    if (owner === null) return
    for (const limit of [firstKept, mostKept]) {
      const loaded = await archive.load(owner, name, limit)
      if (life.signal.aborted || isWhole() || unavailable) return
      if (!loaded || loaded.rows.length === 0) return
      // Kept under this name when its range was another.
      const rows = loaded.rows.filter((row) => applies(asked, row))
      if (rows.length === 0) return
      kept = kept ? { at: loaded.at, rows: [...kept.rows, ...rows.slice(kept.rows.length)] } : { at: loaded.at, rows }
      if (telling) clearImmediate(telling)
      tellNow()
      if (loaded.rows.length < limit) return
      // On their way before the rest is read, which takes ten times as long.
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
  }
  const keep = async () => {
    // The second piece of what was kept must not be what takes its place.
    if (loading) await loading
    const from = merge
    if (!from || !settled || owner === null || life.signal.aborted) return
    const unsure = sources().filter((one) => one.failure !== null || one.state === 'reading')
    // Its kept rows would be taken for gone, and so would those below where the others have been read to.
    const before = unsure.length > 0 ? await archive.load(owner, name, mostKept) : null
    const read = from.rows()
    if (life.signal.aborted || (unsure.length > 0 && read.length === 0)) return
    const end = read.at(-1)?.at ?? Infinity
    const isTheirs = mayTellOf(unsure)
    const stays = before?.rows.filter((row) => row.at < end || isTheirs(row)) ?? []
    const rows = (stays.length > 0 ? besideKept(read, stays) : read).slice(0, mostKept)
    await archive.keep(owner, name, { rows, at: clock.now(), ended: from.state().ended })
  }
  const read = async () => {
    if (asking) return
    asking = true
    failure = null
    tellSoon()
    const answer = await service.sources(asked, life.signal)
    asking = false
    if (life.signal.aborted) return
    tellSoon()
    if (!answer.ok) {
      failure = answer.failure
      return
    }
    if (answer.value.kind === 'unavailable') {
      unavailable = answer.value.why
      kept = null
      return
    }
    unavailable = null
    leftOut = answer.value.leftOut
    merge = createMerge(answer.value.sources, { clock, query: asked })
    merge.onChange(tellSoon)
    await merge.more(rowsAtOnce, life.signal)
    settled = true
    tellSoon()
    await keep()
  }
  const retry = async () => {
    if (!merge) return read()
    await merge.retry()
    tellSoon()
    await keep()
  }
  loading = loadKept().finally(() => (loading = null))
  void read()

  return {
    query,
    show: (next) => {
      id = next
      patch.forget()
      tellSoon()
    },
    more: () => {
      if (merge && settled && isFromTrakt()) void merge.more(rowsAtOnce, life.signal).then(keep)
    },
    takeFresh: () => {
      merge?.take()
      tellSoon()
      void keep()
    },
    retry: () => void retry(),
    look: async () => {
      const before = merge?.state().held ?? 0
      const known = merge
      if (!known) await read()
      else if (settled) {
        await known.fresh()
        tellSoon()
        await keep()
      }
      const isNew = (merge?.state().held ?? 0) > before
      return { failure: failure ?? passing(), isNew }
    },
    isBroken: () => !asking && unavailable === null && (!merge || passing() !== null),
    cost: () => Math.max(1, sources().length),
    progressChanged: tellSoon,
    stop: () => {
      life.abort()
      if (telling) clearImmediate(telling)
      merge?.stop()
    },
  }
}
