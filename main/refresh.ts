// When to ask Trakt again, and for what: one loop that sleeps until the next thing is due. Paused, suspended and signed out it asks nothing.
import type { SavedPosition, UpNextEntry } from '../preload/contract/model.ts'
import { err, type Result } from '../preload/contract/result.ts'
import { isTarget, targetOf } from './checkin/sameItem.ts'
import type { Clock, Log, Stop } from './ports.ts'
import type { Store } from './state/store.ts'
import type { TraktService } from './trakt/service.ts'

export type Refresh = {
  /** Up next and recent are out of date; asked for in a moment. */
  readonly historyChanged: () => void
  /** Asks for everything as soon as may be: somebody signed in, or the machine woke up. */
  readonly everything: () => void
  /** The user looks: what plays is asked for at once, the lists when they are older than ten minutes. */
  readonly seen: () => void
  /** Local epoch ms of the next request; null: none planned. */
  readonly nextDueAt: () => number | null
  readonly tick: () => Promise<void>
  /** Forgets a saved position, on Trakt and here. */
  readonly removePosition: (id: number) => Promise<Result<void>>
  /** Resolves once Trakt was asked what plays and what comes next since somebody signed in, whatever it answered. */
  readonly known: () => Promise<void>
  readonly stop: Stop
}

type Options = {
  readonly clock: Clock
  readonly store: Store
  readonly log: Log
  readonly service: () => TraktService | null
  readonly look: () => Promise<unknown>
  readonly refreshProfile: () => Promise<void>
}

/** What plays can change elsewhere (a phone, a player); five minutes is fresh enough for a tray icon and 12 requests an hour. */
const lookEveryMs = 5 * 60_000
/** After trouble the next look comes sooner, and then ever later. */
const firstRetryMs = 15_000
/** Lists change when something is watched, which the look notices; this is for what it misses. */
const listsEveryMs = 60 * 60_000
/** A check-in is one write; the lists follow once the moment of attention is over. */
const afterChangeMs = 1_500
const oldListsMs = 10 * 60_000
const upNextLength = 10
const recentLength = 5
const positionsLength = 10

export function createRefresh({ clock, store, log, service, look, refreshProfile }: Options): Refresh {
  let lookAt = 0
  let listsAt = 0
  let misses = 0
  let asked = Promise.withResolvers<void>()
  let isAsked = false
  /** The user did something: their lists follow even in a pause, which is for what happens by itself. */
  let changed = false
  /** Nothing is ever planned further ahead than its own interval: if it seems so, the clock was set back. */
  const minded = () => {
    const now = clock.now()
    if (lookAt - now > lookEveryMs) lookAt = now
    if (listsAt - now > listsEveryMs) listsAt = now
  }
  const paused = () => {
    const { pausedUntil } = store.getState()
    return pausedUntil !== null && pausedUntil > clock.now()
  }
  /** What plays is next on Trakt until it is over, and nobody wants to check in to it again. */
  let following: readonly UpNextEntry[] = []
  const showUpNext = () => {
    const { playing } = store.getState().checkIn
    const rest = playing ? following.filter(({ item }) => !isTarget(playing.item, targetOf(item))) : following
    const shown = store.getState().upNext
    if (rest.length !== shown.length || rest.some((entry, index) => entry !== shown[index])) store.set({ upNext: rest })
  }
  /** What plays goes on already, and what was paused here has a place of its own. */
  let saved: readonly SavedPosition[] = []
  const showPositions = () => {
    const { checkIn, paused, positions } = store.getState()
    const elsewhere = [checkIn.playing, paused].flatMap((one) => (one ? [targetOf(one.item)] : []))
    const rest = saved
      .filter(({ item }) => !elsewhere.some((target) => isTarget(item, target)))
      .slice(0, positionsLength)
    if (rest.length !== positions.length || rest.some((one, index) => one !== positions[index]))
      store.set({ positions: rest })
  }
  const lists = async (trakt: TraktService) => {
    const [upNext, history, positions] = await Promise.all([
      trakt.upNext(upNextLength),
      trakt.history({ limit: recentLength + 5 }),
      trakt.capabilities.savedPositions ? trakt.positions() : null,
    ])
    if (service() !== trakt) return
    if (positions?.ok) {
      saved = positions.value.toSorted((a, b) => b.pausedAt - a.pausedAt)
      showPositions()
    }
    if (upNext.ok) {
      following = upNext.value
      showUpNext()
    }
    if (history.ok) {
      const now = clock.now() + store.getState().serverOffsetMs
      // A running check-in stands in history already, with the time when it will be over.
      const recent = history.value.filter((play) => play.watchedAt <= now).slice(0, recentLength)
      store.set({ recent: recent.map(({ item, watchedAt }) => ({ item, watchedAt })) })
    }
    if (!upNext.ok || !history.ok || positions?.ok === false) {
      log.info('lists.failed', {
        upNext: upNext.ok ? null : upNext.failure.kind,
        history: history.ok ? null : history.failure.kind,
        positions: positions?.ok === false ? positions.failure.kind : null,
      })
      listsAt = clock.now() + lookEveryMs
    }
  }
  const stop = store.subscribe((next, previous) => {
    if (next.account.state !== 'signedIn') {
      following = []
      saved = []
      if (isAsked) asked = Promise.withResolvers<void>()
      isAsked = false
      return
    }
    const moved = next.checkIn.playing !== previous.checkIn.playing
    if (moved) showUpNext()
    if (moved || next.paused !== previous.paused) showPositions()
  })
  return {
    stop,
    // In a pause nothing is asked, and what is there is what is known.
    known: () => (paused() ? Promise.resolve() : asked.promise),
    removePosition: async (id) => {
      const trakt = service()
      if (!trakt) return err({ kind: 'signedOut', reason: 'never' })
      const removed = await trakt.removePosition(id)
      if (removed.ok && service() === trakt) {
        saved = saved.filter((one) => one.id !== id)
        showPositions()
      }
      return removed
    },
    historyChanged: () => {
      changed = true
      listsAt = Math.min(listsAt, clock.now() + afterChangeMs)
    },
    everything: () => {
      lookAt = 0
      listsAt = 0
    },
    seen: () => {
      lookAt = 0
      if (listsAt - clock.now() < listsEveryMs - oldListsMs) listsAt = 0
    },
    nextDueAt: () => {
      if (!service()) return null
      minded()
      const due = Math.min(lookAt, listsAt)
      const { pausedUntil } = store.getState()
      if (paused()) return changed ? listsAt : Math.max(due, pausedUntil ?? 0)
      return due
    },
    tick: async () => {
      const trakt = service()
      if (!trakt || (paused() && !changed)) return
      minded()
      const now = clock.now()
      const jobs: Promise<unknown>[] = []
      if (now >= lookAt && !paused()) {
        lookAt = now + lookEveryMs
        jobs.push(
          look().then(() => {
            misses = store.getState().trouble ? misses + 1 : 0
            if (misses > 0) lookAt = clock.now() + Math.min(lookEveryMs, firstRetryMs * 2 ** (misses - 1))
          }),
        )
        const { account } = store.getState()
        if (account.state === 'signedIn' && account.username === '') jobs.push(refreshProfile())
      }
      if (now >= listsAt) {
        listsAt = now + listsEveryMs
        changed = false
        jobs.push(lists(trakt))
      }
      await Promise.all(jobs)
      if (service() !== trakt) return
      isAsked = true
      asked.resolve()
    },
  }
}
