// What v1 answers to writes and about the account, as schemas: lenient, since only `status` decides whether it was done.
import * as v from 'valibot'
import type { Item } from '../../../preload/contract/model.ts'
import { count, maybe, positive, words } from '../wire.ts'

/** Success in whatever words. `failure` never comes here. */
export const wireDone = v.object({ status: v.literal('success') })

export const wireSeen = v.object({ ...wireDone.entries, skipped: maybe(count) })

const seconds = v.pipe(positive, v.maxValue(8.64e12))

/** `start` and `end` in Unix seconds of the server, whose zone is not told; `active_for` in seconds. */
export const wireCheckedIn = v.object({
  ...wireDone.entries,
  timestamps: maybe(v.object({ start: maybe(seconds), end: maybe(seconds), active_for: maybe(seconds) })),
  episode: maybe(v.object({ title: maybe(words) })),
})
export type WireCheckedIn = v.InferOutput<typeof wireCheckedIn>

export const wireScrobbled = v.object({ ...wireDone.entries, episode: maybe(v.object({ title: maybe(words) })) })

const yes = maybe(
  v.pipe(
    v.union([v.boolean(), v.picklist([0, 1, '0', '1'])]),
    v.transform((value) => value === true || value === 1 || value === '1'),
  ),
)
const connection = maybe(v.object({ connected: yes }))

export const wireSettings = v.object({
  ...wireDone.entries,
  profile: v.object({
    username: words,
    full_name: maybe(words),
    avatar: maybe(words),
    url: maybe(words),
    vip: yes,
  }),
  connections: maybe(v.object({ facebook: connection, twitter: connection, tumblr: connection, path: connection })),
  sharing_text: maybe(v.object({ watching: maybe(words) })),
})
export type WireSettings = v.InferOutput<typeof wireSettings>

/** The title of the episode, where the answer names it and the question did not. */
export const titled = (item: Item, answer: { readonly episode: { readonly title: string | null } | null }): Item =>
  item.kind === 'movie' || item.episode.title !== null
    ? item
    : { ...item, episode: { ...item.episode, title: answer.episode?.title ?? null } }
