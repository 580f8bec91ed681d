// How many characters a text has, as a person counts them: a family of emoji is one, an accent belongs to its letter.

import { graphemesOf } from '../../preload/words/graphemes.ts'

export function countCharacters(text: string): number {
  let count = 0
  for (const _ of graphemesOf(text)) count += 1
  return count
}
