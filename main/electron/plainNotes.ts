// Release notes as plain text. They come as the HTML of a web page or as Markdown; nothing of either is ever shown as such.
// A server writes them: whatever it sends is read in a time that grows with its length and no faster.

/** UTF-16 units: of what is read, and of what is kept of it. */
const longestRead = 50_000
const longestKept = 8_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
/** Control characters but for the line break, and what turns the direction of text around. */
const unwanted = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

const tagAt = /<\/?([a-z][a-z\d]{0,31})/iy
/** Nothing in them is meant to be read. */
const hidden: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg'])
/** Where lines break in HTML says nothing; where its blocks begin and end does. */
const breaks: Readonly<Record<string, string>> = {
  br: '\n',
  li: '\n• ',
  ...Object.fromEntries(
    'p div ul ol h1 h2 h3 h4 h5 h6 pre blockquote table hr'.split(' ').map((name) => [name, '\n\n']),
  ),
}

function entity(whole: string, word: string): string {
  if (!word.startsWith('#')) return Object.hasOwn(named, word) ? (named[word] ?? whole) : whole
  const code = /^#x/i.test(word) ? Number.parseInt(word.slice(2), 16) : Number.parseInt(word.slice(1), 10)
  // Halves of a pair are no characters of their own.
  const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
  return isCharacter ? String.fromCodePoint(code) : ''
}

/** The text between the tags. What begins and does not end hides all that follows it. */
function withoutMarkup(html: string): readonly string[] {
  const small = html.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
  const parts: string[] = []
  let at = 0
  const text = (end: number) => {
    parts.push(html.slice(at, end).replaceAll(/\s+/g, ' '))
    at = end
  }
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next < 0) break
    text(next)
    const isComment = html.startsWith('<!--', at)
    tagAt.lastIndex = at
    const name = isComment ? '' : tagAt.exec(small)?.[1]
    if (name === undefined) {
      text(at + 1)
      continue
    }
    const end = html.indexOf(isComment ? '-->' : '>', at)
    if (end < 0) return parts
    const isEnd = html.charAt(at + 1) === '/'
    at = end + (isComment ? 3 : 1)
    if (name === 'li' ? !isEnd : Object.hasOwn(breaks, name)) parts.push(breaks[name] ?? '')
    if (isEnd || !hidden.has(name)) continue
    const close = small.indexOf(`</${name}`, at)
    if (close < 0) return parts
    at = close
  }
  text(html.length)
  return parts
}

const withoutMarkdown = (text: string): string =>
  text
    .replaceAll(/^#{1,6}[ \t]+/gm, '')
    .replaceAll(/^[ \t]{0,3}[*+-][ \t]+/gm, '• ')
    .replaceAll(/!?\[([^\][\n]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replaceAll(/(\*\*|__|`)(?=\S)([^\n]{1,200}?)\1/g, '$2')

/** Lines, bullets and nothing else; at most 8,000 characters, cut at a word. */
export function plainNotes(notes: string): string {
  const read = notes.slice(0, longestRead).toWellFormed()
  const tidy = (
    /<[a-z][^<>]*>/i.test(read)
      ? withoutMarkup(read)
          .join('')
          .replaceAll(/&(#?\w{1,31});/g, entity)
      : withoutMarkdown(read)
  )
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unwanted, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/\n\n(?=• )/g, '\n')
    .trim()
  if (tidy.length <= longestKept) return tidy
  const kept = tidy.slice(0, longestKept).toWellFormed()
  const word = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'))
  return `${kept.slice(0, word > 0 ? word : longestKept)}…`
}
