// The settings as a file that users keep or hand on: how it is written, and what of one can be taken.
import * as v from 'valibot'
import type { SettingsPatch } from '../../preload/contract/channels.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import { defaultSettings, type Settings } from '../../preload/contract/settings.ts'
import { largestSettingsFile, type SettingsFileProblem } from '../../preload/contract/settingsFile.ts'
import { settingsSchemas } from '../schemas.ts'

/** Raised when an older Marquee would misread what a newer one writes. */
const format = 1
/** Of the keys that are named to the user. */
const mostNamed = 20
const longestName = 60

export type ReadSettings = {
  readonly patch: SettingsPatch
  readonly ignored: readonly string[]
  readonly writtenBy: string | null
  /** It is written in a way that this version does not know whole. */
  readonly isNewFormat: boolean
}

const keys = Object.keys(settingsSchemas) as readonly (keyof typeof settingsSchemas)[]
type Dictionary = Readonly<Record<string, unknown>>

/** What the schemas know, and nothing else: a key that slipped into the settings does not slip out of them. */
export function writeSettingsFile(settings: Settings, version: string): string {
  const { apiUrl, authUrl, clientId } = settings.server
  const server = { apiUrl: withoutUser(apiUrl), authUrl: withoutUser(authUrl), clientId }
  const known = Object.fromEntries(keys.map((key) => [key, v.parse(settingsSchemas[key], settings[key])]))
  const file = { app: 'Marquee', kind: 'settings', format, version, settings: { ...known, server } }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** All of the file or nothing: one wrong value refuses it whole. A nested key that is missing stays as it is in `current`. */
export function readSettingsFile(text: string, current: Settings): Result<ReadSettings, SettingsFileProblem> {
  if (text.length > largestSettingsFile) return err({ kind: 'tooLarge' })
  const file = parsed(text)
  if (file === undefined) return err({ kind: 'notJson' })
  const given = settingsOf(file)
  if (given === null) return err({ kind: 'notSettings' })

  const patch: Record<string, unknown> = {}
  const ignored = Object.keys(given.settings).filter((key) => !Object.hasOwn(settingsSchemas, key))
  const wrong: string[] = []
  for (const key of keys) {
    if (!Object.hasOwn(given.settings, key)) continue
    const value = given.settings[key]
    const whole = filled(value, current[key], defaultSettings[key])
    const read = v.safeParse(settingsSchemas[key], whole)
    if (!read.success) {
      wrong.push(...read.issues.map((issue) => [key, v.getDotPath(issue)].filter(Boolean).join('.')))
      continue
    }
    patch[key] = read.output
    ignored.push(...strays(value, read.output, key))
  }
  if (wrong.length > 0) return err({ kind: 'wrong', keys: named(wrong) })
  return ok({
    // Each key was parsed by its own schema.
    patch: patch as SettingsPatch,
    ignored: named(ignored),
    writtenBy: given.version,
    isNewFormat: given.format > format,
  })
}

/** undefined: it is no JSON. */
function parsed(text: string): unknown {
  try {
    // Some editors put a mark before the first character.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const fileSchema = v.object({
  app: v.literal('Marquee'),
  kind: v.literal('settings'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  version: v.optional(v.unknown()),
  settings: v.custom<Dictionary>(isDictionary),
})

function settingsOf(file: unknown) {
  const read = v.safeParse(fileSchema, file)
  if (!read.success) return null
  const { format: written, version, settings } = read.output
  const plain = typeof version === 'string' && /^\d{1,6}(?:\.\d{1,6}){2}(?:-[\w.]{1,20})?$/.test(version)
  return { format: written, version: plain ? version : null, settings }
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A group of settings keeps its members: those that the file leaves out stay as they are. */
function filled(value: unknown, current: unknown, usual: unknown): unknown {
  if (!isDictionary(value) || !isDictionary(current) || !isDictionary(usual)) return value
  return { ...Object.fromEntries(Object.keys(usual).map((key) => [key, current[key]])), ...value }
}

/** The paths that are in the file and that the schema cut off. */
function strays(value: unknown, read: unknown, path: string): readonly string[] {
  if (!isDictionary(value) || !isDictionary(read)) return []
  return Object.keys(value).flatMap((key) =>
    Object.hasOwn(read, key) ? strays(value[key], read[key], `${path}.${key}`) : [`${path}.${key}`],
  )
}

/** Names out of a stranger's file: few, short, and unable to disturb the line that they stand in. */
function named(paths: readonly string[]): readonly string[] {
  const tidy = paths.map((path) => {
    const plain = path.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '')
    return plain.length > longestName ? `${plain.slice(0, longestName)}…`.toWellFormed() : plain
  })
  return [...new Set(tidy)].slice(0, mostNamed)
}

/** A name and password that somebody wrote into the address by hand stay here. */
function withoutUser(address: string): string {
  if (!URL.canParse(address)) return address.includes('@') ? '' : address
  const url = new URL(address)
  if (url.username === '' && url.password === '') return address
  url.username = ''
  url.password = ''
  return url.href
}
