// The hotkey: the last good one stays, and what cannot be is a state.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isAccelerator, shortcuts } from '../../main/electron/shortcuts.ts'
import { globalShortcut, pressShortcut, takenShortcuts } from '../shell/globalShortcut.ts'

vi.mock('electron', () => import('../shell/electron.ts'))

afterEach(() => {
  globalShortcut.unregisterAll()
  globalShortcut.setSuspended(false)
  takenShortcuts.clear()
})

describe('the hotkey', () => {
  it('runs what it is for', () => {
    const press = vi.fn()
    expect(shortcuts(false).set('Control+Alt+W', press)).toBe('registered')
    pressShortcut('Control+Alt+W')
    expect(press).toHaveBeenCalledTimes(1)
  })

  it('that is taken leaves the last good one working', () => {
    const one = shortcuts(false)
    const first = vi.fn()
    one.set('Control+Alt+W', first)
    takenShortcuts.add('Control+Alt+M')
    expect(one.set('Control+Alt+M', vi.fn())).toBe('taken')
    pressShortcut('Control+Alt+W')
    expect(first).toHaveBeenCalledTimes(1)
  })

  it('replaces the earlier one, and the same one again is not taken by ourselves', () => {
    const one = shortcuts(false)
    one.set('Control+Alt+W', vi.fn())
    expect(one.set('Control+Alt+M', vi.fn())).toBe('registered')
    expect(globalShortcut.isRegistered('Control+Alt+W')).toBe(false)
    const again = vi.fn()
    expect(one.set('Control+Alt+M', again)).toBe('registered')
    pressShortcut('Control+Alt+M')
    expect(again).toHaveBeenCalledTimes(1)
    expect(one.set(null, vi.fn())).toBe('none')
    expect(globalShortcut.isRegistered('Control+Alt+M')).toBe(false)
  })

  it('is unconfirmed on Wayland until it was pressed', () => {
    const one = shortcuts(true)
    expect(one.set('Control+Alt+W', vi.fn())).toBe('unconfirmed')
    pressShortcut('Control+Alt+W')
    expect(one.set('Control+Alt+W', vi.fn())).toBe('registered')
    expect(one.set('Control+Alt+M', vi.fn())).toBe('unconfirmed')
  })

  it('is unsupported on Wayland when there is nobody to be asked, and taken elsewhere', () => {
    takenShortcuts.add('Control+Alt+W')
    expect(shortcuts(true).set('Control+Alt+W', vi.fn())).toBe('unsupported')
    expect(shortcuts(false).set('Control+Alt+W', vi.fn())).toBe('taken')
  })

  it('rests while a new one is being pressed', () => {
    const press = vi.fn()
    const one = shortcuts(false)
    one.set('Control+Alt+W', press)
    one.suspended(true)
    pressShortcut('Control+Alt+W')
    one.suspended(false)
    pressShortcut('Control+Alt+W')
    expect(press).toHaveBeenCalledTimes(1)
  })

  it('that is no accelerator is a state, not an exception', () => {
    expect(shortcuts(false).set('Control+Ω', vi.fn())).toBe('invalid')
  })
})

describe('an accelerator', () => {
  it.each(['CommandOrControl+Alt+W', 'Super+Shift+Space', 'F9', 'Shift+F12', 'Alt++', 'Control+numadd', 'Meta+.'])(
    'may be %s',
    (text) => {
      expect(isAccelerator(text)).toBe(true)
    },
  )
  it.each([
    '',
    'W',
    'Shift+W',
    'Control',
    'Control+',
    'Control+Control+W',
    'Hyper+W',
    'Control+WW',
    'F25',
    '+',
    'Alt+W+M',
  ])('is not %j', (text) => {
    expect(isAccelerator(text)).toBe(false)
  })
})
