// Keys pressed -> Electron accelerator, and what is printed on the keys.
import { describe, expect, it } from 'vitest'
import { capture, chips } from '../../renderer/settings/accelerator.ts'
import type { Press } from '../../renderer/settings/accelerator.ts'

const press = (code: string, ...held: ('ctrl' | 'alt' | 'shift' | 'meta')[]): Press => ({
  code,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
  metaKey: held.includes('meta'),
})

describe('capturing a hotkey', () => {
  it.each([
    [press('KeyW', 'ctrl', 'alt'), 'linux', 'Control+Alt+W'],
    [press('KeyW', 'meta', 'alt'), 'darwin', 'Command+Alt+W'],
    [press('KeyW', 'meta', 'shift'), 'win32', 'Super+Shift+W'],
    [press('Digit1', 'ctrl'), 'linux', 'Control+1'],
    [press('Space', 'alt', 'shift'), 'linux', 'Alt+Shift+Space'],
    [press('ArrowUp', 'ctrl'), 'linux', 'Control+Up'],
    [press('Numpad5', 'ctrl'), 'linux', 'Control+num5'],
    [press('Backquote', 'ctrl'), 'linux', 'Control+`'],
    [press('F9'), 'linux', 'F9'],
    [press('MediaPlayPause'), 'linux', 'MediaPlayPause'],
  ] as const)('reads %o on %s as %s', (keys, platform, accelerator) => {
    expect(capture(keys, platform)).toEqual({ kind: 'accelerator', accelerator })
  })

  it('refuses a key that would be taken away from typing', () => {
    expect(capture(press('KeyW'), 'linux')).toEqual({ kind: 'refused', why: 'bare' })
    expect(capture(press('KeyW', 'shift'), 'linux')).toEqual({ kind: 'refused', why: 'bare' })
  })

  it('refuses a key that Electron has no name for', () => {
    expect(capture(press('IntlRo', 'ctrl'), 'linux')).toEqual({ kind: 'refused', why: 'key' })
  })

  it('shows the modifiers that are held so far', () => {
    expect(capture(press('ControlLeft', 'ctrl', 'alt'), 'linux')).toEqual({
      kind: 'partial',
      modifiers: ['Control', 'Alt'],
    })
  })

  it('cancels on Escape and clears on Backspace, but takes both with modifiers or refuses them', () => {
    expect(capture(press('Escape'), 'linux')).toEqual({ kind: 'cancel' })
    expect(capture(press('Backspace'), 'linux')).toEqual({ kind: 'clear' })
    expect(capture(press('Escape', 'ctrl'), 'linux')).toEqual({ kind: 'refused', why: 'key' })
  })
})

describe('the chips of an accelerator', () => {
  it('prints what the platform prints on its keys', () => {
    expect(chips('CommandOrControl+Alt+W', 'linux')).toEqual(['Ctrl', 'Alt', 'W'])
    expect(chips('CommandOrControl+Alt+W', 'darwin')).toEqual(['⌘', '⌥', 'W'])
    expect(chips('Super+Shift+Up', 'win32')).toEqual(['Win', 'Shift', '↑'])
  })
})
