// Updates of Marquee itself: when to look, what to download, and when it takes the place of this version. It never interrupts.
import type { Release, UpdateFailure, Updates, UpdateStep } from '../preload/contract/updates.ts'
import { err, ok, type Result } from '../preload/contract/result.ts'
import { compareVersions } from './compareVersions.ts'
import { patiently } from './patiently.ts'
import type { OfferedRelease, Ports, Stop } from './ports.ts'
import type { KeptState } from './state/kept.ts'
import type { Store } from './state/store.ts'

export type AppUpdates = {
  /** Takes up what was known at the last run, and finds out whether this copy can replace itself. */
  readonly start: () => Promise<void>
  /** Begins what is due; that it takes its time keeps nothing else waiting. */
  readonly tick: () => void
  /** Local epoch ms; null: nothing is due, or nothing can be done now. */
  readonly nextDueAt: () => number | null
  /** These three resolve when it has come to something. */
  readonly check: () => Promise<void>
  readonly download: () => Promise<void>
  readonly restart: () => Promise<void>
  readonly later: () => Promise<void>
  readonly stop: Stop
}

type Options = {
  readonly ports: Pick<Ports, 'clock' | 'log' | 'random' | 'updater' | 'version'>
  readonly store: Store
  readonly kept: KeptState
  /** Something is being sent or written, and a restart would cut it off. */
  readonly busy: () => boolean
  /** What is due may have changed. */
  readonly wake: () => void
}

const hourMs = 3_600_000
/** At most daily, and not everybody in the same minute. */
const every = { least: 24 * hourMs, jitter: 4 * hourMs }
/** A start has better things to do. */
const afterStart = { least: 5 * 60_000, jitter: 10 * 60_000 }
/** A server that says nothing for so long is not going to. */
const patience = 2 * 60_000
/** How often a restart looks whether it may. */
const busyMs = 200
/** A page is told of a download this often at most. */
const tellMs = 500

export function createUpdates({ ports, store, kept, busy, wake }: Options): AppUpdates {
  const { clock, log, random, updater, version } = ports
  const stopping = new AbortController()
  let underWay = false
  /** Failed tries without a connection in a row. */
  let unreached = 0
  let notBefore = Number.POSITIVE_INFINITY

  const state = () => store.getState().updates
  const policy = () => store.getState().settings.updates
  const set = (changes: Partial<Updates>) => store.set({ updates: { ...state(), ...changes } })

  /** What the screen shows is kept, but for steps that end with the process. */
  const settle = async (now: UpdateStep, changes: Partial<Updates>, nextAt: number) => {
    const { checkedAt, failed, quiet } = { ...state(), ...changes }
    // On disk before it is shown: whoever reads that it failed may try again at once, and this try has to be over by then.
    await kept.set({ updates: { release: 'release' in now ? now.release : null, checkedAt, failed, quiet, nextAt } })
    set({ ...changes, now })
  }
  const tomorrow = () => clock.now() + every.least + random() * every.jitter
  const failed = async (why: UpdateFailure, back: UpdateStep, told: boolean) => {
    log.warn('updates.failed', { why })
    if (why !== 'offline') return settle(back, { failed: why }, tomorrow())
    // Nobody's fault and soon over: not worth a word unless somebody asked, nor a day's wait.
    unreached += 1
    const wait = Math.min(every.least, hourMs * 2 ** (unreached - 1))
    await settle(back, told ? { failed: why } : {}, clock.now() + wait)
  }
  /** One at a time. A bug of ours or the adapter's ends one try, never what is to come. */
  const alone = async (deed: (back: UpdateStep) => Promise<void>) => {
    const back = state().now
    if (underWay) return
    underWay = true
    try {
      await deed(back)
    } catch (error) {
      if (stopping.signal.aborted) return
      log.warn('updates.broke', { error: error instanceof Error ? error.name : typeof error })
      await failed('unexpected', back, true)
    } finally {
      underWay = false
      wake()
    }
  }
  const wait = { clock, stopping: stopping.signal, ms: patience, otherwise: err('offline') as Result<never, 'offline'> }

  const fetchIt = async (wanted: Release, told: boolean): Promise<void> => {
    const back: UpdateStep = { step: 'available', release: wanted }
    set({ now: { step: 'downloading', release: wanted, percent: 0 }, failed: null })
    let toldAt = clock.now()
    const got = await patiently<Result<OfferedRelease, UpdateFailure>>(wait, (signal, goesOn) =>
      updater.download(
        wanted.version,
        (share) => {
          goesOn()
          const percent = Math.max(0, Math.min(100, Math.floor(share)))
          const { now } = state()
          if (now.step !== 'downloading' || percent <= now.percent || clock.now() - toldAt < tellMs) return
          toldAt = clock.now()
          set({ now: { ...now, percent } })
        },
        signal,
      ),
    )
    if (stopping.signal.aborted) return
    if (!got.ok) return failed(got.failure, back, told)
    const release = newer(got.value, version)
    if (!release.ok) return failed(release.failure, back, told)
    if (release.value === null) return settle({ step: 'idle' }, { failed: null }, tomorrow())
    log.info('updates.ready', { version: release.value.version })
    unreached = 0
    updater.atQuit(policy() !== 'off')
    await settle({ step: 'ready', release: release.value }, { failed: null, quiet: false }, tomorrow())
  }

  const look = (told: boolean) =>
    alone(async (back) => {
      set({ now: { step: 'checking' }, failed: null })
      const answer = await patiently<Result<OfferedRelease, UpdateFailure>>(wait, updater.check)
      if (stopping.signal.aborted) return
      if (!answer.ok) return failed(answer.failure, back, told)
      unreached = 0
      const release = newer(answer.value, version)
      if (!release.ok) return failed(release.failure, { step: 'idle' }, told)
      const there = release.value
      const isNews = there !== null && !('release' in back && back.release.version === there.version)
      await settle(
        there ? { step: 'available', release: there } : { step: 'idle' },
        { checkedAt: clock.now(), failed: null, ...(isNews ? { quiet: false } : {}) },
        tomorrow(),
      )
      if (there && policy() === 'auto') await fetchIt(there, told)
    })

  /** Downloads what is there without asking, where the user said that it may. */
  const mayFetch = () =>
    policy() === 'auto' && state().now.step === 'available' && state().failed === null && unreached === 0
  const dueAt = (): number => {
    if (mayFetch()) return notBefore
    const { updates } = kept.get()
    const nextAt = updates?.nextAt ?? 0
    // A clock that was ahead when it was written must not put it off for years.
    const isSane = nextAt - clock.now() <= every.least + every.jitter
    return Math.max(notBefore, isSane ? nextAt : 0)
  }
  const nextDueAt = (): number | null => {
    const { pausedUntil, trouble, updates } = store.getState()
    const { step } = updates.now
    const isQuiet = pausedUntil !== null && pausedUntil > clock.now()
    if (underWay || isQuiet || policy() === 'off' || trouble?.kind === 'offline') return null
    return step === 'idle' || step === 'available' ? dueAt() : null
  }

  const unsubscribe = store.subscribe((next, previous) => {
    if (next.settings.updates === previous.settings.updates) return
    if (next.updates.now.step === 'ready') updater.atQuit(next.settings.updates !== 'off')
  })

  return {
    start: async () => {
      const why = await updater.off()
      if (why) return set({ now: { step: 'off', why } })
      notBefore = clock.now() + afterStart.least + random() * afterStart.jitter
      const { updates } = kept.get()
      if (!updates) return
      const { release, checkedAt, failed: why_, quiet } = updates
      const isStillNews = release !== null && compareVersions(release.version, version) === 1
      set({ now: isStillNews ? { step: 'available', release } : { step: 'idle' }, checkedAt, failed: why_, quiet })
    },
    tick: () => {
      const at = nextDueAt()
      if (at === null || at > clock.now()) return
      const { now } = state()
      if (mayFetch() && now.step === 'available') void alone(() => fetchIt(now.release, false))
      else void look(false)
    },
    nextDueAt,
    check: async () => {
      const { step } = state().now
      if (step === 'idle' || step === 'available') await look(true)
    },
    download: async () => {
      const { now } = state()
      if (now.step === 'available') await alone(() => fetchIt(now.release, true))
    },
    restart: () =>
      alone(async (back) => {
        if (back.step !== 'ready') return
        set({ now: { step: 'restarting', release: back.release }, failed: null })
        while (busy()) await clock.sleep(busyMs, stopping.signal)
        log.info('updates.restart', { version: back.release.version })
        const begun = await updater.restart()
        if (!begun.ok) await failed(begun.failure, back, true)
      }),
    later: async () => {
      set({ quiet: true })
      const { updates } = kept.get()
      if (updates) await kept.set({ updates: { ...updates, quiet: true } })
    },
    stop: () => {
      stopping.abort()
      unsubscribe()
    },
  }
}

/** What is offered, if it is news to this version; null: it is not. */
function newer(offered: OfferedRelease, version: string): Result<Release | null, UpdateFailure> {
  const order = compareVersions(offered.version, version)
  if (order === null) return err('unreadable')
  if (order === -1) return err('older')
  if (order === 0 || offered.held) return ok(null)
  const { held: _held, ...release } = offered
  return ok(release)
}
