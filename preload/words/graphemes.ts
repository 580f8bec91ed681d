// A text character by character, as a person counts them: a family of emoji is one, an accent belongs to its letter.

let segmenter: Intl.Segmenter | null = null

/** The first one loads the tables of Unicode, some 15 ms, so none is made before there is something to count. */
export function graphemesOf(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}
