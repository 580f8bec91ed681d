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

/** Chinese and Japanese, which put no blanks between words; Korean does. */
const isUnspaced = (title: string) => square.test(title) && !title.includes(' ')

/** Where a line may break: between words, and between letters where words are not apart. */
const piecesOf = (title: string): readonly string[] =>
  isUnspaced(title)
    ? (title.match(/[\u3041-\u30ffー]+|[\s\S]/gu)?.flatMap((run) => (run.length > 6 ? [...run] : run)) ?? [])
    : title.split(' ')

function wrap(title: string, most: number): readonly string[] {
  const joint = isUnspaced(title) ? '' : ' '
  const lines: string[] = []
  for (const piece of piecesOf(title)) {
    const last = lines.at(-1)
    const joined = last === undefined ? piece : `${last}${joint}${piece}`
    if (last !== undefined && widthOf(joined) <= most) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines
}

/** As few lines, as even as they come: no single letter left over on the last one. */
function balance(title: string, most: number): readonly string[] {
  const lines = wrap(title, most)
  let best = lines
  for (let narrower = most * 0.96; narrower > most * 0.4; narrower -= most * 0.04) {
    const tried = wrap(title, narrower)
    if (tried.length > lines.length) break
    best = tried
  }
  return best
}

export type Lettering = { readonly lines: readonly string[]; readonly size: number; readonly leading: number }

/** The largest size from `largest` down at which the title fits; the smallest one cuts off what is left over. */
export function setTitle(title: string, width: number, height: number, largest: number): Lettering {
  const smallest = 11
  for (let size = largest; size >= smallest; size -= 1) {
    const lines = balance(title, width / size)
    const leading = size * 1.06
    if (lines.length * leading <= height && lines.every((line) => widthOf(line) * size <= width))
      return { lines, size, leading }
  }
  const most = Math.floor(height / (smallest * 1.06))
  const lines = wrap(title, width / smallest).slice(0, most)
  return { lines, size: smallest, leading: smallest * 1.06 }
}
