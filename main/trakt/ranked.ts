// The order in which what was found for typed text is shown.
import type { Found } from './service.ts'

/** A title without case, accents, punctuation and leading article: equal ones are the same to who types. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

const media = (hit: Found) => (hit.kind === 'movie' ? hit.movie : hit.show)

/** What has no id at all is told apart by title and year. */
function identity(hit: Found): string {
  const { ids, title, year } = media(hit)
  const known = Object.keys(ids).length > 0
  return `${hit.kind} ${JSON.stringify(known ? ids : [title, year])}`
}

/** Exact titles first, then titles that begin so, the asked year before others; otherwise as Trakt ranked them. No doubles. */
export function ranked(found: readonly Found[], text: string, year: number | undefined): readonly Found[] {
  const asked = titleKey(text)
  const score = (hit: Found) => {
    const key = titleKey(media(hit).title)
    const title = asked === '' ? 0 : key === asked ? 4 : key.startsWith(`${asked} `) ? 2 : 0
    return title + (year !== undefined && media(hit).year === year ? 3 : 0)
  }
  const seen = new Set<string>()
  return found
    .filter((hit) => {
      const key = identity(hit)
      return !seen.has(key) && seen.add(key)
    })
    .map((hit) => ({ hit, score: score(hit) }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit)
}
