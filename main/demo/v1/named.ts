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

/** A length in minutes. Nothing lasts longer than `most`, and no date could hold when it would end. */
export function minutesOf(value: unknown, most: number): Named<number> {
  const minutes = wholeOf(value)
  if (!minutes) return { reply: failure('duration should be a whole number of minutes') }
  return minutes > most ? { reply: failure(`duration should be at most ${most} minutes`) } : { item: minutes }
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

type ShowId = readonly [field: string, of: (show: DemoShow) => unknown]
const byTvdb: readonly ShowId[] = [['tvdb_id', (s) => s.ids.tvdb]]
const byTvdbOrImdb: readonly ShowId[] = [...byTvdb, ['imdb_id', (s) => s.ids.imdb]]

/** The answer where nothing could name a show. */
function unnamed(body: Json, ids: readonly ShowId[]): Reply | null {
  const fields = ids.map(([field]) => field)
  return namesNothing(body, fields) ? failure(`${fields.join(', ')} or title and year are required`) : null
}

export function showIn(body: Json): Named<DemoShow> {
  const nameless = unnamed(body, byTvdbOrImdb)
  if (nameless) return { reply: nameless }
  const item = byBody(shows, body, byTvdbOrImdb)
  return item ? { item } : { reply: unknown('show') }
}

/** The episode's own TVDB id first; when that is not found, the show, by `ids` or title, with season and number. */
function episodeBy(body: Json, ids: readonly ShowId[]): Named<Playable> {
  const nameless = unnamed(body, ids)
  if (nameless) return { reply: nameless }
  const lacks = missing(body, ['season', 'episode'])
  if (lacks) return { reply: failure(`${lacks} is required`) }
  const [season, number] = [wholeOf(body['season']), wholeOf(body['episode'])]
  if (season === null || number === null) return { reply: failure('season and episode should be whole numbers') }
  const own = wholeOf(body['episode_tvdb_id'])
  if (own) for (const episode of allEpisodes()) if (episode.ids.tvdb === own) return { item: episode }
  const show = byBody(shows, body, ids)
  if (!show) return { reply: unknown('show') }
  const item = findEpisode(show, season, number)
  return item ? { item } : { reply: unknown('episode') }
}

/** IMDb's number names no show in these methods. */
export const episodeIn = (body: Json): Named<Playable> => episodeBy(body, byTvdb)

/** What is checked in to: `movie/…` or `show/…`. */
export const itemIn = (kind: Playable['kind'], body: Json) => (kind === 'movie' ? movieIn(body) : episodeIn(body))

/** What plays or has played: watching and scrobbling take IMDb's number of a show, too. */
export const playedIn = (kind: Playable['kind'], body: Json) =>
  kind === 'movie' ? movieIn(body) : episodeBy(body, byTvdbOrImdb)
