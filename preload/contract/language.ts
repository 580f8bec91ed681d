// The languages that Marquee speaks, which of them is spoken, and how numbers and times are written in it.

/** Each is complete. Tags of BCP 47. */
export const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar'] as const
export type Language = (typeof languages)[number]

/** `system`: the first of the user's languages that Marquee speaks. */
export type LanguageChoice = 'system' | Language

/** `tag`: BCP 47, for Intl; of the user's own region where it is known, such as `en-GB`. */
export type Locale = { readonly language: Language; readonly tag: string }

export const english: Locale = { language: 'en', tag: 'en' }

/** A text with {names} to be filled; or one for each plural category of the language, `other` for those that are missing. */
export type Message = string | ({ readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string })

/** What the pages are told of the language. `messages` by key. */
export type Spoken = { readonly locale: Locale; readonly messages: Readonly<Record<string, Message>> }

/** Written from right to left. */
const fromRight: readonly string[] = ['ar']

export const directionOf = ({ language }: Locale): 'ltr' | 'rtl' => (fromRight.includes(language) ? 'rtl' : 'ltr')

/** What a language calls itself. */
export const autonyms: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
}

/** `preferred`: what the system says of its user, best first, also as `de_DE.UTF-8`; what is no tag is passed over. */
export function localeOf(choice: LanguageChoice, preferred: readonly string[]): Locale {
  const tags = preferred.flatMap((text) => parsed(text) ?? [])
  const language = choice === 'system' ? (tags.map(spokenOf).find((one) => one !== null) ?? 'en') : choice
  const own = tags.find((tag) => spokenOf(tag) === language) ?? new Intl.Locale(language)
  return { language, tag: asTrakt(own).toString() }
}

function parsed(text: string): Intl.Locale | null {
  try {
    return new Intl.Locale(text.replace(/[.@].*/s, '').replaceAll('_', '-'))
  } catch {
    return null
  }
}

/** Portuguese is that of Brazil here, wherever it is spoken. */
const spokenOf = (tag: Intl.Locale): Language | null =>
  languages.find((language) => new Intl.Locale(language).language === tag.language) ?? null

/** Years, seasons and ids stand in the digits and the calendar of Trakt; beside them others would be a second kind. */
const asTrakt = (tag: Intl.Locale): Intl.Locale =>
  new Intl.Locale(tag, {
    ...(tag.language === 'ar' || tag.numberingSystem !== undefined ? { numberingSystem: 'latn' } : {}),
    ...(tag.calendar === undefined ? {} : { calendar: 'gregory' }),
  })
