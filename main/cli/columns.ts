// How wide a text stands in a terminal, and where it may be broken: Chinese, Japanese and Korean characters take two columns.

import { graphemesOf } from '../../preload/words/graphemes.ts'

/** Source: Unicode's East Asian Width, "W" and "F", as far as words and titles use them. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u
/** Isolates, joiners and lone marks. */
const nothing = /^[\p{Cf}\p{Mn}\p{Me}]+$/u
/** What no line begins with, and none ends with. */
const closing = /^[\p{Pe}\p{Pf}、。，．・：；！？…ー々ゝ]/u
const opening = /[\p{Ps}\p{Pi}]$/u

export function columnsOf(text: string): number {
  let columns = 0
  for (const { segment } of graphemesOf(text)) if (!nothing.test(segment)) columns += wide.test(segment) ? 2 : 1
  return columns
}

/** The text and blanks up to that width. */
export const padded = (text: string, columns: number): string =>
  `${text}${' '.repeat(Math.max(0, columns - columnsOf(text)))}`

/** Lines of at most that width; a word that is longer by itself stays whole. `tag`: BCP 47, of the text. */
export function wrapped(text: string, columns: number, tag: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, tag)) {
    if (line !== '' && columnsOf(`${line}${piece}`.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** Between two of them a line may end: after a blank, and between words where no blanks are written. */
function piecesOf(text: string, tag: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1)
    const isEnd = last === undefined || /\s$/.test(last) || (wide.test(segment) && !closing.test(segment))
    const follows = last !== undefined && (/^\s/.test(segment) || opening.test(last) || !isEnd)
    if (follows) pieces[pieces.length - 1] = `${last}${segment}`
    else pieces.push(segment)
  }
  return pieces
}
