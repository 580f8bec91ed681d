// The test of the hotkey: what became of it, and words for each of those.
import { describe, expect, it } from 'vitest'
import { plainDesktop } from '../../preload/contract/desktop.ts'
import type { Hotkey } from '../../preload/contract/settings.ts'
import { hotkeyTest } from '../../renderer/first/hotkeyTest.ts'
import type { HotkeyTest } from '../../renderer/first/hotkeyTest.ts'
import { hotkeyTestWords } from '../../renderer/words/first.ts'

const usual = 'Control+Alt+W'
const hotkey = (changes: Partial<Hotkey> = {}): Hotkey => ({
  state: 'registered',
  active: usual,
  refused: null,
  ...changes,
})
const unconfirmed = hotkey({ state: 'unconfirmed' })
const on = (hotkeys: typeof plainDesktop.hotkeys) => ({ ...plainDesktop, hotkeys })

describe('the test of the hotkey', () => {
  it.each<[string, HotkeyTest, Parameters<typeof hotkeyTest>]>([
    ['waits for the press', { kind: 'press', active: usual }, [hotkey(), plainDesktop, null]],
    ['heard it', { kind: 'heard', active: usual }, [hotkey(), plainDesktop, usual]],
    ['heard another, before it was changed', { kind: 'press', active: usual }, [hotkey(), plainDesktop, 'Alt+F1']],
    [
      'has no other proof than a press on Wayland',
      { kind: 'pressToProve', active: usual, asks: false },
      [unconfirmed, on('portal'), null],
    ],
    [
      'says that GNOME asks first',
      { kind: 'pressToProve', active: usual, asks: true },
      [unconfirmed, on('consent'), null],
    ],
    ['knows desktops that have none', { kind: 'unsupported' }, [unconfirmed, on('none'), null]],
    ['believes a press all the same', { kind: 'heard', active: usual }, [hotkey(), on('none'), usual]],
    [
      'says when nobody is there to be asked',
      { kind: 'unsupported' },
      [hotkey({ state: 'unsupported', active: null, refused: usual }), on('portal'), null],
    ],
    [
      'says what is taken',
      { kind: 'taken', refused: 'Alt+F2', active: null },
      [hotkey({ state: 'taken', active: null, refused: 'Alt+F2' }), plainDesktop, null],
    ],
    [
      'says what is taken, although the old one was heard',
      { kind: 'taken', refused: 'Alt+F2', active: usual },
      [hotkey({ state: 'taken', refused: 'Alt+F2' }), plainDesktop, usual],
    ],
    [
      'says what cannot be one',
      { kind: 'invalid', refused: 'Fn+W', active: usual },
      [hotkey({ state: 'invalid', refused: 'Fn+W' }), plainDesktop, null],
    ],
    ['says that there is none', { kind: 'none' }, [hotkey({ state: 'none', active: null }), plainDesktop, null]],
  ])('%s', (_name, expected, given) => {
    expect(hotkeyTest(...given)).toEqual(expected)
  })

  it('has a title of its own for each, and names the keys as they are printed', () => {
    const shown = (accelerator: string) => `<${accelerator}>`
    const all: readonly HotkeyTest[] = [
      { kind: 'press', active: usual },
      { kind: 'heard', active: usual },
      { kind: 'taken', refused: 'Alt+F2', active: usual },
      { kind: 'invalid', refused: 'Fn+W', active: null },
      { kind: 'none' },
      { kind: 'unsupported' },
    ]
    const words = all.map((test) => hotkeyTestWords(test, shown))
    expect(new Set(words.map(({ title }) => title)).size).toBe(all.length)
    for (const { title, detail } of words) expect(`${title} ${detail}`).not.toMatch(/undefined|null|(?<!<)\bAlt\+F2/)
    expect(words[2]).toMatchObject({
      title: expect.stringContaining('<Alt+F2>'),
      detail: expect.stringContaining(`<${usual}> still works`),
    })
    const [asks, silent] = [true, false].map((one) =>
      hotkeyTestWords({ kind: 'pressToProve', active: usual, asks: one }, shown),
    )
    expect(asks?.detail).toContain('Allow it')
    expect(silent?.detail).not.toContain('Allow it')
  })
})
