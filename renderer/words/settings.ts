// Words of the settings that are chosen from data.
import { autonyms, type LanguageChoice } from '../../preload/contract/language.ts'
import type { Theme } from '../../preload/contract/settings.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../say.ts'

export function themeName(theme: Theme): string {
  switch (theme) {
    case 'system':
      return say('settings.themeSystem')
    case 'light':
      return say('settings.themeLight')
    case 'dark':
      return say('settings.themeDark')
    default:
      return assertNever(theme)
  }
}

/** Each under its own name, which is read by those who speak it. */
export const languageName = (choice: LanguageChoice): string =>
  choice === 'system' ? say('settings.languageSystem') : autonyms[choice]
