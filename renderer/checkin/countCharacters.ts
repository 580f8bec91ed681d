// How many characters a text has, as a person counts them: a family of emoji is one, an accent belongs to its letter.

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export function countCharacters(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
