// Films, shows and episodes for specs.
import type { Episode, EpisodeItem, Movie, MovieItem, Show } from '../../preload/contract/model.ts'

const poster = { path: null, tint: '#334455' } as const

export const dune: Movie = {
  title: 'Dune',
  year: 2021,
  ids: { trakt: 287071, slug: 'dune-2021' },
  runtimeMinutes: 155,
  poster,
}
export const severance: Show = {
  title: 'Severance',
  year: 2022,
  ids: { trakt: 154997, slug: 'severance' },
  runtimeMinutes: 50,
  poster,
}

export const episode = (season: number, number: number, more: Partial<Episode> = {}): Episode => ({
  season,
  number,
  numberAbs: null,
  title: `Episode ${number}`,
  ids: { trakt: season * 1000 + number },
  runtimeMinutes: 50,
  firstAiredAt: Date.UTC(2022, 1, 18),
  ...more,
})

export const movieItem = (movie: Movie = dune): MovieItem => ({ kind: 'movie', movie })
export const episodeItem = (season = 2, number = 3, show = severance): EpisodeItem => ({
  kind: 'episode',
  show,
  episode: episode(season, number),
})
