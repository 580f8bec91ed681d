// What v2 sends in the lists that feeds are made of, by plain readers: a page has thousands of fields, most of them unused.
import {
  countOf,
  flagOf,
  idOf,
  numberOf,
  objectOf,
  oneOf,
  proseOf,
  rawRowsOf,
  type Reader,
  urlOf,
  wordsOf,
} from '../../readers.ts'
import { instantOf, mediaOf, type WireMedia } from '../wire.ts'

export type WireUser = {
  readonly username: string
  readonly slug: string
  readonly name: string | null
  readonly vip: boolean
  readonly isPrivate: boolean
  readonly avatar: string | null
}
export const userOf: Reader<WireUser> = (value) => {
  const wire = objectOf(value)
  const slug = wordsOf(objectOf(wire?.['ids'])?.['slug'])
  const username = wordsOf(wire?.['username']) ?? slug
  if (wire === null || username === null) return null
  return {
    username,
    slug: slug ?? username,
    name: wordsOf(wire['name']),
    vip: flagOf(wire['vip']) || flagOf(wire['vip_ep']),
    isPrivate: flagOf(wire['private']),
    avatar: urlOf(objectOf(objectOf(wire['images'])?.['avatar'])?.['full']),
  }
}

/** `user` null: the list is one person's. */
export type WireComment = {
  readonly id: number
  readonly at: number
  readonly action: 'shout' | 'review'
  readonly text: { readonly text: string; readonly spoiler: boolean }
  readonly user: WireUser | null
}
export const commentOf: Reader<WireComment> = (value) => {
  const wire = objectOf(value)
  // What people one follows said of a title names its id like everything else there.
  const id = idOf(wire?.['id']) ?? idOf(objectOf(wire?.['ids'])?.['trakt'])
  const at = instantOf(wire?.['created_at'])
  const text = proseOf(wire?.['comment'])
  if (wire === null || id === null || at === null || text === null) return null
  return {
    id,
    at,
    action: flagOf(wire['review']) ? 'review' : 'shout',
    text: { text, spoiler: flagOf(wire['spoiler']) },
    user: userOf(wire['user']),
  }
}

export type WireList = {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly description: string | null
  readonly createdAt: number
  readonly updatedAt: number
  /** null: not told. */
  readonly count: number | null
}
export const listOf: Reader<WireList> = (value) => {
  const wire = objectOf(value)
  const ids = objectOf(wire?.['ids'])
  const id = idOf(ids?.['trakt'])
  const slug = wordsOf(ids?.['slug'])
  const name = wordsOf(wire?.['name']) ?? slug
  const createdAt = instantOf(wire?.['created_at'])
  if (wire === null || id === null || name === null || createdAt === null) return null
  return {
    id,
    name,
    slug: slug ?? String(id),
    description: proseOf(wire['description']),
    createdAt,
    updatedAt: Math.max(createdAt, instantOf(wire['updated_at']) ?? createdAt),
    count: countOf(wire['item_count']),
  }
}

/** What people one follows did with one title. Source: `/social`. */
export type WireSocial = {
  readonly user: WireUser
  readonly watchedAt: number | null
  readonly rating: { readonly value: number; readonly at: number } | null
  readonly comment: WireComment | null
  readonly listedAt: number | null
}
export const socialOf: Reader<WireSocial> = (value) => {
  const wire = objectOf(value)
  const user = userOf(wire?.['user'])
  if (wire === null || user === null) return null
  const watched = objectOf(wire['watched'])
  const rated = objectOf(watched?.['rating'])
  const rating = ratingOf(rated?.['rating'])
  const ratedAt = instantOf(rated?.['rated_at'])
  return {
    user,
    watchedAt: instantOf(watched?.['last_watched_at']),
    rating: rating === null || ratedAt === null ? null : { value: rating, at: ratedAt },
    comment: commentOf(watched?.['comment']),
    listedAt: instantOf(objectOf(wire['watchlisted'])?.['listed_at']),
  }
}

/** A show in somebody's collection: its episodes by their numbers alone. */
export type WireCollected = {
  readonly show: WireMedia
  readonly episodes: readonly { readonly season: number; readonly number: number; readonly at: number }[]
}
export const collectedShowOf: Reader<WireCollected> = (value) => {
  const wire = objectOf(value)
  const show = mediaOf(wire?.['show'])
  const seasons = rawRowsOf(wire?.['seasons'])
  if (show === null || seasons === null) return null
  const episodes = seasons.flatMap((one) => {
    const season = countOf(objectOf(one)?.['number'])
    return (rawRowsOf(objectOf(one)?.['episodes']) ?? []).flatMap((raw) => {
      const number = countOf(objectOf(raw)?.['number'])
      const at = instantOf(objectOf(raw)?.['collected_at'])
      return season === null || number === null || at === null ? [] : [{ season, number, at }]
    })
  })
  return episodes.length === 0 ? null : { show, episodes }
}

/** 1 to 10. */
export const ratingOf: Reader<number> = (value) => {
  const rating = numberOf(value)
  return rating !== null && Number.isInteger(rating) && rating >= 1 && rating <= 10 ? rating : null
}

/** How something was watched. Trakt's `watch` is what v1 called `seen`. */
export const playOf: Reader<'scrobble' | 'checkin' | 'seen'> = (value) =>
  value === 'watch' ? 'seen' : oneOf(['scrobble', 'checkin'])(value)
