// What Trakt sends, as schemas: strict about what makes an item an item, lenient about everything else.
import * as v from 'valibot'
import { count, countOf, fieldsOf, leaf, listOf, maybe, number, positive, positiveOf, words, wordsOf } from '../wire.ts'

/** ISO 8601 -> epoch ms. */
export const instantOf = (value: unknown): number | null => {
  const at = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isFinite(at) ? at : null
}
export const instant = leaf(instantOf)

/*
 * Films, shows and episodes stand in nearly every answer, by the hundred in some. They are read by hand, because a schema
 * for each of their twenty fields costs more than the rest of a call.
 */

export type WireIds = {
  readonly trakt: number | null
  readonly slug: string | null
  readonly imdb: string | null
  readonly tmdb: number | null
  readonly tvdb: number | null
}
export type WireMedia = {
  readonly title: string
  readonly year: number | null
  readonly ids: WireIds
  readonly runtime: number | null
  readonly images: { readonly poster: readonly string[] | null } | null
  readonly colors: { readonly poster: readonly string[] | null } | null
}
export type WireEpisode = {
  readonly season: number
  readonly number: number
  readonly number_abs: number | null
  readonly title: string | null
  readonly ids: WireIds | null
  readonly runtime: number | null
  readonly first_aired: number | null
}

function idsOf(value: unknown): WireIds | null {
  const ids = fieldsOf(value)
  return (
    ids && {
      trakt: positiveOf(ids['trakt']),
      slug: wordsOf(ids['slug']),
      imdb: wordsOf(ids['imdb']),
      tmdb: positiveOf(ids['tmdb']),
      tvdb: positiveOf(ids['tvdb']),
    }
  )
}
const namesNothing = ({ trakt, slug, imdb, tmdb, tvdb }: WireIds): boolean =>
  trakt === null && slug === null && imdb === null && tmdb === null && tvdb === null

const isText = (value: unknown): value is string => typeof value === 'string'

function posterOf(value: unknown): { readonly poster: readonly string[] | null } | null {
  const pictures = fieldsOf(value)
  const poster = pictures?.['poster']
  return pictures && { poster: Array.isArray(poster) && poster.every(isText) ? poster : null }
}

/** A title and at least one id make it something. */
export function mediaOf(value: unknown): WireMedia | null {
  const media = fieldsOf(value)
  const title = wordsOf(media?.['title'])
  const ids = idsOf(media?.['ids'])
  if (!media || title === null || ids === null || namesNothing(ids)) return null
  return {
    title,
    year: positiveOf(media['year']),
    ids,
    runtime: positiveOf(media['runtime']),
    images: posterOf(media['images']),
    colors: posterOf(media['colors']),
  }
}

/** Its place in the show makes it something. */
export function episodeOf(value: unknown): WireEpisode | null {
  const episode = fieldsOf(value)
  const season = countOf(episode?.['season'])
  const number = countOf(episode?.['number'])
  if (!episode || season === null || number === null) return null
  return {
    season,
    number,
    number_abs: positiveOf(episode['number_abs']),
    title: wordsOf(episode['title']),
    ids: idsOf(episode['ids']),
    runtime: positiveOf(episode['runtime']),
    first_aired: instantOf(episode['first_aired']),
  }
}

/** A show that was asked for by itself. `status`: `returning series`, `ended`, `canceled` and others; null: it did not say. */
export const wireShowInFull = leaf((value) => {
  const show = mediaOf(value)
  return show && { show, status: wordsOf(fieldsOf(value)?.['status']) }
})

export const wireMovie = leaf(mediaOf)
export const wireShow = leaf(mediaOf)
export const wireEpisode = leaf(episodeOf)

const hasMovie = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'movie' in input && input.movie !== null

/** A film, or an episode with its show, and what lies beside it. What is there decides: trying both costs twice. */
const withItem = <E extends v.ObjectEntries>(beside: E) => {
  const ofMovie = v.object({ ...beside, movie: wireMovie })
  const ofEpisode = v.object({ ...beside, show: wireShow, episode: wireEpisode })
  return v.lazy((input) => (hasMovie(input) ? ofMovie : ofEpisode))
}
export type WireItem = { readonly movie: WireMedia } | { readonly show: WireMedia; readonly episode: WireEpisode }

export const wireCheckedIn = withItem({ id: maybe(positive), watched_at: maybe(instant) })
export const wireScrobbled = withItem({
  id: maybe(positive),
  action: v.picklist(['start', 'pause', 'scrobble']),
  progress: number,
})
export const wireWatching = withItem({
  expires_at: instant,
  started_at: maybe(instant),
  action: v.picklist(['checkin', 'scrobble']),
})
export const wirePlayed = withItem({
  id: positive,
  watched_at: instant,
  action: maybe(v.picklist(['checkin', 'scrobble', 'watch'])),
})
export const wirePosition = withItem({ id: positive, progress: number, paused_at: instant })

/** One row of a search: people and lists are not wanted and not readable here. */
export const wireFound = v.union([
  v.object({ movie: wireMovie }),
  v.object({ show: wireShow, episode: wireEpisode }),
  v.object({ show: wireShow }),
])
export type WireFound = v.InferOutput<typeof wireFound>

export const wireSeason = v.object({ number: count, title: maybe(words), episodes: maybe(listOf(wireEpisode)) })
export type WireSeason = v.InferOutput<typeof wireSeason>

export const wireProgress = v.object({
  aired: maybe(count),
  completed: maybe(count),
  last_watched_at: maybe(instant),
  seasons: maybe(
    listOf(
      v.object({ number: count, episodes: maybe(listOf(v.object({ number: count, completed: maybe(v.boolean()) }))) }),
    ),
  ),
  next_episode: maybe(wireEpisode),
})
export type WireProgress = v.InferOutput<typeof wireProgress>
export const wireUpNext = v.object({ show: wireShow, progress: wireProgress })
export type WireUpNext = v.InferOutput<typeof wireUpNext>

export const wireRemoved = v.object({ deleted: v.object({ movies: maybe(count), episodes: maybe(count) }) })

export const wireSettings = v.object({
  user: v.object({
    username: words,
    name: maybe(words),
    vip: maybe(v.boolean()),
    vip_ep: maybe(v.boolean()),
    ids: maybe(v.object({ slug: maybe(words) })),
    images: maybe(v.object({ avatar: maybe(v.object({ full: maybe(words) })) })),
  }),
  connections: maybe(
    v.object({ twitter: maybe(v.boolean()), mastodon: maybe(v.boolean()), tumblr: maybe(v.boolean()) }),
  ),
  sharing_text: maybe(v.object({ watching: maybe(words) })),
})
export type WireSettings = v.InferOutput<typeof wireSettings>

export const wireDeviceCode = v.object({
  device_code: words,
  user_code: words,
  verification_url: v.pipe(words, v.url()),
  expires_in: positive,
  interval: maybe(positive),
})
/** What a header can carry: with another one every call would fail before it is sent. Source: RFC 6750, `b64token`. */
const bearer = leaf((value) => {
  const read = wordsOf(value)
  return read !== null && /^[\x21-\x7e]+$/.test(read) ? read : null
})
export const wireTokens = v.object({ access_token: bearer, refresh_token: words, expires_in: positive })
export const wireOAuthError = v.object({ error: v.string() })
