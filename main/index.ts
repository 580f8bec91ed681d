// The composition root: claim the instance, build the parts, wire them, start.
import { join } from 'node:path'
import { app } from 'electron'
import { createApp } from './app.ts'
import { applicationMenu } from './electron/applicationMenu.ts'
import { appendFile } from './electron/appendFile.ts'
import { sqliteArchive } from './electron/archive.ts'
import { coalesced } from './electron/coalesced.ts'
import { desktopOf } from './electron/desktop.ts'
import { fileDocument } from './electron/document.ts'
import { exporter } from './electron/exporter.ts'
import { harden } from './electron/hardening.ts'
import { httpFetch } from './electron/httpFetch.ts'
import { importer } from './electron/importer.ts'
import { serveRequests } from './electron/ipc.ts'
import { addressesOf, intentOf, isWayland } from './electron/launch.ts'
import type { Intent } from './electron/launch.ts'
import { fileLog } from './electron/log.ts'
import { loginItem } from './electron/login.ts'
import { machine } from './electron/machine.ts'
import { notifier } from './electron/notifier.ts'
import { opener } from './electron/opener.ts'
import { power } from './electron/power.ts'
import { declareScheme, serveBundle } from './electron/protocol.ts'
import { push } from './electron/pushes.ts'
import { recentWarnings } from './electron/recentWarnings.ts'
import { settingsStore } from './electron/settings.ts'
import { shortcuts } from './electron/shortcuts.ts'
import { claimInstance } from './electron/singleInstance.ts'
import { systemClock } from './electron/systemClock.ts'
import { nativeTray } from './electron/tray.ts'
import { vault } from './electron/vault.ts'
import { updater } from './electron/updater.ts'
import { nativeWindows } from './electron/windows.ts'
import type { Listening } from './cli/listen.ts'
import { changedParts } from './state/changedParts.ts'
import type { Note } from './ports.ts'
import type { Platform } from '../preload/contract/model.ts'

/** Filled in by the build. */
declare const MARQUEE_BUILD: { readonly clientId: string; readonly clientSecret: string; readonly version: string }

/** An answer and the frame that shows it, with room to spare. */
const soonMs = 50
/** The palette is made ahead of its first use when the start is over, ms. */
const warmUpAfter = 3_000

const { env, argv } = process
const platform: Platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'

if (env['MARQUEE_DATA_DIR']) app.setPath('userData', env['MARQUEE_DATA_DIR'])
app.setAppUserModelId('app.marquee.Marquee')

let wanted = intentOf(argv)
/** Until there are windows, what a second launch asks for is remembered. */
let bringUp = (intent: Intent) => {
  wanted = intent ?? wanted
}
if (claimInstance(wanted, (intent) => bringUp(intent))) {
  app.enableSandbox()
  declareScheme()
  applicationMenu(platform)
  // It lives in the tray: no window is no reason to leave.
  app.on('window-all-closed', () => {})
  void app.whenReady().then(start)
} else {
  app.exit(0)
}

async function start(): Promise<void> {
  app.dock?.hide()
  harden()

  const data = app.getPath('userData')
  const out = join(import.meta.dirname, '..')
  const wayland = isWayland(platform, env, argv)
  const clock = systemClock(power())
  const logFile = join(data, 'logs', 'marquee.log')
  const { log, warnings } = recentWarnings(fileLog(logFile, clock), clock)
  const addresses = addressesOf(env, MARQUEE_BUILD)
  const run = (command: string) => marquee.run(command)

  const tray = nativeTray({
    icons: join(out, 'assets', 'tray'),
    platform,
    run,
    toggleWindow: () => windows.toggle('window'),
  })
  const windows = nativeWindows({
    preload: join(out, 'preload', 'index.cjs'),
    packaged: app.isPackaged,
    platform,
    wayland,
    trayBounds: tray.bounds,
    now: clock.now,
    onShown: (view) => {
      marquee.looked()
      if (view === 'window') marquee.visible(true)
    },
    onHidden: () => marquee.visible(false),
  })
  const notes = notifier(run, platform, log)
  const marquee = createApp({
    clock,
    fetch: httpFetch,
    vault: vault({
      folder: join(data, 'secrets'),
      platform,
      unprotectedWanted: async () => marquee.store.getState().settings.keepSessionUnprotected,
      now: clock.now,
      log,
    }),
    settings: settingsStore(data, clock.now),
    state: fileDocument(join(data, 'state.json'), clock.now),
    journal: appendFile(join(data, 'journal.log'), clock.now),
    notifier: notes,
    archive: (notify) => sqliteArchive({ file: join(data, 'activity.db'), now: clock.now, log, notify }),
    opener: opener(() => {
      const { apiUrl, authUrl } = marquee.store.getState().settings.server
      return [addresses.apiUrl, addresses.authUrl, apiUrl, authUrl]
    }, log),
    exporter: exporter(log),
    importer: importer(log),
    machine: machine({ env, wayland, warnings, logFile, licencesFile: join(out, '..', 'docs', 'licences.md'), log }),
    tray,
    windows,
    shortcuts: shortcuts(wayland),
    login: loginItem(platform, env, log),
    power: power(),
    updater: updater({ platform, env, folder: data, log, letGo: windows.letGo }),
    log,
    random: Math.random,
    soon: (run) => void setTimeout(run, soonMs).unref(),
    embedded: async () => {
      const { createEmbedded } = await import('./demo/embedded.ts')
      return createEmbedded({
        clock,
        document: fileDocument(join(data, 'demo.json'), clock.now),
        onFault: (error) => log.warn('demo.failed', { error: error instanceof Error ? error.name : typeof error }),
      })
    },
    addresses,
    platform,
    desktop: desktopOf(platform, env, wayland, app.isPackaged ? process.execPath : null),
    version: MARQUEE_BUILD.version,
    // Asked when it is needed: the first question costs the start some 15 ms, and people travel.
    languages: () => app.getPreferredSystemLanguages(),
    timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    quit: () => app.quit(),
    startedAt: clock.now(),
  })

  serveBundle(join(out, 'renderer'), marquee.picture, log)
  serveRequests(marquee.requests, windows.viewOf, log)
  // One deed changes the state several times in a row; telling of each would only keep its answer from the screen.
  let told = marquee.store.getState()
  const tellPages = coalesced(() => {
    const parts = changedParts(told, marquee.store.getState())
    told = marquee.store.getState()
    if (parts !== null) windows.forEachPage((page) => push(page, 'snapshot', parts))
  })
  marquee.store.subscribe(tellPages)
  // The labels of the menu bar are made once: in another language, once more.
  marquee.store.subscribe((next, before) => {
    if (next.locale.tag !== before.locale.tag) applicationMenu(platform)
  })
  marquee.onFeed((update, view) =>
    windows.forEachPage((page) => {
      if (windows.viewOf(page.id) === view) push(page, 'feed', update)
    }),
  )

  bringUp = (intent) => {
    if (intent) windows.show(intent)
  }
  app.on('activate', () => windows.show('window'))
  // A command that comes while the app leaves must not be heard and then dropped.
  let commandsHeard: Promise<Listening> | null = null
  leaveTidily(windows.letGo, async () => {
    await (await commandsHeard)?.leave()
    await marquee.stop()
  })

  // The window does not wait for the session: it shows the state as it comes.
  bringUp(wanted)
  const notify = (note: Note) => notes.show(note, marquee.store.getState().settings.noteSound)
  // What hears commands is loaded once the tray stands.
  setImmediate(() => {
    commandsHeard = import('./cli/serveCommandLine.ts').then(({ serveCommandLine }) =>
      serveCommandLine({ app: marquee, data, platform, env, clock, log, notify }),
    )
  })
  await marquee.start().catch(() => log.warn('start.failed'))
  setTimeout(windows.warmPalette, warmUpAfter).unref()
}

/** Quitting waits for what is being written, once. */
function leaveTidily(letGo: () => void, stop: () => Promise<void>): void {
  let stopped = false
  app.on('before-quit', letGo)
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    stopped = true
    void stop().finally(() => app.quit())
  })
}
