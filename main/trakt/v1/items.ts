// v1 wire -> model for films, shows, episodes and people. Pure.
import type { Person } from '../../../preload/contract/activity.ts'
import type { Episode, Ids, Movie, Show } from '../../../preload/contract/model.ts'
import { createPictureOf } from '../pictureOf.ts'
import { tintOf } from '../pictures.ts'
import type { WireEpisode, WireMedia, WireUser } from './wire.ts'

export type Items = {
  readonly movie: (wire: WireMedia) => Movie
  readonly show: (wire: WireMedia) => Show
  readonly person: (wire: WireUser) => Person
}

export const idsOf = ({ slug, imdb, tmdb, tvdb }: WireMedia): Ids => {
  const ids: { -readonly [K in keyof Ids]: Ids[K] } = {}
  if (slug !== null) ids.slug = slug
  if (imdb !== null) ids.imdb = imdb
  if (tmdb !== null) ids.tmdb = tmdb
  if (tvdb !== null) ids.tvdb = tvdb
  return ids
}

/** v1 knows no absolute numbers. */
export const episodeOf = ({ season, number, title, imdb, tvdb, runtime, firstAired }: WireEpisode): Episode => ({
  season,
  number,
  numberAbs: null,
  title,
  ids: { ...(imdb === null ? {} : { imdb }), ...(tvdb === null ? {} : { tvdb }) },
  runtimeMinutes: runtime,
  firstAiredAt: firstAired,
})

/** `server`: the address of the API, for pictures that lie there. */
export function createItems(server: string): Items {
  const pictureOf = createPictureOf(server)
  const media = (wire: WireMedia): Movie & Show => ({
    title: wire.title,
    year: wire.year,
    ids: idsOf(wire),
    runtimeMinutes: wire.runtime,
    poster: pictureOf(wire.poster, tintOf(wire.title)),
  })
  return {
    movie: media,
    show: media,
    person: ({ avatar, ...wire }) => ({
      ...wire,
      avatar: avatar === null ? null : pictureOf(avatar, tintOf(wire.username)),
    }),
  }
}
