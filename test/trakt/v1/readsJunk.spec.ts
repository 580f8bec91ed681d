// Anything at all in place of an answer of API v1, or of a part of it: never a throw, and what is read fits our own files.
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { itemSchema } from '../../../main/schemas.ts'
import { dune, severance } from '../../fakes/items.ts'
import type { Reads } from '../../../main/trakt/v1/reads.ts'
import type { Result } from '../../../preload/contract/result.ts'
import { hoursAgo, reading } from './fakeAsk.ts'
import { episode, movie, row, show, stream, user } from './samples.ts'

const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => ({ show: inner, activity: [inner] }), {})
const junk: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'x',
  '\uD800',
  'x'.repeat(100_000),
  [],
  {},
  [[]],
  [null, 1, 'x', {}],
  { length: 3 },
  { __proto__: null },
  JSON.parse('{"__proto__":{"title":"x"}}'),
  { constructor: 1, toString: 2, valueOf: 3 },
  deep,
]
const known = { ...severance, ids: { tvdb: 153021 } }
const whole: Record<string, unknown> = {
  'search/shows': [show],
  'search/movies': [movie],
  'movie/summary': movie,
  'show/summary': { ...show, seasons: [{ season: 1, episodes: [episode] }] },
  'show/seasons': [{ season: 1 }],
  'show/season': [episode],
  'show/episode/summary': { show, episode },
  'user/progress/watched': [{ show, progress: { completed: 1, aired: 2 }, next_episode: episode }],
  'activity/user': stream(
    row({ id: 1, type: 'episode', action: 'seen', show, episodes: [episode] }),
    row({
      id: 2,
      type: 'movie',
      action: 'rating',
      movie,
      rating: 'love',
      rating_advanced: 9,
      use_rating_advanced: true,
    }),
    row({ id: 3, type: 'show', action: 'review', show, review: { text: 'Good', spoiler: false } }),
    row({
      id: 4,
      type: 'list',
      action: 'item_added',
      list: { name: 'L', slug: 'l' },
      list_item: { type: 'season', show, season: 1 },
    }),
  ),
  'user/watching': { type: 'episode', action: 'checkin', show, episode },
  'user/lastactivity': { all: hoursAgo(1), movie: { watched: hoursAgo(1) } },
  'user/network/friends': [user],
  'show/watchingnow': [user],
  'server/time': { timestamp: hoursAgo(0) },
}

/** Every call of the reading half, with the methods that it asks. */
const calls: readonly (readonly [asks: string, run: (reads: Reads) => Promise<Result<unknown>>])[] = [
  ['search/shows search/movies', (reads) => reads.search('x', { limit: 5 })],
  ['movie/summary show/summary search/shows', (reads) => reads.lookUp({ by: 'imdb', id: 'tt0372784' })],
  ['show/episode/summary', (reads) => reads.lookUp({ by: 'slug', type: 'show', slug: 'a', season: 1, number: 2 })],
  ['show/summary show/seasons show/season', (reads) => reads.showEpisodes({ tvdb: 153021 })],
  ['user/progress/watched activity/user', (reads) => reads.upNext(5)],
  ['activity/user', (reads) => reads.history({ limit: 5 })],
  ['activity/user', (reads) => reads.history({ limit: 5, item: { kind: 'movie', movie: dune } })],
  [
    'activity/user server/time',
    (reads) => reads.feeds.activity({ feed: { kind: 'user' }, types: [], actions: [], from: 1 }),
  ],
  ['user/watching', (reads) => reads.feeds.watchingOf('x')],
  ['user/lastactivity server/time', (reads) => reads.feeds.lastActivity('x')],
  ['user/network/friends', (reads) => reads.feeds.network('friends', 'x')],
  ['show/watchingnow', (reads) => reads.feeds.watchingNow({ kind: 'show', show: known })],
  ['server/time', (reads) => reads.feeds.serverTime()],
]
/** Every item anywhere in what came back. */
function items(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const isItem = 'kind' in value && (value.kind === 'movie' || value.kind === 'episode')
  return [...(isItem ? [value] : []), ...Object.values(value).flatMap(items)]
}
/** The calls that ask `method`, when it is answered by `piece`. */
const check = async (method: string, piece: unknown) => {
  const { reads } = reading((asked) => (asked.method === method ? piece : whole[asked.method]))
  const all = await Promise.all(calls.filter(([asks]) => asks.split(' ').includes(method)).map(([, run]) => run(reads)))
  for (const result of all) {
    if (!result.ok) expect(['unreadable', 'notFound']).toContain(result.failure.kind)
    for (const item of items(result)) expect(v.safeParse(itemSchema, item).issues).toBeUndefined()
  }
  return all
}

it.each(Object.keys(whole))('%s is read where nothing is broken', async (method) => {
  const all = await check(method, whole[method])
  expect(all.length).toBeGreaterThan(0)
  expect(all.filter((result) => !result.ok)).toEqual([])
})

describe('junk', () => {
  it('in place of a whole answer ends in a named outcome', async () => {
    for (const piece of junk) for (const method of Object.keys(whole)) await check(method, piece)
  })

  /** Every place in a value, as the way there. */
  const places = (value: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? [way, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...way, key]))]
      : [way]
  const replaced = (value: unknown, [key, ...rest]: readonly string[], piece: unknown): unknown => {
    if (key === undefined) return piece
    if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? replaced(one, rest, piece) : one))
    return Object.fromEntries(
      Object.entries(value as object).map(([name, one]) => [name, name === key ? replaced(one, rest, piece) : one]),
    )
  }
  it.each(Object.keys(whole))('anywhere in %s ends in a named outcome', async (method) => {
    for (const way of places(whole[method]))
      for (const piece of junk) await check(method, replaced(whole[method], way, piece))
  })
})
