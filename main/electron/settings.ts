// The settings on disk: electron-store behind a check of every key, so that one bad value costs one default.
import { join } from 'node:path'
import { ipcMain } from 'electron'
import * as v from 'valibot'
import type { Notice } from '../../preload/contract/model.ts'
import type { Settings } from '../../preload/contract/settings.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import type { SettingsStore } from '../ports.ts'
import { readText, setAside } from './document.ts'
import { settingsSchemas } from '../schemas.ts'

type Store = { store: Record<string, unknown>; set(values: Record<string, unknown>): void }
const keys = Object.keys(settingsSchemas) as (keyof Settings)[]

/** `settings.json` in `folder`. Keys that we do not know stay as they are. */
export function settingsStore(folder: string, now: () => number): SettingsStore {
  let opening: Promise<Store> | null = null
  const open = () => (opening ??= openStore(folder))
  return {
    load: async () => {
      let notices: readonly Notice[] = []
      try {
        notices = await recover(join(folder, 'settings.json'), now())
        return { settings: readSettings((await open()).store), notices }
      } catch {
        // A folder that cannot be read or written: the app works, it only will not remember.
        opening = null
        const told: Notice = { id: `settings-${now()}`, kind: 'fileUnwritable', file: 'settings' }
        return { settings: defaultSettings, notices: [...notices, told] }
      }
    },
    save: async (settings) => (await open()).set({ ...settings }),
  }
}

/** Every key on its own: a value that does not fit falls back to its default, the others stand. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const known: Readonly<Record<string, unknown>> = { ...fromBefore(stored), ...stored }
  const good = keys.flatMap((key) => {
    const read = v.safeParse(settingsSchemas[key], known[key])
    return read.success ? [[key, read.output]] : []
  })
  // The entries were just parsed by the schema of their own key.
  return { ...defaultSettings, ...(Object.fromEntries(good) as Partial<Settings>) }
}

/** Until 0.1 there was one switch for all notifications, and one more for friends' that counted only beside it. */
function fromBefore(stored: Readonly<Record<string, unknown>>): Partial<Settings> {
  const { notifications: all, friendNotifications: friends } = stored
  if (typeof all !== 'boolean' && typeof friends !== 'boolean') return {}
  const { notes } = defaultSettings
  const none = { checkedIn: false, finished: false, wait: false, queue: false, friends: false }
  return { notes: all === false ? none : { ...notes, friends: friends === true } }
}

/** electron-store would delete what it cannot parse, so a broken file is moved away before it looks. */
async function recover(file: string, at: number): Promise<readonly Notice[]> {
  const text = await readText(file)
  if (text === null || isObject(text)) return []
  const keptAs = await setAside(file, at)
  return [{ id: `settings-${at}`, kind: 'fileSetAside', file: 'settings', keptAs }]
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Loaded when first asked for: the store and its validator are larger than all the rest of main. */
async function openStore(folder: string): Promise<Store> {
  const { default: ElectronStore } = await import('electron-store')
  const store = new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'settings', configFileMode: 0o600 })
  // It offers the data folder's path to renderers; ours have no use for it.
  ipcMain.removeAllListeners('electron-store-get-data')
  return store
}
