// What comes of a settings file that somebody brings: what it would change, or why it cannot be used.
import type { Result } from './result.ts'

/** The most that is read of a settings file, bytes. A real one has about 1,000. */
export const largestSettingsFile = 60_000

/** A value that is no object; null also where there is none. */
export type SettingValue = string | number | boolean | null | readonly (string | number | boolean)[]

/** `path`: `theme`, `server.apiUrl`. */
export type SettingChange = { readonly path: string; readonly before: SettingValue; readonly after: SettingValue }

export type SettingsPreview = {
  /** Names the file when it is applied; only the last one that was read can be. */
  readonly id: number
  /** The version of Marquee that wrote it; null: it does not say. */
  readonly writtenBy: string | null
  /** That version is newer than this one. */
  readonly isNewer: boolean
  /** Changes that can do no harm. */
  readonly changes: readonly SettingChange[]
  /** Changes that decide where secrets are sent and kept: made only when the user says so. */
  readonly delicate: readonly SettingChange[]
  /** Keys that this version does not know, by their paths, at most 20. They are ignored. */
  readonly ignored: readonly string[]
}

export type SettingsFileProblem =
  | { readonly kind: 'tooLarge' }
  /** The system would not give it. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'notJson' }
  /** JSON, but not what Marquee writes. */
  | { readonly kind: 'notSettings' }
  /** `keys`: the paths whose values cannot be used, at most 20. Nothing of the file is taken. */
  | { readonly kind: 'wrong'; readonly keys: readonly string[] }

export type SettingsRead = Result<SettingsPreview, SettingsFileProblem>
