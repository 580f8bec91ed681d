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

const idsOf = (wire: WireMedia): Ids => {
  const ids: { -readonly [K in keyof Ids]: Ids[K] } = {}
  if (wire.slug !== null) ids.slug = wire.slug
  if (wire.imdb_id !== null) ids.imdb = wire.imdb_id
  if (wire.tmdb_id !== null) ids.tmdb = wire.tmdb_id
  if (wire.tvdb_id !== null) ids.tvdb = wire.tvdb_id
  return ids
}

/** v1 knows no absolute numbers. */
export const episodeOf = (wire: WireEpisode): Episode => ({
  season: wire.season,
  number: wire.number,
  numberAbs: null,
  title: wire.title,
  ids: {
    ...(wire.imdb_id === null ? {} : { imdb: wire.imdb_id }),
    ...(wire.tvdb_id === null ? {} : { tvdb: wire.tvdb_id }),
  },
  runtimeMinutes: wire.runtime,
  firstAiredAt: wire.first_aired,
})

/** `server`: the address of the API, for pictures that lie there. */
export function createItems(server: string): Items {
  const pictureOf = createPictureOf(server)
  const media = (wire: WireMedia): Movie & Show => ({
    title: wire.title,
    year: wire.year,
    ids: idsOf(wire),
    runtimeMinutes: wire.runtime,
    poster: pictureOf(wire.images?.poster, tintOf(wire.title)),
  })
  return {
    movie: media,
    show: media,
    person: (wire) => ({
      username: wire.username,
      slug: wire.slug,
      name: wire.full_name,
      vip: wire.vip === true,
      isPrivate: wire.protected === true,
      avatar: wire.avatar === null ? null : pictureOf(wire.avatar, tintOf(wire.username)),
    }),
  }
}
