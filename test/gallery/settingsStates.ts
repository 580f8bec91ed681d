// The settings in all their states.
import type { Snapshot } from '../../preload/contract/model.ts'
import { base, onServer, signedIn } from './snapshots.ts'
import type { GalleryState } from './state.ts'

const state = (name: string, expects: string, changes: Partial<Snapshot>, act?: GalleryState['act']): GalleryState => ({
  name: `settings-${name}`,
  view: 'settings',
  expects,
  snapshot: { ...base, ...changes },
  answers: {},
  ...(act === undefined ? {} : { act }),
})

export const settingsStates: readonly GalleryState[] = [
  state('account', 'Mira Sato', {}),
  state('server', 'trakt.home.example', { account: { ...onServer, connections: [] } }),
  state('memory', 'Kept in memory only', { account: { ...signedIn, protection: 'memory', connections: [] } }),
  state('signed-out', 'Not signed in', { account: { state: 'signedOut', reason: 'never' }, hasKey: false }),
  state('sign-out', 'Yes, sign out', {}, async (page) => {
    await page.getByRole('button', { name: 'Sign out' }).click()
  }),
  state(
    'hotkey-taken',
    'is taken by another app',
    { hotkey: { state: 'taken', active: 'Control+Alt+W', refused: 'Control+Shift+Space' } },
    (page) => page.getByRole('heading', { name: 'Hotkey' }).evaluate((heading) => heading.scrollIntoView()),
  ),
  state('hotkey-capturing', 'Press keys', {}, async (page) => {
    await page.getByRole('button', { name: /^Hotkey/ }).click()
  }),
  state('hotkey-bare', 'Add Ctrl', {}, async (page) => {
    await page.getByRole('button', { name: /^Hotkey/ }).click()
    await page.keyboard.press('w')
  }),
  state('advanced', 'Only https is safe', {}, async (page) => {
    await page.getByLabel('API address').fill('http://trakt.example')
    await page.getByLabel('Sign-in address').scrollIntoViewIfNeeded()
  }),
]
