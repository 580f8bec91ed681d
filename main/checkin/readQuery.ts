// What the user typed, understood: text, a season and number, an absolute number, a year, an id or a pasted link.
import type { LookUp } from '../trakt/service.ts'

export type Query =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'text'
      readonly text: string
      /** The whole input without the episode: for titles that end in a number ("Blade Runner 2049"). */
      readonly withYear: string
      readonly year: number | null
      readonly episode: { readonly season: number; readonly number: number } | { readonly numberAbs: number } | null
    }
  | {
      readonly kind: 'look'
      readonly lookUp: LookUp
      readonly episode: { readonly season: number; readonly number: number } | null
    }
  /** A link that leads nowhere useful: to a person or list, or on a site we do not know. */
  | { readonly kind: 'deadLink'; readonly problem: 'notMedia' | 'unknownSite' }

/** Longer input is cut: no title is near this, and the search answers 400 to kilobytes. */
const longest = 200

const int = (digits: string | undefined): number => Number.parseInt(digits ?? '', 10)

// In every language that Marquee speaks, whichever it speaks now: fans of a show write as its other fans do.
const season = 's(?:eason|aison|taffel)?|t(?:emporada)?|シーズン|م|(?:ال)?موسم'
const episode = 'e(?:p(?:is(?:ode|odio|ódio))?)?|ép(?:isode)?|f(?:olge)?|cap(?:[ií]tulo)?|ح|(?:ال)?حلقة'
/** Without a season: shorter ones may be part of a title. */
const alone = 'ep?|épisode|episode|episodio|episódio|folge|cap(?:[ií]tulo)?|(?:ال)?حلقة'
const special = 'special|spezial|spécial|especial|スペシャル|(?:حلقة )?خاصة'
// Each form must stand alone or at the end: "S2E3", "2x03", "season 2 episode 3", "シーズン2 第3話", "e164", "ep 164", "#164".
const seasonForms = [
  new RegExp(`(?:^|\\s)(?:${season})\\s*(\\d{1,4})\\s*[-.,:،]?\\s*(?:${episode})\\.?\\s*(\\d{1,5})$`, 'iu'),
  /(?:^|\s)(\d{1,4})\s?[x×]\s?(\d{1,5})$/iu,
  /(?:^|\s)シーズン\s?(\d{1,4})\s?第?\s?(\d{1,5})話$/u,
  /(?:^|\s)第?(\d{1,4})期\s?第?\s?(\d{1,5})話$/u,
]
const specialForm = new RegExp(`(?:^|\\s)(?:${special})\\s*(\\d{1,5})$`, 'iu')
const absoluteForms = [new RegExp(`(?:^|\\s)(?:(?:${alone})\\.?|#)\\s*(\\d{1,5})$`, 'iu'), /(?:^|\s)第?(\d{1,5})話$/u]
/** Arabic, Persian and full-width ones: each block of ten begins at a multiple of 16. */
const otherDigits = /[٠-٩۰-۹０-９]/gu
const yearForm = /\s\(?((?:18[89]|19\d|20\d|21\d)\d)\)?$/u

export function readQuery(input: string): Query {
  // A cut in the middle of a surrogate pair would make a lone half, which encodeURIComponent refuses.
  const text = Array.from(
    input
      .normalize('NFC')
      .replace(otherDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  )
    .slice(0, longest)
    .join('')
    .toWellFormed()
  if (text === '') return { kind: 'empty' }
  return readLink(text) ?? readText(text)
}

function readText(text: string): Query {
  let rest = text
  let episode: Extract<Query, { kind: 'text' }>['episode'] = null
  const take = (match: RegExpExecArray) => {
    rest = text.slice(0, match.index).replace(/[\s\-–—:,]+$/u, '')
  }
  for (const form of seasonForms) {
    const match = form.exec(text)
    if (!match || episode) continue
    episode = { season: int(match[1]), number: int(match[2]) }
    take(match)
  }
  const special = episode ? null : specialForm.exec(text)
  if (special) {
    episode = { season: 0, number: int(special[1]) }
    take(special)
  }
  for (const form of absoluteForms) {
    const match = form.exec(text)
    if (!match || episode) continue
    episode = { numberAbs: int(match[1]) }
    take(match)
  }
  // Only an episode, no title: there is nothing to look for but the words themselves.
  if (rest === '') return { kind: 'text', text, withYear: text, year: null, episode: null }
  const year = yearForm.exec(rest)
  const title = year ? rest.slice(0, year.index).trim() : rest
  return {
    kind: 'text',
    text: title === '' ? rest : title,
    withYear: rest,
    year: year && title !== '' ? int(year[1]) : null,
    episode,
  }
}

const site = (host: string) => host.toLowerCase().replace(/^(?:www|app|m)\./u, '')

function readLink(text: string): Query | null {
  const imdb = /^tt\d{5,10}$/iu.exec(text)
  if (imdb) return { kind: 'look', lookUp: { by: 'imdb', id: imdb[0].toLowerCase() }, episode: null }
  const link =
    /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(\/\S*)$/iu.exec(text) ??
    /^https?:\/\/([^\s/]+)(\/\S*)?$/iu.exec(text)
  if (!link) return null
  let url: URL
  try {
    url = new URL(`https://${link[1]}${link[2] ?? '/'}`)
  } catch {
    return /^https?:/iu.test(text) ? { kind: 'deadLink', problem: 'unknownSite' } : null
  }
  const path = url.pathname.split('/').filter((part) => part !== '')
  switch (site(url.hostname)) {
    case 'trakt.tv':
      return readTrakt(path)
    case 'imdb.com':
      return readImdb(path)
    case 'themoviedb.org':
      return readTmdb(path)
    case 'thetvdb.com':
      return readTvdb(path, url.searchParams)
    default:
      // "the.office/us" is no link unless somebody wrote the scheme.
      return /^https?:/iu.test(text) ? { kind: 'deadLink', problem: 'unknownSite' } : null
  }
}

const notMedia: Query = { kind: 'deadLink', problem: 'notMedia' }
const slugOf = (part: string | undefined) =>
  part !== undefined && /^[\p{L}\p{N}_-]{1,200}$/u.test(safeDecode(part)) ? safeDecode(part) : null
const safeDecode = (part: string) => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
const digitsOf = (part: string | undefined) => /^\d{1,10}/u.exec(part ?? '')?.[0] ?? null

function readTrakt(path: readonly string[]): Query {
  const [type, name, seasons, season, episodes, number] = path
  const slug = slugOf(name)
  if (slug === null) return notMedia
  if (type === 'movies') return { kind: 'look', lookUp: { by: 'slug', type: 'movie', slug }, episode: null }
  if (type === 'episodes') return { kind: 'look', lookUp: { by: 'trakt', id: slug, type: 'episode' }, episode: null }
  if (type !== 'shows') return notMedia
  const lookUp = { by: 'slug', type: 'show', slug } as const
  if (seasons !== 'seasons' || episodes !== 'episodes' || !digitsOf(season) || !digitsOf(number))
    return { kind: 'look', lookUp, episode: null }
  return { kind: 'look', lookUp, episode: { season: int(season), number: int(number) } }
}

function readImdb(path: readonly string[]): Query {
  // Localised addresses put a language first: /de/title/tt0903747/.
  const id = path.find((part, index) => path[index - 1] === 'title' && /^tt\d{5,10}$/u.test(part))
  return id ? { kind: 'look', lookUp: { by: 'imdb', id }, episode: null } : notMedia
}

function readTmdb(path: readonly string[]): Query {
  const [type, name, season, seasonNumber, episode, number] = path
  const id = digitsOf(name)
  if (!id || (type !== 'movie' && type !== 'tv')) return notMedia
  if (type === 'movie') return { kind: 'look', lookUp: { by: 'tmdb', id, type: 'movie' }, episode: null }
  const asked = season === 'season' && episode === 'episode' && digitsOf(seasonNumber) && digitsOf(number)
  return {
    kind: 'look',
    lookUp: { by: 'tmdb', id, type: 'show' },
    episode: asked ? { season: int(seasonNumber), number: int(number) } : null,
  }
}

function readTvdb(path: readonly string[], search: URLSearchParams): Query {
  const [first, kind, id] = path
  const old = digitsOf(search.get('seriesid') ?? search.get('id') ?? undefined)
  if (old) return { kind: 'look', lookUp: { by: 'tvdb', id: old, type: 'show' }, episode: null }
  const digits = digitsOf(id)
  if (first === 'dereferrer' && digits && (kind === 'series' || kind === 'episode' || kind === 'movie')) {
    return { kind: 'look', lookUp: { by: 'tvdb', id: digits, type: kind === 'series' ? 'show' : kind }, episode: null }
  }
  // TVDB's own slugs are close to Trakt's, so the name in the link is worth a search.
  if ((first === 'series' || first === 'movies') && kind) return readText(safeDecode(kind).replaceAll('-', ' '))
  return notMedia
}
