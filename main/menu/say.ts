// What main says on the desktop, in the language that is spoken: English until another one is here.
import { english, type Locale } from '../../preload/contract/language.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { createSay, percentIn, type Say, type Translated } from '../../preload/words/message.ts'
import type { DesktopWords } from '../../preload/words/parts.ts'

let spokenIn: Locale = english
let saying = createSay<DesktopWords>(desktop, english)

/** From now on. */
export function speak(locale: Locale, messages: Translated<DesktopWords>): void {
  spokenIn = locale
  saying = createSay<DesktopWords>(messages, locale)
}

export const say: Say<DesktopWords> = (key, ...given) => saying(key, ...given)
export const locale = (): Locale => spokenIn
/** 0 to 100; never more than is over. */
export const sayPercent = (progress: number): string => percentIn(progress, spokenIn)
