// Whole sentences side by side, as the language sets them. Unlike titles they are not isolated: "Trakt …" at the start of an
// Arabic sentence would turn the rest of it around.
import type { PagesWords } from '../../preload/words/parts.ts'
import { sayInPieces } from '../say.ts'

/** Each ends with its stop; null is left out. */
export const sentences = (...texts: readonly (string | null)[]): string =>
  texts
    .filter((text) => text !== null)
    .reduce((all, text) => (all === '' ? text : filled('text.sentences', { first: all, second: text })), '')

/** A title, which has no stop of its own, before the sentences that explain it. */
export const titled = ({ title, detail }: { readonly title: string; readonly detail: string }): string =>
  filled('text.titleThenSentence', { title, sentence: detail })

/** A title by itself, as a sentence. */
export const stopped = (title: string): string => filled('text.sentence', { title })

function filled(key: keyof PagesWords, given: Readonly<Record<string, string>>): string {
  return sayInPieces(key)
    .map((piece) => ('text' in piece ? piece.text : given[piece.name]))
    .join('')
}
