// From the catalogue to what API v1 says: no Trakt numbers, Unix seconds, addresses of the website.
import { runtimeOf } from '../catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoShow, Genre } from '../catalogue/model.ts'
import type { Person } from '../people.ts'
import { seconds } from './ask.ts'

const site = 'http://trakt.tv'
export const movieUrl = (movie: DemoMovie) => `${site}/movie/${movie.ids.slug}`
export const showUrl = (show: DemoShow) => `${site}/show/${show.ids.slug}`
export const seasonUrl = (show: DemoShow, season: number) => `${showUrl(show)}/season/${season}`
export const episodeUrl = (e: DemoEpisode) => `${seasonUrl(e.show, e.season)}/episode/${e.number}`
export const userUrl = (person: Person) => `${site}/user/${person.slug}`

/** Where pictures are wanted: the address they are served from. null: none are. */
export type Pictures = string | null

const genreNames: Readonly<Record<Genre, string>> = {
  drama: 'Drama',
  comedy: 'Comedy',
  scifi: 'Science Fiction',
  crime: 'Crime',
  fantasy: 'Fantasy',
  horror: 'Horror',
  anime: 'Anime',
  family: 'Family',
  history: 'History',
  action: 'Action',
}

const airedAt = (at: number | null) => (at === null ? 0 : seconds(at))

export const movieIds = ({ ids }: DemoMovie) => ({ imdb_id: ids.imdb, tmdb_id: ids.tmdb })
export const showIds = ({ ids }: DemoShow) => ({ imdb_id: ids.imdb, tvdb_id: ids.tvdb })

const poster = (media: DemoMovie | DemoShow, at: string) =>
  `${at}/${media.kind === 'movie' ? 'movies' : 'shows'}/${media.ids.trakt}/poster.svg`

export const movieOf = (movie: DemoMovie, pictures: Pictures) => ({
  title: movie.title,
  year: movie.year,
  url: movieUrl(movie),
  ...movieIds(movie),
  released: seconds(Date.UTC(movie.year, 0, 1)),
  runtime: movie.runtime,
  tagline: '',
  overview: '',
  trailer: '',
  certification: '',
  genres: [genreNames[movie.genre]],
  ...(pictures !== null && { images: { poster: poster(movie, pictures), fanart: '' } }),
})

export function showOf(show: DemoShow, pictures: Pictures) {
  const first = show.seasons.find((s) => s.number > 0)?.episodes[0]?.firstAired ?? null
  return {
    title: show.title,
    year: show.year,
    url: showUrl(show),
    ...showIds(show),
    tvrage_id: null,
    first_aired: airedAt(first),
    country: '',
    overview: '',
    runtime: show.runtime,
    network: show.network,
    air_day: '',
    air_time: '',
    certification: '',
    genres: [genreNames[show.genre]],
    ...(pictures !== null && { images: { poster: poster(show, pictures), fanart: '', banner: '' } }),
  }
}

/** Both names of the number: clients of the time read either. */
export const episodeNumbers = ({ season, number }: DemoEpisode) => ({ season, episode: number, number })

export const episodeOf = (episode: DemoEpisode, pictures: Pictures) => ({
  ...episodeNumbers(episode),
  tvdb_id: episode.ids.tvdb,
  title: episode.title,
  overview: '',
  url: episodeUrl(episode),
  first_aired: airedAt(episode.firstAired),
  runtime: runtimeOf(episode),
  ...(pictures !== null && { images: { screen: '' } }),
})

export const personOf = (person: Person, imageBase: string) => ({
  username: person.username,
  protected: person.isProtected === true,
  full_name: person.name,
  gender: '',
  age: '',
  location: '',
  about: '',
  joined: seconds(Date.UTC(2013, 9, 2, 20, 14)),
  avatar: `${imageBase}/users/${person.slug}/avatar.svg`,
  url: userUrl(person),
  vip: person.vip,
})
