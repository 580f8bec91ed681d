// The fields of v1's writes beside name and password: what is watched, and what is said about it (S0, S2). A missing one is left out.
import type { CheckInRequest, Item, Movie, Network, Sharing, Show } from '../../../preload/contract/model.ts'
import { cutMessage } from './cutMessage.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The version and its day, as the documents write dates. `test/contract` holds it to package.json and the changelog. */
export const made = { version: '0.1.0', on: 'Nov 22 2026' } as const

/** The networks that v1 knows. */
export const networks = ['facebook', 'twitter', 'tumblr', 'path'] as const satisfies readonly Network[]

/** The stand-in where nobody knows how long it is. v1 wants a length with every scrobble, and only the bar depends on it. */
export const assumedMinutes = { movie: 120, episode: 45 } as const

/** `movie` or `show`: the first half of a method's name. */
export const sortOf = (item: Item): 'movie' | 'show' => (item.kind === 'movie' ? 'movie' : 'show')

/** Ids and, beside them, title and year, by which the server finds what the ids do not name. */
export const movieFields = ({ ids, title, year }: Movie): Fields => ({
  imdb_id: ids.imdb,
  tmdb_id: ids.tmdb,
  title,
  year: year ?? undefined,
})
export const showFields = ({ ids, title, year }: Show): Fields => ({
  imdb_id: ids.imdb,
  tvdb_id: ids.tvdb,
  title,
  year: year ?? undefined,
})

/** Season 0 is Specials. */
export function itemFields(item: Item): Fields {
  if (item.kind === 'movie') return movieFields(item.movie)
  const { show, episode } = item
  return {
    ...showFields(show),
    season: episode.season,
    episode: episode.number,
    episode_tvdb_id: episode.ids.tvdb,
  }
}

/** Only what the user decided, and only networks of v1: a missing one follows the account's own setting. */
function share(sharing: Sharing | undefined): Readonly<Partial<Record<Network, boolean>>> | undefined {
  const decided = networks.flatMap((name) => (sharing?.[name] === undefined ? [] : [[name, sharing[name]]]))
  return decided.length === 0 ? undefined : Object.fromEntries(decided)
}

const textOf = (text: string | undefined): string | undefined => text?.trim() || undefined

/** Foursquare's ids were numbers first and hexadecimal later; a number is sent as the documents show it. */
function venueId(text: string | undefined): string | number | undefined {
  const id = textOf(text)
  return id !== undefined && /^(0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id
}

export const checkInFields = (item: Item, request: CheckInRequest, version: string): Fields => ({
  ...itemFields(item),
  duration: request.durationMinutes,
  venue_id: venueId(request.venueId),
  venue_name: textOf(request.venueName),
  share: share(request.sharing),
  message: cutMessage(request.message ?? '') || undefined,
  app_version: version,
  app_date: made.on,
})

/** Percent as v1 takes it: a whole number, 0 to 100. */
export const wholePercent = (progress: number): number => Math.min(100, Math.max(0, Math.round(progress || 0)))

/** Marquee is plugin and media center in one. */
export const scrobbleFields = (item: Item, minutes: number, progress: number, version: string): Fields => ({
  ...itemFields(item),
  duration: minutes,
  progress: wholePercent(progress),
  plugin_version: version,
  media_center_version: version,
  media_center_date: made.on,
})
