// Check-in by API v1: the same one that v2 makes, with a length, a place and a text of its own.
import { runtimeOf } from '../catalogue/catalogue.ts'
import type { Playable } from '../catalogue/model.ts'
import type { Reply } from '../call.ts'
import { connections, defaultMessage, spoken, textsOf } from '../item.ts'
import { beginCheckIn, cancelCheckIn } from '../playing.ts'
import { isObject, type Json } from '../site.ts'
import { watchingOf, type NowWatching, type Note } from '../world.ts'
import { failure, seconds, success, type V1Ask, type V1Method } from './ask.ts'
import { itemIn, minutesOf, missing } from './named.ts'
import { movieIds, showIds } from './wire.ts'

/** The documents' sentence and number. A scrobble that runs blocks too: one thing is watched at a time. */
export function conflict(running: Pick<NowWatching, 'expiresAt'>, now: number): Reply {
  const wait = Math.ceil((running.expiresAt - now) / 1000)
  const minutes = Math.ceil(wait / 60)
  const words = minutes === 1 ? '1 minute' : `${minutes} minutes`
  return failure(
    `There is already a checkin in progress. Either cancel this checkin or wait ${words} before you can check in again.`,
    { wait },
  )
}

/** A day, in minutes: what clients let people type. */
const longest = 1_440

const messageLimit = 100
/** Characters as people count them: no bytes, no half of an emoji. */
const cut = (text: string) =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    .slice(0, messageLimit)
    .join('')

/** The networks that v1 answers for. Only what the account has connected is ever sent to. */
const networks = ['facebook', 'twitter', 'tumblr'] as const
const isConnected = (name: (typeof networks)[number]) => name !== 'facebook' && connections[name]

/** The documents' own sample says `shared` where their list says `share`. What is not named follows the account's setting. */
function sharedTo(body: Json): readonly (typeof networks)[number][] {
  const given = body['share'] ?? body['shared']
  const asked = isObject(given) ? given : {}
  return networks.filter((name) => isConnected(name) && (asked[name] ?? true) === true)
}

const textOf = (value: unknown) => (typeof value === 'number' || typeof value === 'string' ? String(value) : null)

function noteOf(body: Json, item: Playable): Note {
  const { message } = body
  return {
    message: cut(typeof message === 'string' && message !== '' ? message : defaultMessage(item)),
    shared: sharedTo(body),
    venueId: textOf(body['venue_id']),
    venueName: textOf(body['venue_name']),
    client: textsOf(body, ['app_version', 'app_date']),
  }
}

/** `went`: to which networks. */
export const checkedIn = (item: Playable, minutes: number, went: Readonly<Record<string, boolean>>, now: number) =>
  success(`checked in to ${spoken(item)}`, {
    timestamps: { start: seconds(now), end: seconds(now) + minutes * 60, active_for: minutes * 60 },
    ...(item.kind === 'movie'
      ? { movie: { title: item.title, year: item.year, ...movieIds(item) } }
      : { show: { title: item.show.title, year: item.show.year, ...showIds(item.show) } }),
    ...went,
    foursquare: false,
  })

function checkIn(kind: Playable['kind'], ask: V1Ask): Reply {
  const { body, world, user, now } = ask
  const named = itemIn(kind, body)
  if ('reply' in named) return named.reply
  const lacks = missing(body, ['app_version', 'app_date'])
  if (lacks) return failure(`${lacks} is required`)
  const { duration, message } = body
  const length = minutesOf(duration ?? runtimeOf(named.item), longest)
  if ('reply' in length) return length.reply
  if (message !== undefined && message !== null && typeof message !== 'string') return failure('message should be text')
  const running = watchingOf(world, user, now)
  if (running) return conflict(running, now)
  const [item, minutes] = [named.item, length.item]
  const play = beginCheckIn(ask, item, minutes, noteOf(body, item))
  const went = Object.fromEntries(networks.map((name) => [name, play.note?.shared.includes(name) === true]))
  return checkedIn(item, minutes, went, now)
}

/** Succeeds also when nothing is checked in, as v2's does; what is of the other kind is left alone. */
function cancel(kind: Playable['kind'], ask: V1Ask): Reply {
  cancelCheckIn(ask, kind)
  return success('cancelled check in')
}

const both = [
  ['movie', 'movie'],
  ['show', 'episode'],
] as const

export const checkinMethods: readonly V1Method[] = both.flatMap(([room, kind]): V1Method[] => [
  {
    name: `${room}/checkin`,
    kind: 'write',
    auth: 'required',
    permission: 'check in',
    run: (ask) => checkIn(kind, ask),
  },
  {
    name: `${room}/cancelcheckin`,
    kind: 'write',
    auth: 'required',
    permission: 'check in',
    run: (ask) => cancel(kind, ask),
  },
])
