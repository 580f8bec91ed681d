// What a settings file would change, in words: every setting has a name, and every value is said as the settings say it.
import { expect, it } from 'vitest'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { fileProblemWords, settingName, settingValue } from '../../renderer/words/settingsFile.ts'

const paths = (value: object, path = ''): readonly string[] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? paths(part, at) : [at]
  })
const every = [
  ...paths(defaultSettings),
  ...['facebook', 'twitter', 'mastodon', 'tumblr', 'path'].map((network) => `sharing.${network}`),
]
const ways = { shown: (accelerator: string) => `[${accelerator}]`, time: (minutes: number) => `at ${minutes}` }

it.each(every)('%s has a name of its own', (path) => {
  expect(settingName(path)).not.toBe(path)
  expect(every.filter((other) => settingName(other) === settingName(path))).toEqual([path])
})

it('a setting that is not known is called by its path', () => expect(settingName('later.on')).toBe('later.on'))

it.each([
  ['launchAtLogin', true, 'On'],
  ['launchAtLogin', false, 'Off'],
  ['theme', 'dark', 'Dark'],
  ['updates', 'off', 'Off'],
  ['language', 'system', 'As the system'],
  ['language', 'en', 'English'],
  ['hotkey', 'F9', '[F9]'],
  ['hotkey', null, 'None'],
  ['message', '', 'The text of your Trakt account'],
  ['message', 'Watching [item]', 'Watching [item]'],
  ['sharing.tumblr', null, 'As on Trakt'],
  ['server.apiUrl', '', 'Trakt’s own'],
  ['server.apiUrl', 'https://a.example', 'https://a.example'],
  ['quietHours.from', 90, 'at 90'],
  ['quietHours.days', [0, 6], 'Sun and Sat'],
] as const)('%s as %j reads %s', (path, value, words) => expect(settingValue(path, value, ways)).toBe(words))

it('a file that cannot be used is named for what it is, and what is wrong in it by its keys', () => {
  expect(fileProblemWords({ kind: 'wrong', keys: ['theme', 'hotkey'] }).detail).toBe(
    'Nothing was changed. Wrong: theme and hotkey',
  )
  const kinds = ['tooLarge', 'unreadable', 'notJson', 'notSettings'] as const
  expect(new Set(kinds.map((kind) => fileProblemWords({ kind }).title)).size).toBe(4)
})
