// What is said of the queue: what each entry is, since when and why it waits, and what will become of it.
import type { Intent, QueuedIntent } from '../../preload/contract/intent.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { clockTime, shortDate } from '../format.ts'
import { failureWords } from './failure.ts'

const minuteMs = 60_000

/** The clock of the user, epoch ms: when it was asked for, when it is over (null: nobody knows), and now. */
export type Times = { readonly at: number; readonly over: number | null; readonly now: number }

export function deedName(intent: Intent): string {
  switch (intent.kind) {
    case 'checkIn':
      return intent.wanted.scrobbleFrom === undefined && intent.wanted.startedMinutesAgo === undefined
        ? 'Check-in'
        : 'Scrobble'
    case 'cancel':
      return 'Cancel'
    case 'rate':
      return `Rating ${intent.rating}`
    case 'watchlist':
      return 'Watchlist'
    default:
      return assertNever(intent)
  }
}

/** "20:14, 12 min ago", "Yesterday, 20:14", "19 Nov, 20:14". */
export function sinceWords({ at, now }: Pick<Times, 'at' | 'now'>, locale?: string): string {
  const time = clockTime(at, locale)
  const day = (t: number): number => new Date(t).setHours(0, 0, 0, 0)
  const days = Math.round((day(now) - day(at)) / 86_400_000)
  if (days === 1) return `Yesterday, ${time}`
  if (days !== 0) return `${shortDate(at, now, locale)}, ${time}`
  const minutes = Math.floor((now - at) / minuteMs)
  if (minutes < 1) return `${time}, just now`
  return minutes < 60 ? `${time}, ${minutes} min ago` : `${time}, ${Math.floor(minutes / 60)} h ago`
}

/** What stands in the way, in few words. */
export function whyWords({ failure, state }: QueuedIntent): string {
  if (failure !== null) return failureWords(failure, 'queue').title
  if (state === 'refused') return 'Trakt said no'
  return state === 'unsure' ? 'Trakt has not confirmed it' : 'Not sent yet'
}

/** "at 20:16", "in a moment"; a time within the minute would be over before it is read. */
const when = (at: number, now: number, locale?: string): string =>
  at - now < minuteMs ? 'in a moment' : `at ${clockTime(at, locale)}`

/** It waits for something else to end, or is over itself: then it is no check-in any more, but a play of its own time. */
const becomesPlay = ({ intent, failure }: QueuedIntent, { over, now }: Times): boolean =>
  intent.kind === 'checkIn' && (failure?.kind === 'conflict' || (over !== null && over <= now))

/** What happens next, in few words. */
export function nextWords(entry: QueuedIntent, times: Times, locale?: string): string {
  const { state, failure, nextTryAt } = entry
  if (state === 'refused') return 'waits for you'
  const verb = becomesPlay(entry, times) ? 'to your history' : 'sends'
  if (failure?.kind === 'signedOut') return `${verb} when you are signed in`
  return nextTryAt === null ? `${verb} when Trakt can be reached` : `${verb} ${when(nextTryAt, times.now, locale)}`
}

/** The same in full sentences, for whoever looks closer. */
export function fateWords(entry: QueuedIntent, times: Times, locale?: string): string {
  const { state, failure, intent } = entry
  if (state === 'refused') {
    const why = failure === null ? 'It gave no reason. It is kept here.' : failureWords(failure, 'queue').detail
    return `${why} ${intent.kind === 'checkIn' ? 'Send it again, edit it or drop it.' : 'Send it again or drop it.'}`
  }
  const sentences = state === 'unsure' ? ['It may have reached Trakt. Marquee looks before it sends it again.'] : []
  const { over } = times
  if (becomesPlay(entry, times)) {
    const own = over === null ? 'its own time' : `its own time, ${clockTime(over, locale)}`
    sentences.push(
      failure?.kind === 'conflict'
        ? `Something else is playing, so it goes to your history with ${own}.`
        : `It is over by now, so it goes to your history with ${own}.`,
    )
  } else if (intent.kind === 'checkIn') {
    sentences.push(
      over === null
        ? 'It is sent as soon as Trakt can be reached.'
        : `If it cannot be sent before ${clockTime(over, locale)}, it is added to your history with its own time.`,
    )
  } else if (intent.kind === 'cancel') {
    sentences.push('It will not count: Trakt is told as soon as it can be reached.')
  } else sentences.push('Trakt is told as soon as it can be reached.')
  return sentences.join(' ')
}

/** What dropping means. What may have arrived is taken back there. */
export function dropWords({ intent, state }: QueuedIntent): string {
  if (intent.kind === 'cancel') return 'It will count after all'
  return intent.kind === 'checkIn' && state === 'unsure' ? 'It will not count' : 'Trakt will not be told'
}

/** "3 things were not sent yet", "1 thing was not sent yet". */
export function unsentWords(count: number): string {
  return count === 1 ? '1 thing was not sent yet' : `${count} things were not sent yet`
}
