// Finds words in a text as people type them: in any case, without accents, each anywhere. Pure.

export type TextRange = { readonly start: number; readonly end: number }
/** `at[i]`: where in the original the folded character `i` comes from. */
type Folded = { readonly text: string; readonly at: readonly number[] }

const marks = /\p{M}/gu

function fold(text: string): Folded {
  let folded = ''
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = character.normalize('NFKD').replaceAll(marks, '').toLowerCase()
    folded += plain
    for (let n = 0; n < plain.length; n += 1) at.push(offset)
    offset += character.length
  }
  return { text: folded, at: [...at, text.length] }
}

/** What is asked for, word by word. */
export function wordsOf(typed: string): readonly string[] {
  return fold(typed)
    .text.split(/\s+/)
    .filter((word) => word !== '')
}

/** True when every word stands in the text somewhere; so it is when nothing is asked. `words` as `wordsOf` gives them. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const { text: folded } = fold(text)
  return words.every((word) => folded.includes(word))
}

/** Where the words stand in the text, in UTF-16 units. */
export function rangesOf(text: string, words: readonly string[]): readonly TextRange[] {
  const { text: folded, at } = fold(text)
  return words.flatMap((word) => {
    const found: TextRange[] = []
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const start = at[from] ?? 0
      // A character that folds into several is found whole.
      const last = at[from + word.length - 1] ?? start
      const end = at.find((offset) => offset > last) ?? text.length
      found.push({ start, end })
    }
    return found
  })
}
