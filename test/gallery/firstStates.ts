// The first steps in all their states: each step, each thing that can become of the hotkey, and words as long as other languages have them.
import type { Page } from 'playwright-core'
import type { Desktop } from '../../preload/contract/desktop.ts'
import { plainDesktop } from '../../preload/contract/desktop.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { base } from './snapshots.ts'
import type { GalleryState } from './state.ts'
import { windowState } from './windowStates.ts'

const usual = 'Control+Alt+W'
const out: Partial<Snapshot> = { account: { state: 'signedOut', reason: 'never' } }
const onWayland = (desktop: Partial<Desktop>): Partial<Snapshot> => ({
  desktop: { ...plainDesktop, ...desktop },
  hotkey: { state: 'unconfirmed', active: usual, refused: null },
})

/** Every text on the page half as long again, in words that German would make of them. */
export async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const words = ['Tastenkombination', 'Benachrichtigungsbereich', 'Einstellungen', 'überall', 'Systemstart']
    for (const text of texts) {
      if (text.data.trim().length < 3 || text.parentElement?.closest('code, kbd, .unseen')) continue
      for (let length = 0, n = 0; length < text.data.length * 0.4; n += 1) {
        const word = words[n % words.length] ?? ''
        length += word.length
        if (length > text.data.length) break
        text.data += ` ${word}`
        if (text.parentElement?.closest('button')) break
      }
    }
  })
}

const hotkey = (name: string, expects: string, changes: Partial<Snapshot>, heard: string | null = null): GalleryState =>
  windowState(`first-hotkey-${name}`, expects, { first: { step: 'hotkey', heard }, ...changes })

const login = (name: string, expects: string, launchAtLogin: boolean, act?: GalleryState['act']): GalleryState => {
  const settings = { ...defaultSettings, launchAtLogin }
  return windowState(
    `first-login${name}`,
    expects,
    { first: { step: 'login' }, settings },
    act === undefined
      ? {}
      : { act, answers: { 'app.snapshot': { ...base, first: { step: 'login' }, settings }, 'settings.change': null } },
  )
}

const done = (name: string, expects: string, changes: Partial<Snapshot>): GalleryState =>
  windowState(`first-done${name}`, expects, { first: { step: 'done' }, ...changes })

const long = (state: GalleryState): GalleryState => ({ ...state, name: `${state.name}-long`, act: lengthen })

const unsupported = hotkey('unsupported', 'gives programs no hotkeys', onWayland({ hotkeys: 'none' }))
const consent = hotkey('consent', 'may ask whether', onWayland({ hotkeys: 'consent' }))
const taken = hotkey('taken', 'is taken by another program', {
  hotkey: { state: 'taken', active: null, refused: usual },
})

export const firstStates: readonly GalleryState[] = [
  windowState('first-welcome', 'Skip', { ...out, first: { step: 'welcome' } }),
  windowState('first-welcome-no-key', 'Add an API key', { ...out, first: { step: 'welcome' }, hasKey: false }),
  hotkey('press', 'Press Ctrl+Alt+W now', {}),
  hotkey('heard', 'It works', {}, usual),
  hotkey('portal', 'was asked for these keys', onWayland({ hotkeys: 'portal' })),
  consent,
  taken,
  hotkey('taken-kept', 'Ctrl+Alt+W still works', {
    hotkey: { state: 'taken', active: usual, refused: 'Control+Shift+Space' },
  }),
  hotkey('invalid', 'cannot be a hotkey', {
    hotkey: { state: 'invalid', active: null, refused: 'MediaPlayPause' },
  }),
  hotkey('none', 'No hotkey is set', { hotkey: { state: 'none', active: null, refused: null } }),
  unsupported,
  hotkey(
    'unsupported-path',
    'gives programs no hotkeys',
    onWayland({
      hotkeys: 'none',
      program: "'/home/mira/Programme und Werkzeuge/Marquee-0.1.0-x86_64.AppImage'",
    }),
  ),
  hotkey('mac', 'Press ⌃⌥W now', { platform: 'darwin' }),
  login('', 'Start with the computer?', false),
  login('-on', 'Marquee starts with the computer', true),
  login('-failed', 'could not be set up', false, async (page) => {
    await page.getByRole('button', { name: 'Start with the computer' }).click()
  }),
  done('', 'All set', {}),
  done('-no-tray', 'only with an extension', { ...onWayland({ hotkeys: 'consent', tray: 'perhaps' }) }),
  done('-windows', 'beside the clock', { platform: 'win32' }),
  done('-mac', 'menu bar', { platform: 'darwin' }),
  done('-signed-out', 'Almost there', out),
  ...[
    windowState('first-welcome', 'Skip', { ...out, first: { step: 'welcome' } }),
    consent,
    unsupported,
    taken,
    login('', 'Start with the computer?', false),
    done('-no-tray', 'only with an extension', { ...onWayland({ hotkeys: 'consent', tray: 'perhaps' }) }),
  ].map(long),
]
