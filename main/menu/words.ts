// Words of the tray and the notifications: what an item is called in one line, times, ratings.
import type { CheckInRequest, Item } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { ratingKeys } from '../../preload/contract/ratingKeys.ts'
import { isolated } from '../../preload/words/message.ts'
import { shorten } from '../../preload/words/shorten.ts'
import { locale, say } from './say.ts'

/** "S2E3"; season 0 is Specials. */
export const episodeCode = (season: number, number: number): string =>
  season === 0
    ? say('item.special', { number: String(number) })
    : say('item.code', { season: String(season), number: String(number) })

/** "Severance S2E3", "Dune (2021)"; the title cut to `max` characters. */
export function itemName(item: Item, max = 40): string {
  switch (item.kind) {
    case 'movie': {
      const title = shorten(item.movie.title, max)
      return item.movie.year === null
        ? isolated(title, locale())
        : say('item.film', { title, year: String(item.movie.year) })
    }
    case 'episode':
      return episodeName(item.show.title, item.episode.season, item.episode.number, max)
    default:
      return assertNever(item)
  }
}

const episodeName = (show: string, season: number, number: number, max: number): string =>
  say('item.episode', { show: shorten(show, max), episode: episodeCode(season, number) })

/** The same for what somebody asked to check in to. */
export function wantedName(wanted: CheckInRequest, max = 40): string {
  const { target } = wanted
  switch (target.form) {
    case 'movie':
      return itemName({ kind: 'movie', movie: target.movie }, max)
    case 'episode':
      return itemName({ kind: 'episode', show: target.show, episode: target.episode }, max)
    case 'number':
      return episodeName(target.show.title, target.season, target.number, max)
    case 'absolute':
      return say('item.absolute', { show: shorten(target.show.title, max), number: String(target.numberAbs) })
    default:
      return assertNever(target)
  }
}

/** "21:40" or "9:40 PM". `at` epoch ms by the local clock. The format is not kept: people travel. */
export const clockTime = (at: number): string =>
  new Intl.DateTimeFormat(locale().tag, { hour: 'numeric', minute: '2-digit' }).format(at)

/** "1 h 5 min left, until 21:40"; at last "under a minute left". `ms` that are left, `until` epoch ms by the local clock. */
export function timeLeft(ms: number, until: number): string {
  const time = clockTime(until)
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return say('tray.underAMinuteLeft', { time })
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return say('tray.minutesLeft', { count: rest, time })
  return rest === 0
    ? say('tray.hoursLeft', { count: hours, time })
    : say('tray.hoursMinutesLeft', { hours, minutes: rest, time })
}

/** "8 · Great"; the number alone for what is no rating. */
export function ratingName(value: number): string {
  const key = ratingKeys[value - 1]
  return key === undefined ? String(value) : say('tray.rating', { value, name: say(key) })
}
