// Words of the settings as a whole: what a file would change, value by value, and why it cannot be used.
import { assertNever } from '../../preload/contract/result.ts'
import { languages } from '../../preload/contract/language.ts'
import type { Network } from '../../preload/contract/model.ts'
import type { NoteKind, Theme } from '../../preload/contract/settings.ts'
import type { SettingsFileProblem, SettingValue } from '../../preload/contract/settingsFile.ts'
import type { UpdatePolicy } from '../../preload/contract/updates.ts'
import { say, sayList } from '../say.ts'
import { networkName } from './account.ts'
import { dayName, noteWords } from './notifications.ts'
import { languageName, themeName } from './settings.ts'
import { policyName } from './updates.ts'
import type { Words } from './words.ts'

export const writtenByNewer = (version: string | null): Words => ({
  title: version === null ? say('settingsFile.newerUnknown') : say('settingsFile.newer', { version }),
  detail: say('settingsFile.newerHint'),
})

export function fileProblemWords(problem: SettingsFileProblem): Words {
  switch (problem.kind) {
    case 'tooLarge':
      return { title: say('settingsFile.tooLarge'), detail: say('settingsFile.nothingChanged') }
    case 'unreadable':
      return { title: say('settingsFile.unreadable'), detail: say('settingsFile.unreadableHint') }
    case 'notJson':
      return { title: say('settingsFile.notJson'), detail: say('settingsFile.notJsonHint') }
    case 'notSettings':
      return { title: say('settingsFile.notSettings'), detail: say('settingsFile.notSettingsHint') }
    case 'wrong':
      return {
        title: say('settingsFile.wrong'),
        detail: say('settingsFile.wrongHint', { keys: sayList(problem.keys) }),
      }
    default:
      return assertNever(problem)
  }
}

export const goneWords = (): Words => ({ title: say('settingsFile.gone'), detail: say('settingsFile.goneHint') })

// ---- settings by their paths --------------------------------------------------------------------------------------

/** The label of the setting at a path; the path itself for one that has no words yet. */
export function settingName(path: string): string {
  const [group, key = ''] = path.split('.')
  // What the paths of these two end in, the contract says.
  if (group === 'notes') return noteWords(key as NoteKind, 'linux').label
  if (group === 'sharing') return say('settings.share', { network: networkName(key as Network) })
  switch (path) {
    case 'hotkey':
      return say('settings.hotkey')
    case 'theme':
      return say('settings.theme')
    case 'language':
      return say('settings.language')
    case 'launchAtLogin':
      return say('settings.login')
    case 'noteSound':
      return say('notifications.sound')
    case 'askRating':
      return say('notifications.ask')
    case 'quietHours.on':
      return say('notifications.quiet')
    case 'quietHours.from':
      return say('settingsFile.quietFrom')
    case 'quietHours.to':
      return say('settingsFile.quietTo')
    case 'quietHours.days':
      return say('settingsFile.quietDays')
    case 'updates':
      return say('updates.policy')
    case 'message':
      return say('settings.message')
    case 'keepSessionUnprotected':
      return say('settings.plainFile')
    case 'server.apiUrl':
      return say('settings.apiAddress')
    case 'server.authUrl':
      return say('settings.authAddress')
    case 'server.clientId':
      return say('settings.clientId')
    default:
      return path
  }
}

/** Where nothing is set. */
function usualValue(path: string): string {
  switch (path) {
    case 'hotkey':
      return say('hotkey.none')
    case 'message':
      return say('settings.messageEmpty')
    case 'server.apiUrl':
    case 'server.authUrl':
      return say('settingsFile.traktsOwn')
    case 'server.clientId':
      return say('settings.clientIdOwn')
    default:
      return path.startsWith('sharing.') ? say('settingsFile.asOnTrakt') : say('settingsFile.none')
  }
}

/** What a setting says. `shown` turns an accelerator into what is printed on the keys; `time` minutes of the day into a time. */
export function settingValue(
  path: string,
  value: SettingValue,
  { shown, time }: { readonly shown: (accelerator: string) => string; readonly time: (minutes: number) => string },
): string {
  if (value === true) return say('settingsFile.on')
  if (value === false) return say('settingsFile.off')
  if (value === null || value === '') return usualValue(path)
  if (path === 'hotkey') return shown(String(value))
  // What the values of these can be, main has seen to.
  if (path === 'theme') return themeName(value as Theme)
  if (path === 'updates') return policyName(value as UpdatePolicy)
  if (path === 'language') return languageName(languages.find((language) => language === value) ?? 'system')
  if (path === 'quietHours.from' || path === 'quietHours.to') return time(Number(value))
  if (path === 'quietHours.days' && typeof value === 'object') return sayList(value.map((day) => dayName(Number(day))))
  return String(value)
}
