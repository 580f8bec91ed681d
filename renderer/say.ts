// What the pages say, in the language that is spoken. Nothing is said before its words are here: never at the top of a module.
import { english, type Locale, type Spoken } from '../preload/contract/language.ts'
import { createSay, listIn, numberIn, percentIn, piecesOf } from '../preload/words/message.ts'
import type { Piece, Say, Translated } from '../preload/words/message.ts'
import type { PagesWords } from '../preload/words/parts.ts'

type Words = Translated<PagesWords>

let spoken: { readonly locale: Locale; readonly messages: Words } | null = null
let saying: Say<PagesWords> | null = null

/** From now on. What was drawn before stays as it is until it is drawn again. */
export function speak({ locale: next, messages }: Spoken): void {
  // Main has them from the catalogue, where each language is held to the same keys.
  spoken = { locale: next, messages: messages as Words }
  saying = createSay<PagesWords>(spoken.messages, next)
}

export const say: Say<PagesWords> = (key, ...given) => {
  if (saying === null) throw new Error(`${key} was said before the words were here`)
  return saying(key, ...given)
}

/** A sentence with elements in it, in pieces. `count` chooses the plural form. */
export function sayInPieces(key: keyof PagesWords, count?: number): readonly Piece[] {
  if (spoken === null) throw new Error(`${key} was said before the words were here`)
  return piecesOf(spoken.messages[key], spoken.locale, count)
}

export const locale = (): Locale => spoken?.locale ?? english
export const sayNumber = (value: number): string => numberIn(value, locale())
/** 0 to 100; never more than is over. */
export const sayPercent = (progress: number): string => percentIn(progress, locale())
/** "a, b and c". */
export const sayList = (parts: readonly string[]): string => listIn(parts, locale())
