// Finds titles for typed text: folding, escaping, scoring. Pure; the catalogue is small enough to look at all of it.
import { allEpisodes, movies, shows } from './catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoShow } from './catalogue/model.ts'

export type Hit = { readonly score: number; readonly media: DemoMovie | DemoShow | DemoEpisode }

/** Lower case, without accents and punctuation, blanks single. Letters of every script stay. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/**
 * The words that must be there and the words that must not. A word behind an unescaped `-` or `!` is excluded, as in
 * Trakt's query language: the reason why clients escape with a backslash.
 */
export function parseQuery(query: string): { readonly wanted: readonly string[]; readonly not: readonly string[] } {
  const wanted: string[] = []
  const not: string[] = []
  for (const word of query.split(/\s+/)) {
    const excluded = /^[-!][^\s\\]/.test(word)
    const folded = fold(word.replace(/\\(.)/gu, '$1')).split(' ').filter(Boolean)
    ;(excluded ? not : wanted).push(...folded)
  }
  return { wanted, not }
}

/** 0: no match. A title that is the query beats one that starts with it, which beats one that has its words. */
function score(title: string, wanted: readonly string[], query: string): number {
  if (title === query) return 1000
  const words = title.split(' ')
  const bare = title.replace(/^(the|a|an) /, '')
  if (bare === query) return 900
  let exact = 0
  for (const word of wanted) {
    if (words.includes(word)) exact += 1
    // Scripts without blanks between words are matched anywhere in the word.
    else if (!words.some((w) => w.startsWith(word) || (/[^\u0000-\u024f]/.test(word) && w.includes(word)))) return 0
  }
  const near =
    title.startsWith(`${query} `) || bare.startsWith(`${query} `)
      ? 300
      : title.startsWith(query) || bare.startsWith(query)
        ? 200
        : 0
  // Of two titles that both have the words, the shorter one is more of an answer.
  return (
    100 +
    near +
    (100 * exact) / Math.max(1, wanted.length) +
    (100 * query.length) / Math.max(query.length, title.length)
  )
}

const foldedNames = new Map<string, string>()
/** The catalogue's names are folded once. Never for typed text, which has no end. */
function folded(name: string): string {
  const known = foldedNames.get(name) ?? fold(name)
  foldedNames.set(name, known)
  return known
}

function bestName(names: readonly string[], wanted: readonly string[], not: readonly string[], query: string): number {
  const all = names.map(folded)
  if (not.some((word) => all[0]?.split(' ').includes(word))) return 0
  return Math.max(...all.map((name, i) => score(name, wanted, query) * (i === 0 ? 1 : 0.85)))
}

const namesOf = (media: DemoMovie | DemoShow, fields: readonly string[]): readonly string[] => {
  const names = fields.includes('title') ? [media.title] : []
  const withYear = `${media.title} ${media.year}`
  return fields.some((f) => f === 'aliases' || f === 'translations')
    ? [...names, ...media.aliases, withYear]
    : [...names, withYear]
}

const poolOf = (types: ReadonlySet<string>): readonly (DemoMovie | DemoShow)[] => [
  ...(types.has('show') ? shows : []),
  ...(types.has('movie') ? movies : []),
]

/** `fields`: title, aliases, translations; other fields have nothing to search in here. Best first. */
export function findTitles(text: string, types: ReadonlySet<string>, fields: readonly string[]): readonly Hit[] {
  const { wanted, not } = parseQuery(text)
  if (wanted.length === 0) return []
  const query = wanted.join(' ')
  const hits: Hit[] = []
  for (const media of poolOf(types)) {
    const found = bestName(namesOf(media, fields), wanted, not, query)
    // Known titles first among equals: what stands first in the catalogue is what people mean.
    if (found > 0) hits.push({ score: found - media.rank / 100, media })
  }
  if (types.has('episode') && fields.includes('title')) {
    for (const episode of allEpisodes()) {
      const found = bestName([episode.title], wanted, not, query)
      if (found > 0) hits.push({ score: found * 0.8, media: episode })
    }
  }
  return hits.sort((a, b) => b.score - a.score)
}

/** Titles and other names that are exactly the text. */
export function findExact(text: string, types: ReadonlySet<string>): readonly Hit[] {
  const query = fold(text)
  if (query === '') return []
  return poolOf(types)
    .filter((media) => [media.title, ...media.aliases].some((name) => fold(name) === query))
    .map((media) => ({ score: 1000 - media.rank / 100, media }))
    .sort((a, b) => b.score - a.score)
}
