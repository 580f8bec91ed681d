// Release notes as plain text. They come as the HTML of a web page or as Markdown; nothing of either is ever shown as such.

/** UTF-16 units: of what is read, and of what is kept of it. */
const longestRead = 200_000
const longestKept = 8_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
/** Control characters but for the line break, and what turns the direction of text around. */
const unwanted = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

const entity = (whole: string, word: string): string => {
  if (!word.startsWith('#')) return named[word.toLowerCase()] ?? whole
  const code = /^#x/i.test(word) ? Number.parseInt(word.slice(2), 16) : Number.parseInt(word.slice(1), 10)
  // Halves of a pair are no characters of their own.
  const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
  return isCharacter ? String.fromCodePoint(code) : ''
}

const withoutMarkup = (html: string): string =>
  html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(script|style|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    // Where lines break in HTML says nothing; where its blocks begin and end does.
    .replaceAll(/\s*<li\b[^<>]*>\s*/gi, '\n• ')
    .replaceAll(/\s*<br\b[^<>]*>\s*/gi, '\n')
    .replaceAll(/\s*<\/?(?:p|div|ul|ol|h[1-6]|pre|blockquote|table|hr)\b[^<>]*>\s*/gi, '\n\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')

const withoutMarkdown = (text: string): string =>
  text
    .replaceAll(/^#{1,6}\s+/gm, '')
    .replaceAll(/^\s{0,3}[*+-]\s+/gm, '• ')
    .replaceAll(/!?\[([^\][\n]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(?=\S)([^\n]{1,500}?)\1/g, '$2')

/** Lines, bullets and nothing else; at most 8,000 characters, cut at a word. */
export function plainNotes(notes: string): string {
  const read = notes.slice(0, longestRead).toWellFormed()
  const text = /<[a-z][^<>]*>/i.test(read)
    ? withoutMarkup(read).replaceAll(/&(#?\w{1,31});/g, entity)
    : withoutMarkdown(read)
  const tidy = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unwanted, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/\n\n(?=• )/g, '\n')
    .trim()
  if (tidy.length <= longestKept) return tidy
  return `${tidy
    .slice(0, longestKept)
    .toWellFormed()
    .replace(/\s+\S*$/, '')}…`
}
