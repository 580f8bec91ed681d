// Entries of the queue: every deed and every state, long names, names from the right.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent, QueuedIntent } from '../../preload/contract/intent.ts'
import type { Item } from '../../preload/contract/model.ts'
import { targetOf } from '../../renderer/checkin/saved.ts'
import { episodeItem, movieItem, show } from './media.ts'
import { day, minute, now } from './now.ts'

const offline: Failure = { kind: 'offline', sent: false }

export const checkIn = (item: Item, more: { readonly message?: string } = {}): Intent => ({
  kind: 'checkIn',
  wanted: { target: targetOf(item), ...more },
})

let count = 0
export function entry(
  intent: Intent,
  ago: number,
  more: Partial<Pick<QueuedIntent, 'state' | 'failure' | 'nextTryAt'>> = {},
): QueuedIntent {
  count += 1
  return {
    id: `queued-${count}`,
    at: now - ago,
    intent,
    state: 'waiting',
    failure: offline,
    nextTryAt: now + 4 * minute,
    ...more,
  }
}

const dune = movieItem('dune-2021')
const severance = episodeItem('severance', 2, 3)
const borat = movieItem('borat-cultural-learnings-of-america-for-make-benefit-glorious-nation-of-kazakhstan-2006')
const slimes = episodeItem('i-ve-been-killing-slimes-for-300-years-and-maxed-out-my-level', 1, 1)

export const waitingEntry = entry(checkIn(severance, { message: 'Second time, still no idea' }), 12 * minute)
/** Its 50 minutes are over. */
export const overEntry = entry(checkIn(severance), 71 * minute)
export const unsureEntry = entry(checkIn(dune), 3 * minute, {
  state: 'unsure',
  failure: { kind: 'timeout', afterMs: 15_000 },
  nextTryAt: now + 20_000,
})
export const refusedEntry = entry(checkIn(borat), 42 * minute, {
  state: 'refused',
  failure: { kind: 'invalid', status: 422, message: 'This film has no runtime.' },
  nextTryAt: null,
})

export const mixed: readonly QueuedIntent[] = [
  entry({ kind: 'rate', what: { kind: 'movie', movie: dune.movie }, rating: 8 }, day + 3 * 60 * minute),
  refusedEntry,
  entry(checkIn(episodeItem('bab-al-hara', 1, 4)), 25 * minute, {
    failure: { kind: 'rateLimited', retryAt: now + 19 * minute },
    nextTryAt: now + 19 * minute,
  }),
  waitingEntry,
]

const deeds: readonly Intent[] = [
  checkIn(slimes),
  {
    kind: 'cancel',
    target: targetOf(dune),
    startedAt: now - 60 * minute,
    expiresAt: now + 95 * minute,
    historyId: null,
  },
  { kind: 'watchlist', what: { kind: 'show', show: show('shogun') } },
  { kind: 'rate', what: severance, rating: 10 },
]
export const twenty: readonly QueuedIntent[] = Array.from({ length: 20 }, (_, at) =>
  entry(deeds[at % deeds.length] ?? checkIn(dune), (20 - at) * 37 * minute, {
    failure: { kind: 'serverDown', status: 503, retryAt: now + 2 * minute },
    nextTryAt: now + 2 * minute,
  }),
)
