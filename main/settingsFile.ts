// The settings as a whole: saved to a file, taken from one, put back to the defaults; and the last of these undone.
import type { SettingsPatch } from '../preload/contract/channels.ts'
import { err, ok } from '../preload/contract/result.ts'
import { defaultSettings, type Settings } from '../preload/contract/settings.ts'
import {
  largestSettingsFile,
  type SettingChange,
  type SettingsRead,
  type SettingValue,
} from '../preload/contract/settingsFile.ts'
import type { SettingsChanges } from './changeSettings.ts'
import { compareVersions } from './compareVersions.ts'
import type { Ports } from './ports.ts'
import { readSettingsFile, writeSettingsFile } from './state/settingsFile.ts'
import type { Store } from './state/store.ts'
import { isSecure } from './trakt/address.ts'

export type SettingsFile = {
  readonly save: () => Promise<boolean>
  readonly choose: () => Promise<SettingsRead | null>
  readonly read: (text: string) => SettingsRead
  readonly apply: (id: number, withDelicate: boolean) => Promise<boolean>
  readonly reset: () => Promise<void>
  readonly takeBack: () => Promise<boolean>
}

type Options = {
  readonly ports: Pick<Ports, 'exporter' | 'importer' | 'version'>
  readonly store: Store
  readonly changes: Pick<SettingsChanges, 'change'>
}

/**
 * Whom the session and the client secret are shown to, and whether they lie in a plain file. A file of a stranger may not
 * decide that by itself, and a reset would end the session.
 */
const delicateKeys = ['server', 'keepSessionUnprotected'] as const satisfies readonly (keyof Settings)[]
const isDelicate = (path: string): boolean => delicateKeys.some((key) => path === key || path.startsWith(`${key}.`))

export function createSettingsFile({ ports, store, changes }: Options): SettingsFile {
  let lastId = 0
  let waiting: { readonly id: number; readonly patch: SettingsPatch } | null = null
  /** What the last deed found and what it left behind. */
  let undoable: { readonly before: Settings; readonly after: Settings } | null = null
  const settings = (): Settings => store.getState().settings

  const make = async (patch: SettingsPatch) => {
    const before = settings()
    await changes.change(patch)
    undoable = { before, after: settings() }
  }
  const read = (text: string): SettingsRead => {
    waiting = null
    const found = readSettingsFile(text, settings())
    if (!found.ok) return found
    const { patch, ignored, writtenBy, isNewFormat } = found.value
    const unsafe = (['apiUrl', 'authUrl'] as const).filter((name) => !mayBeUsed(patch.server?.[name] ?? ''))
    if (unsafe.length > 0) return err({ kind: 'wrong', keys: unsafe.map((name) => `server.${name}`) })
    const all = differences(settings(), { ...settings(), ...patch })
    lastId += 1
    waiting = { id: lastId, patch }
    const delicate = all.filter(({ path }) => isDelicate(path))
    return ok({
      id: lastId,
      writtenBy,
      isNewer: isNewFormat || (writtenBy !== null && compareVersions(writtenBy, ports.version) === 1),
      changes: all.filter((change) => !delicate.includes(change)),
      delicate,
      ignored,
    })
  }
  return {
    save: () => ports.exporter.save('marquee-settings.json', writeSettingsFile(settings(), ports.version)),
    choose: async () => {
      const chosen = await ports.importer.choose(largestSettingsFile)
      if (chosen === null) return null
      return 'text' in chosen ? read(chosen.text) : err({ kind: chosen.problem })
    },
    read,
    apply: async (id, withDelicate) => {
      if (waiting?.id !== id) return false
      const { patch } = waiting
      waiting = null
      await make(changedOnly(settings(), withDelicate ? patch : without(patch, delicateKeys)))
      return true
    },
    reset: () => make(changedOnly(settings(), without(defaultSettings, delicateKeys))),
    takeBack: async () => {
      if (undoable === null) return false
      const { before, after } = undoable
      undoable = null
      // What the user has set since is theirs.
      const touched = (key: keyof Settings) => !same(settings()[key], after[key])
      await changes.change(changedOnly(settings(), without(before, keysOf(before).filter(touched))))
      return true
    },
  }
}

/** Empty means the build's own. Secrets travel there: https, or this computer; and they are not part of the address. */
function mayBeUsed(address: string): boolean {
  if (address === '') return true
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && isSecure(url) && url.username === '' && url.password === ''
}

const keysOf = (settings: SettingsPatch) => Object.keys(settings) as readonly (keyof Settings)[]
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function without(patch: SettingsPatch, left: readonly (keyof Settings)[]): SettingsPatch {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !left.includes(key as keyof Settings)))
}

/** Setting a hotkey or an address anew has consequences, even when it is the same. */
function changedOnly(now: Settings, patch: SettingsPatch): SettingsPatch {
  return without(
    patch,
    keysOf(patch).filter((key) => same(patch[key], now[key])),
  )
}

/** Value by value, in the order of the settings. */
function differences(before: Settings, after: Settings): readonly SettingChange[] {
  const old = leaves(before)
  const now = leaves(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const change = { path, before: old.get(path) ?? null, after: now.get(path) ?? null }
    return same(change.before, change.after) ? [] : [change]
  })
}

function leaves(value: object, path = ''): ReadonlyMap<string, SettingValue> {
  const found = Object.entries(value).flatMap(([key, part]: [string, unknown]): [string, SettingValue][] => {
    const at = path === '' ? key : `${path}.${key}`
    const isGroup = typeof part === 'object' && part !== null && !Array.isArray(part)
    // The schemas of the settings hold no other kinds of values.
    return isGroup ? [...leaves(part, at)] : [[at, part as SettingValue]]
  })
  return new Map(found)
}
