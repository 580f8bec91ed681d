// The Activity tab: one feed at a time, search through all kept ones, people, the year, and deeds from a row.
import type { Activity, ActivityQuery } from '../../preload/contract/activity.ts'
import type { FeedRow, FeedUpdate, KeptRows, People, Rateable, WatchedYear } from '../../preload/contract/feed.ts'
import type { UpNextEntry, View } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import { veilOf } from '../activity/veilOf.ts'
import type { Archive, Clock } from '../ports.ts'
import type { KeptState } from '../state/kept.ts'
import type { Store } from '../state/store.ts'
import type { TraktService } from '../trakt/service.ts'
import type { FeedService } from '../trakt/sources.ts'
import { feedName } from './feedName.ts'
import { createFriendNews } from './friendNews.ts'
import { createLive, type Live } from './live.ts'
import { createOpenFeed, firstKept } from './openFeed.ts'
import { createNextOf } from './nextOf.ts'
import { createStandings } from './standings.ts'
import { askedOf } from './askedOf.ts'
import { applies } from '../activity/applies.ts'
import { createYear } from './year.ts'

export type Feeds = {
  /** `signal` ends with the page that asked. */
  readonly open: (query: ActivityQuery, from: { readonly view: View; readonly signal: AbortSignal }) => number
  /** What is kept of a feed that is not open, its first screens; null: nothing. */
  readonly peek: (query: ActivityQuery) => Promise<KeptRows | null>
  readonly more: () => void
  readonly takeFresh: () => void
  readonly retry: () => void
  readonly close: () => void
  /** Without the first `from` of what is found. */
  readonly search: (text: string, from?: number) => Promise<readonly FeedRow[]>
  readonly people: (signal?: AbortSignal) => Promise<Result<People>>
  readonly year: (signal?: AbortSignal) => Promise<Result<WatchedYear>>
  readonly rate: (what: Rateable, rating: number) => Promise<Result<void>>
  readonly addToWatchlist: (what: Rateable) => Promise<Result<void>>
  /** Whether the user can see the feed. */
  readonly visible: (on: boolean) => void
  /** Another account, or none; `byUser`: nothing may stay behind. */
  readonly accountChanged: (byUser: boolean) => void
  /** The machine was asleep: what is shown is old. */
  readonly woke: () => void
  /** Local epoch ms; null: nothing is planned. */
  readonly nextDueAt: () => number | null
  readonly tick: () => void
  readonly stop: () => void
}

type Options = {
  readonly clock: Clock
  readonly store: Store
  readonly kept: KeptState
  /** Whose rows are kept; null: nobody is signed in by name. */
  readonly owner: () => string | null
  readonly archive: Archive
  readonly service: () => TraktService | null
  readonly tell: (update: FeedUpdate, view: View) => void
  /** Never empty, newest first; `isVeiled` where a title would tell too much. */
  readonly onFriends: (checkIns: readonly FeedRow[]) => void
  readonly onBattery: () => boolean
  /** IANA name of where the user is. */
  readonly timeZone: () => string
  /** The next thing may be due sooner now. */
  readonly wake: () => void
}

const mostFound = 200
/** Whoever comes back within this time, ms, finds the feed as it was; later it is read anew. */
const rememberedMs = 10 * 60_000
const isOwn = ({ feed }: ActivityQuery) => feed.kind === 'user' && feed.username === undefined
const saying = (upNext: readonly UpNextEntry[]) =>
  upNext.map(({ item: { show, episode } }) => `${show.title} ${episode.season} ${episode.number}`).join()
const signedOut = err({ kind: 'signedOut', reason: 'never' } as const)
const nobody: Pick<FeedService, 'sources' | 'lastChange'> = {
  sources: async () => signedOut,
  lastChange: async () => signedOut,
}

export function createFeeds(options: Options): Feeds {
  const { clock, store, kept, owner, archive, service, tell, onFriends, onBattery, timeZone, wake } = options
  let lastId = 0
  let live: Live | null = null
  /** The tab was left. */
  let isClosed = true
  let closedAt = 0
  let view: View = 'window'
  let hidden = false

  const nextOf = createNextOf(({ item: { show, episode } }: UpNextEntry) => ({ show: show.ids, ...episode }))
  const activity = () => service()?.activity ?? null
  const veiled = (row: Activity): boolean => {
    const { account, upNext } = store.getState()
    const isMine = account.state === 'signedIn' && account.username.toLowerCase() === row.who.username.toLowerCase()
    if (isMine) return false
    // Up next is always of now, but ends after a few shows.
    const veil = veilOf(row, { me: '', next: (show) => nextOf(upNext)(show) ?? standings.next(show) })
    return veil.text || veil.titles
  }
  const paused = () => {
    const { pausedUntil } = store.getState()
    return pausedUntil !== null && pausedUntil > clock.now()
  }
  const standings = createStandings({
    clock,
    kept,
    service: activity,
    onChange: () => live?.feed.progressChanged(),
  })
  const year = createYear(clock, timeZone, activity)
  const friends = createFriendNews({
    clock,
    serverOffsetMs: () => store.getState().serverOffsetMs,
    service: activity,
    isWanted: () => {
      const { account, settings } = store.getState()
      return account.state === 'signedIn' && settings.notes.friends && !paused()
    },
    onLook: standings.ask,
    tell: (rows) => onFriends(rows.map((row) => ({ activity: row, veiled: veiled(row) }))),
    onDone: wake,
  })

  const drop = () => {
    live?.feed.stop()
    live = null
    isClosed = true
  }
  const close = () => {
    if (!isClosed) closedAt = clock.now()
    isClosed = true
  }
  const create = (query: ActivityQuery): Live => {
    const trakt = activity() ?? nobody
    const feed = createOpenFeed({
      query,
      service: {
        sources: async (asked, signal) => {
          // What I did myself spoils nothing.
          if (!isOwn(asked)) standings.ask()
          const [answer] = await Promise.all([trakt.sources(asked, signal), isOwn(asked) ? null : standings.known()])
          return answer
        },
      },
      clock,
      serverOffsetMs: store.getState().serverOffsetMs,
      archive,
      owner: owner(),
      isVeiled: veiled,
      tell: (update) => {
        if (!isClosed) tell(update, view)
      },
    })
    return createLive(feed, {
      clock,
      service: trakt,
      serverOffsetMs: () => store.getState().serverOffsetMs,
      away: () => ({ hidden, onBattery: onBattery() }),
      onDone: wake,
    })
  }
  const deed = async (run: (trakt: FeedService) => Promise<Result<void>>): Promise<Result<void>> => {
    const trakt = activity()
    if (!trakt) return signedOut
    const done = await run(trakt)
    if (done.ok && trakt === activity()) {
      live?.soon(true)
      wake()
    }
    return done
  }

  const stop = store.subscribe((next, previous) => {
    if (next.upNext !== previous.upNext) {
      // The list is made anew every hour; only another one means that something was watched.
      if (previous.upNext.length > 0 && saying(next.upNext) !== saying(previous.upNext)) standings.moved()
      live?.feed.progressChanged()
    }
    // What one watches is no change that Trakt would tell of.
    if (next.checkIn.playing !== previous.checkIn.playing && live) live.soon(true)
  })

  return {
    open: (query, from) => {
      lastId += 1
      const id = lastId
      view = from.view
      hidden = false
      const isOld = isClosed && Math.abs(clock.now() - closedAt) > rememberedMs
      if (live === null || isOld || feedName(live.feed.query) !== feedName(query)) {
        drop()
        live = create(query)
      } else {
        live.soon(live.feed.isBroken())
        if (!isOwn(query)) standings.ask()
      }
      isClosed = false
      live.feed.show(id)
      store.set({ lastFeed: query })
      void kept.set({ lastFeed: query })
      const left = () => {
        if (id === lastId) close()
      }
      if (from.signal.aborted) left()
      else from.signal.addEventListener('abort', left, { once: true })
      wake()
      return id
    },
    peek: async (query) => {
      const whose = owner()
      const loaded = whose === null ? null : await archive.load(whose, feedName(query), firstKept)
      if (!loaded || whose !== owner()) return null
      const asked = askedOf(query, clock.now() + store.getState().serverOffsetMs)
      const rows = loaded.rows.filter((row) => applies(asked, row))
      return { rows: rows.map((row) => ({ activity: row, veiled: veiled(row) })), keptAt: loaded.at }
    },
    more: () => live?.feed.more(),
    takeFresh: () => live?.feed.takeFresh(),
    retry: () => live?.feed.retry(),
    close,
    search: async (text, from) => {
      const whose = owner()
      if (whose === null) return []
      const found = await archive.search(whose, text, mostFound, from)
      return found.map((row) => ({ activity: row, veiled: veiled(row) }))
    },
    people: async (signal) => {
      const following = await (activity()?.following(signal) ?? signedOut)
      return following.ok ? ok({ following: following.value }) : following
    },
    year: year.get,
    rate: (what, rating) => deed((trakt) => trakt.rate(what, rating)),
    addToWatchlist: (what) => deed((trakt) => trakt.addToWatchlist(what)),
    visible: (on) => {
      const comesBack = on && hidden
      hidden = !on
      if (comesBack && !isClosed) live?.soon(false)
      wake()
    },
    woke: () => {
      if (!isClosed) live?.soon(false)
    },
    accountChanged: (byUser) => {
      drop()
      year.forget()
      friends.forget()
      standings.forget()
      if (!byUser) return
      void archive.forget()
      store.set({ lastFeed: null })
    },
    nextDueAt: () => {
      if (paused() || !service()) return null
      const times = [isClosed ? null : live?.nextDueAt(), friends.nextDueAt()].filter((at) => typeof at === 'number')
      return times.length === 0 ? null : Math.min(...times)
    },
    tick: () => {
      if (paused() || !service()) return
      if (!isClosed) live?.tick()
      friends.tick()
    },
    stop: () => {
      stop()
      drop()
      friends.forget()
      standings.forget()
    },
  }
}
