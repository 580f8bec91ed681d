// The settings that are kept, and what became of the hotkey among them.
import type { Sharing } from './model.ts'

export type Theme = 'system' | 'light' | 'dark'

/** Kept in electron-store. No secret: the client secret goes to the vault. */
export type Settings = {
  /** An Electron accelerator, or null for none. */
  readonly hotkey: string | null
  readonly theme: Theme
  readonly launchAtLogin: boolean
  readonly notifications: boolean
  /** Tells of friends' check-ins, quietly. */
  readonly friendNotifications: boolean
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
  launchAtLogin: false,
  notifications: true,
  friendNotifications: false,
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
