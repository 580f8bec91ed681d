// What can be found of a kept row, and what is asked of the index for typed words.
import type { Activity, ActivitySubject } from '../../preload/contract/activity.ts'
import { assertNever } from '../../preload/contract/result.ts'

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

/**
 * All typed words, each from its beginning, for FTS5 (`match`), or anywhere in the text for LIKE (`like`, one pattern a word,
 * escaped by `\`). null: nothing was typed that could be looked for.
 */
export function askedFor(text: string): { readonly match: string | null; readonly like: readonly string[] } | null {
  const words = plainText(text)
    .split(/[\s\p{Control}]+/u)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word))
    .slice(0, 12)
  if (words.length === 0) return null
  return {
    match: words.some((word) => unspaced.test(word))
      ? null
      : words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' '),
    like: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}
