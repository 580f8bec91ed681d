// The settings as a whole: searched, kept as a file, taken from one, reset; and what helps.
import { diagnostics } from '../../main/diagnostics.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import type { SettingsRead } from '../../preload/contract/settingsFile.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { readProjectFile } from '../contract/sources.ts'
import { now } from './now.ts'
import { base, signedIn } from './snapshots.ts'
import type { GalleryState } from './state.ts'

type Made = Partial<Pick<GalleryState, 'answers' | 'view'>> & { readonly snapshot?: Partial<Snapshot> }

const state = (
  name: string,
  expects: string,
  { answers = {}, view = 'settings', snapshot = {} }: Made,
  act: NonNullable<GalleryState['act']>,
): GalleryState => ({
  name: `${view === 'settings' ? 'settings' : 'window-settings'}-${name}`,
  view,
  expects,
  snapshot: { ...base, ...snapshot },
  answers,
  act,
})

const search =
  (typed: string): NonNullable<GalleryState['act']> =>
  async (page) => {
    if ((await page.getByRole('button', { name: 'Settings', exact: true }).count()) > 0)
      await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await page.getByRole('searchbox').fill(typed)
  }
const click =
  (...names: readonly string[]): NonNullable<GalleryState['act']> =>
  async (page) => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click()
  }

const taken: SettingsRead = {
  ok: true,
  value: {
    id: 1,
    writtenBy: '0.3.0',
    isNewer: true,
    changes: [
      { path: 'theme', before: 'system', after: 'dark' },
      { path: 'hotkey', before: 'Control+Alt+W', after: 'Control+Shift+Space' },
      { path: 'notes.friends', before: false, after: true },
      { path: 'sharing.mastodon', before: null, after: true },
    ],
    delicate: [
      { path: 'keepSessionUnprotected', before: false, after: true },
      { path: 'server.authUrl', before: '', after: 'https://auth.trakt-login.example' },
    ],
    ignored: ['theatre', 'server.clientSecret'],
  },
}
const long = {
  ok: true,
  value: {
    id: 2,
    writtenBy: '0.1.0',
    isNewer: false,
    changes: [
      { path: 'message', before: '', after: 'Ich schaue gerade [item] und '.repeat(9) },
      { path: 'quietHours.days', before: [0, 1, 2, 3, 4, 5, 6], after: [1, 2, 3, 4, 5] },
      { path: 'quietHours.from', before: 1_380, after: 1_290 },
    ],
    delicate: [],
    ignored: [],
  },
} satisfies SettingsRead
const same: SettingsRead = { ok: true, value: { ...long.value, changes: [] } }
const told = diagnostics({
  snapshot: { ...base, queue: [], account: { ...signedIn, protection: 'memory' } },
  machine: {
    facts: () => ({ electron: '45.2.0', desktop: 'ubuntu:GNOME', session: 'wayland', 'windows drawn by': 'Wayland' }),
    warnings: () => [{ event: 'trakt.failed', why: 'offline', count: 3, at: now - 12 * 60_000 }],
  },
  rows: 1_204,
  now,
})

export const wholeStates: readonly GalleryState[] = [
  state('language', '1 setting', { snapshot: { settings: { ...defaultSettings, language: 'en' } } }, search('言語')),
  state('language', '1 setting', { view: 'window' }, search('idioma')),
  state('search', 'setting', {}, search('key')),
  state('search-synonym', '1 setting', {}, search('dark mode')),
  state('search-none', 'No setting is about', {}, search('a word that is in no setting at all')),
  state('search', 'setting', { view: 'window' }, search('share')),
  state('search-none', 'No setting is about', { view: 'window' }, search('xyzzy')),
  state('end', 'Marquee 0.1.0', {}, async (page) => {
    await page.getByRole('link', { name: 'Help and about' }).click()
  }),
  state('import', 'What would change', { answers: { 'settings.chooseFile': taken } }, click('Choose a file…')),
  state('import-trusted', 'What would change', { answers: { 'settings.chooseFile': taken } }, async (page) => {
    await page.getByRole('button', { name: 'Choose a file…' }).click()
    await page.getByRole('switch', { name: 'Take these too' }).check()
  }),
  state('import-long', 'What would change', { answers: { 'settings.chooseFile': long } }, click('Choose a file…')),
  state('import-same', 'Nothing would change', { answers: { 'settings.chooseFile': same } }, click('Choose a file…')),
  state(
    'import-wrong',
    'cannot be used',
    { answers: { 'settings.chooseFile': { ok: false, failure: { kind: 'wrong', keys: ['theme', 'server.apiUrl'] } } } },
    click('Choose a file…'),
  ),
  state('reset', 'Reset all settings?', {}, click('Reset…')),
  state('reset-done', 'back to the defaults', {}, click('Reset…', 'Yes, reset')),
  state(
    'diagnostics',
    'This is exactly what is copied',
    { answers: { 'help.diagnostics': told } },
    click('Show and copy…'),
  ),
  state('privacy', 'To nobody else', {}, click('What is sent where')),
  state(
    'licences',
    'These packages are bundled',
    { answers: { 'help.licences': readProjectFile('docs/licences.md') } },
    click('Licences'),
  ),
  state('log-not-shown', 'could not be opened', { answers: { 'help.openLog': false } }, click('Open the log folder')),
]
