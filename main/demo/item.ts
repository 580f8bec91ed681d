// Which film or episode a request body means, and the sharing it asks for.
import { allEpisodes, findEpisode, itemByKey, movies, regularEpisodes, shows } from './catalogue/catalogue.ts'
import type { DemoIds, DemoMovie, DemoShow, Playable } from './catalogue/model.ts'
import { isObject, type Json } from './site.ts'
import type { Note } from './world.ts'

/** `malformed`: a type is wrong, 400. `unknown`: Trakt has no such thing, 404. */
export type Named<T> =
  | { readonly kind: 'item'; readonly item: T }
  | { readonly kind: 'malformed'; readonly what: string }
  | { readonly kind: 'unknown' }

type IdName = 'trakt' | 'slug' | 'imdb' | 'tmdb' | 'tvdb'
const idNames: readonly IdName[] = ['trakt', 'slug', 'imdb', 'tmdb', 'tvdb']
const idTypes = { trakt: 'number', slug: 'string', imdb: 'string', tmdb: 'number', tvdb: 'number' } as const

const malformed = (what: string) => ({ kind: 'malformed', what }) as const
const unknown = { kind: 'unknown' } as const
const found = <T>(item: T | null | undefined): Named<T> => (item ? { kind: 'item', item } : unknown)

/** null: fine. Ids that are null or missing are fine too: clients pass on what they were given. */
function badIds(ids: unknown): string | null {
  if (ids === undefined) return null
  if (!isObject(ids)) return 'ids'
  for (const name of idNames) {
    const id = ids[name]
    if (id !== undefined && id !== null && typeof id !== idTypes[name]) return `ids.${name}`
  }
  return null
}

/** Trakt's own number first, then the others in turn. */
function byIds<T extends { readonly ids: Partial<DemoIds> }>(all: Iterable<T>, ids: unknown): T | null {
  if (!isObject(ids)) return null
  for (const name of idNames) {
    const id = ids[name]
    if (id === undefined || id === null || id === '') continue
    for (const one of all) if (one.ids[name] === id) return one
  }
  return null
}

function byTitle<T extends DemoMovie | DemoShow>(all: readonly T[], body: Json): T | null {
  if (typeof body['title'] !== 'string') return null
  const title = body['title'].toLowerCase()
  return (
    all.find((x) => x.title.toLowerCase() === title && (typeof body['year'] !== 'number' || x.year === body['year'])) ??
    null
  )
}

function media<T extends DemoMovie | DemoShow>(all: readonly T[], body: unknown, name: string): Named<T> {
  if (!isObject(body)) return malformed(name)
  const bad = badIds(body['ids'])
  if (bad) return malformed(`${name}.${bad}`)
  if (body['title'] !== undefined && body['title'] !== null && typeof body['title'] !== 'string')
    return malformed(`${name}.title`)
  if (body['year'] !== undefined && body['year'] !== null && typeof body['year'] !== 'number')
    return malformed(`${name}.year`)
  return found(byIds(all, body['ids']) ?? byTitle(all, body))
}

export const namedMovie = (body: unknown) => media(movies, body, 'movie')
export const namedShow = (body: unknown) => media(shows, body, 'show')

export function namedEpisode(body: unknown): Named<Playable> {
  if (!isObject(body)) return malformed('episode')
  const bad = badIds(body['ids'])
  if (bad) return malformed(`episode.${bad}`)
  const ids = body['ids']
  const trakt = isObject(ids) ? ids['trakt'] : undefined
  if (typeof trakt === 'number') return found(Number.isSafeInteger(trakt) ? itemByKey(`e${trakt}`) : null)
  return found(byIds(allEpisodes(), ids))
}

function numbered(show: DemoShow, body: unknown): Named<Playable> {
  if (!isObject(body)) return malformed('episode')
  for (const name of ['season', 'number', 'number_abs']) {
    const value = body[name]
    if (value !== undefined && value !== null && !(typeof value === 'number' && Number.isInteger(value)))
      return malformed(`episode.${name}`)
  }
  const { season, number, number_abs: absolute } = body
  if (typeof season === 'number' && typeof number === 'number') return found(findEpisode(show, season, number))
  // Counted through the seasons where the show has no absolute numbers of its own, as Trakt does for all of them.
  if (typeof absolute === 'number') return found(regularEpisodes(show)[absolute - 1])
  return body['ids'] === undefined ? malformed('episode') : namedEpisode(body)
}

/** The four request forms of check-in and scrobble: movie; episode by ids; show with season and number; show with absolute number. */
export function namedItem(body: Json): Named<Playable> {
  if (body['movie'] !== undefined) return namedMovie(body['movie'])
  if (body['show'] !== undefined) {
    const show = namedShow(body['show'])
    return show.kind === 'item' ? numbered(show.item, body['episode']) : show
  }
  return body['episode'] === undefined ? malformed('movie, show or episode') : namedEpisode(body['episode'])
}

/** The parts around the item: strict, because the live service is (a null `app_version` is a 400). */
export function badExtras(body: Json): string | null {
  for (const name of ['app_version', 'app_date', 'message'])
    if (name in body && typeof body[name] !== 'string') return name
  const { sharing } = body
  if (sharing === undefined) return null
  if (!isObject(sharing)) return 'sharing'
  return Object.values(sharing).every((on) => typeof on === 'boolean') ? null : 'sharing'
}

/** Networks that the demo account has connected; sharing to any other one sends nothing. */
export const connections = { twitter: true, mastodon: true, tumblr: false } as const

/** The account's own texts; `[item]` is what is watched. */
export const sharingText = { watching: "I'm watching [item]", watched: 'I just watched [item]' } as const

/** `Dune (2021)`, `Severance 2x03`: how messages name what is watched. */
export const spoken = (item: Playable): string =>
  item.kind === 'movie'
    ? `${item.title} (${item.year})`
    : `${item.show.title} ${item.season}x${String(item.number).padStart(2, '0')}`

/** What is posted when nothing was sent. */
export const defaultMessage = (item: Playable) => sharingText.watching.replace('[item]', () => spoken(item))

/** A connected network that is not named follows the account's own setting, which posts: unless `silent`. */
export function sharingOf(body: Json, silent = false) {
  const asked = isObject(body['sharing']) ? body['sharing'] : {}
  const on = (name: keyof typeof connections) => connections[name] && (asked[name] ?? !silent) === true
  return { twitter: on('twitter'), mastodon: on('mastodon'), tumblr: on('tumblr') }
}

/** What of a v2 check-in is kept to be looked at. */
export const noteOf = (body: Json, item: Playable): Note => ({
  message: typeof body['message'] === 'string' ? body['message'] : defaultMessage(item),
  shared: Object.entries(sharingOf(body)).flatMap(([network, on]) => (on ? [network] : [])),
  venueId: null,
  venueName: null,
  client: textsOf(body, ['app_version', 'app_date']),
})

/** Those of the named fields that are texts. */
export const textsOf = (body: Json, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = body[name]
      return typeof value === 'string' ? [[name, value] as const] : []
    }),
  )
