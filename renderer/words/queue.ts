// What is said of the queue: what each entry is, since when and why it waits, and what will become of it.
import type { Intent, QueuedIntent } from '../../preload/contract/intent.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { clockTime, shortDate } from '../format.ts'
import { say } from '../say.ts'
import { failureWords } from './failure.ts'
import { sentences } from './sentences.ts'

const minuteMs = 60_000

/** The clock of the user, epoch ms: when it was asked for, when it is over (null: nobody knows), and now. */
export type Times = { readonly at: number; readonly over: number | null; readonly now: number }

export function deedName(intent: Intent): string {
  switch (intent.kind) {
    case 'checkIn':
      return intent.wanted.scrobbleFrom === undefined && intent.wanted.startedMinutesAgo === undefined
        ? say('queue.checkIn')
        : say('queue.scrobble')
    case 'cancel':
      return say('queue.cancel')
    case 'rate':
      return say('queue.rating', { value: String(intent.rating) })
    case 'watchlist':
      return say('queue.watchlist')
    default:
      return assertNever(intent)
  }
}

/** "20:14, 12 min ago", "Yesterday, 20:14", "19 Nov, 20:14". */
export function sinceWords({ at, now }: Pick<Times, 'at' | 'now'>, locale?: string): string {
  const time = clockTime(at, locale)
  const day = (t: number): number => new Date(t).setHours(0, 0, 0, 0)
  const days = Math.round((day(now) - day(at)) / 86_400_000)
  if (days === 1) return say('time.yesterday', { time })
  if (days !== 0) return say('queue.onDate', { date: shortDate(at, now, locale), time })
  const minutes = Math.floor((now - at) / minuteMs)
  if (minutes < 1) return say('queue.justNow', { time })
  return minutes < 60
    ? say('queue.minutesAgo', { time, count: minutes })
    : say('queue.hoursAgo', { time, count: Math.floor(minutes / 60) })
}

/** What stands in the way, in few words. */
export function whyWords({ failure, state }: QueuedIntent): string {
  if (failure !== null) return failureWords(failure, 'queue').title
  if (state === 'refused') return say('queue.refused')
  return state === 'unsure' ? say('queue.unsure') : say('queue.notSentYet')
}

/** It waits for something else to end, or is over itself: then it is no check-in any more, but a play of its own time. */
const becomesPlay = ({ intent, failure }: QueuedIntent, { over, now }: Times): boolean =>
  intent.kind === 'checkIn' && (failure?.kind === 'conflict' || (over !== null && over <= now))

/** What happens next, in few words. A time within the minute would be over before it is read. */
export function nextWords(entry: QueuedIntent, times: Times, locale?: string): string {
  const { state, failure, nextTryAt } = entry
  if (state === 'refused') return say('queue.waitsForYou')
  const toHistory = becomesPlay(entry, times)
  if (failure?.kind === 'signedOut') return toHistory ? say('queue.historySignedIn') : say('queue.sendsSignedIn')
  if (nextTryAt === null) return toHistory ? say('queue.historyReached') : say('queue.sendsReached')
  if (nextTryAt - times.now < minuteMs) return toHistory ? say('queue.historySoon') : say('queue.sendsSoon')
  const time = clockTime(nextTryAt, locale)
  return toHistory ? say('queue.historyAt', { time }) : say('queue.sendsAt', { time })
}

/** The same in full sentences, for whoever looks closer. */
export function fateWords(entry: QueuedIntent, times: Times, locale?: string): string {
  const { state, failure, intent } = entry
  if (state === 'refused')
    return sentences(
      failure === null ? say('queue.refusedUnexplained') : failureWords(failure, 'queue').detail,
      intent.kind === 'checkIn' ? say('queue.sendEditDrop') : say('queue.sendDrop'),
    )
  return sentences(state === 'unsure' ? say('queue.looksFirst') : null, endWords(entry, times, locale))
}

function endWords(entry: QueuedIntent, times: Times, locale?: string): string {
  const { intent, failure } = entry
  const time = times.over === null ? null : clockTime(times.over, locale)
  if (becomesPlay(entry, times)) {
    if (failure?.kind === 'conflict')
      return time === null ? say('queue.otherPlays') : say('queue.otherPlaysAt', { time })
    return time === null ? say('queue.over') : say('queue.overAt', { time })
  }
  if (intent.kind === 'checkIn') return time === null ? say('queue.sentWhenReached') : say('queue.sentBefore', { time })
  return intent.kind === 'cancel' ? say('queue.cancelTold') : say('queue.told')
}

/** What dropping means: the button that says so, the sentence that says that it was done, and the same with the title. */
const drops = {
  counted: ['queue.dropCounted', 'queue.counted', 'queue.countedOf'],
  uncounted: ['queue.dropUncounted', 'queue.uncounted', 'queue.uncountedOf'],
  untold: ['queue.dropUntold', 'queue.untold', 'queue.untoldOf'],
} as const

/** What may have arrived is taken back there. */
function dropKeys({ intent, state }: QueuedIntent): (typeof drops)[keyof typeof drops] {
  if (intent.kind === 'cancel') return drops.counted
  return intent.kind === 'checkIn' && state === 'unsure' ? drops.uncounted : drops.untold
}

export const dropLabel = (entry: QueuedIntent): string => say(dropKeys(entry)[0])
export const droppedWords = (entry: QueuedIntent): string => say(dropKeys(entry)[1])
export const droppedWordsOf = (entry: QueuedIntent, title: string): string => say(dropKeys(entry)[2], { title })
