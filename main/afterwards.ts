// After watching: notices what was watched to its end, asks for a rating once, and says what comes next.
import type { After, RatingStep } from '../preload/contract/after.ts'
import type { Rateable } from '../preload/contract/feed.ts'
import type { Ids, Item, ShowEpisodes, Snapshot, Watching } from '../preload/contract/model.ts'
import { err, type Result } from '../preload/contract/result.ts'
import { isTarget, targetOf } from './checkin/sameItem.ts'
import { comesNext } from './comesNext.ts'
import { endOf, ranWith, ranWithout, unseenEnd } from './ended.ts'
import { fingerprint } from './menu/commandItem.ts'
import type { Clock, Stop } from './ports.ts'
import type { KeptState } from './state/kept.ts'
import { type KeptAfter, mostAsked } from './state/keptAfter.ts'
import type { Store } from './state/store.ts'

export type Afterwards = {
  /** Somebody is signed in: what was kept of them is shown. */
  readonly restore: () => void
  /** 1 to 10. `notFound`: that is not what was watched last any more. */
  readonly rate: (key: string, rating: number) => Promise<Result<void>>
  /** Something was rated, wherever. */
  readonly rated: (what: Rateable, rating: number) => void
  readonly skip: (key: string) => void
  /** Local epoch ms; null: nothing changes by itself. */
  readonly nextDueAt: () => number | null
  readonly tick: () => void
  readonly stop: Stop
}

type Options = {
  readonly clock: Clock
  readonly store: Store
  readonly kept: Pick<KeptState, 'get' | 'set'>
  readonly open: (show: Ids) => Promise<Result<ShowEpisodes>>
  /** Tells Trakt, now or later. */
  readonly tell: (what: Rateable, rating: number) => Promise<Result<void>>
  /** Something has just been watched; what comes next is known by now, if it can be. */
  readonly onFinished: (after: After) => void
}

const dayMs = 24 * 60 * 60_000
const yearMs = 365 * dayMs
/** Later than this after its end nobody is told out of the blue; the window says it all the same. */
const freshMs = 30 * 60_000
/** How long what was rated stays to be seen where nothing else is left to say. */
const ratedMs = 20_000

const isSame = (a: Item, b: Item): boolean => isTarget(a, targetOf(b))
const saysSomething = ({ next }: After): boolean => next.kind !== 'unknown' && next.kind !== 'caughtUp'

/** By the server's clock, epoch ms: when nothing is left to say or to ask. */
function goneAt(after: After, playing: Watching | null): number {
  const { rating, endedAt } = after
  if (rating.step === 'asked' || (playing === null && saysSomething(after))) return endedAt + dayMs
  return rating.step === 'rated' ? Math.min(endedAt + dayMs, rating.at + ratedMs) : 0
}

export function createAfterwards({ clock, store, kept, open, tell, onFinished }: Options): Afterwards {
  /** The key of what is being asked about just now. */
  let asking: string | null = null
  const now = () => clock.now() + store.getState().serverOffsetMs
  const isIn = (snapshot: Snapshot) => snapshot.account.state === 'signedIn'
  const save = (patch: Partial<KeptAfter>) => kept.set({ after: { ...kept.get().after, ...patch } })
  const shown = () => kept.get().after.shown
  const show = (after: After | null) => {
    if (isIn(store.getState())) store.set({ after })
    return save({ shown: after })
  }

  const wasAsked = (what: string) => kept.get().after.asked.some((one) => one.what === what && now() - one.at < yearMs)
  const withAsked = (item: Item): KeptAfter['asked'] => {
    const what = fingerprint(item)
    const rest = kept.get().after.asked.filter((one) => one.what !== what && now() - one.at < yearMs)
    return [...rest, { what, at: now() }].slice(-mostAsked)
  }

  const lookAhead = async (after: After): Promise<After> => {
    if (after.item.kind !== 'episode' || after.item.episode.season === 0) return after
    const opened = await open(after.item.show.ids)
    return opened.ok ? { ...after, next: comesNext(opened.value, after.item, now()) } : after
  }
  /** What comes next could not be asked before. */
  const lookAgain = async () => {
    const after = shown()
    if (!after || after.next.kind !== 'unknown' || asking === after.key) return
    asking = after.key
    const { next } = await lookAhead(after)
    asking = null
    const still = shown()
    if (still?.key === after.key && next.kind !== 'unknown') void show({ ...still, next })
  }

  const finished = async (one: Watching, endedAt: number, ran: readonly Watching[]) => {
    const { item } = one
    const isAsked = store.getState().settings.askRating && !wasAsked(fingerprint(item))
    const rating: RatingStep = { step: isAsked ? 'asked' : 'none' }
    const key = `${fingerprint(item)}@${endedAt}`
    const lengthMs = Math.max(0, one.expiresAt - one.startedAt)
    const after: After = { key, item, endedAt, lengthMs, rating, next: { kind: 'unknown' } }
    // What was watched is settled on disk before anybody is told: not once more after a restart.
    asking = key
    if (isAsked) store.set({ after })
    await save({ ran, ...(isAsked ? { shown: after, asked: withAsked(item) } : {}) })
    const { next } = await lookAhead(after)
    asking = null
    // Somebody has signed out, or watched something else to its end meanwhile.
    if (!isIn(store.getState()) || (isAsked && shown()?.key !== key)) return
    const known = { ...(isAsked ? (shown() ?? after) : after), next }
    if (isAsked || saysSomething(known)) void show(known)
    if (now() - endedAt < freshMs) onFinished(known)
  }

  /** Of several that ended meanwhile, the last. */
  const consider = () => {
    const snapshot = store.getState()
    const { ran } = kept.get().after
    if (!isIn(snapshot) || ran.length === 0) return
    const at = now()
    const ends = ran.map((one) => ({ one, endedAt: endOf(one, snapshot, at) }))
    const left = ends.flatMap(({ one, endedAt }) => (endedAt === null && at - one.expiresAt < dayMs ? [one] : []))
    if (left.length === ran.length) return
    const over = ends.flatMap(({ one, endedAt }) =>
      endedAt !== null && at - endedAt < dayMs ? [{ one, endedAt }] : [],
    )
    const last = over.toSorted((a, b) => a.endedAt - b.endedAt).at(-1)
    if (last) void finished(last.one, last.endedAt, left)
    else void save({ ran: left })
  }

  const clearOld = () => {
    const after = shown()
    if (after && asking !== after.key && goneAt(after, store.getState().checkIn.playing) <= now()) void show(null)
  }

  const follow = (next: Snapshot, previous: Snapshot) => {
    if (!isIn(next)) return
    const { playing } = next.checkIn
    const before = previous.checkIn.playing
    const { ran } = kept.get().after
    if (playing && playing !== before) {
      const known = ran.find((one) => isSame(one.item, playing.item))
      const isKnown = known?.startedAt === playing.startedAt && known.expiresAt === playing.expiresAt
      if (!isKnown) void save({ ran: ranWith(ran, playing) })
    }
    const wasCancelled =
      before?.action === 'checkin' && previous.checkIn.step === 'cancelling' && now() < before.expiresAt
    if (wasCancelled && !(playing && isSame(playing.item, before.item))) void save({ ran: ranWithout(ran, before) })
  }

  const stop = store.subscribe((next, previous) => {
    const { checkIn, recent, trouble, settings } = next
    if (checkIn !== previous.checkIn) follow(next, previous)
    if (checkIn !== previous.checkIn || recent !== previous.recent || trouble !== previous.trouble) consider()
    if (trouble === null && previous.trouble !== null) void lookAgain()
    const after = shown()
    if (!settings.askRating && previous.settings.askRating && after?.rating.step === 'asked')
      void show({ ...after, rating: { step: 'none' } })
    if (checkIn !== previous.checkIn || settings !== previous.settings) clearOld()
  })

  return {
    restore: () => {
      store.set({ after: shown() })
      clearOld()
      consider()
      void lookAgain()
    },
    rate: async (key, rating) => {
      const after = shown()
      if (after?.key !== key) return err({ kind: 'notFound' })
      return tell(rateableOf(after.item), rating)
    },
    rated: (what, value) => {
      if (what.kind === 'show') return
      const item: Item = what
      const after = shown()
      const asked = withAsked(item)
      if (!after || !isSame(after.item, item)) return void save({ asked })
      const rated: After = { ...after, rating: { step: 'rated', value, at: now() } }
      store.set({ after: rated })
      void save({ asked, shown: rated })
    },
    skip: (key) => {
      if (shown()?.key === key) void show(null)
    },
    nextDueAt: () => {
      const { serverOffsetMs, checkIn } = store.getState()
      const { shown: after, ran } = kept.get().after
      const times = ran.filter(({ action }) => action === 'checkin').map(unseenEnd)
      if (after) times.push(goneAt(after, checkIn.playing))
      const coming = times.map((at) => at - serverOffsetMs).filter((at) => at > clock.now())
      return coming.length === 0 ? null : Math.min(...coming)
    },
    tick: () => {
      consider()
      clearOld()
    },
    stop,
  }
}

const rateableOf = (item: Item): Rateable => item
