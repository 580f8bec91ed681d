// Words of the settings as a whole: saving them, taking them from a file, putting them back.
import { noHotkey } from './hotkey.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Network } from '../../preload/contract/model.ts'
import type { NoteKind, Theme } from '../../preload/contract/settings.ts'
import type { SettingsFileProblem, SettingValue } from '../../preload/contract/settingsFile.ts'
import * as notifications from './notifications.ts'
import * as settings from './settings.ts'
import * as updates from './updates.ts'
import type { Words } from './words.ts'

export const wholeTitle = 'All settings'
export const exportName = 'Save to a file'
export const exportHint = 'Everything on this page but your session and the client secret, to keep or to take along.'
export const exportLabel = 'Save…'
export const exported = 'The settings were saved.'
export const importName = 'Take from a file'
export const importHint = 'You see what would change before it does. A file can be dropped here, too.'
export const importLabel = 'Choose a file…'
export const dropHint = 'Let go to read it'
export const resetName = 'Reset to the defaults'
export const resetHint = 'Everything as it was on the first day.'
export const resetLabel = 'Reset…'
export const resetQuestion = 'Reset all settings?'
export const resetKept =
  'Kept: your session and the server it is on, your history, and what waits to be sent. You can undo it.'
export const resetNo = 'Keep them'
export const resetYes = 'Yes, reset'
export const wasReset = 'All settings are back to the defaults.'
/** "4 settings were changed." */
export const wereChanged = (count: number): string =>
  count === 1 ? '1 setting was changed.' : `${count} settings were changed.`
export const undoLabel = 'Undo'
export const wasUndone = 'The settings are as they were before.'
export const dismissLabel = 'Dismiss'

/** As in words/settings.ts. */
export const fileSynonyms: readonly (readonly [shown: string, also: string])[] = [
  [exportName, 'export backup back up download copy move'],
  [importName, 'import restore load open backup'],
  [resetName, 'factory clear restore undo start over'],
  [notifications.notificationsTitle, 'notify alerts popups toast banner'],
  [notifications.quietLabel, 'do not disturb night silence mute schedule'],
  [notifications.askLabel, 'rate stars score prompt'],
]

// ---- the sheet that shows what would change -----------------------------------------------------------------------

export const importTitle = 'Take these settings?'
export const writtenByNewer = (version: string | null): Words => ({
  title: `This file was written by ${version === null ? 'a newer Marquee' : `Marquee ${version}, which is newer`}`,
  detail: 'What this one does not know is left out.',
})
export const nothingChanges = 'Nothing would change: your settings say the same.'
export const changesLabel = 'What would change'
export const delicateLabel = 'Where your secrets go'
export const delicateWarning: Words = {
  title: 'Take these only if you know who made the file',
  detail: 'Whoever runs an address can see what you sign in with; a plain file can be read by other programs.',
}
/** In place of those that are not taken. */
export const staysAsIs = (count: number): string => (count === 1 ? '1 stays as it is' : `${count} stay as they are`)
export const delicateChoice = 'Take these too'
export const delicateHint = 'Off: they stay as they are. On: you may have to sign in again.'
/** `names`: keys out of the file. */
export const ignoredWords = (names: readonly string[]): string => `Not known here, and left out: ${names.join(', ')}`
export const cancelLabel = 'Cancel'
export const closeLabel = 'Close'
/** "Change 4 settings". */
export const applyLabel = (count: number): string => (count === 1 ? 'Change 1 setting' : `Change ${count} settings`)
/** How a change is read out; on the screen it is an arrow. */
export const becomes = 'becomes'

export function fileProblemWords(problem: SettingsFileProblem): Words {
  const detail = 'Nothing was changed.'
  switch (problem.kind) {
    case 'tooLarge':
      return { title: 'This file is too large to be settings', detail }
    case 'unreadable':
      return { title: 'This file could not be read', detail: `${detail} Look whether it is still there.` }
    case 'notJson':
      return { title: 'This is no settings file', detail: `${detail} Marquee saves them as JSON.` }
    case 'notSettings':
      return { title: 'These are not Marquee’s settings', detail: `${detail} Choose a file that Marquee has saved.` }
    case 'wrong':
      return {
        title: 'There are values in this file that cannot be used',
        detail: `${detail} Wrong: ${problem.keys.join(', ')}`,
      }
    default:
      return assertNever(problem)
  }
}
export const goneWords: Words = {
  title: 'The file was read too long ago',
  detail: 'Nothing was changed. Choose it again.',
}

// ---- settings by their paths --------------------------------------------------------------------------------------

const names: Readonly<Record<string, string>> = {
  hotkey: settings.hotkeySection,
  theme: settings.themeLabel,
  language: 'Language',
  launchAtLogin: settings.loginLabel,
  noteSound: notifications.soundLabel,
  askRating: notifications.askLabel,
  'quietHours.on': notifications.quietLabel,
  'quietHours.from': `${notifications.quietLabel}: ${notifications.fromLabel}`,
  'quietHours.to': `${notifications.quietLabel}: ${notifications.toLabel}`,
  'quietHours.days': `${notifications.quietLabel}: ${notifications.daysLabel}`,
  updates: updates.policyLabel,
  message: settings.messageLabel,
  keepSessionUnprotected: settings.plainFileLabel,
  'server.apiUrl': settings.apiAddressLabel,
  'server.authUrl': settings.authAddressLabel,
  'server.clientId': settings.clientIdLabel,
}

/** The label of the setting at a path; the path itself for one that has no words yet. */
export function settingName(path: string): string {
  const [group, key = ''] = path.split('.')
  // What the paths of these two end in, the contract says.
  if (group === 'notes') return notifications.noteWords(key as NoteKind, 'linux').label
  if (group === 'sharing') return settings.shareLabel(key as Network)
  return Object.hasOwn(names, path) ? (names[path] ?? path) : path
}

const usual: Readonly<Record<string, string>> = {
  hotkey: noHotkey,
  message: settings.messageEmpty,
  'server.apiUrl': 'Trakt’s own',
  'server.authUrl': 'Trakt’s own',
  'server.clientId': settings.clientIdOwn,
}

/** What a setting says. `shown` turns an accelerator into what is printed on the keys; `time` minutes of the day into a time. */
export function settingValue(
  path: string,
  value: SettingValue,
  { shown, time }: { readonly shown: (accelerator: string) => string; readonly time: (minutes: number) => string },
): string {
  if (value === true) return 'On'
  if (value === false) return 'Off'
  if (value === null || value === '') return usual[path] ?? (path.startsWith('sharing.') ? 'As on Trakt' : 'None')
  if (path === 'hotkey') return shown(String(value))
  if (path === 'theme') return settings.themeName(value as Theme)
  if (path === 'updates') return updates.policies.find((policy) => policy.value === value)?.label ?? String(value)
  if (path === 'quietHours.from' || path === 'quietHours.to') return time(Number(value))
  if (path === 'quietHours.days' && typeof value === 'object')
    return value.map((day) => notifications.dayName(Number(day))).join(', ')
  return String(value)
}
