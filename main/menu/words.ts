// Words of the tray: what an item is called in one line, and how titles are kept short and in their own direction.
import { nameOfRating } from '../../preload/contract/nameOfRating.ts'
import type { CheckInRequest, Item } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { shorten } from '../../preload/words/shorten.ts'

export { shorten }

/** Scripts written from right to left; such a title would otherwise turn the times beside it around. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Isolates a right-to-left title (U+2068 … U+2069), leaves every other one alone. */
export const isolate = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)

const title = (text: string, max: number): string => isolate(shorten(text, max))

/** "S2E3"; season 0 is Specials. */
export const episodeCode = (season: number, number: number): string =>
  season === 0 ? `Special ${number}` : `S${season}E${number}`

/** "Severance S2E3", "Dune (2021)"; the title cut to `max` characters. */
export function itemName(item: Item, max = 40): string {
  switch (item.kind) {
    case 'movie':
      return item.movie.year === null
        ? title(item.movie.title, max)
        : `${title(item.movie.title, max)} (${item.movie.year})`
    case 'episode':
      return `${title(item.show.title, max)} ${episodeCode(item.episode.season, item.episode.number)}`
    default:
      return assertNever(item)
  }
}

/** The same for what somebody asked to check in to. */
export function wantedName(wanted: CheckInRequest, max = 40): string {
  const { target } = wanted
  switch (target.form) {
    case 'movie':
      return itemName({ kind: 'movie', movie: target.movie }, max)
    case 'episode':
      return itemName({ kind: 'episode', show: target.show, episode: target.episode }, max)
    case 'number':
      return `${title(target.show.title, max)} ${episodeCode(target.season, target.number)}`
    case 'absolute':
      return `${title(target.show.title, max)} episode ${target.numberAbs}`
    default:
      return assertNever(target)
  }
}

/** "21:40" or "9:40 PM". `at` epoch ms by the local clock. */
export const clockTime = (at: number, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at)

/** "45 %", whole; never more than is over. */
export const percent = (progress: number): string => `${Math.floor(progress)} %`

/** "1 h 5 min", "42 min", "under a minute". */
export function timeLeft(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return 'under a minute'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** A release that was downloaded, as a command. */
export const restartToUpdate = (version: string): string => `Restart to update to ${version}`

/** The submenu with the ratings of what was watched last. */
export const rateTitle = (item: Item): string => `Rate ${itemName(item)}`

/** One of them, 1 to 10. */
export const ratingName = (value: number): string => `${value} · ${nameOfRating(value)}`

export const helpLabel = 'Help'
export const openLogLabel = 'Open the log folder'
export const versionLine = (version: string): string => `Marquee ${version}`
