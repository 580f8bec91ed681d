// Answers of API v1 in the shapes that are on record (B.3, B.4), to be varied by the specs.
import { hoursAgo } from './fakeAsk.ts'

export const user = {
  username: 'justin',
  protected: false,
  full_name: 'Justin N',
  gender: 'male',
  age: '',
  location: 'San Diego, CA',
  about: '',
  joined: 1285998000,
  avatar: 'http://127.0.0.1:8080/users/justin/avatar.svg',
  url: 'http://trakt.tv/user/justin',
  vip: true,
}
export const show = {
  title: 'The Walking Dead',
  year: 2010,
  url: 'http://trakt.tv/show/the-walking-dead',
  imdb_id: 'tt1520211',
  tvdb_id: 153021,
  tvrage_id: 25056,
  first_aired: 1288508400,
  country: 'United States',
  overview: '',
  runtime: 60,
  network: 'AMC',
  genres: ['Drama'],
  images: { poster: 'http://127.0.0.1:8080/shows/1/poster.svg', fanart: '', banner: '' },
}
export const episode = {
  season: 1,
  number: 2,
  episode: 2,
  title: 'Guts',
  overview: '',
  url: 'http://trakt.tv/show/the-walking-dead/season/1/episode/2',
  first_aired: 1289113200,
}
export const movie = {
  title: 'Batman Begins',
  year: 2005,
  url: 'http://trakt.tv/movie/batman-begins-2005',
  imdb_id: 'tt0372784',
  tmdb_id: 272,
  runtime: 140,
}
/** One row of an activity stream, an hour old. */
export const row = (more: object) => ({
  id: 7,
  timestamp: hoursAgo(1),
  when: { day: 'Wednesday', time: '8:15pm' },
  elapsed: { full: '1 hour', short: '1h' },
  user,
  ...more,
})
export const stream = (...activity: unknown[]) => ({
  timestamps: { start: hoursAgo(100), current: hoursAgo(0) },
  activity,
})
