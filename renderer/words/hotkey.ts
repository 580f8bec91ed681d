// Words of the hotkey: how it stands, and what is wrong with the keys that were pressed.
import type { Hotkey } from '../../preload/contract/settings.ts'
import { assertNever } from '../../preload/contract/result.ts'

// The field that captures it.
export const hotkeyFieldName = 'Hotkey:'
export const noHotkey = 'None'
export const pressKeys = 'Press keys'
export const captureHint = 'Esc keeps it, Backspace clears it.'
export const captureBare = 'Add Ctrl, Alt or another modifier, or typing would set it off.'
export const captureKey = 'This key cannot be part of a hotkey.'

/** null: all is well, nothing to say. `shown` turns an accelerator into what is printed on the keys. */
export function hotkeyWords(hotkey: Hotkey, shown: (accelerator: string) => string): string | null {
  const kept = hotkey.active === null ? 'No hotkey is set now.' : `${shown(hotkey.active)} still works.`
  const asked = hotkey.refused === null ? 'That hotkey' : shown(hotkey.refused)
  switch (hotkey.state) {
    case 'none':
      return 'No hotkey. The tray and the window do everything it does.'
    case 'registered':
      return hotkey.refused === null ? null : `${asked} is taken by another app. ${kept}`
    case 'unconfirmed':
      return 'Your desktop accepted it, but only the first press proves it. If nothing happens, try another.'
    case 'taken':
      return `${asked} is taken by another app. ${kept}`
    case 'invalid':
      return `${asked} cannot be a hotkey. ${kept}`
    case 'unsupported':
      return 'This desktop gives apps no global hotkey. Bind a key to “marquee” in its own settings instead.'
    default:
      return assertNever(hotkey.state)
  }
}
