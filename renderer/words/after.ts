// Words of what comes after watching: the rating that is asked for, and what comes next.
import type { After } from '../../preload/contract/after.ts'
import type { EpisodeItem } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, episodeCode, episodeLine } from '../describe.ts'
import { dateFormat, span } from '../format.ts'
import type { Words } from './words.ts'

export const watchedEyebrow = (lengthMs: number): string =>
  lengthMs === 0 ? 'Watched to the end' : `Watched · ${span(lengthMs)}`
/** The name of the card for screen readers. */
export const afterLabel = (name: string): string => `Watched: ${name}`
/** Said when the card appears by itself. */
export const afterSpoken = ({ item, rating }: After): string =>
  rating.step === 'asked'
    ? `Watched to the end: ${describeItem(item).name}. You can rate it.`
    : `Watched to the end: ${describeItem(item).name}.`

export const rateTitle = 'Your rating'
export const rateValue = (value: number): string => `Rate ${value} of 10`
export const rateKeys = 'Keys 1 to 9, 0 for 10'
export const rated = (value: number, waits: boolean): string =>
  waits ? `Rated ${value} of 10. Sent as soon as Trakt can be reached.` : `Rated ${value} of 10`

export const notNow = 'Not now'
export const dismiss = 'Close'
export const neverAsk = 'Don’t ask again'
export const neverAsked: Words = {
  title: 'No more questions about ratings',
  detail: 'Settings, Notifications brings them back.',
}

export const nextEyebrow = 'Next'
export const nextLine = ({ episode }: EpisodeItem): string => episodeLine(episode)
export const startNext = 'Check in'

export const seasonFinished = (season: number): string => `Season ${season} is finished.`

/** What there is to say beside the next episode itself; null: nothing. */
export function nextWords({ item, next }: After): string | null {
  if (item.kind !== 'episode') return null
  const { season } = item.episode
  switch (next.kind) {
    case 'unknown':
      return null
    case 'caughtUp':
      return 'You are up to date.'
    case 'seasonOver':
      return seasonFinished(season)
    case 'showOver':
      return `You finished ${item.show.title}.`
    case 'episode':
      return next.item.episode.season === season ? null : seasonFinished(season)
    case 'announced': {
      const comes = announced(next.item, next.airsAt)
      return next.item.episode.season === season ? comes : `${seasonFinished(season)} ${comes}`
    }
    default:
      return assertNever(next)
  }
}

const announced = ({ episode }: EpisodeItem, airsAt: number): string =>
  `New: ${episodeCode(episode.season, episode.number)} on ${day(airsAt)}.`

const day = (at: number, locale?: string): string =>
  dateFormat({ weekday: 'long', day: 'numeric', month: 'long' }, locale).format(at)
