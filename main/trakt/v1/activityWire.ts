// What API v1 sends as activity (B.4): one flat row for every type and action. Source: activity/user, activity/shows.
import {
  type ActivityAction,
  type ActivityType,
  type TraktList,
  typesOfAction,
} from '../../../preload/contract/activity.ts'
import {
  countOf,
  flagOf,
  idOf,
  instantOf,
  isBlank,
  numberOf,
  objectOf,
  oneOf,
  proseOf,
  rawRowsOf,
  type Reader,
  rowsOf,
  wordsOf,
} from '../readers.ts'
import { wireEpisode, type WireEpisode, wireMedia, type WireMedia, wireUser, type WireUser } from './wire.ts'

const typeOf = oneOf(['episode', 'show', 'movie', 'list'] satisfies readonly ActivityType[])
const loveOrHate = oneOf(['love', 'hate'])
const isAction = (value: unknown): value is ActivityAction =>
  typeof value === 'string' && Object.hasOwn(typesOfAction, value)

const textOf: Reader<{ readonly text: string; readonly spoiler: boolean }> = (value) => {
  const wire = objectOf(value)
  const text = proseOf(wire?.['text'])
  return text === null ? null : { text, spoiler: flagOf(wire?.['spoiler']) }
}

const listOf: Reader<TraktList> = (value) => {
  const wire = objectOf(value)
  const slug = wordsOf(wire?.['slug'])
  const name = wordsOf(wire?.['name']) ?? slug
  return name === null ? null : { name, slug: slug ?? name, description: proseOf(wire?.['description']) }
}

/** A season on a list: its number, or an object that says it. */
const seasonOf: Reader<number> = (value) => {
  const wire = objectOf(value)
  return wire === null ? countOf(value) : (countOf(wire['season']) ?? countOf(wire['number']))
}

export type WireListItem = {
  readonly type: 'movie' | 'show' | 'season' | 'episode'
  readonly movie: WireMedia | null
  readonly show: WireMedia | null
  readonly season: number | null
  readonly episode: WireEpisode | null
}
const listItemTypeOf = oneOf(['movie', 'show', 'season', 'episode'])
const listItemOf: Reader<WireListItem> = (value) => {
  const wire = objectOf(value)
  const type = listItemTypeOf(wire?.['type'])
  if (wire === null || type === null) return null
  return {
    type,
    movie: wireMedia(wire['movie']),
    show: wireMedia(wire['show']),
    season: seasonOf(wire['season']),
    episode: wireEpisode(wire['episode']),
  }
}

/** Which of the parts that may be null have to be there follows from type and action. */
export type WireActivity = {
  readonly id: number | null
  readonly at: number
  readonly type: ActivityType
  readonly action: ActivityAction
  readonly user: WireUser
  readonly show: WireMedia | null
  readonly movie: WireMedia | null
  /** One for most actions, any number for `seen` and `collection`. */
  readonly episodes: readonly WireEpisode[]
  readonly rating: 'love' | 'hate' | null
  readonly ratingAdvanced: number | null
  readonly usesAdvanced: boolean
  readonly text: { readonly text: string; readonly spoiler: boolean } | null
  readonly list: TraktList | null
  readonly listItem: WireListItem | null
}

const listOfEpisodes = rowsOf(wireEpisode)
function episodesOf(several: unknown, one: unknown): readonly WireEpisode[] {
  const list = several === undefined ? null : listOfEpisodes(several)
  if (list !== null && list.length > 0) return list
  const episode = wireEpisode(one)
  return episode === null ? [] : [episode]
}

export const wireActivity: Reader<WireActivity> = (value) => {
  const wire = objectOf(value)
  if (wire === null) return null
  const type = typeOf(wire['type'])
  const { action } = wire
  const at = instantOf(wire['timestamp'])
  const user = wireUser(wire['user'])
  if (type === null || !isAction(action) || at === null || user === null) return null
  return {
    id: idOf(wire['id']),
    at,
    type,
    action,
    user,
    show: wireMedia(wire['show']),
    movie: wireMedia(wire['movie']),
    episodes: episodesOf(wire['episodes'], wire['episode']),
    rating: loveOrHate(wire['rating']),
    ratingAdvanced: numberOf(wire['rating_advanced']),
    usesAdvanced: flagOf(wire['use_rating_advanced']),
    // A shout and a review lie under the name of their action; no other action has an object there.
    text: textOf(wire[action]),
    list: listOf(wire['list']),
    listItem: listItemOf(wire['list_item']),
  }
}

/** `rows` are not looked into: one that is broken must not cost the others. `[]` and `{}` have none. */
export type WireActivityPage = { readonly current: number | null; readonly rows: readonly unknown[] }
export const wireActivityPage: Reader<WireActivityPage> = (value) => {
  if (isBlank(value)) return { current: null, rows: [] }
  const wire = objectOf(value)
  // null is nothing; missing is another answer than this.
  const rows = wire?.['activity'] === null ? [] : rawRowsOf(wire?.['activity'])
  return rows && { current: instantOf(objectOf(wire?.['timestamps'])?.['current']), rows }
}
