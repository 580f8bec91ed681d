// The hotkey: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { Messages } from '../../message.ts'

export const hotkey = {
  // For screen readers, before the keys.
  'hotkey.field': 'Hotkey:',
  'hotkey.none': 'None',
  'hotkey.press': 'Press keys',
  // Esc and Backspace: as they are printed on the keys.
  'hotkey.captureHint': 'Esc keeps it, Backspace clears it.',
  'hotkey.captureBare': 'Add Ctrl, Alt or another modifier, or typing would set it off.',
  'hotkey.captureKey': 'This key cannot be part of a hotkey.',

  'hotkey.noneSet': 'No hotkey. The tray and the window do everything it does.',
  'hotkey.unconfirmed':
    'Your desktop accepted it, but only the first press proves it. If nothing happens, try another.',
  // “marquee” is a command.
  'hotkey.unsupported':
    'This desktop gives apps no global hotkey. Bind a key to “marquee” in its own settings instead.',
  // {keys}: “Ctrl+Alt+W”. One of the four is followed by one of the two below them.
  'hotkey.taken': '{keys} is taken by another app.',
  'hotkey.takenUnnamed': 'That hotkey is taken by another app.',
  'hotkey.invalid': '{keys} cannot be a hotkey.',
  'hotkey.invalidUnnamed': 'That hotkey cannot be a hotkey.',
  'hotkey.kept': '{keys} still works.',
  'hotkey.keptNone': 'No hotkey is set now.',

  // What is printed on the keys of the usual keyboard of your language. On a Mac modifiers are shown as signs.
  'hotkey.ctrl': 'Ctrl',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Shift',
  // The key with the sign of Windows; elsewhere it is called Super.
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Enter',
  'hotkey.space': 'Space',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Home',
  'hotkey.end': 'End',
  'hotkey.pageUp': 'PageUp',
  'hotkey.pageDown': 'PageDown',
  'hotkey.insert': 'Insert',
  'hotkey.delete': 'Delete',
  // A key of the numeric keypad: {key} is a digit or a sign.
  'hotkey.keypad': 'Num {key}',
  // Keys that steer a player.
  'hotkey.playPause': 'Play/Pause',
  'hotkey.nextTrack': 'Next track',
  'hotkey.previousTrack': 'Previous track',
  'hotkey.stop': 'Stop',
} as const satisfies Messages
