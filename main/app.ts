// The whole app minus Electron: builds the parts and wires them.
import type { FeedUpdate, Rateable } from '../preload/contract/feed.ts'
import type { Notice, View } from '../preload/contract/model.ts'
import { createAccounts } from './account.ts'
import { createSettingsChanges } from './changeSettings.ts'
import { createCheckIns } from './checkin/checkIns.ts'
import type { CheckInContext } from './checkin/context.ts'
import { createSchedule, type Schedule } from './checkin/schedule.ts'
import { createFeeds } from './feeds/feeds.ts'
import { createFirstRun } from './firstRun.ts'
import { createOutbox } from './checkin/outbox.ts'
import { createCommands } from './commands.ts'
import { createListeners } from './listeners.ts'
import { trayModel } from './menu/trayModel.ts'
import { createLanguage } from './language.ts'
import { createLoop } from './loop.ts'
import { createOpenShows } from './openShows.ts'
import { createPictures, type Pictures } from './pictures.ts'
import type { Ports, Stop } from './ports.ts'
import { openQueue } from './queue.ts'
import { createRefresh } from './refresh.ts'
import { createRequests, type Parts } from './requests.ts'
import { initialSnapshot } from './state/initialSnapshot.ts'
import { loadKept, nothingUnderWay } from './state/kept.ts'
import { nothingOfAnybody } from './state/nothingOfAnybody.ts'
import { ownerOf } from './state/ownerOf.ts'
import { createSnapshotStore, type Store } from './state/store.ts'
import { createUpdates } from './updates.ts'

export type App = {
  readonly store: Pick<Store, 'getState' | 'subscribe'>
  readonly requests: ReturnType<typeof createRequests>
  /** Runs a command of the tray menu, a notification or a second launch; see main/menu/commands.ts. */
  readonly run: (command: string) => void
  /** A picture below app://bundle/image/; null: not to be had. */
  readonly picture: (path: string) => Promise<{ readonly body: Uint8Array; readonly type: string } | null>
  /** Resolves once it is known who is signed in and, where somebody is, what plays and what comes next: or that it cannot be. */
  readonly known: () => Promise<void>
  /** The user looks: a window was shown. */
  readonly looked: () => void
  /** The window with the feed was shown, or hidden. */
  readonly visible: (on: boolean) => void
  /** What the page that opened a feed is to be told of it. */
  readonly onFeed: (listener: (update: FeedUpdate, view: View) => void) => Stop
  /** Resolves when settings and session are read. The tray stands before that. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Opening the window again and again asks Trakt at most this often. */
const lookedMs = 15_000
/** Refresh tokens work once: quitting waits this long for the answer to one that was sent. */
const longestGoodbyeMs = 5_000

type Built = Parts & {
  readonly keepMark: () => void
  readonly schedule: Schedule
  readonly pictures: Pictures
}

export function createApp(ports: Ports): App {
  const { clock, log, platform, version } = ports
  const store = createSnapshotStore(
    initialSnapshot({ platform, desktop: ports.desktop, version, hasKey: ports.addresses.clientId !== '' }),
  )
  const notice = (one: Notice) =>
    store.set({ notices: [...store.getState().notices.filter(({ id }) => id !== one.id), one] })
  const stopping = new AbortController()
  const stops: Stop[] = []
  const feedListeners = createListeners<[FeedUpdate, View]>()
  let flushed = async () => {}
  let settled = async () => {}
  let lastLooked = 0
  /** The window is on the screen. */
  let isSeen = false

  const drawTray = () => ports.tray.render(trayModel(store.getState(), clock.now()))
  // One deed changes the state several times; a menu is built once for all of them, after the deed was answered.
  let drawing: NodeJS.Immediate | null = null
  const drawSoon = () => {
    drawing ??= setImmediate(() => {
      drawing = null
      try {
        drawTray()
      } catch (error) {
        // A bug of ours in the menu must not take the app with it.
        log.warn('tray.failed', { error: error instanceof Error ? error.name : typeof error })
      }
    })
  }
  stops.push(
    store.subscribe(() => {
      drawSoon()
      loop.wake()
    }),
  )
  drawTray()
  const language = createLanguage(ports, store)
  const loop = createLoop({ ports, store, stopping: stopping.signal, drawSoon })
  const { wake } = loop

  const built = Promise.withResolvers<Built>()
  const restored = Promise.withResolvers<void>()
  // A start that fails is reported by `start`; requests that wait for it must not be an unhandled rejection as well.
  const ignoreFailedStart = () => {}
  built.promise.catch(ignoreFailedStart)

  const build = async () => {
    const loaded = await ports.settings.load()
    store.set({ settings: loaded.settings })
    await language.use(loaded.settings.language)
    loaded.notices.forEach(notice)
    const kept = await loadKept(ports.state, log, notice)
    store.set({ lastFeed: kept.get().lastFeed })
    const first = createFirstRun(store, kept)
    const archive = ports.archive(notice)
    const queue = await openQueue(ports, store, kept, notice)
    flushed = async () => void (await Promise.all([queue.flushed(), kept.flushed(), archive.close()]))
    const context: CheckInContext = {
      clock,
      store,
      kept,
      intents: queue.intents,
      log,
      notice,
      service: () => accounts.service(),
      news: (news) => telling.news(news),
      historyChanged: () => {
        shows.forget()
        refresh.historyChanged()
        wake()
      },
    }
    const accounts = createAccounts({
      ports,
      store,
      kept,
      onSignedIn: () => {
        first.signedIn()
        refresh.everything()
        telling.afterwards.restore()
        void schedule.restore().then(wake)
      },
      onSignedOut: (byUser) => {
        shows.forget()
        feeds.accountChanged(byUser)
        store.set(nothingOfAnybody)
        // What was told to one user is not for the next one's eyes; what is about files concerns both.
        if (byUser) store.set({ notices: store.getState().notices.filter((one) => 'file' in one) })
        // A session that ended by itself comes back with the next sign-in, and what waits goes on waiting.
        if (byUser) void kept.set(nothingUnderWay)
      },
    })
    const feeds = createFeeds({
      clock,
      store,
      kept,
      owner: () => ownerOf(store.getState().account),
      archive,
      service: accounts.service,
      tell: feedListeners.tell,
      onFriends: (rows) => telling.friends(rows),
      onBattery: ports.power.onBattery,
      timeZone: ports.timeZone,
      wake,
    })
    const shows = createOpenShows(clock, accounts.service)
    const checkIns = createCheckIns(context, shows.known)
    const outbox = createOutbox(context, checkIns)
    const rate = async (what: Rateable, rating: number) => {
      const done = await outbox.tell({ kind: 'rate', what, rating }, () => feeds.rate(what, rating))
      if (done.ok) telling.afterwards.rated(what, rating)
      return done
    }
    const { createTelling } = await import('./telling.ts')
    const telling = createTelling({
      ports,
      store,
      kept,
      open: (show) => shows.open(show, stopping.signal),
      rate,
      isSeen: () => isSeen,
    })
    const schedule = createSchedule(context, checkIns, outbox)
    const refresh = createRefresh({
      clock,
      store,
      log,
      service: accounts.service,
      look: checkIns.look,
      refreshProfile: accounts.refreshProfile,
    })
    const changes = createSettingsChanges({
      ports,
      store,
      notice,
      languageChanged: language.use,
      onHotkey: () => {
        if (!first.heard()) ports.windows.toggle('palette')
      },
      addressesChanged: accounts.addressesChanged,
      protectionChanged: accounts.protectionChanged,
    })
    const updates = createUpdates({ ports, store, kept, busy: checkIns.busy, wake })
    const run = createCommands({ ports, store, checkIns, accounts, notice, updates, telling })
    settled = accounts.settled
    stops.push(accounts.stop, refresh.stop, feeds.stop, queue.stop, updates.stop, telling.afterwards.stop)
    return {
      accounts,
      checkIns,
      changes,
      first,
      feeds,
      outbox,
      queue: queue.intents,
      rows: archive.count,
      // Whoever asks for everything does not want to wait until the loop wakes up by itself.
      refresh: {
        ...refresh,
        everything: () => {
          refresh.everything()
          wake()
        },
      },
      schedule,
      updates,
      rate,
      telling,
      run,
      keepMark: queue.keepMark,
      pictures: createPictures(accounts.pictures, archive),
      openShow: shows.open,
    }
  }

  return {
    store,
    requests: createRequests(ports, store, language, built.promise),
    run: (command) =>
      void built.promise
        .then(({ run }) => run(command))
        .catch((error: unknown) =>
          log.warn('command.failed', { error: error instanceof Error ? error.name : 'unknown' }),
        ),
    picture: async (path) => {
      const { pictures } = await built.promise
      return pictures.get(path, stopping.signal)
    },
    known: async () => {
      const { accounts, refresh } = await built.promise
      await restored.promise
      if (accounts.service()) await refresh.known()
    },
    looked: () => {
      loop.seen()
      if (Math.abs(clock.now() - lastLooked) < lookedMs) return
      lastLooked = clock.now()
      void built.promise.then(({ refresh }) => {
        refresh.seen()
        wake()
      }, ignoreFailedStart)
    },
    visible: (on) => {
      isSeen = on
      void built.promise.then(({ feeds }) => feeds.visible(on), ignoreFailedStart)
    },
    onFeed: feedListeners.add,
    start: async () => {
      try {
        const parts = await build()
        built.resolve(parts)
        stops.push(ports.power.onSuspend(loop.suspend))
        stops.push(ports.power.onResume(() => void loop.resume(parts).catch(() => {})))
        await parts.changes.applyAll()
        await parts.accounts.restore()
        restored.resolve()
        parts.first.restored()
        loop.run(parts)
        await parts.updates.start()
      } catch (error) {
        built.reject(error)
        throw error
      }
    },
    stop: async () => {
      stopping.abort()
      const enough = new AbortController()
      await Promise.race([settled(), clock.sleep(longestGoodbyeMs, enough.signal).catch(() => {})])
      enough.abort()
      stops.forEach((stop) => stop())
      await flushed()
    },
  }
}
