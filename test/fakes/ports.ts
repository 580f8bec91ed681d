// Every port of the app as a fake that records, so that createApp can be driven without Electron.
import type { Embedded, Fetch, Note, Ports, TraktAddresses, TrayModel } from '../../main/ports.ts'
import { plainDesktop } from '../../preload/contract/desktop.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { defaultSettings, type HotkeyState, type Settings } from '../../preload/contract/settings.ts'
import { type FakeAppendFile, fakeAppendFile } from './appendFile.ts'
import { fakeArchive } from './archive.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { type FakeDocument, fakeDocument } from './document.ts'
import { type FakeLog, fakeLog } from './log.ts'
import { type FakeUpdater, fakeUpdater } from './updater.ts'
import { type FakeVault, fakeVault } from './vault.ts'

export type FakePorts = Ports & {
  readonly clock: FakeClock
  readonly vault: FakeVault
  readonly state: FakeDocument
  readonly journal: FakeAppendFile
  readonly updater: FakeUpdater
  readonly log: FakeLog
  readonly seen: {
    tray: TrayModel | null
    readonly trays: TrayModel[]
    readonly notes: Note[]
    readonly opened: string[]
    readonly exported: { readonly name: string; readonly text: string }[]
    readonly windows: string[]
    logsOpened: number
    saved: Settings | null
    quits: number
  }
  /** What the user chooses when asked for a file, one after the other; then they think better of it. */
  readonly files: Awaited<ReturnType<Ports['importer']['choose']>>[]
  /** What the next registrations of an accelerator answer; missing: registered. */
  readonly hotkeys: Record<string, HotkeyState>
  readonly press: () => void
  readonly suspend: () => void
  readonly resume: () => void
}

type Options = {
  readonly fetch: Fetch
  readonly addresses: TraktAddresses
  readonly embedded?: () => Promise<Embedded>
  readonly settings?: Partial<Settings>
  readonly notices?: readonly Notice[]
  readonly clock?: FakeClock
  /** Handed on from an earlier run: what was on disk and on the clock. */
  readonly from?: FakePorts | undefined
}

export function fakePorts({ fetch, addresses, embedded, settings, notices = [], clock, from }: Options): FakePorts {
  const seen: FakePorts['seen'] = {
    tray: null,
    trays: [],
    notes: [],
    opened: [],
    exported: [],
    windows: [],
    logsOpened: 0,
    saved: from?.seen.saved ?? null,
    quits: 0,
  }
  const files: FakePorts['files'] = []
  const hotkeys: Record<string, HotkeyState> = {}
  let pressed = () => {}
  const sleepers = new Set<() => void>()
  const wakers = new Set<() => void>()
  const subscribe = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener)
    return () => void set.delete(listener)
  }
  const window = (what: string) => (view: string) => void seen.windows.push(`${what} ${view}`)
  return {
    seen,
    files,
    hotkeys,
    press: () => pressed(),
    suspend: () => sleepers.forEach((listener) => listener()),
    resume: () => wakers.forEach((listener) => listener()),
    clock: clock ?? from?.clock ?? fakeClock(),
    vault: from?.vault ?? fakeVault(),
    state: from?.state ?? fakeDocument(),
    journal: from?.journal ?? fakeAppendFile(),
    updater: from?.updater ?? fakeUpdater('development'),
    log: fakeLog(),
    fetch,
    addresses,
    embedded: embedded ?? (() => Promise.reject(new Error('no demo here'))),
    settings: {
      load: async () => ({ settings: { ...defaultSettings, ...seen.saved, ...settings }, notices }),
      save: async (next) => void (seen.saved = next),
    },
    archive: from?.archive ?? fakeArchive(),
    notifier: { show: (note) => void seen.notes.push(note) },
    opener: { open: async (url) => seen.opened.push(url) > 0 },
    exporter: { save: async (name, text) => seen.exported.push({ name, text }) > 0 },
    importer: { choose: async () => files.shift() ?? null },
    machine: {
      facts: () => ({ electron: '45.0.0', desktop: 'GNOME' }),
      warnings: () => [{ event: 'trakt.failed', why: 'offline', count: 2, at: 0 }],
      openLog: async () => (seen.logsOpened += 1) > 0,
      licences: async () => '# Licences',
    },
    tray: {
      render: (model) => {
        seen.tray = model
        seen.trays.push(model)
      },
    },
    windows: {
      show: (view, place) => void seen.windows.push(['show', view, ...(place ? [place] : [])].join(' ')),
      hide: window('hide'),
      toggle: window('toggle'),
      paletteHeight: () => {},
      theme: (theme) => void seen.windows.push(`theme ${theme}`),
    },
    shortcuts: {
      set: (accelerator, onPress) => {
        const state =
          accelerator === null ? 'none' : (Object.hasOwn(hotkeys, accelerator) && hotkeys[accelerator]) || 'registered'
        if (state === 'registered' || state === 'unconfirmed') pressed = onPress
        if (state === 'none') pressed = () => {}
        return state
      },
      suspended: () => {},
    },
    login: { set: async () => true },
    power: { onSuspend: subscribe(sleepers), onResume: subscribe(wakers), onBattery: () => false },
    random: () => 0.5,
    soon: setImmediate,
    platform: 'linux',
    desktop: plainDesktop,
    version: '0.0.0',
    languages: () => ['en-US'],
    timeZone: () => 'Europe/Berlin',
    quit: () => void (seen.quits += 1),
  }
}
