// The driver: one way to start and work the app from a spec, with two backends.
import type { Page } from 'playwright-core'
import type { View } from '../../../preload/contract/model.ts'

export type Backend = 'host' | 'electron'

export type TrayEntry = {
  readonly label: string
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox'
  readonly enabled: boolean
  readonly checked: boolean
  readonly items: readonly TrayEntry[]
}
/** `icon` is the file name, `watching-3-light.png`. */
export type TrayState = { readonly icon: string; readonly tooltip: string; readonly menu: readonly TrayEntry[] }
export type Note = { readonly title: string; readonly body: string; readonly actions: readonly string[] }

export type LaunchOptions = {
  /** Data folder of the app; the same one again is a restart. Missing: a fresh one, removed at `quit` and `kill`. */
  readonly dataDir?: string
  /** MARQUEE_API_URL, MARQUEE_AUTH_URL, MARQUEE_CLIENT_ID, MARQUEE_CLIENT_SECRET and the like. */
  readonly env?: Readonly<Record<string, string>>
  /** `--hidden`, `--palette`. */
  readonly args?: readonly string[]
  /** Missing: MARQUEE_E2E_BACKEND, or else the host. */
  readonly backend?: Backend
  /** Real windows on the display. The host then has a Chromium of its own. */
  readonly headed?: boolean
  /** Folder that holds `out/`; missing: this repository. */
  readonly root?: string
}

/** The app, running in a process of its own. */
export type App = {
  readonly backend: Backend
  readonly dataDir: string
  readonly pid: number
  /**
   * The page of a window, once it is there (15 s at most). It does not bring the window up: for that there are
   * `clickTrayIcon`, `pressHotkey` and `secondLaunch`.
   */
  readonly page: (view: View) => Promise<Page>
  /** Presses the global hotkey, or the accelerator given; false: nobody listens to it. */
  readonly pressHotkey: (accelerator?: string) => Promise<boolean>
  /** null: there is no tray icon yet. */
  readonly tray: () => Promise<TrayState | null>
  /**
   * Clicks a menu item by its label, or by the path to it, as soon as it can be clicked: the menu follows what happens a
   * moment later. The start of a label is enough.
   */
  readonly clickTray: (path: string | readonly string[]) => Promise<void>
  readonly clickTrayIcon: () => Promise<void>
  readonly notifications: () => Promise<readonly Note[]>
  /** Clicks the notification (`action`: its button); -1 is the last. */
  readonly chooseNotification: (index: number, what: 'click' | 'action') => Promise<void>
  readonly openedUrls: () => Promise<readonly string[]>
  readonly powerMonitor: (event: 'suspend' | 'resume') => Promise<void>
  /** Host only: the desktop's own dark mode. */
  readonly systemDark: (dark: boolean) => Promise<void>
  /** Host only: this accelerator belongs to another application from now on. */
  readonly takeShortcut: (accelerator: string) => Promise<void>
  /** The focus goes to another application. */
  readonly blur: () => Promise<void>
  readonly visible: (view: View) => Promise<boolean>
  /** CSS px of the window's content. */
  readonly bounds: (
    view: View,
  ) => Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null>
  /** Starts the app a second time on the same data folder; resolves when that process has left. */
  readonly secondLaunch: (args?: readonly string[]) => Promise<void>
  readonly screenshot: (view: View, file: string) => Promise<void>
  /** Console lines and uncaught errors of the pages. A violated content security policy is one of them. */
  readonly consoleLines: () => Promise<readonly { readonly level: string; readonly text: string }[]>
  /** Requests of the pages that went anywhere but to the bundle (and were blocked). */
  readonly strayRequests: () => Promise<readonly string[]>
  /** The lines of the app's own log. */
  readonly logs: () => Promise<readonly string[]>
  /** What the process printed. */
  readonly output: () => string
  /** Leaves as the user would; resolves when the process has ended. */
  readonly quit: () => Promise<void>
  /** SIGKILL. */
  readonly kill: () => Promise<void>
}

export type Driver = { readonly launch: (options?: LaunchOptions) => Promise<App> }
