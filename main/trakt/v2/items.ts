// Wire -> model for films, shows, episodes and their pictures. Pure.
import type {
  Episode,
  Ids,
  Item,
  Movie,
  Picture,
  SeasonEpisode,
  Show,
  Watching,
} from '../../../preload/contract/model.ts'
import { createPictureOf } from '../pictureOf.ts'
import { tintOf } from '../pictures.ts'
import { runtimeMinutes } from '../runtimeMinutes.ts'
import type { Found } from '../service.ts'
import type { WireEpisode, WireFound, WireIds, WireItem, WireMedia } from './wire.ts'

export type Items = {
  readonly movie: (wire: WireMedia) => Movie
  readonly show: (wire: WireMedia) => Show
  readonly item: (wire: WireItem) => Item
  readonly found: (wire: WireFound) => Found
  /** An avatar; its address comes with a scheme. */
  readonly avatar: (url: string, name: string) => Picture
}

export function idsOf(wire: WireIds | null): Ids {
  const ids: { -readonly [K in keyof Ids]: Ids[K] } = {}
  if (wire?.trakt) ids.trakt = wire.trakt
  if (wire?.slug) ids.slug = wire.slug
  if (wire?.imdb) ids.imdb = wire.imdb
  if (wire?.tmdb) ids.tmdb = wire.tmdb
  if (wire?.tvdb) ids.tvdb = wire.tvdb
  return ids
}

export const episodeOf = (wire: WireEpisode): Episode => ({
  season: wire.season,
  number: wire.number,
  numberAbs: wire.number_abs,
  title: wire.title,
  ids: idsOf(wire.ids),
  runtimeMinutes: wire.runtime,
  firstAiredAt: wire.first_aired,
})

export function createItems(apiUrl: string): Items {
  const pictureOf = createPictureOf(apiUrl)
  const poster = (wire: WireMedia): Picture => {
    const color = wire.colors?.poster?.[0]
    return pictureOf(
      wire.images?.poster?.[0],
      color && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : tintOf(wire.title),
    )
  }
  const media = (wire: WireMedia): Movie & Show => ({
    title: wire.title,
    year: wire.year,
    ids: idsOf(wire.ids),
    runtimeMinutes: wire.runtime,
    poster: poster(wire),
  })
  return {
    movie: media,
    show: media,
    item: (wire) =>
      'movie' in wire
        ? { kind: 'movie', movie: media(wire.movie) }
        : { kind: 'episode', show: media(wire.show), episode: episodeOf(wire.episode) },
    found: (wire) => {
      if ('movie' in wire) return { kind: 'movie', movie: media(wire.movie) }
      if ('episode' in wire) return { kind: 'episode', show: media(wire.show), episode: episodeOf(wire.episode) }
      return { kind: 'show', show: media(wire.show) }
    },
    avatar: (url, name) => pictureOf(url, tintOf(name)),
  }
}

/** One list entry of a season. An episode without an air date has aired when Trakt counts it in the progress. */
export const seasonEpisodeOf = (
  wire: WireEpisode,
  seen: ReadonlyMap<string, boolean>,
  serverNow: number,
): SeasonEpisode => {
  const watched = seen.get(`${wire.season}x${wire.number}`)
  return {
    episode: episodeOf(wire),
    watched: watched ?? false,
    aired: wire.first_aired === null ? watched !== undefined : wire.first_aired <= serverNow,
  }
}

/** Trakt's start has been seen stale and missing; its end and the runtime are what the bar can trust. */
export function watchingOf(
  item: Item,
  wire: { readonly expires_at: number; readonly started_at: number | null; readonly action: 'checkin' | 'scrobble' },
  serverNow: number,
): Watching {
  const { expires_at: expiresAt, started_at: said, action } = wire
  const runtime = runtimeMinutes(item)
  const latest = Math.min(serverNow, expiresAt)
  const derived = runtime === null ? null : expiresAt - runtime * 60_000
  const agrees = said !== null && said <= latest && (derived === null || Math.abs(said - derived) <= slackMs)
  const startedAt = agrees ? said : derived !== null && derived <= latest ? derived : Math.min(said ?? latest, latest)
  return { item, action, startedAt, expiresAt }
}

/** Runtimes are whole minutes, and check-ins are rounded to them somewhere along the way. */
const slackMs = 120_000
