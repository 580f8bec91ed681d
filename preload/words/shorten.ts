// A title made fit for one line: short enough, and without what would break it.

import { graphemesOf } from './graphemes.ts'

/** Control characters and the bidi controls: a title must not break the line or leave the isolation open. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** At most `max` user-perceived characters, the last of them an ellipsis when something was cut. */
export function shorten(text: string, max: number): string {
  // A grapheme is at least one code unit long, so a short string needs no segmenter.
  const tidy = text.replaceAll(controls, ' ').replaceAll(/\s+/g, ' ').trim()
  if (tidy.length <= max) return tidy
  // One grapheme can be made endless with combining marks: 8 code units each are ample for any real one.
  const clusters: string[] = []
  for (const { segment } of graphemesOf(tidy.slice(0, max * 16))) {
    if (clusters.length > max) break
    clusters.push(segment.length > 16 ? segment.slice(0, 8) : segment)
  }
  if (clusters.length <= max) return clusters.join('')
  return `${clusters
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`
}
