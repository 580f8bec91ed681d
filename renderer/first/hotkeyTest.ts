// What is to be said of the hotkey while it is tried. Pure.
import type { Desktop } from '../../preload/contract/desktop.ts'
import type { Hotkey } from '../../preload/contract/settings.ts'

export type HotkeyTest =
  /** Registered; the press is only for the user to see. */
  | { readonly kind: 'press'; readonly active: string }
  /** The desktop was asked for it, and answers with the first press at the earliest. `asks`: it asks the user first. */
  | { readonly kind: 'pressToProve'; readonly active: string; readonly asks: boolean }
  | { readonly kind: 'heard'; readonly active: string }
  | { readonly kind: 'taken' | 'invalid'; readonly refused: string; readonly active: string | null }
  | { readonly kind: 'none' }
  /** No hotkeys here: the desktop's own key binding has to do. */
  | { readonly kind: 'unsupported' }

/** `heard`: the accelerator that was received since the step began. */
export function hotkeyTest(hotkey: Hotkey, desktop: Desktop, heard: string | null): HotkeyTest {
  const { active, refused, state } = hotkey
  if (refused !== null && state === 'unsupported') return { kind: 'unsupported' }
  if (refused !== null) return { kind: state === 'invalid' ? 'invalid' : 'taken', refused, active }
  if (active === null) return { kind: 'none' }
  if (heard === active) return { kind: 'heard', active }
  if (state !== 'unconfirmed') return { kind: 'press', active }
  return desktop.hotkeys === 'none'
    ? { kind: 'unsupported' }
    : { kind: 'pressToProve', active, asks: desktop.hotkeys === 'consent' }
}
