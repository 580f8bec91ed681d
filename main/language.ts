// The language that is spoken: chosen by the settings or the system, loaded when it is another one, told to tray and pages.
import { english, localeOf, type LanguageChoice, type Spoken } from '../preload/contract/language.ts'
import { desktopIn, pagesIn } from '../preload/words/parts.ts'
import { speak } from './menu/say.ts'
import type { Ports } from './ports.ts'
import type { Store } from './state/store.ts'

export type SpokenLanguage = {
  /** Speaks it from then on. A later choice overtakes one that is still being loaded. */
  readonly use: (choice: LanguageChoice) => Promise<void>
  /** For the pages; waits until the settings have been asked. */
  readonly words: () => Promise<Spoken>
}

export function createLanguage({ languages, log }: Pick<Ports, 'languages' | 'log'>, store: Store): SpokenLanguage {
  const chosen = Promise.withResolvers<void>()
  let turn = 0
  return {
    use: async (choice) => {
      turn += 1
      const mine = turn
      let locale = english
      try {
        locale = localeOf(choice, languages())
        const words = await desktopIn(locale.language)
        if (mine !== turn) return
        speak(locale, words)
        store.set({ locale })
      } catch {
        // A file of the program is gone, or the system does not answer. What was spoken before is better than silence.
        log.warn('language.unloadable', { language: locale.language })
      } finally {
        chosen.resolve()
      }
    },
    words: async () => {
      await chosen.promise
      const { locale } = store.getState()
      try {
        return { locale, messages: await pagesIn(locale.language) }
      } catch {
        log.warn('language.unloadable', { language: locale.language })
        return { locale: english, messages: await pagesIn('en') }
      }
    },
  }
}
