// Which film, show or episode an address or a body of API v1 means.
import { allEpisodes, findEpisode, findMovie, findShow, movies, shows } from '../catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoShow, Playable } from '../catalogue/model.ts'
import type { Reply } from '../call.ts'
import type { Json } from '../site.ts'
import { failure, unknown } from './ask.ts'

/** Something, or the answer that says why not. */
export type Named<T> = { readonly item: T } | { readonly reply: Reply }

/** A whole number, also as a text: v1 takes both and sends both. null: neither. */
export function wholeOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Clients send 0, an empty text or null for what they do not know. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '' && value !== 0

/** The first of the required fields that is missing, or null. A season may be 0: specials. */
export function missing(body: Json, names: readonly string[]): string | null {
  return names.find((name) => body[name] === undefined || body[name] === null || body[name] === '') ?? null
}

/** A show by TVDB or IMDb id or slug, as titles in addresses are. */
export function showAt(text: string): DemoShow | null {
  if (/^\d+$/.test(text)) return shows.find((s) => s.ids.tvdb === Number(text)) ?? null
  return findShow(text)
}

/** A film by TMDB or IMDb id or slug. */
export function movieAt(text: string): DemoMovie | null {
  if (/^\d+$/.test(text)) return movies.find((m) => m.ids.tmdb === Number(text)) ?? null
  return findMovie(text)
}

export function episodeAt(show: DemoShow, season: string | undefined, number: string | undefined): DemoEpisode | null {
  const [s, n] = [wholeOf(season), wholeOf(number)]
  return s === null || n === null ? null : findEpisode(show, s, n)
}

/** The first id that is given and known; without one, title and year that match exactly. */
function byBody<T extends DemoMovie | DemoShow>(
  all: readonly T[],
  body: Json,
  ids: readonly (readonly [field: string, of: (media: T) => unknown])[],
): T | null {
  for (const [field, of] of ids) {
    const given = body[field]
    const found = isGiven(given) && all.find((x) => of(x) !== null && String(of(x)) === String(given))
    if (found) return found
  }
  const { title } = body
  const year = wholeOf(body['year'])
  return all.find((x) => x.title === title && x.year === year) ?? null
}

/** What identifies a film or show has to be there: an id, or title and year. */
const namesNothing = (body: Json, fields: readonly string[]) =>
  !fields.some((field) => isGiven(body[field])) && (!isGiven(body['title']) || !isGiven(body['year']))

export function movieIn(body: Json): Named<Playable> {
  if (namesNothing(body, ['imdb_id', 'tmdb_id']))
    return { reply: failure('imdb_id, tmdb_id or title and year are required') }
  const item = byBody(movies, body, [
    ['imdb_id', (m) => m.ids.imdb],
    ['tmdb_id', (m) => m.ids.tmdb],
  ])
  return item ? { item } : { reply: unknown('movie') }
}

const showIds = [
  ['tvdb_id', (s: DemoShow) => s.ids.tvdb],
  ['imdb_id', (s: DemoShow) => s.ids.imdb],
] as const

export function showIn(body: Json): Named<DemoShow> {
  if (namesNothing(body, ['tvdb_id', 'imdb_id']))
    return { reply: failure('tvdb_id, imdb_id or title and year are required') }
  const item = byBody(shows, body, showIds)
  return item ? { item } : { reply: unknown('show') }
}

/** The episode's own TVDB id first; when that is not found, the show with season and number. */
export function episodeIn(body: Json): Named<Playable> {
  if (namesNothing(body, ['tvdb_id'])) return { reply: failure('tvdb_id or title and year are required') }
  const lacks = missing(body, ['season', 'episode'])
  if (lacks) return { reply: failure(`${lacks} is required`) }
  const [season, number] = [wholeOf(body['season']), wholeOf(body['episode'])]
  if (season === null || number === null) return { reply: failure('season and episode should be whole numbers') }
  const own = wholeOf(body['episode_tvdb_id'])
  if (own) for (const episode of allEpisodes()) if (episode.ids.tvdb === own) return { item: episode }
  const show = byBody(shows, body, [['tvdb_id', (s) => s.ids.tvdb]])
  if (!show) return { reply: unknown('show') }
  const item = findEpisode(show, season, number)
  return item ? { item } : { reply: unknown('episode') }
}

/** `movie/…` or `show/…` */
export const itemIn = (kind: Playable['kind'], body: Json) => (kind === 'movie' ? movieIn(body) : episodeIn(body))
