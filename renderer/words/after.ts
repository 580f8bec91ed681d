// Words of what comes after watching: the rating that is asked for, and what comes next.
import type { After } from '../../preload/contract/after.ts'
import type { EpisodeItem } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem, episodeCode } from '../describe.ts'
import { dateFormat, span } from '../format.ts'
import { say } from '../say.ts'
import { sentences } from './sentences.ts'

export const watchedEyebrow = (lengthMs: number): string =>
  lengthMs === 0 ? say('after.watched') : say('after.watchedSpan', { span: span(lengthMs) })

/** Said when the card appears by itself. */
export const afterSpoken = ({ item, rating }: After): string =>
  say(rating.step === 'asked' ? 'after.spokenAsked' : 'after.spoken', { name: describeItem(item).name })

export const rated = (value: number, waits: boolean): string =>
  say(waits ? 'after.ratedWaits' : 'after.rated', { value })

const seasonFinished = (season: number): string => say('after.seasonFinished', { season: String(season) })

/** What there is to say beside the next episode itself; null: nothing. */
export function nextWords({ item, next }: After): string | null {
  if (item.kind !== 'episode') return null
  const { season } = item.episode
  switch (next.kind) {
    case 'unknown':
      return null
    case 'caughtUp':
      return say('after.upToDate')
    case 'seasonOver':
      return seasonFinished(season)
    case 'showOver':
      return say('after.showFinished', { show: item.show.title })
    case 'episode':
      return next.item.episode.season === season ? null : seasonFinished(season)
    case 'announced': {
      const comes = announced(next.item, next.airsAt)
      return next.item.episode.season === season ? comes : sentences(seasonFinished(season), comes)
    }
    default:
      return assertNever(next)
  }
}

const announced = ({ episode }: EpisodeItem, airsAt: number): string =>
  say('after.announced', { code: episodeCode(episode.season, episode.number), day: day(airsAt) })

const day = (at: number): string => dateFormat({ weekday: 'long', day: 'numeric', month: 'long' }).format(at)
