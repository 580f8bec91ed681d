// Answers in the shape in which Trakt was seen to give them, and the items that go with them.
import type { Episode, Movie, Show } from '../../preload/contract/model.ts'

export const movie: Movie = {
  title: 'Guardians of the Galaxy',
  year: 2014,
  ids: { trakt: 28, slug: 'guardians-of-the-galaxy-2014', imdb: 'tt2015381', tmdb: 118340 },
  runtimeMinutes: 121,
  poster: { path: null, tint: '#222222' },
}
export const show: Show = {
  title: 'Breaking Bad',
  year: 2008,
  ids: { trakt: 1, slug: 'breaking-bad', tvdb: 81189 },
  runtimeMinutes: 47,
  poster: { path: null, tint: '#222222' },
}
export const episode: Episode = {
  season: 1,
  number: 1,
  numberAbs: null,
  title: 'Pilot',
  ids: { trakt: 16 },
  runtimeMinutes: 58,
  firstAiredAt: Date.UTC(2008, 0, 20),
}

export const wireMovie = {
  title: 'Guardians of the Galaxy',
  year: 2014,
  ids: { trakt: 28, slug: 'guardians-of-the-galaxy-2014', imdb: 'tt2015381', tmdb: 118340 },
}
export const wireShow = {
  title: 'Breaking Bad',
  year: 2008,
  ids: { trakt: 1, slug: 'breaking-bad', tvdb: 81189, imdb: 'tt0903747', tmdb: 1396 },
}
export const wireEpisode = {
  season: 1,
  number: 1,
  title: 'Pilot',
  ids: { trakt: 16, tvdb: 349232, imdb: 'tt0959621', tmdb: 62085 },
}

/** `watched_at` a little in the future. */
export const wireCheckedIn = (watchedAt: number) => ({
  id: 3373536620,
  watched_at: new Date(watchedAt).toISOString(),
  sharing: { twitter: true, mastodon: true, tumblr: false },
  episode: wireEpisode,
  show: wireShow,
})

/** Recorded in afonsojramos/discrakt#138. */
export const wireWatching = {
  expires_at: '2025-08-01T21:50:06.000Z',
  started_at: '2025-08-01T21:05:06.000Z',
  action: 'checkin',
  type: 'episode',
  episode: {
    season: 12,
    number: 54,
    title: 'Episode 54',
    ids: { trakt: 13350238, tvdb: null, imdb: null, tmdb: 6406267, tvrage: null },
  },
  show: {
    title: 'Love Island',
    year: 2015,
    ids: { trakt: 99667, slug: 'love-island', tvdb: 296669, imdb: 'tt4770018', tmdb: 66636 },
  },
}

export const wireSettings = {
  user: {
    username: 'justin',
    private: false,
    name: 'Justin Nemeth',
    vip: true,
    vip_ep: false,
    ids: { slug: 'justin', trakt: 1, uuid: 'b6589fc6' },
    images: { avatar: { full: 'https://secure.gravatar.com/avatar/30c2f0dfbc39e48656f40498aa871e33?r=pg&s=256' } },
  },
  account: { timezone: 'America/Los_Angeles', date_format: 'mdy', time_24hr: true },
  connections: { facebook: false, twitter: true, mastodon: true, tumblr: false, google: true },
  sharing_text: { watching: "I'm watching [item]", watched: 'I just watched [item]', rated: '[item] [stars]' },
  limits: { list: { count: 2, item_count: 100 } },
}
