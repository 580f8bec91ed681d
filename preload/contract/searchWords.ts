// What can be found of a kept row, and what typed words ask for: of the index on disk, and of a row at hand. Both find the same.
import type { Activity, ActivitySubject } from './activity.ts'
import { assertNever } from './result.ts'

const letters = /\p{Mark}/gu
/** Written without spaces between words: an index of words finds nothing in the middle of a line. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Small letters, without accents. */
export const plainText = (text: string): string => text.normalize('NFKD').replace(letters, '').toLowerCase()

const named = ({ title, year }: { readonly title: string; readonly year: number | null }) => [title, year]

function subjectWords(subject: ActivitySubject): readonly (string | number | null)[] {
  switch (subject.kind) {
    case 'movie':
      return named(subject.movie)
    case 'show':
    case 'season':
      return named(subject.show)
    case 'episode':
      return [...named(subject.show), subject.episode.title]
    case 'episodes':
      return [...named(subject.show), ...subject.episodes.map(({ title }) => title)]
    case 'list':
      return [subject.list.name]
    case 'listEntry':
      return [subject.list.name, ...subjectWords(subject.entry)]
    default:
      return assertNever(subject)
  }
}

/** Titles, years, names and what was written, as one plain text. */
export const wordsOf = ({ who, subject, text }: Activity): string =>
  plainText(
    [who.username, who.name, ...subjectWords(subject), text?.text]
      .filter((word) => word !== null && word !== undefined && word !== '')
      .join(' '),
  )

/** What was typed, word by word, plain. `parts`: some of it is written without spaces, so words may begin anywhere. */
type Typed = { readonly words: readonly string[]; readonly parts: boolean }

/** null: nothing was typed that could be looked for. */
function typed(text: string): Typed | null {
  const words = plainText(text)
    .split(/[\s\p{Control}]+/u)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word))
    .slice(0, 12)
  return words.length === 0 ? null : { words, parts: words.some((word) => unspaced.test(word)) }
}

/**
 * All typed words, each from its beginning, for FTS5 (`match`), or anywhere in the text for LIKE (`like`, one pattern a word,
 * escaped by `\`). null: nothing was typed that could be looked for.
 */
export function askedFor(text: string): { readonly match: string | null; readonly like: readonly string[] } | null {
  const asked = typed(text)
  if (asked === null) return null
  return {
    match: asked.parts ? null : asked.words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' '),
    like: asked.words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}

/** What a row is found by: as plain text, and as the index sees its words, each after a space. */
export type Findable = { readonly text: string; readonly words: string }

const spaced = (plain: string): string => ` ${plain.replace(/[^\p{Letter}\p{Number}\p{Private_Use}]+/gu, ' ').trim()}`

export function findableOf(activity: Activity): Findable {
  const text = wordsOf(activity)
  return { text, words: spaced(text) }
}

/** Whether a row holds what was typed, as the index on disk would say. null: nothing can be looked for. */
export function finderOf(text: string): ((row: Findable) => boolean) | null {
  const asked = typed(text)
  if (asked === null) return null
  if (asked.parts) return (row) => asked.words.every((word) => row.text.includes(word))
  const starts = asked.words.map(spaced)
  return (row) => starts.every((start) => row.words.includes(start))
}

/** Whether every row that holds `text` holds `before` too. Blank: every row does. */
export function isNarrower(text: string, before: string): boolean {
  if (before.trim() === '') return true
  const [asked, wider] = [typed(text), typed(before)]
  return asked !== null && wider !== null && asked.parts === wider.parts && text.startsWith(before)
}
