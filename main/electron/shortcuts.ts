// The global hotkey: registered whole, answered with what came of it, and the last good one kept.
import { globalShortcut } from 'electron'
import type { HotkeyState } from '../../preload/contract/settings.ts'
import type { Shortcuts } from '../ports.ts'

/** On Wayland a registration proves nothing: `unconfirmed` until the first press, which is the caller's own `onPress`. */
export function shortcuts(wayland: boolean): Shortcuts {
  let held: string | null = null
  let confirmed = false
  return {
    set: (accelerator, onPress): HotkeyState => {
      if (accelerator === null) {
        if (held) globalShortcut.unregister(held)
        held = null
        return 'none'
      }
      if (!isAccelerator(accelerator)) return 'invalid'
      const pressed = () => {
        confirmed = true
        onPress()
      }
      // The same one again: it has to be let go first, or it would count as taken by ourselves.
      if (accelerator === held) globalShortcut.unregister(held)
      const got = register(accelerator, pressed)
      // On Wayland true means that the desktop was asked, false that there is nobody to ask. Source: electron#52218, #52222.
      if (got === 'taken' && wayland) return 'unsupported'
      if (got !== 'registered') return got
      if (held && held !== accelerator) globalShortcut.unregister(held)
      if (held !== accelerator) confirmed = false
      held = accelerator
      return wayland && !confirmed ? 'unconfirmed' : 'registered'
    },
    suspended: (on) => globalShortcut.setSuspended(on),
  }
}

function register(accelerator: string, pressed: () => void): 'registered' | 'taken' | 'invalid' {
  try {
    return globalShortcut.register(accelerator, pressed) ? 'registered' : 'taken'
  } catch {
    // Electron throws for names it does not know.
    return 'invalid'
  }
}

const modifiers = /^(Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/i
const keys =
  /^([A-Z0-9]|F([1-9]|1[0-9]|2[0-4])|[)!@#$%^&*(:;+=<,_\->.?/~`{\][|\\}"']|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|num[0-9]|numdec|numadd|numsub|nummult|numdiv)$/i

/** One key with at least one modifier, or a function key alone. Source: Electron's "Accelerator" page. */
export function isAccelerator(text: string): boolean {
  // `++` is the plus key at the end of a combination.
  const parts = text.replace(/\+\+$/, '+Plus').split('+')
  const key = parts.at(-1) ?? ''
  const held = parts.slice(0, -1)
  if (!keys.test(key) || !held.every((part) => modifiers.test(part))) return false
  if (new Set(held.map((part) => part.toLowerCase())).size !== held.length) return false
  const onlyShift = held.every((part) => /^shift$/i.test(part))
  return /^F\d+$/i.test(key) || !onlyShift
}
