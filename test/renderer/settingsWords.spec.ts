// What the settings say: the words that find them, the hotkey and what is printed on its keys, updates, times and days.
import { afterEach, describe, expect, it } from 'vitest'
import { autonyms, english, languages } from '../../preload/contract/language.ts'
import type { Hotkey } from '../../preload/contract/settings.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { speak } from '../../renderer/say.ts'
import { chips } from '../../renderer/settings/accelerator.ts'
import { hasWords, wordsOf } from '../../renderer/settings/findText.ts'
import { hotkeyWords } from '../../renderer/words/hotkey.ts'
import { dayName, timeWords } from '../../renderer/words/notifications.ts'
import { languageName } from '../../renderer/words/settings.ts'
import { synonyms } from '../../renderer/words/synonyms.ts'
import { failedWords, shareWords } from '../../renderer/words/updates.ts'

const german = { language: 'en', tag: 'de-DE' } as const
const messages = pages
afterEach(() => speak({ locale: english, messages }))

describe('a setting', () => {
  it('is found by other words, each of them under a name that is shown', () => {
    const all = [...synonyms().values()].join(' ')
    const keys = Object.keys(pages).filter((key) => /^settings\.\w+Also$/.test(key))
    expect(keys.length).toBeGreaterThan(20)
    for (const key of keys) expect(all).toContain(pages[key as keyof typeof pages])
    expect(synonyms().get('Theme')).toContain('dark')
  })

  it('of two with the same name is found by the words of both', () => {
    speak({ locale: english, messages: { ...pages, 'settings.theme': 'Look', 'settings.login': 'Look' } })
    const also = synonyms().get('Look') ?? ''
    expect(hasWords(also, wordsOf('dark autostart'))).toBe(true)
  })

  it.each(['language', 'Sprache', 'langue', 'IDIOMA', 'lingua', '言語', 'لغة', 'اللغة', 'english'])(
    'that changes the language is found by %s, whatever is spoken',
    (typed) => {
      speak({ locale: german, messages: { ...pages, 'settings.language': 'Sprooch', 'settings.languageAlso': '' } })
      expect(hasWords(synonyms().get('Sprooch') ?? '', wordsOf(typed))).toBe(true)
    },
  )

  it('that changes the language calls each by the name that its speakers know', () => {
    expect(languages.map(languageName)).toEqual(languages.map((language) => autonyms[language]))
    expect(languageName('system')).toBe('As the system')
  })
})

describe('the keys of a hotkey', () => {
  it.each([
    ['Control+Alt+Shift+Return', 'linux', ['Ctrl', 'Alt', 'Shift', 'Enter']],
    ['Super+PageUp', 'win32', ['Win', 'PageUp']],
    ['Super+Space', 'linux', ['Super', 'Space']],
    ['Command+Alt+Space', 'darwin', ['⌘', '⌥', 'Space']],
    ['Control+num5', 'linux', ['Ctrl', 'Num 5']],
    ['Control+numadd', 'linux', ['Ctrl', 'Num +']],
    ['MediaPlayPause', 'linux', ['Play/Pause']],
    ['Control++', 'linux', ['Ctrl', '+']],
    ['Alt+constructor', 'linux', ['Alt', 'constructor']],
  ] as const)('%s on %s read %j', (accelerator, platform, keys) => {
    expect(chips(accelerator, platform)).toEqual(keys)
  })

  it('are those that are printed on a keyboard of the language', () => {
    speak({ locale: german, messages: { ...pages, 'hotkey.ctrl': 'Strg', 'hotkey.delete': 'Entf' } })
    expect(chips('CommandOrControl+Delete', 'win32')).toEqual(['Strg', 'Entf'])
    expect(chips('Control+Delete', 'darwin')).toEqual(['⌃', 'Entf'])
  })
})

describe('a hotkey', () => {
  const shown = (accelerator: string) => `[${accelerator}]`
  const words = (state: Hotkey['state'], active: string | null, refused: string | null) =>
    hotkeyWords({ state, active, refused }, shown)

  it.each([
    ['taken', 'A', 'B', '[B] is taken by another app. [A] still works.'],
    ['taken', null, null, 'That hotkey is taken by another app. No hotkey is set now.'],
    ['registered', 'A', 'B', '[B] is taken by another app. [A] still works.'],
    ['registered', 'A', null, null],
    ['invalid', null, 'B', '[B] cannot be a hotkey. No hotkey is set now.'],
    ['none', null, null, 'No hotkey. The tray and the window do everything it does.'],
  ] as const)('that is %s, with %j and %j, reads %j', (state, active, refused, said) => {
    expect(words(state, active, refused)).toBe(said)
  })
})

describe('an update', () => {
  it('says how much of it is there as the language writes it', () => {
    expect([shareWords(45, 112_300_000), shareWords(45, null)]).toEqual(['45% of 112 MB', '45%'])
    speak({ locale: german, messages })
    expect(shareWords(45, null)).toBe('45\u00a0%')
  })

  it('says what becomes of a failure, and tries nothing again where updates are off', () => {
    expect(failedWords('damaged', 'off').detail).toBe('It was thrown away. This version goes on as it is.')
    expect(failedWords('damaged', 'auto').detail).toContain('Marquee tries again in a day.')
    expect(failedWords('offline', 'ask').detail).toContain('Marquee tries again when it can.')
    expect(failedWords('offline', 'off').detail).toBe('This version goes on as it is.')
  })
})

it('days and times are written as the language writes them', () => {
  expect([dayName(1), timeWords(23 * 60 + 5)]).toEqual(['Mon', expect.stringMatching(/^11:05\sPM$/)])
  speak({ locale: german, messages })
  expect([dayName(1), timeWords(23 * 60 + 5)]).toEqual(['Mo', '23:05'])
})
