// Schemas of the model's parts that come back to us from outside: from the renderer and from our own files.
import * as v from 'valibot'
import type { Activity, ActivityQuery, Feed, ListEntry } from '../preload/contract/activity.ts'
import type { Rateable } from '../preload/contract/feed.ts'
import { languages } from '../preload/contract/language.ts'
import type {
  CheckInRequest,
  Episode,
  Ids,
  Item,
  Movie,
  Network,
  Paused,
  Picture,
  Show,
  Sharing,
  Target,
  Watching,
} from '../preload/contract/model.ts'

// Text limits keep a hostile or broken sender from filling memory and disk; real titles are far below them.
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
const id = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER))
/** Epoch ms that a Date can hold; beyond them it throws when it is to be written. */
const time = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15))

type Schema<T> = v.GenericSchema<unknown, T>

export const idsSchema = v.object({
  trakt: v.exactOptional(id),
  slug: v.exactOptional(text(300)),
  imdb: v.exactOptional(text(20)),
  tmdb: v.exactOptional(id),
  tvdb: v.exactOptional(id),
}) satisfies Schema<Ids>

export const pictureSchema = v.object({
  path: v.nullable(text(2_000)),
  tint: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
}) satisfies Schema<Picture>

const titled = {
  title: text(1_000),
  year: v.nullable(count),
  ids: idsSchema,
  runtimeMinutes: v.nullable(count),
  poster: pictureSchema,
}
const movieSchema = v.object(titled) satisfies Schema<Movie>
const showSchema = v.object(titled) satisfies Schema<Show>

const episodeSchema = v.object({
  season: count,
  number: count,
  numberAbs: v.nullable(count),
  title: v.nullable(text(1_000)),
  ids: idsSchema,
  runtimeMinutes: v.nullable(count),
  firstAiredAt: v.nullable(time),
}) satisfies Schema<Episode>

export const itemSchema = v.variant('kind', [
  v.object({ kind: v.literal('movie'), movie: movieSchema }),
  v.object({ kind: v.literal('episode'), show: showSchema, episode: episodeSchema }),
]) satisfies Schema<Item>

const targetSchema = v.variant('form', [
  v.object({ form: v.literal('movie'), movie: movieSchema }),
  v.object({ form: v.literal('episode'), show: showSchema, episode: episodeSchema }),
  v.object({ form: v.literal('number'), show: showSchema, season: count, number: count }),
  v.object({ form: v.literal('absolute'), show: showSchema, numberAbs: count }),
]) satisfies Schema<Target>

export const sharingSchema = v.object({
  facebook: v.exactOptional(v.boolean()),
  twitter: v.exactOptional(v.boolean()),
  mastodon: v.exactOptional(v.boolean()),
  tumblr: v.exactOptional(v.boolean()),
  path: v.exactOptional(v.boolean()),
}) satisfies Schema<Sharing>

export const percentSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

export const checkInRequestSchema = v.object({
  target: targetSchema,
  message: v.exactOptional(text(2_000)),
  sharing: v.exactOptional(sharingSchema),
  startedMinutesAgo: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  scrobbleFrom: v.exactOptional(percentSchema),
  durationMinutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440))),
  venueId: v.exactOptional(text(100)),
  venueName: v.exactOptional(text(200)),
}) satisfies Schema<CheckInRequest>

export const networkSchema = v.picklist(['facebook', 'twitter', 'mastodon', 'tumblr', 'path']) satisfies Schema<Network>

export const pausedSchema = v.object({
  item: itemSchema,
  progress: percentSchema,
  pausedAt: time,
}) satisfies Schema<Paused>

export const watchingSchema = v.object({
  item: itemSchema,
  action: v.picklist(['checkin', 'scrobble']),
  startedAt: time,
  expiresAt: time,
}) satisfies Schema<Watching>

const listEntry = [
  v.object({ kind: v.literal('movie'), movie: movieSchema }),
  v.object({ kind: v.literal('show'), show: showSchema }),
  v.object({ kind: v.literal('episode'), show: showSchema, episode: episodeSchema }),
] as const
export const rateableSchema = v.variant('kind', listEntry) satisfies Schema<Rateable>

const username = text(200)
const feedSchema = v.variant('kind', [
  v.object({ kind: v.literal('user'), username: v.exactOptional(username) }),
  v.object({ kind: v.picklist(['friends', 'community']) }),
  v.object({ kind: v.literal('movies'), movies: v.pipe(v.array(movieSchema), v.maxLength(50)) }),
  v.object({ kind: v.literal('shows'), shows: v.pipe(v.array(showSchema), v.maxLength(50)) }),
  v.object({ kind: v.literal('seasons'), show: showSchema, season: count }),
  v.object({ kind: v.literal('episodes'), show: showSchema, season: count, number: count }),
]) satisfies Schema<Feed>

const typeSchema = v.picklist(['episode', 'show', 'movie', 'list'])
const actionSchema = v.picklist([
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
])

export const activityQuerySchema = v.object({
  feed: feedSchema,
  types: v.pipe(v.array(typeSchema), v.maxLength(4)),
  actions: v.pipe(v.array(actionSchema), v.maxLength(11)),
  people: v.exactOptional(v.pipe(v.array(username), v.maxLength(50))),
  lastDays: v.exactOptional(v.pipe(count, v.minValue(1))),
  from: v.exactOptional(time),
  to: v.exactOptional(time),
}) satisfies Schema<ActivityQuery>

const listSchema = v.object({ name: text(1_000), slug: text(1_000), description: v.nullable(v.string()) })
const entries = [...listEntry, v.object({ kind: v.literal('season'), show: showSchema, season: count })] as const
const entrySchema = v.variant('kind', entries) satisfies Schema<ListEntry>

export const activitySchema = v.object({
  key: v.string(),
  at: time,
  startedAt: v.exactOptional(time),
  action: actionSchema,
  type: typeSchema,
  who: v.object({
    username: v.string(),
    slug: v.string(),
    name: v.nullable(v.string()),
    vip: v.boolean(),
    isPrivate: v.boolean(),
    avatar: v.nullable(pictureSchema),
  }),
  subject: v.variant('kind', [
    ...entries,
    v.object({ kind: v.literal('episodes'), show: showSchema, episodes: v.array(episodeSchema) }),
    v.object({ kind: v.literal('list'), list: listSchema }),
    v.object({ kind: v.literal('listEntry'), list: listSchema, entry: entrySchema }),
  ]),
  rating: v.nullable(v.object({ value: v.number(), simple: v.boolean() })),
  text: v.nullable(v.object({ text: v.string(), spoiler: v.boolean() })),
}) satisfies Schema<Activity>

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439))

/** One schema per key of the settings: for the renderer's patches, the file on disk and the files that users bring. */
export const settingsSchemas = {
  hotkey: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  theme: v.picklist(['system', 'light', 'dark']),
  language: v.picklist(['system', ...languages]),
  launchAtLogin: v.boolean(),
  notes: v.object({
    checkedIn: v.boolean(),
    finished: v.boolean(),
    wait: v.boolean(),
    queue: v.boolean(),
    friends: v.boolean(),
  }),
  noteSound: v.boolean(),
  quietHours: v.object({
    on: v.boolean(),
    from: minuteOfDay,
    to: minuteOfDay,
    days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7)),
  }),
  askRating: v.boolean(),
  updates: v.picklist(['auto', 'ask', 'off']),
  sharing: sharingSchema,
  message: text(2_000),
  keepSessionUnprotected: v.boolean(),
  server: v.object({ apiUrl: text(2_000), authUrl: text(2_000), clientId: text(2_000) }),
}
