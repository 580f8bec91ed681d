// What a command says, in the language of its terminal; the words are here before anything is said.
import { english, type Locale } from '../../preload/contract/language.ts'
import { createSay, percentIn, type Say, type Translated } from '../../preload/words/message.ts'
import type { TerminalWords } from '../../preload/words/parts.ts'

let spokenIn: Locale = english
let saying: Say<TerminalWords> | null = null

/** From now on. */
export function speak(locale: Locale, messages: Translated<TerminalWords>): void {
  spokenIn = locale
  saying = createSay<TerminalWords>(messages, locale)
}

export const say: Say<TerminalWords> = (key, ...given) => {
  if (saying === null) throw new Error(`${key} was said before the words were here`)
  return saying(key, ...given)
}

export const locale = (): Locale => spokenIn
/** 0 to 100; never more than is over. */
export const sayPercent = (progress: number): string => percentIn(progress, spokenIn)
