// How addresses of API v1 name a film or a show; null: by nothing that this one carries.
import type { Ids } from '../../../preload/contract/model.ts'

/** The TVDB id first: a slug of digits would be taken for one. Source: activity/shows, show/summary. */
export const showName = ({ tvdb, slug }: Ids): string | null => (tvdb === undefined ? (slug ?? null) : String(tvdb))

/** Source: movie/summary takes a slug, an IMDb id or a TMDB id. */
export const movieName = ({ slug, imdb, tmdb }: Ids): string | null =>
  imdb ?? slug ?? (tmdb === undefined ? null : String(tmdb))
