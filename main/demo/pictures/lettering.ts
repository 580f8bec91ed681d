// Sets a title into a box: how large, in how many lines. Widths are estimates, because nobody can measure text here.
const narrow = /[iljtfrI1!.,:;'’()|[\] ]/
const wide = /[mwMW@&—…]/
/** Scripts whose letters are as wide as they are high: CJK, kana, Hangul. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/u
export const isSquare = (text: string) => square.test(text)

/** In em, for a bold face; a little generous, so that nothing runs over the edge. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) {
    if (square.test(char)) width += 1.02
    else if (char === ' ') width += 0.28
    else if (narrow.test(char)) width += 0.36
    else if (wide.test(char)) width += 0.93
    else if (/\p{Lu}/u.test(char)) width += 0.72
    else width += 0.6
  }
  return width
}

/** Where a line may break: between words, and between any two letters of a square script. */
const piecesOf = (title: string): readonly string[] =>
  square.test(title)
    ? (title.match(/[\u3041-\u30ffー]+|[\s\S]/gu)?.flatMap((run) => (run.length > 6 ? [...run] : run)) ?? [])
    : title.split(' ')

function wrap(title: string, most: number): readonly string[] {
  const joint = square.test(title) ? '' : ' '
  const lines: string[] = []
  for (const piece of piecesOf(title)) {
    const last = lines.at(-1)
    const joined = last === undefined ? piece : `${last}${joint}${piece}`
    if (last !== undefined && widthOf(joined) <= most) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines
}

export type Lettering = { readonly lines: readonly string[]; readonly size: number; readonly leading: number }

/** The largest size from `largest` down at which the title fits; the smallest one cuts off what is left over. */
export function setTitle(title: string, width: number, height: number, largest: number): Lettering {
  const smallest = 11
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = wrap(title, width / size)
    const leading = size * 1.06
    if (lines.length * leading <= height && lines.every((line) => widthOf(line) * size <= width))
      return { lines, size, leading }
  }
  const most = Math.floor(height / (smallest * 1.06))
  const lines = wrap(title, width / smallest).slice(0, most)
  return { lines, size: smallest, leading: smallest * 1.06 }
}
