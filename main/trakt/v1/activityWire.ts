// What API v1 sends as activity (B.4): one flat row for every type and action. Source: activity/user, activity/shows.
import * as v from 'valibot'
import type { ActivityAction, ActivityType } from '../../../preload/contract/activity.ts'
import { maybe } from '../wire.ts'
import { countOf, flagOf, idOf, instantOf, isBlank, leaf, numberOf, proseOf, rowsOf, wordsOf } from './leaves.ts'
import { rows, wireEpisode, wireMovie, wireShow, wireUser } from './wire.ts'

const types = ['episode', 'show', 'movie', 'list'] as const satisfies readonly ActivityType[]
const actions = [
  'watching',
  'scrobble',
  'checkin',
  'seen',
  'collection',
  'rating',
  'watchlist',
  'shout',
  'review',
  'created',
  'item_added',
] as const satisfies readonly ActivityAction[]

const wireText = v.object({ text: leaf(proseOf), spoiler: leaf(flagOf) })
const wireList = v.pipe(
  v.object({ name: leaf(wordsOf), slug: leaf(wordsOf), description: leaf(proseOf) }),
  v.transform((list) => ({ ...list, name: list.name ?? list.slug ?? '' })),
  v.check(({ name }) => name !== '', 'no name'),
)
export type WireList = v.InferOutput<typeof wireList>

/** A season on a list: its number, or an object that says it. */
function seasonOf(value: unknown): number | null {
  const parsed = v.safeParse(wireSeasonObject, value)
  return countOf(value) ?? (parsed.success ? (parsed.output.season ?? parsed.output.number) : null)
}
const wireSeasonObject = v.object({ season: leaf(countOf), number: leaf(countOf) })

/** Which of the parts have to be there follows from type and action. */
export const wireActivity = v.object({
  id: leaf(idOf),
  timestamp: leaf(instantOf),
  type: v.picklist(types),
  action: v.picklist(actions),
  user: wireUser,
  show: maybe(wireShow),
  episode: maybe(wireEpisode),
  episodes: maybe(rows(wireEpisode)),
  movie: maybe(wireMovie),
  rating: leaf(wordsOf),
  rating_advanced: leaf(numberOf),
  use_rating_advanced: leaf(flagOf),
  shout: maybe(wireText),
  review: maybe(wireText),
  list: maybe(wireList),
  list_item: maybe(
    v.object({
      type: v.picklist(['movie', 'show', 'season', 'episode']),
      movie: maybe(wireMovie),
      show: maybe(wireShow),
      season: leaf(seasonOf),
      episode: maybe(wireEpisode),
    }),
  ),
})
export type WireActivity = v.InferOutput<typeof wireActivity>
export type WireListItem = NonNullable<WireActivity['list_item']>

/** `rows` are not looked into: one that is broken must not cost the others. `[]` and `{}` have none. */
export const wireActivityPage = v.pipe(
  v.unknown(),
  v.transform((value) => (isBlank(value) ? { activity: [] } : value)),
  v.object({
    timestamps: maybe(v.object({ current: leaf(instantOf) })),
    activity: v.pipe(
      v.unknown(),
      v.check((value) => value === null || rowsOf(value) !== null, 'no list'),
      v.transform((value) => rowsOf(value) ?? []),
    ),
  }),
)
