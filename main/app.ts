// The whole app minus Electron: the state, the tray, the loop, and what may be asked of it; its parts come once the tray stands.
import type { FeedUpdate } from '../preload/contract/feed.ts'
import type { Notice, View } from '../preload/contract/model.ts'
import { createListeners } from './listeners.ts'
import { trayModel } from './menu/trayModel.ts'
import { createLanguage } from './language.ts'
import { createLoop } from './loop.ts'
import type { Ports, Stop } from './ports.ts'
import type { Built, Ends } from './parts.ts'
import { createRequests } from './requests.ts'
import { initialSnapshot } from './state/initialSnapshot.ts'
import { createSnapshotStore, type Store } from './state/store.ts'

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

export function createApp(ports: Ports): App {
  const { clock, log, platform, version } = ports
  const store = createSnapshotStore(
    initialSnapshot({ platform, desktop: ports.desktop, version, hasKey: ports.addresses.clientId !== '' }),
  )
  const notice = (one: Notice) =>
    store.set({ notices: [...store.getState().notices.filter(({ id }) => id !== one.id), one] })
  const stopping = new AbortController()
  const feedListeners = createListeners<[FeedUpdate, View]>()
  const ends: Ends = { stops: [], settled: async () => {}, flushed: async () => {} }
  const { stops } = ends
  let lastLooked = 0
  /** The window is on the screen. */
  let isSeen = false

  const drawTray = () => ports.tray.render(trayModel(store.getState(), clock.now()))
  // One deed changes the state several times; a menu is built once for all of them, after the deed was answered and drawn.
  let drawing = false
  const drawSoon = () => {
    if (drawing) return
    drawing = true
    ports.soon(() => {
      drawing = false
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
    // The system draws the tray before all the rest is loaded.
    await new Promise<void>((resolve) => setImmediate(resolve))
    const [loaded, { buildParts }] = await Promise.all([ports.settings.load(), import('./parts.ts')])
    store.set({ settings: loaded.settings })
    await language.use(loaded.settings.language)
    loaded.notices.forEach(notice)
    return buildParts({
      ports,
      store,
      language,
      notice,
      wake,
      tellFeed: feedListeners.tell,
      isSeen: () => isSeen,
      stopping: stopping.signal,
      ends,
    })
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
      await Promise.race([ends.settled(), clock.sleep(longestGoodbyeMs, enough.signal).catch(() => {})])
      enough.abort()
      stops.forEach((stop) => stop())
      await ends.flushed()
    },
  }
}
