// What a v1 server sends of films, shows, episodes and people, as schemas: flat, lenient, without an issue per empty field.
import * as v from 'valibot'
import { listOf, maybe } from '../wire.ts'
import { countOf, flagOf, idOf, imdbOf, instantOf, leaf, sizeOf, rowsOf, urlOf, wordsOf } from './leaves.ts'

/** A list: `[]` and `{}` for nothing, an object where it has gaps, broken elements left out. */
export const rows = <T>(element: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.unknown(),
    v.transform((value) => [...(rowsOf(value) ?? [value])]),
    listOf(element),
  )

const images = v.object({ poster: leaf(urlOf) })

/** The name of a thing is its title or, where that is empty, its slug; without either it is nothing that can be shown. */
const media = v.pipe(
  v.object({
    title: leaf(wordsOf),
    year: leaf(sizeOf),
    url: leaf(urlOf),
    imdb_id: leaf(imdbOf),
    tvdb_id: leaf(idOf),
    tmdb_id: leaf(idOf),
    runtime: leaf(sizeOf),
    images: maybe(images),
  }),
  v.transform(({ title, url, ...rest }) => {
    const slug = slugOf(url)
    return { ...rest, title: title ?? slug ?? '', slug }
  }),
  v.check(({ title }) => title !== '', 'no title'),
)
export const wireMovie = media
export const wireShow = media
export type WireMedia = v.InferOutput<typeof media>

/** `number`, `episode` and `num` are the same thing in different methods. `season` -1: not said. */
export const wireNumbered = v.pipe(
  v.object({
    season: leaf(countOf),
    number: leaf(countOf),
    episode: leaf(countOf),
    num: leaf(countOf),
    title: leaf(wordsOf),
    tvdb_id: leaf(idOf),
    imdb_id: leaf(imdbOf),
    runtime: leaf(sizeOf),
    // The true Unix time; `first_aired` takes the hour on the network's clock for one in California.
    first_aired_utc: leaf(instantOf),
    first_aired: leaf(instantOf),
    watched: leaf(flagOf),
  }),
  v.transform(({ episode, num, first_aired_utc, ...rest }) => ({
    ...rest,
    first_aired: first_aired_utc ?? rest.first_aired,
    season: rest.season ?? -1,
    number: rest.number ?? episode ?? num ?? -1,
  })),
  v.check(({ number }) => number >= 0, 'no number'),
)
export const wireEpisode = v.pipe(
  wireNumbered,
  v.check(({ season }) => season >= 0, 'no season'),
)
export type WireEpisode = v.InferOutput<typeof wireEpisode>

/** A row or an answer that is about an episode of a show. */
export const wireEpisodeOfShow = v.object({ show: wireShow, episode: wireEpisode })

export const wireSeason = v.pipe(
  // Where episodes are not asked for, they are a count or a list of numbers.
  v.object({ season: leaf(countOf), episodes: maybe(rows(wireNumbered)) }),
  v.transform(({ season, episodes }) => ({ season: season ?? -1, episodes: episodes ?? [] })),
  v.check(({ season }) => season >= 0, 'no number'),
)
export const wireShowInFull = v.intersect([wireShow, v.object({ seasons: maybe(rows(wireSeason)) })])

/** `next_episode` is false when there is none. */
export const wireProgress = v.object({
  show: wireShow,
  progress: maybe(v.object({ completed: leaf(countOf), aired: leaf(countOf) })),
  next_episode: maybe(wireEpisode),
})

export const wireUser = v.pipe(
  v.object({
    username: leaf(wordsOf),
    full_name: leaf(wordsOf),
    protected: leaf(flagOf),
    vip: leaf(flagOf),
    avatar: leaf(urlOf),
    url: leaf(urlOf),
  }),
  v.transform(({ username, url, ...rest }) => ({
    ...rest,
    username: username ?? '',
    slug: personSlugOf(url) ?? username ?? '',
  })),
  v.check(({ username }) => username !== '', 'no name'),
)
export type WireUser = v.InferOutput<typeof wireUser>

/** A name that is safe to stand in an address; what leads elsewhere (`.`, `..`, a list's comma) is none. */
const named = (found: RegExpExecArray | null): string | null =>
  found?.[1] === undefined || /^\.+$/.test(found[1]) ? null : found[1]

/** Trakt's own name in a link: `http://host/show/the-walking-dead/season/1/episode/1` -> `the-walking-dead`. */
const slugOf = (url: string | null): string | null =>
  url === null ? null : named(/\/(?:show|movie)\/([\w.~-]{1,300})(?:[/?#]|$)/.exec(url))
const personSlugOf = (url: string | null): string | null =>
  url === null ? null : named(/\/user\/([\w.~-]{1,300})(?:[/?#]|$)/.exec(url))
