// Watching and scrobbling by API v1: the client says what plays, how far it is, and when it counts.
import type { Playable } from '../catalogue/model.ts'
import type { Reply } from '../call.ts'
import { spoken } from '../item.ts'
import { beginScrobble, endScrobble, finishScrobble, recentScrobble } from '../playing.ts'
import type { Json } from '../site.ts'
import { watchingOf } from '../world.ts'
import { failure, success, type V1Ask, type V1Method } from './ask.ts'
import { conflict } from './checkin.ts'
import { minutesOf, missing, playedIn, wholeOf } from './named.ts'

/** In minutes. Here clients send what a title is said to run, which nobody typed: far more than a day is not a fault of theirs. */
const longest = 100_000

type Told = { readonly item: Playable; readonly minutes: number; readonly progress: number }

/** Everything that the documents do not call optional has to be there. */
function toldIn(kind: Playable['kind'], body: Json): Told | Reply {
  const named = playedIn(kind, body)
  if ('reply' in named) return named.reply
  const fields = ['duration', 'progress', 'plugin_version', 'media_center_version', 'media_center_date']
  const lacks = missing(body, fields)
  if (lacks) return failure(`${lacks} is required`)
  const length = minutesOf(body['duration'], longest)
  if ('reply' in length) return length.reply
  const progress = wholeOf(body['progress'])
  if (progress === null || progress > 100) return failure('progress should be a whole number from 0 to 100')
  return { item: named.item, minutes: length.item, progress }
}

const text = (value: number | string | null) => String(value ?? '')

/** Numbers are texts in these answers: recorded so, and clients have to read them. */
const shown = (item: Playable): Json =>
  item.kind === 'movie'
    ? {
        movie: {
          title: item.title,
          year: text(item.year),
          imdb_id: text(item.ids.imdb),
          tmdb_id: text(item.ids.tmdb),
        },
      }
    : {
        show: {
          title: item.show.title,
          year: text(item.show.year),
          imdb_id: text(item.show.ids.imdb),
          tvdb_id: text(item.show.ids.tvdb),
          tvrage_id: '0',
        },
        season: text(item.season),
        episode: { number: text(item.number), title: item.title },
      }

export const watchingAnswer = (item: Playable) =>
  success(`watching ${spoken(item)}`, { ...shown(item), facebook: false, twitter: false, tumblr: false })
export const scrobbledAnswer = (item: Playable) => success(`scrobbled ${spoken(item)}`, shown(item))
export const duplicate = (item: Playable) => failure(`scrobbled ${spoken(item)} already`)

/**
 * Ends by itself after the rest of the length. No document says that silence ends it: calling again every 15 minutes is a
 * recommendation, and v2, which shows the same state, knows the length alone. Calling again corrects the time.
 */
function watching(kind: Playable['kind'], ask: V1Ask): Reply {
  const told = toldIn(kind, ask.body)
  if ('status' in told) return told
  const running = watchingOf(ask.world, ask.user, ask.now)
  if (running?.action === 'checkin') return conflict(running, ask.now)
  beginScrobble(ask, told.item, told.minutes, told.progress)
  return watchingAnswer(told.item)
}

/** No threshold here: the client decides when something counts. */
function scrobble(kind: Playable['kind'], ask: V1Ask): Reply {
  const told = toldIn(kind, ask.body)
  if ('status' in told) return told
  const { item } = told
  if (recentScrobble(ask, item) !== null) return duplicate(item)
  finishScrobble(ask, item)
  return scrobbledAnswer(item)
}

/** Succeeds also when nothing runs. No position is saved: v1 keeps none. */
function cancel(kind: Playable['kind'], ask: V1Ask): Reply {
  endScrobble(ask, kind)
  return success('cancelled watching')
}

const both = [
  ['movie', 'movie'],
  ['show', 'episode'],
] as const
const verbs = [
  ['watching', watching],
  ['scrobble', scrobble],
  ['cancelwatching', cancel],
] as const

export const scrobbleMethods: readonly V1Method[] = both.flatMap(([room, kind]) =>
  verbs.map(([verb, run]): V1Method => ({
    name: `${room}/${verb}`,
    kind: 'write',
    auth: 'required',
    permission: 'scrobble',
    run: (ask) => run(kind, ask),
  })),
)
