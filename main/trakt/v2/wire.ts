// What Trakt sends, as schemas: strict about what makes an item an item, lenient about everything else.
import * as v from 'valibot'
import { count, listOf, maybe, number, positive, words } from '../wire.ts'

/** ISO 8601 -> epoch ms. */
export const instant = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
  v.finite(),
)

const ids = v.object({
  trakt: maybe(positive),
  slug: maybe(words),
  imdb: maybe(words),
  tmdb: maybe(positive),
  tvdb: maybe(positive),
})
const images = v.object({ poster: maybe(v.array(v.string())) })
const colors = v.object({ poster: maybe(v.array(v.string())) })

const media = {
  title: words,
  year: maybe(positive),
  ids: v.pipe(
    ids,
    v.check((known) => Object.values(known).some((id) => id !== null), 'no id'),
  ),
  runtime: maybe(positive),
  images: maybe(images),
  colors: maybe(colors),
}
export const wireMovie = v.object(media)
export const wireShow = v.object(media)
export const wireEpisode = v.object({
  season: count,
  number: count,
  number_abs: maybe(positive),
  title: maybe(words),
  ids: maybe(ids),
  runtime: maybe(positive),
  first_aired: maybe(instant),
})
export type WireIds = v.InferOutput<typeof ids>
export type WireMedia = v.InferOutput<typeof wireMovie>
export type WireEpisode = v.InferOutput<typeof wireEpisode>

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
export const wireTokens = v.object({ access_token: words, refresh_token: words, expires_in: positive })
export const wireOAuthError = v.object({ error: v.string() })
