// A Trakt in memory, as the app sees it through TraktService: one thing plays, check-ins become history, faults on demand.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item, SavedPosition, Target, Watching } from '../../preload/contract/model.ts'
import { err, ok } from '../../preload/contract/result.ts'
import type { FeedService } from '../../main/trakt/sources.ts'
import type { Played, TraktService } from '../../main/trakt/service.ts'
import type { Clock } from '../../main/ports.ts'
import type { Capabilities } from '../../preload/contract/account.ts'
import { isTarget } from '../../main/checkin/sameItem.ts'
import { episode } from './items.ts'
import { capabilities } from './capabilities.ts'

type Verb =
  | 'checkIn'
  | 'cancelCheckIn'
  | 'watching'
  | 'scrobble'
  | 'history'
  | 'removeHistory'
  | 'addPlay'
  | 'lookUp'
  | 'positions'
  | 'removePosition'
/** `effect`: the server does it, and the answer is lost all the same. `crash`: the app dies waiting for the answer. */
export type Fault = { readonly failure: Failure | 'crash'; readonly effect?: boolean }

export type FakeTrakt = TraktService & {
  playing: Watching | null
  readonly rows: Played[]
  readonly saved: SavedPosition[]
  readonly calls: string[]
  /** Every check-in that was asked for. */
  readonly requests: CheckInRequest[]
  /** How often a call of a kind was answered by a fault. */
  readonly lost: { [V in Verb]?: number }
  /** The next calls of a kind fail, one fault each. */
  readonly faults: { [V in Verb]?: Fault[] }
  /** Runs before the n-th call of any kind is answered; for what happens in between. */
  onCall: ((name: string) => void) | null
  /** What looking up an episode finds; false: nothing. */
  knows: boolean
}

const itemOf = (target: Target): Item => {
  switch (target.form) {
    case 'movie':
      return { kind: 'movie', movie: target.movie }
    case 'episode':
      return { kind: 'episode', show: target.show, episode: target.episode }
    case 'number':
      return { kind: 'episode', show: target.show, episode: episode(target.season, target.number) }
    case 'absolute':
      return {
        kind: 'episode',
        show: target.show,
        episode: episode(1, target.numberAbs, { numberAbs: target.numberAbs }),
      }
  }
}
const lengthOf = (item: Item) =>
  (item.kind === 'movie' ? (item.movie.runtimeMinutes ?? 100) : (item.episode.runtimeMinutes ?? 45)) * 60_000

const unavailable = async () => err({ kind: 'unexpected', status: 0 } as const)
const noFeeds: FeedService = {
  actions: {},
  sources: unavailable,
  lastChange: unavailable,
  standings: unavailable,
  following: unavailable,
  rate: unavailable,
  addToWatchlist: unavailable,
}

/** How long the same thing cannot be scrobbled again. */
const duplicateMs = 60 * 60_000
/** History keeps whole minutes. */
const minuteOf = (at: number) => at - (at % 60_000)

/** `abilities`: what differs from an account on API v2. */
export function fakeTrakt(clock: Clock, abilities: Partial<Capabilities> = {}): FakeTrakt {
  let nextId = 1
  /** When a running scrobble was told last, for an API that wants to be told again. */
  let toldAt = 0
  const unused = async () => err({ kind: 'unexpected', status: 0 } as const)
  const answer = async <T>(verb: Verb, effect: () => T) => {
    trakt.calls.push(verb)
    trakt.onCall?.(verb)
    settle()
    const fault = trakt.faults[verb]?.shift()
    if (fault) trakt.lost[verb] = (trakt.lost[verb] ?? 0) + 1
    const value = !fault || fault.effect ? effect() : null
    if (fault?.failure === 'crash') throw new Error('crash')
    return value === null || fault ? err(fault?.failure ?? { kind: 'cancelled' as const }) : value
  }
  /** A check-in that is over is history already: its row carries the time of the end. */
  const settle = () => {
    const { playing, capabilities } = trakt
    const lapsed =
      playing?.action === 'scrobble' &&
      capabilities.watchingEveryMs !== null &&
      clock.now() - toldAt > capabilities.watchingEveryMs + 60_000
    if (playing && (lapsed || playing.expiresAt <= clock.now())) trakt.playing = null
  }
  const refuse = (message: string) => err({ kind: 'invalid', status: 422, message } as const)
  const scrobble: TraktService['scrobble'] = (verb, { target, progress, durationMinutes }) =>
    answer('scrobble', () => {
      trakt.calls.push(`${verb} ${Math.round(progress)}`)
      const item = itemOf(target)
      const { playing, capabilities } = trakt
      const length = capabilities.duration && durationMinutes ? durationMinutes * 60_000 : lengthOf(item)
      if (verb === 'start') {
        if (playing?.action === 'checkin') return err({ kind: 'conflict', expiresAt: playing.expiresAt } as const)
        const startedAt = clock.now() - (progress / 100) * length
        trakt.playing = { item, action: 'scrobble', startedAt, expiresAt: startedAt + length }
        toldAt = clock.now()
        dropPosition(item)
        return ok({ action: 'start' as const, progress, historyId: null, item })
      }
      if (progress < 1) return refuse(`must be at least 1% to ${verb}`)
      if (verb === 'pause' && progress >= 80) return refuse('Use stop to scrobble.')
      const recent = trakt.rows.find(
        (row) => row.action === 'scrobble' && sameAs(row.item, item) && row.watchedAt > clock.now() - duplicateMs,
      )
      if (verb === 'stop' && recent)
        return err({
          kind: 'duplicate',
          watchedAt: recent.watchedAt,
          expiresAt: recent.watchedAt + duplicateMs,
        } as const)
      // One thing is being watched: the end of another scrobble ends this one too. A check-in goes on.
      if (playing?.action === 'scrobble') trakt.playing = null
      if (verb === 'stop' && progress >= 80) {
        dropPosition(item)
        trakt.rows.unshift({ historyId: nextId, watchedAt: minuteOf(clock.now()), action: 'scrobble', item })
        return ok({ action: 'scrobble' as const, progress, historyId: nextId++, item })
      }
      if (capabilities.savedPositions) {
        dropPosition(item)
        trakt.saved.unshift({ id: nextId++, progress, pausedAt: clock.now(), item })
      }
      return ok({ action: 'pause' as const, progress, historyId: null, item })
    })
  const dropPosition = (item: Item) => {
    const at = trakt.saved.findIndex((one) => sameAs(one.item, item))
    if (at >= 0) trakt.saved.splice(at, 1)
  }
  const trakt: FakeTrakt = {
    playing: null,
    rows: [],
    saved: [],
    calls: [],
    requests: [],
    lost: {},
    faults: {},
    onCall: null,
    knows: true,
    capabilities: { ...capabilities, ...abilities },
    activity: noFeeds,
    feeds: null,
    profile: unused,
    search: unused,
    showEpisodes: unused,
    upNext: async () => ok([]),
    positions: () => answer('positions', () => ok([...trakt.saved])),
    removePosition: (id) =>
      answer('removePosition', () => {
        const at = trakt.saved.findIndex((one) => one.id === id)
        if (at >= 0) trakt.saved.splice(at, 1)
        return ok(undefined)
      }),
    lookUp: (what) =>
      answer('lookUp', () =>
        ok(
          trakt.knows && what.by === 'slug' && what.type === 'show' && what.season !== undefined
            ? [{ kind: 'episode' as const, show: itemShow(what.slug), episode: episode(what.season, what.number ?? 1) }]
            : [],
        ),
      ),
    checkIn: (request) =>
      answer('checkIn', () => {
        trakt.requests.push(request)
        if (trakt.playing) return err({ kind: 'conflict', expiresAt: trakt.playing.expiresAt } as const)
        const item = itemOf(request.target)
        const expiresAt = clock.now() + lengthOf(item)
        trakt.playing = { item, action: 'checkin', startedAt: clock.now(), expiresAt }
        trakt.rows.unshift({ historyId: nextId, watchedAt: expiresAt, action: 'checkin', item })
        return ok({ item, expiresAt, historyId: nextId++ })
      }),
    cancelCheckIn: () =>
      answer('cancelCheckIn', () => {
        if (trakt.playing?.action === 'checkin') {
          const at = trakt.rows.findIndex((row) => row.watchedAt === trakt.playing?.expiresAt)
          if (at >= 0) trakt.rows.splice(at, 1)
          trakt.playing = null
        }
        return ok(undefined)
      }),
    watching: () => answer('watching', () => ok(trakt.playing)),
    scrobble,
    history: ({ since, item, limit }) =>
      answer('history', () =>
        ok(
          trakt.rows
            .filter((row) => row.watchedAt >= (since ?? 0) && (!item || sameAs(row.item, item)))
            .slice(0, limit),
        ),
      ),
    addPlay: (item, watchedAt) =>
      answer('addPlay', () => {
        trakt.rows.unshift({ historyId: nextId++, watchedAt: minuteOf(watchedAt), action: 'watch', item })
        return ok(undefined)
      }),
    recall: () => {},
    removeHistory: (ids) =>
      answer('removeHistory', () => {
        const before = trakt.rows.length
        for (const id of ids) {
          const at = trakt.rows.findIndex((row) => row.historyId === id)
          if (at >= 0) trakt.rows.splice(at, 1)
        }
        return ok({ removed: before - trakt.rows.length })
      }),
  }
  return trakt
}

const itemShow = (slug: string) => ({
  title: slug,
  year: null,
  ids: { slug },
  runtimeMinutes: 50,
  poster: { path: null, tint: '#334455' },
})
const sameAs = (a: Item, b: Item) =>
  isTarget(
    a,
    b.kind === 'movie' ? { form: 'movie', movie: b.movie } : { form: 'episode', show: b.show, episode: b.episode },
  )
