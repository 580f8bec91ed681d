// The seams between Marquee and the machine it runs on. Everything here has a hand-written fake in test/fakes.
import type { Protection } from '../preload/contract/account.ts'
import type { Activity } from '../preload/contract/activity.ts'
import type { Desktop } from '../preload/contract/desktop.ts'
import type { Notice, Place, Platform, View } from '../preload/contract/model.ts'
import type { Result } from '../preload/contract/result.ts'
import type { HotkeyState, Settings, Theme } from '../preload/contract/settings.ts'
import type { UpdateFailure, UpdatesOff } from '../preload/contract/updates.ts'

export type Stop = () => void

/** `now` is the wall clock, epoch ms. `sleep` is measured against the wall clock: it ends at once when the time is past after a suspend. */
export type Clock = {
  readonly now: () => number
  /** Rejects with the signal's reason when aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** Secrets, by name. Never logged, never sent anywhere but to the server they belong to. */
export type SecretName = 'session' | 'clientSecret' | 'demoSession' | 'passwordSession'
export type Vault = {
  readonly load: (
    name: SecretName,
  ) => Promise<
    { readonly state: 'none' } | { readonly state: 'found'; readonly secret: string } | { readonly state: 'unreadable' }
  >
  /** Resolves when the secret is on disk (or, for `memory`, as safe as it will get). Rejects when the disk refuses. */
  readonly save: (name: SecretName, secret: string) => Promise<Protection>
  readonly forget: (name: SecretName) => Promise<void>
  readonly protection: () => Promise<Protection>
}

/** A file of our own, one JSON document, replaced atomically. `setAside` names what an unreadable one was renamed to. */
export type Document = {
  readonly load: () => Promise<{ readonly value: unknown; readonly setAside: string | null }>
  /** Resolves when the new content is safely on disk; rejects with the system's error. */
  readonly save: (value: unknown) => Promise<void>
}

/** A file of our own that grows by appending. Everything rejects with the system's error. */
export type AppendFile = {
  /** null: there is no such file. */
  readonly read: () => Promise<Uint8Array | null>
  /**
   * Resolves when it is on disk. Rejects when the file is not what the last `read`, `append` or `replace` left; then, as after
   * any other failure, part of it may be in the file.
   */
  readonly append: (bytes: Uint8Array) => Promise<void>
  /** All of it or nothing, whatever happens meanwhile; resolves when it is on disk. */
  readonly replace: (bytes: Uint8Array) => Promise<void>
  /** Keeps what is there under a name of its own beside the file, and answers that name. The file itself stays until `replace`. */
  readonly setAside: () => Promise<string>
}

export type SettingsStore = {
  /** Always yields usable settings; what was wrong comes as notices. */
  readonly load: () => Promise<{ readonly settings: Settings; readonly notices: readonly Notice[] }>
  readonly save: (settings: Settings) => Promise<void>
}

export type Note = {
  /** A note takes the place of an earlier one with the same tag. */
  readonly tag: string
  readonly title: string
  readonly body: string
  /** What a click on the note itself does. */
  readonly command: string
  /** Shown as a button where the platform has them. */
  readonly action?: { readonly label: string; readonly command: string }
  /** A rating can be given where the platform has a field or a list for it; `commands`: of 1 to 10, in this order. */
  readonly rating?: { readonly label: string; readonly hint: string; readonly commands: readonly string[] }
}
/** Never takes the focus. `sound` false: without a noise. */
export type Notifier = { readonly show: (note: Note, sound: boolean) => void }

/**
 * Rows of feeds for when there is no network, newest first. A cache of our own: what goes wrong in it is told once as a notice
 * and costs the rows, never more. Nothing here rejects. `owner`: whose account; nobody finds another's rows.
 */
export type Archive = {
  /**
   * Keeps the newest rows of a feed, epoch ms `at`. What was kept of it before stays below them as long as the two meet
   * (`ended`: there is nothing below them).
   */
  readonly keep: (
    owner: string,
    feed: string,
    kept: { readonly rows: readonly Activity[]; readonly at: number; readonly ended: boolean },
  ) => Promise<void>
  /** null: this feed was never kept. */
  readonly load: (
    owner: string,
    feed: string,
    limit: number,
  ) => Promise<{ readonly rows: readonly Activity[]; readonly at: number } | null>
  /** Rows of all feeds that hold all the words, each by its beginning; without the first `from` of them. */
  readonly search: (owner: string, text: string, limit: number, from?: number) => Promise<readonly Activity[]>
  /** A picture by its path below app://bundle/image/; null: not kept, or nothing of the archive has been used yet. */
  readonly picture: (path: string) => Promise<{ readonly body: Uint8Array; readonly type: string } | null>
  readonly keepPicture: (path: string, picture: { readonly body: Uint8Array; readonly type: string }) => Promise<void>
  /** How many rows are kept, of everybody. */
  readonly count: () => Promise<number>
  /** Empties it. */
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens https pages of known hosts in the system browser, and refuses everything else. */
export type Opener = { readonly open: (url: string) => Promise<boolean> }

/** Asks the user where a text is to be kept, under `name` unless they say otherwise. false: they thought better of it, or it could not be written. */
export type Exporter = { readonly save: (name: string, text: string) => Promise<boolean> }

/** Asks the user for a JSON file and reads it, at most `most` bytes. null: they thought better of it. Never rejects. */
export type Importer = {
  readonly choose: (
    most: number,
  ) => Promise<{ readonly text: string } | { readonly problem: 'tooLarge' | 'unreadable' } | null>
}

/** A warning of the log that came `count` times, the last time at `at`, epoch ms. `why`: its kind or code. */
export type Warning = {
  readonly event: string
  readonly why: string | null
  readonly count: number
  readonly at: number
}

/** What only the machine knows, for a report of a problem: versions, kinds and flags; never a name, never a path. */
export type Machine = {
  readonly facts: () => Readonly<Record<string, string | number | boolean>>
  /** The last ones, newest first. */
  readonly warnings: () => readonly Warning[]
  /** Shows the log in the system's file manager. false: it could not be. */
  readonly openLog: () => Promise<boolean>
  /** Markdown; empty: it could not be read. */
  readonly licences: () => Promise<string>
}

/** A menu is data. `command` ids are run by `App.run`. */
export type MenuItem =
  | {
      readonly kind: 'item'
      readonly label: string
      readonly command: string
      readonly enabled?: boolean
      readonly checked?: boolean
      readonly accelerator?: string
    }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'separator' }

/** `eighths` of the running item that are over, 0 to 8. */
export type TrayIcon =
  | { readonly state: 'idle' }
  | { readonly state: 'watching'; readonly eighths: number }
  | { readonly state: 'waiting' }
  | { readonly state: 'attention' }
  | { readonly state: 'offline' }

export type TrayModel = { readonly icon: TrayIcon; readonly tooltip: string; readonly menu: readonly MenuItem[] }
export type TrayView = { readonly render: (model: TrayModel) => void }

export type WindowView = {
  /** `place`: where in the window the user is to find themselves. */
  readonly show: (view: View, place?: Place) => void
  readonly hide: (view: View) => void
  readonly toggle: (view: View) => void
  readonly paletteHeight: (px: number) => void
  readonly theme: (theme: Theme) => void
}

export type Shortcuts = {
  /** Registers the accelerator in place of the earlier one; on failure the earlier one stays. null: none. */
  readonly set: (accelerator: string | null, onPress: () => void) => HotkeyState
  readonly suspended: (on: boolean) => void
}

/** Start with the computer. */
export type LoginItem = { readonly set: (on: boolean) => Promise<boolean> }

export type Power = {
  readonly onSuspend: (listener: () => void) => Stop
  readonly onResume: (listener: () => void) => Stop
  /** True while the battery drains. */
  readonly onBattery: () => boolean
}

export type Log = {
  readonly info: (event: string, facts?: Record<string, string | number | boolean | null>) => void
  readonly warn: (event: string, facts?: Record<string, string | number | boolean | null>) => void
}

/** What the server offers, newer or not. `notes` are plain text. `held`: it is not meant for this machine (yet). */
export type OfferedRelease = {
  readonly version: string
  readonly notes: string
  readonly bytes: number | null
  readonly at: number | null
  readonly held: boolean
}

/** Replaces Marquee by a newer version. Whatever goes wrong, the version that runs is left as it is. */
export type Updater = {
  /** Why this copy cannot replace itself; null: it can. */
  readonly off: () => Promise<UpdatesOff | null>
  readonly check: (signal: AbortSignal) => Promise<Result<OfferedRelease, UpdateFailure>>
  /**
   * Downloads and verifies what is offered by now, which it answers: `version` at the least. `onProgress`: percent, 0 to 100,
   * at every sign of life.
   */
  readonly download: (
    version: string,
    onProgress: (percent: number) => void,
    signal: AbortSignal,
  ) => Promise<Result<OfferedRelease, UpdateFailure>>
  /** Whether what was downloaded takes the place of this version when Marquee quits. It does not until it was said. */
  readonly atQuit: (on: boolean) => void
  /** Quits, and starts again as what was downloaded. */
  readonly restart: () => Promise<Result<void, UpdateFailure>>
}

/** Where Trakt is and as whom we speak to it. `clientSecret` null: none known. Source: the build, the environment, then Settings. */
export type TraktAddresses = {
  readonly apiUrl: string
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string | null
}

/** The embedded Trakt, for "Try it without an account". */
export type Embedded = {
  readonly fetch: Fetch
  readonly addresses: TraktAddresses
  /** Approves a device code as the demo user. */
  readonly approve: (userCode: string) => void
  readonly stop: Stop
}

export type Ports = {
  readonly clock: Clock
  readonly fetch: Fetch
  readonly vault: Vault
  readonly settings: SettingsStore
  /** What must survive a restart besides settings and secrets: the wait, the undo. */
  readonly state: Document
  /** The intents that Trakt was not told yet. */
  readonly journal: AppendFile
  readonly notifier: Notifier
  /** Opened when first used. */
  readonly archive: (notify: (notice: Notice) => void) => Archive
  readonly opener: Opener
  readonly exporter: Exporter
  readonly importer: Importer
  readonly machine: Machine
  readonly tray: TrayView
  readonly windows: WindowView
  readonly shortcuts: Shortcuts
  readonly login: LoginItem
  readonly power: Power
  readonly updater: Updater
  readonly log: Log
  /** Random numbers in [0, 1), for jitter. */
  readonly random: () => number
  /** Runs what nobody waits for, once what somebody waits for has had the time to be answered and drawn. */
  readonly soon: (run: () => void) => void
  /** Starts the embedded Trakt; loaded only when somebody asks for it. */
  readonly embedded: () => Promise<Embedded>
  /** The addresses of the build and the environment. */
  readonly addresses: TraktAddresses
  readonly platform: Platform
  readonly desktop: Desktop
  readonly version: string
  /** The languages of the system's user, best first: tags of BCP 47. */
  readonly languages: () => readonly string[]
  /** IANA name of where the user is. */
  readonly timeZone: () => string
  readonly quit: () => void
  /** When this process began, epoch ms: until then the one before may have written. Missing: there was none. */
  readonly startedAt?: number
}
