// Rating, wishing and having seen by API v1. `rate/show` and `show/episode/watchlist` are of the documents; the others are [inferred] from them.
import { keyOf, type Playable } from '../catalogue/model.ts'
import type { ListEntry } from '../deeds.ts'
import type { Reply } from '../call.ts'
import { personBySlug } from '../friends.ts'
import { rate, ratingsOf, wish, wishesOf } from '../library.ts'
import { isObject, type Json } from '../site.ts'
import { entryOfItem, keyOfEntry } from '../thing.ts'
import { addPlay } from '../world.ts'
import { failure, success, type V1Ask, type V1Method } from './ask.ts'
import { episodeIn, movieIn, showIn, wholeOf, type Named } from './named.ts'

const entryIn = (named: Named<Playable>): Named<ListEntry> =>
  'reply' in named ? named : { item: entryOfItem(named.item) }

type Reader = (body: Json) => Named<ListEntry>

const readers = {
  movie: (body) => entryIn(movieIn(body)),
  episode: (body) => entryIn(episodeIn(body)),
  show: (body) => {
    const named = showIn(body)
    return 'reply' in named ? named : { item: { kind: 'show', show: named.item } }
  },
} as const satisfies Readonly<Record<string, Reader>>

/** `love`, `hate` or `unrate`, or a number from 1 to 10, 0 to take it back; null to take it back. undefined: neither. */
function ratingOf(value: unknown): number | null | undefined {
  const words: Readonly<Record<string, number | null>> = { love: 10, hate: 1, unrate: null }
  if (typeof value === 'string' && Object.hasOwn(words, value)) return words[value]
  const number = wholeOf(value)
  if (number === 0) return null
  return number !== null && number <= 10 ? number : undefined
}

function rateOne(ask: V1Ask, type: string, read: Reader): Reply {
  const named = read(ask.body)
  if ('reply' in named) return named.reply
  const rating = ratingOf(ask.body['rating'])
  if (rating === undefined) return failure('rating should be love, hate, unrate or a number from 0 to 10')
  const key = keyOfEntry(named.item)
  const self = personBySlug(ask.user)
  const had = self !== null && ratingsOf(ask.world, self).some((row) => row.key === key)
  // There is nothing to take back where nothing was said.
  if (rating !== null || had) rate(ask, key, rating)
  const said = rating === null ? { rating: false } : { rating: rating >= 6 ? 'love' : 'hate', rating_advanced: rating }
  return success(rating === null ? 'unrated 1 item' : 'rated 1 item', { type, ...said })
}

/** The things of a list; or of one show, its episodes. */
function wishedIn(body: Json, list: string, read: Reader): readonly Named<ListEntry>[] | null {
  const rows = body[list]
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isObject)) return null
  return rows.map((row) => read(list === 'episodes' ? { ...body, ...row } : row))
}

/** What is not known is skipped, and counted. */
function change(ask: V1Ask, wanted: boolean, list: string, read: Reader): Reply {
  const named = wishedIn(ask.body, list, read)
  if (!named) return failure(`${list} is required`)
  const self = personBySlug(ask.user)
  const had = new Set(self ? wishesOf(ask.world, self).map(({ key }) => key) : [])
  const keys = [...new Set(named.flatMap((one) => ('item' in one ? [keyOfEntry(one.item)] : [])))]
  const changed = keys.filter((key) => had.has(key) !== wanted)
  for (const key of changed) wish(ask, key, wanted)
  const skipped = named.length - named.filter((one) => 'item' in one).length
  return success(`${changed.length} ${list} ${wanted ? 'added to' : 'removed from'} your watchlist`, {
    ...(wanted && { inserted: changed.length, already_exist: keys.length - changed.length }),
    skipped,
  })
}

export const seenAnswer = (list: string, inserted: number, skipped: number) =>
  success(`${inserted} ${list} marked as seen`, { inserted, skipped })

/** `last_played` in Unix seconds dates the play back; missing: now. [inferred] One play a row, however many are claimed. */
function see(ask: V1Ask, list: string, read: (body: Json) => Named<Playable>): Reply {
  const rows = ask.body[list]
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isObject)) return failure(`${list} is required`)
  let inserted = 0
  for (const row of rows) {
    const named = read(list === 'episodes' ? { ...ask.body, ...row } : row)
    if ('reply' in named) continue
    const told = wholeOf(row['last_played'])
    const at = told === null ? ask.now : Math.min(told * 1000, ask.now)
    addPlay(ask.world, ask.user, keyOf(named.item), at, 'watch', ask.now)
    inserted += 1
  }
  return seenAnswer(list, inserted, rows.length - inserted)
}

const write = (name: string, run: V1Method['run']): V1Method => ({ name, kind: 'write', auth: 'required', run })

const lists = [
  ['movie', 'movies', 'movie'],
  ['show', 'shows', 'show'],
  ['show/episode', 'episodes', 'episode'],
] as const

export const markMethods: readonly V1Method[] = [
  write('movie/seen', (ask) => see(ask, 'movies', movieIn)),
  write('show/episode/seen', (ask) => see(ask, 'episodes', episodeIn)),
  ...Object.entries(readers).map(([type, read]) => write(`rate/${type}`, (ask) => rateOne(ask, type, read))),
  ...lists.flatMap(([room, list, type]) => {
    const read = readers[type]
    return [
      write(`${room}/watchlist`, (ask) => change(ask, true, list, read)),
      write(`${room}/unwatchlist`, (ask) => change(ask, false, list, read)),
    ]
  }),
]
