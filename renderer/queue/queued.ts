// One entry of the queue, as the screens need it: what it is about, and by when it is over. Pure.
import type { Intent, QueuedIntent } from '../../preload/contract/intent.ts'
import type { CheckInRequest, Picture } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { runtimeOf, targetOf } from '../checkin/saved.ts'
import { describeTarget, episodeCode } from '../describe.ts'
import { say } from '../say.ts'

export type About = {
  readonly title: string
  /** "S2 E3", "2021"; null: a show as a whole. */
  readonly code: string | null
  readonly poster: Picture
  /** For sentences. */
  readonly name: string
}

const yearOf = ({ year }: { readonly year: number | null }): string | null => (year === null ? null : String(year))

function aboutTarget(target: CheckInRequest['target']): About {
  const { title, poster, name } = describeTarget(target)
  switch (target.form) {
    case 'movie':
      return { title, poster, name, code: yearOf(target.movie) }
    case 'episode':
      return { title, poster, name, code: episodeCode(target.episode.season, target.episode.number) }
    case 'number':
      return { title, poster, name, code: episodeCode(target.season, target.number) }
    case 'absolute':
      return { title, poster, name, code: say('item.numberAbs', { number: String(target.numberAbs) }) }
    default:
      return assertNever(target)
  }
}

export function aboutIntent(intent: Intent): About {
  switch (intent.kind) {
    case 'checkIn':
      return aboutTarget(intent.wanted.target)
    case 'cancel':
      return aboutTarget(intent.target)
    case 'rate':
    case 'watchlist': {
      const { what } = intent
      if (what.kind !== 'show') return aboutTarget(targetOf(what))
      const { title, poster } = what.show
      return { title, poster, name: title, code: yearOf(what.show) }
    }
    default:
      return assertNever(intent)
  }
}

/** Percent of it lies ahead already where a scrobble begins in the middle. */
function lengthMs({ target, durationMinutes, scrobbleFrom = 0 }: CheckInRequest): number | null {
  const minutes = durationMinutes ?? runtimeOf(target)
  return minutes === null ? null : minutes * 60_000 * (1 - Math.min(100, scrobbleFrom) / 100)
}

/** When what was begun at `at` is over, on the same clock; null: no check-in, or nobody knows how long it runs. */
export function overAt(intent: Intent, at: number): number | null {
  if (intent.kind !== 'checkIn') return null
  const length = lengthMs(intent.wanted)
  return length === null ? null : at + length
}

/** The entry that a check-in just saved became: the newest of the same title. null: it has left the queue, or is not there yet. */
export function entryOf(queue: readonly QueuedIntent[], wanted: CheckInRequest): QueuedIntent | null {
  const { title } = describeTarget(wanted.target)
  return (
    queue.findLast(({ intent }) => intent.kind === 'checkIn' && describeTarget(intent.wanted.target).title === title) ??
    null
  )
}
