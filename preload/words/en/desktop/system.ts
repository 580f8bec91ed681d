// What the system shows of Marquee: titles of windows, questions and messages, the menu bar of macOS, the list of what starts at login.
import type { Messages } from '../../message.ts'

export const system = {
  // ---- titles of windows, before their page has one of its own ----
  'system.palette': 'Check in',
  'system.settings': 'Marquee Settings',

  // ---- dialogs ----
  'system.ok': 'OK',
  'system.notSaved': 'The file could not be saved',
  'system.notSavedDetail':
    'Nothing was lost. Check that the folder can be written and the disk is not full, or choose another place.',

  // What the app does, in the system's list of what starts at login.
  'system.comment': 'Tell Trakt what you are watching',

  // ---- the menu bar of macOS, as Apple's own apps call these ----
  'system.about': 'About Marquee',
  'system.services': 'Services',
  'system.hide': 'Hide Marquee',
  'system.hideOthers': 'Hide Others',
  'system.showAll': 'Show All',
  'system.quit': 'Quit Marquee',
  'system.edit': 'Edit',
  'system.undo': 'Undo',
  'system.redo': 'Redo',
  'system.cut': 'Cut',
  'system.copy': 'Copy',
  'system.paste': 'Paste',
  'system.selectAll': 'Select All',
  'system.windowMenu': 'Window',
  'system.close': 'Close Window',
  'system.minimize': 'Minimize',
} as const satisfies Messages
