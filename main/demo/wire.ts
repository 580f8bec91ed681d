// From the catalogue to what the API says: minimal objects, full ones, pictures.
import { regularEpisodes } from './catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoShow, Playable } from './catalogue/model.ts'
import type { ListEntry } from './deeds.ts'
import type { Person } from './people.ts'
import { posterColors } from './pictures/palette.ts'

export const iso = (at: number) => new Date(at).toISOString()
/** History is kept to the minute. */
export const isoMinute = (at: number) => iso(at - (((at % 60_000) + 60_000) % 60_000))

/** How much of an object was asked for, and the address pictures are served from. */
export type Detail = {
  readonly full: boolean
  readonly images: boolean
  readonly imageBase: string
  readonly now: number
}

export function detailOf(url: URL, now: number): Detail {
  const extended = (url.searchParams.get('extended') ?? '').split(',')
  const full = extended.includes('full')
  // Trakt leaves the scheme out. A client can only put https in front, so a plain http server says its whole address.
  const imageBase = url.protocol === 'https:' ? `${url.host}/images` : `${url.origin}/images`
  return { full, images: full || extended.includes('images'), imageBase, now }
}

function pictures(media: DemoMovie | DemoShow, detail: Detail) {
  if (!detail.images) return {}
  const kind = media.kind === 'movie' ? 'movies' : 'shows'
  return {
    images: {
      poster: [`${detail.imageBase}/${kind}/${media.ids.trakt}/poster.svg`],
      fanart: [],
      logo: [],
      clearart: [],
      banner: [],
      thumb: [],
    },
    colors: { poster: posterColors(media) },
  }
}

const genreNames = { scifi: 'science-fiction', history: 'historical' } as const
const genreName = (media: DemoMovie | DemoShow) =>
  media.genre === 'scifi' || media.genre === 'history' ? genreNames[media.genre] : media.genre

export function movieOf(movie: DemoMovie, detail: Detail) {
  const { tvdb: _none, ...ids } = movie.ids
  const base = { title: movie.title, year: movie.year, ids, ...pictures(movie, detail) }
  if (!detail.full) return base
  return {
    ...base,
    tagline: '',
    overview: '',
    released: `${movie.year}-01-01`,
    runtime: movie.runtime,
    status: 'released',
    rating: 7 + (movie.ids.trakt % 20) / 10,
    votes: 1000 + ((movie.ids.trakt * 13) % 50_000),
    genres: [genreName(movie)],
    aliases: movie.aliases,
  }
}

export function showOf(show: DemoShow, detail: Detail) {
  const base = { title: show.title, year: show.year, ids: show.ids, ...pictures(show, detail) }
  if (!detail.full) return base
  const regular = regularEpisodes(show)
  const aired = regular.filter((e) => e.firstAired !== null && e.firstAired <= detail.now)
  const first = regular[0]?.firstAired ?? null
  return {
    ...base,
    overview: '',
    first_aired: first === null ? null : iso(first),
    airs: { day: null, time: null, timezone: 'UTC' },
    runtime: show.runtime,
    total_runtime: aired.reduce((sum, e) => sum + (e.runtime ?? show.runtime), 0),
    network: show.network,
    status: aired.length === regular.length ? 'ended' : 'returning series',
    aired_episodes: aired.length,
    rating: 7 + (show.ids.trakt % 20) / 10,
    votes: 1000 + ((show.ids.trakt * 13) % 50_000),
    genres: [genreName(show)],
  }
}

export function episodeOf(episode: DemoEpisode, detail: Detail) {
  const { season, number, title, ids } = episode
  const base = { season, number, title, ids }
  if (!detail.full) return base
  return {
    ...base,
    number_abs: episode.numberAbs,
    overview: '',
    rating: 7 + (ids.trakt % 20) / 10,
    votes: 100 + (ids.trakt % 900),
    comment_count: 0,
    first_aired: episode.firstAired === null ? null : iso(episode.firstAired),
    updated_at: iso(episode.firstAired ?? 0),
    available_translations: ['en'],
    runtime: episode.runtime,
    episode_type: episode.number === 1 ? (season === 1 ? 'series_premiere' : 'season_premiere') : 'standard',
    images: { screenshot: [] },
  }
}

/** `{movie}` or `{episode, show}`: how every answer names what was played. */
export const itemOf = (item: Playable, detail: Detail) =>
  item.kind === 'movie'
    ? { movie: movieOf(item, detail) }
    : { episode: episodeOf(item, detail), show: showOf(item.show, detail) }

const seasonOf = (show: DemoShow, number: number) => {
  const id = show.seasons.find((s) => s.number === number)?.id ?? null
  return { number, ids: { trakt: id, tvdb: null, tmdb: null } }
}

/** `{type, movie}`, `{type, show}`, `{type, season, show}` or `{type, episode, show}`: how lists name what is on them. */
export function thingOf(entry: ListEntry, detail: Detail) {
  switch (entry.kind) {
    case 'movie':
      return { type: 'movie', movie: movieOf(entry.movie, detail) }
    case 'show':
      return { type: 'show', show: showOf(entry.show, detail) }
    case 'season':
      return { type: 'season', season: seasonOf(entry.show, entry.season), show: showOf(entry.show, detail) }
    case 'episodes': {
      const [first] = entry.episodes
      return { type: 'episode', ...(first && { episode: episodeOf(first, detail) }), show: showOf(entry.show, detail) }
    }
  }
}

export function personOf(person: Person, detail: Detail) {
  const base = {
    username: person.username,
    private: person.isProtected === true,
    deleted: false,
    name: person.name,
    vip: person.vip,
    vip_ep: false,
    director: false,
    ids: { slug: person.slug, trakt: person.id },
  }
  return detail.images ? { ...base, images: { avatar: { full: avatarUrl(person, detail) } } } : base
}

/** Avatars come with their scheme, unlike posters. */
export const avatarUrl = (person: Person, { imageBase }: Detail) =>
  `${imageBase.startsWith('http') ? '' : 'https://'}${imageBase}/users/${person.slug}/avatar.svg`
