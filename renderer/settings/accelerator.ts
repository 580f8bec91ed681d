// From keys pressed to an Electron accelerator, and from an accelerator to what is printed on the keys.
import type { Platform } from '../../preload/contract/model.ts'
import { say } from '../say.ts'

/** The part of a KeyboardEvent that matters; `code` is the place of the key, whatever the layout prints on it. */
export type Press = {
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

export type Captured =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  /** Modifiers only, so far. */
  | { readonly kind: 'partial'; readonly modifiers: readonly string[] }
  /** `bare`: it would take a key away from typing. `key`: Electron has no name for it. */
  | { readonly kind: 'refused'; readonly why: 'bare' | 'key' }
  | { readonly kind: 'accelerator'; readonly accelerator: string }

const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  Tab: 'Tab',
  Enter: 'Return',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backquote: '`',
  NumpadAdd: 'numadd',
  NumpadSubtract: 'numsub',
  NumpadMultiply: 'nummult',
  NumpadDivide: 'numdiv',
  NumpadDecimal: 'numdec',
  MediaPlayPause: 'MediaPlayPause',
  MediaTrackNext: 'MediaNextTrack',
  MediaTrackPrevious: 'MediaPreviousTrack',
  MediaStop: 'MediaStop',
}

const modifierCode = /^(Control|Shift|Alt|Meta|OS)(Left|Right)?$/

/** What a page is told by its keyboard, or finds in its settings, may be the name of something that every object has. */
const nameIn = (names: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(names, key) ? (names[key] ?? null) : null

function keyName(code: string): string | null {
  const simple = /^(?:Key([A-Z])|Digit(\d)|(F(?:[1-9]|1\d|2[0-4])))$/.exec(code)
  if (simple !== null) return simple[1] ?? simple[2] ?? simple[3] ?? null
  const numpad = /^Numpad(\d)$/.exec(code)
  if (numpad !== null) return `num${numpad[1]}`
  return nameIn(named, code)
}

/** In Electron's names, in the order in which they are written. */
function modifiersOf(press: Press, platform: Platform): readonly string[] {
  const names: string[] = []
  if (platform === 'darwin') {
    if (press.metaKey) names.push('Command')
    if (press.ctrlKey) names.push('Control')
  } else {
    if (press.ctrlKey) names.push('Control')
    if (press.metaKey) names.push('Super')
  }
  if (press.altKey) names.push('Alt')
  if (press.shiftKey) names.push('Shift')
  return names
}

/** Keys that type nothing and so may stand alone. */
function mayStandAlone(key: string): boolean {
  return /^F\d+$/.test(key) || key.startsWith('Media')
}

export function capture(press: Press, platform: Platform): Captured {
  const modifiers = modifiersOf(press, platform)
  if (modifiers.length === 0 && press.code === 'Escape') return { kind: 'cancel' }
  if (modifiers.length === 0 && press.code === 'Backspace') return { kind: 'clear' }
  if (modifierCode.test(press.code)) return { kind: 'partial', modifiers }
  const key = keyName(press.code)
  if (key === null) return { kind: 'refused', why: 'key' }
  const shiftOnly = modifiers.every((name) => name === 'Shift')
  if (shiftOnly && !mayStandAlone(key)) return { kind: 'refused', why: 'bare' }
  return { kind: 'accelerator', accelerator: [...modifiers, key].join('+') }
}

const macGlyphs: Readonly<Record<string, string>> = {
  Command: '⌘',
  CommandOrControl: '⌘',
  CmdOrCtrl: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
  Super: '⌘',
}
const signs: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  numadd: '+',
  numsub: '-',
  nummult: '*',
  numdiv: '/',
  numdec: '.',
}
const words = {
  CommandOrControl: 'hotkey.ctrl',
  CmdOrCtrl: 'hotkey.ctrl',
  Control: 'hotkey.ctrl',
  Alt: 'hotkey.alt',
  Option: 'hotkey.alt',
  Shift: 'hotkey.shift',
  Return: 'hotkey.enter',
  Enter: 'hotkey.enter',
  Space: 'hotkey.space',
  Tab: 'hotkey.tab',
  Home: 'hotkey.home',
  End: 'hotkey.end',
  PageUp: 'hotkey.pageUp',
  PageDown: 'hotkey.pageDown',
  Insert: 'hotkey.insert',
  Delete: 'hotkey.delete',
  MediaPlayPause: 'hotkey.playPause',
  MediaNextTrack: 'hotkey.nextTrack',
  MediaPreviousTrack: 'hotkey.previousTrack',
  MediaStop: 'hotkey.stop',
} as const
const isWord = (part: string): part is keyof typeof words => Object.hasOwn(words, part)

/** One chip a key, as the platform prints them on a keyboard of the language that is spoken. */
export function chips(accelerator: string, platform: Platform): readonly string[] {
  // A trailing "+" is the key itself.
  const parts = accelerator.split(/\+(?!$)/)
  return parts.map((part) => (platform === 'darwin' ? nameIn(macGlyphs, part) : null) ?? printed(part, platform))
}

function printed(part: string, platform: Platform): string {
  if (part === 'Super') return platform === 'win32' ? say('hotkey.windows') : say('hotkey.super')
  if (isWord(part)) return say(words[part])
  const sign = nameIn(signs, part)
  if (part.startsWith('num')) return say('hotkey.keypad', { key: sign ?? part.slice(3) })
  return sign ?? part
}
