// What people call a setting that is called otherwise here.
import { languages } from '../../preload/contract/language.ts'
import type { PagesWords } from '../../preload/words/parts.ts'
import { locale, say } from '../say.ts'

type Also = Extract<keyof PagesWords, `settings.${string}Also`>

const pairs = [
  ['settings.account', 'settings.accountAlso'],
  ['settings.signOut', 'settings.signOutAlso'],
  ['settings.plainFile', 'settings.plainFileAlso'],
  ['settings.hotkeyName', 'settings.hotkeyAlso'],
  ['settings.message', 'settings.messageAlso'],
  ['settings.language', 'settings.languageAlso'],
  ['settings.theme', 'settings.themeAlso'],
  ['settings.login', 'settings.loginAlso'],
  ['notifications.title', 'settings.notificationsAlso'],
  ['notifications.sound', 'settings.soundAlso'],
  ['notifications.quiet', 'settings.quietAlso'],
  ['notifications.ask', 'settings.askAlso'],
  ['settings.pauseName', 'settings.pauseAlso'],
  ['settings.quitName', 'settings.quitAlso'],
  ['settings.firstSteps', 'settings.firstStepsAlso'],
  ['settings.apiKey', 'settings.apiKeyAlso'],
  ['settings.clientId', 'settings.clientIdAlso'],
  ['settings.secret', 'settings.secretAlso'],
  ['settings.apiAddress', 'settings.apiAddressAlso'],
  ['settings.authAddress', 'settings.authAddressAlso'],
  ['settingsFile.export', 'settings.exportAlso'],
  ['settingsFile.import', 'settings.importAlso'],
  ['settingsFile.reset', 'settings.resetAlso'],
  ['updates.policy', 'settings.updatesAlso'],
  ['help.diagnostics', 'settings.diagnosticsAlso'],
  ['help.log', 'settings.logAlso'],
  ['help.privacy', 'settings.privacyAlso'],
  ['help.licences', 'settings.licencesAlso'],
] as const satisfies readonly (readonly [keyof PagesWords, Also])[]

/** In every language at once: who looks for it may not be able to read the one that is spoken. */
const languageInEach = 'language Sprache langue idioma lengua língua 言語 ことば gengo لغة اللغة lugha'

/** The other words under which a setting is found, by its name as it is shown. */
export function synonyms(): ReadonlyMap<string, string> {
  const all = [
    ...pairs.map(([shown, also]) => [say(shown), say(also)] as const),
    [say('settings.language'), [languageInEach, ...languageNames()].join(' ')] as const,
  ]
  const found = new Map<string, string>()
  // Two settings may have the same name in a language.
  for (const [shown, also] of all) found.set(shown, `${found.get(shown) ?? ''} ${also}`)
  return found
}

/** What the language that is spoken, and English, call those that can be chosen. */
function languageNames(): readonly string[] {
  const inOwn = new Intl.DisplayNames(locale().tag, { type: 'language' })
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' })
  return languages.flatMap((language) => [inOwn.of(language) ?? '', inEnglish.of(language) ?? ''])
}
