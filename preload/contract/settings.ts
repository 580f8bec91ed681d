// The settings that are kept, and what became of the hotkey among them.
import type { LanguageChoice } from './language.ts'
import type { Sharing } from './model.ts'
import type { UpdatePolicy } from './updates.ts'

export type Theme = 'system' | 'light' | 'dark'

/**
 * What the desktop may be told of. `checkedIn`: asked for where no form shows it; `finished`: watched to the end; `wait`: what
 * came of a check-in that waited; `queue`: something needs the user; `friends`: their check-ins.
 */
export type NoteKind = 'checkedIn' | 'finished' | 'wait' | 'queue' | 'friends'

/**
 * No notifications at those hours of the local day. `from` and `to` in minutes after midnight; `to` is past midnight when it
 * is not after `from`, and the same for both means all day. `days`: those on which it begins, 0 is Sunday.
 */
export type QuietHours = {
  readonly on: boolean
  readonly from: number
  readonly to: number
  readonly days: readonly number[]
}

/** Kept in electron-store. No secret: the client secret goes to the vault. */
export type Settings = {
  /** An Electron accelerator, or null for none. */
  readonly hotkey: string | null
  readonly theme: Theme
  readonly language: LanguageChoice
  readonly launchAtLogin: boolean
  readonly notes: Readonly<Record<NoteKind, boolean>>
  /** Notifications are silent without it. */
  readonly noteSound: boolean
  readonly quietHours: QuietHours
  /** Asks for a rating when something was watched. */
  readonly askRating: boolean
  readonly updates: UpdatePolicy
  readonly sharing: Sharing
  /** Default check-in message; empty: the account's own. */
  readonly message: string
  /** Tokens in a plain file when there is no keychain; asked for explicitly. */
  readonly keepSessionUnprotected: boolean
  /** Overrides of what the build carries; empty string: the build's own. */
  readonly server: { readonly apiUrl: string; readonly authUrl: string; readonly clientId: string }
}

export const defaultSettings: Settings = {
  // Control on every platform: Command+Option+W closes all windows on macOS.
  hotkey: 'Control+Alt+W',
  theme: 'system',
  language: 'system',
  launchAtLogin: false,
  notes: { checkedIn: true, finished: true, wait: true, queue: true, friends: false },
  noteSound: false,
  quietHours: { on: false, from: 23 * 60, to: 7 * 60, days: [0, 1, 2, 3, 4, 5, 6] },
  askRating: true,
  updates: 'ask',
  sharing: {},
  message: '',
  keepSessionUnprotected: false,
  server: { apiUrl: '', authUrl: '', clientId: '' },
}

/** `unconfirmed`: the desktop accepted it, but on Wayland only the first press proves it. */
export type HotkeyState = 'none' | 'registered' | 'unconfirmed' | 'taken' | 'invalid' | 'unsupported'
export type Hotkey = {
  readonly state: HotkeyState
  /** The accelerator that works now; the last good one when `refused` is set. */
  readonly active: string | null
  /** The accelerator that was asked for and could not be had. */
  readonly refused: string | null
}
