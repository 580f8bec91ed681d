// Typed text -> Trakt's search syntax, and the order in which hits are shown.
import type { Found } from '../service.ts'

/** More than the longest title there is; a pasted page would only be refused. */
const longestQuery = 200

/** What the search understands as operators, to be taken literally (A.6). */
const operators = /[-+&|!(){}[\]^"~*?:/\\]/g

/** Cut by whole characters, composed as titles are, without control characters, escaped. Empty: nothing to look for. */
export function searchQuery(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...plain].slice(0, longestQuery).join('').trim().replace(operators, '\\$&')
}

/** A title without case, accents, punctuation and leading article: equal ones are the same to who types. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Exact titles first, then titles that begin so, the asked year before others; otherwise as Trakt ranked them. No doubles. */
export function ranked(found: readonly Found[], text: string, year: number | undefined): readonly Found[] {
  const asked = titleKey(text)
  const media = (hit: Found) => (hit.kind === 'movie' ? hit.movie : hit.show)
  const score = (hit: Found) => {
    const key = titleKey(media(hit).title)
    const title = asked === '' ? 0 : key === asked ? 4 : key.startsWith(`${asked} `) ? 2 : 0
    return title + (year !== undefined && media(hit).year === year ? 3 : 0)
  }
  const seen = new Set<string>()
  return found
    .filter((hit) => {
      const key = `${hit.kind} ${JSON.stringify(media(hit).ids)}`
      return !seen.has(key) && seen.add(key)
    })
    .map((hit) => ({ hit, score: score(hit) }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit)
}
