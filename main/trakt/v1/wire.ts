// What a v1 server sends of films, shows, episodes and people: lenient about everything but what makes a thing that thing.
import {
  countOf,
  flagOf,
  idOf,
  imdbOf,
  instantOf,
  objectOf,
  type Reader,
  rowsOf,
  sizeOf,
  urlOf,
  wordsOf,
} from '../readers.ts'

export type WireMedia = {
  readonly title: string
  readonly slug: string | null
  readonly year: number | null
  readonly imdb: string | null
  readonly tvdb: number | null
  readonly tmdb: number | null
  readonly runtime: number | null
  readonly poster: string | null
}

/** A film or a show goes by its title or, where that is empty, by its slug; without either there is nothing to show. */
export const wireMedia: Reader<WireMedia> = (value) => {
  const wire = objectOf(value)
  if (wire === null) return null
  const slug = slugIn(wire['url'])
  const title = wordsOf(wire['title']) ?? slug
  if (title === null) return null
  return {
    title,
    slug,
    year: sizeOf(wire['year']),
    imdb: imdbOf(wire['imdb_id']),
    tvdb: idOf(wire['tvdb_id']),
    tmdb: idOf(wire['tmdb_id']),
    runtime: sizeOf(wire['runtime']),
    poster: urlOf(objectOf(wire['images'])?.['poster']),
  }
}

export type WireEpisode = {
  readonly season: number
  readonly number: number
  readonly title: string | null
  readonly imdb: string | null
  readonly tvdb: number | null
  readonly runtime: number | null
  readonly firstAired: number | null
  readonly watched: boolean
}

const episodeIn =
  (season: number | null): Reader<WireEpisode> =>
  (value) => {
    const wire = objectOf(value)
    if (wire === null) return null
    const inSeason = season ?? countOf(wire['season'])
    // Methods differ in the name.
    const number = countOf(wire['number']) ?? countOf(wire['episode']) ?? countOf(wire['num'])
    if (inSeason === null || number === null) return null
    return {
      season: inSeason,
      number,
      title: wordsOf(wire['title']),
      imdb: imdbOf(wire['imdb_id']),
      tvdb: idOf(wire['tvdb_id']),
      runtime: sizeOf(wire['runtime']),
      // `first_aired` takes the hour on the network's clock for one in California; the other is the true Unix time.
      firstAired: instantOf(wire['first_aired_utc']) ?? instantOf(wire['first_aired']),
      watched: flagOf(wire['watched']),
    }
  }
export const wireEpisode = episodeIn(null)
/** The list of one season, whose episodes may leave the season out. */
export const wireSeasonList = (season: number): Reader<readonly WireEpisode[]> => rowsOf(episodeIn(season))

/** A row or an answer that is about an episode of a show. */
export type WireEpisodeOfShow = { readonly show: WireMedia; readonly episode: WireEpisode }
export const wireEpisodeOfShow: Reader<WireEpisodeOfShow> = (value) => {
  const wire = objectOf(value)
  const show = wireMedia(wire?.['show'])
  const episode = wireEpisode(wire?.['episode'])
  return show && episode && { show, episode }
}

/** Where episodes are not asked for they are a count or a list of numbers, which here is none. */
export type WireSeason = { readonly season: number; readonly episodes: readonly WireEpisode[] }
export const wireSeason: Reader<WireSeason> = (value) => {
  const wire = objectOf(value)
  const season = countOf(wire?.['season'])
  return season === null ? null : { season, episodes: wireSeasonList(season)(wire?.['episodes']) ?? [] }
}

export type WireShowInFull = { readonly show: WireMedia; readonly seasons: readonly WireSeason[] }
export const wireShowInFull: Reader<WireShowInFull> = (value) => {
  const show = wireMedia(value)
  return show && { show, seasons: rowsOf(wireSeason)(objectOf(value)?.['seasons']) ?? [] }
}

export type WireProgress = {
  readonly show: WireMedia
  readonly completed: number
  readonly aired: number
  readonly next: WireEpisode | null
}
export const wireProgress: Reader<WireProgress> = (value) => {
  const wire = objectOf(value)
  const show = wireMedia(wire?.['show'])
  const progress = objectOf(wire?.['progress'])
  return (
    show && {
      show,
      completed: countOf(progress?.['completed']) ?? 0,
      aired: countOf(progress?.['aired']) ?? 0,
      // false where there is none
      next: wireEpisode(wire?.['next_episode']),
    }
  )
}

export type WireUser = {
  readonly username: string
  readonly slug: string
  readonly name: string | null
  readonly isPrivate: boolean
  readonly vip: boolean
  readonly avatar: string | null
}
export const wireUser: Reader<WireUser> = (value) => {
  const wire = objectOf(value)
  const username = wordsOf(wire?.['username'])
  if (wire === null || username === null) return null
  return {
    username,
    slug: personIn(wire['url']) ?? username,
    name: wordsOf(wire['full_name']),
    isPrivate: flagOf(wire['protected']),
    vip: flagOf(wire['vip']),
    avatar: urlOf(wire['avatar']),
  }
}

/** Trakt's own name in a link: `http://host/show/the-walking-dead/season/1/episode/1` -> `the-walking-dead`. */
const mediaLink = /\/(?:show|movie)\/([\w.~-]{1,300})(?:[/?#]|$)/
const personLink = /\/user\/([\w.~-]{1,300})(?:[/?#]|$)/

/** A name that is safe to stand in an address; what leads elsewhere (`.`, `..`, a list's comma) is none. */
const nameIn =
  (link: RegExp): Reader<string> =>
  (value) => {
    const name = typeof value === 'string' ? link.exec(value)?.[1] : undefined
    return name === undefined || /^\.+$/.test(name) ? null : name
  }
const slugIn = nameIn(mediaLink)
const personIn = nameIn(personLink)
