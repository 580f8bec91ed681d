// What the queue says of each entry: what it is, since when and why it waits, and what becomes of it.
import { describe, expect, it } from 'vitest'
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import { localField, readLocalField } from '../../renderer/queue/localField.ts'
import { aboutIntent, entryOf, overAt } from '../../renderer/queue/queued.ts'
import {
  deedName,
  dropLabel,
  droppedWords,
  droppedWordsOf,
  fateWords,
  nextWords,
  sinceWords,
  whyWords,
} from '../../renderer/words/queue.ts'
import { say } from '../../renderer/say.ts'
import { waitingWords } from '../../renderer/words/waiting.ts'
import { episodeItem, movie, movieItem, show } from '../gallery/media.ts'
import { day, minute, now } from '../gallery/now.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'
import { checkIn, entry } from '../gallery/queueEntries.ts'
import { targetOf } from '../../renderer/checkin/saved.ts'

const severance = episodeItem('severance', 2, 3)
const dune = movieItem('dune-2021')
const cancel = { kind: 'cancel', target: targetOf(dune), startedAt: 0, expiresAt: 1, historyId: null } as const
/** As its line in the window has them. */
const times = (one: QueuedIntent) => ({ at: one.at, over: overAt(one.intent, one.at), now })
const next = (one: QueuedIntent) => nextWords(one, times(one), 'en-GB')
const fate = (one: QueuedIntent) => fateWords(one, times(one), 'en-GB')

describe('what an entry is', () => {
  it('is named by its deed', () => {
    const wanted = { target: { form: 'movie', movie: movie('dune-2021') } } as const
    expect(deedName({ kind: 'checkIn', wanted })).toBe('Check-in')
    expect(deedName({ kind: 'checkIn', wanted: { ...wanted, startedMinutesAgo: 5 } })).toBe('Scrobble')
    expect(deedName({ kind: 'rate', what: dune, rating: 8 })).toBe('Rating 8')
    expect(deedName({ kind: 'watchlist', what: dune })).toBe('Watchlist')
    expect(deedName(cancel)).toBe('Cancel')
  })

  it.each([
    [checkIn(severance), 'Severance', 'S2 E3'],
    [checkIn(dune), 'Dune', '2021'],
    [{ kind: 'watchlist', what: { kind: 'show', show: show('shogun') } }, 'Shōgun', '2024'],
    [
      { kind: 'checkIn', wanted: { target: { form: 'absolute', show: show('one-piece'), numberAbs: 893 } } },
      'One Piece',
      '#893',
    ],
  ] as const)('is about one title with its number or year', (intent, title, code) => {
    expect(aboutIntent(intent)).toMatchObject({ title, code })
  })
})

describe('since when', () => {
  it.each([
    [30_000, '20:56, just now'],
    [12 * minute, '20:45, 12 min ago'],
    [119 * minute, '18:58, 1 h ago'],
    [day, 'Yesterday, 20:57'],
    [3 * day, '19 Nov, 20:57'],
  ])('%i ms ago reads %s', (ago, words) => {
    expect(sinceWords({ at: now - ago, now }, 'en-GB')).toBe(words)
  })
})

describe('why it waits', () => {
  it('is said as everywhere else, whatever it is', () => {
    for (const failure of Object.values(oneFailureEach))
      expect(whyWords(entry(checkIn(dune), 0, { failure }))).not.toBe('')
    expect(whyWords(entry(checkIn(dune), 0))).toBe('You are offline')
  })

  it('has words without a failure too', () => {
    const all = (['waiting', 'unsure', 'refused'] as const).map((state) =>
      whyWords(entry(checkIn(dune), 0, { state, failure: null })),
    )
    expect(new Set(all).size).toBe(3)
  })
})

describe('what becomes of it', () => {
  it('is a time, unless that is within the minute', () => {
    expect(next(entry(checkIn(dune), minute, { nextTryAt: now + 19 * minute }))).toBe('sends at 21:16')
    expect(next(entry(checkIn(dune), minute, { nextTryAt: now + 30_000 }))).toBe('sends in a moment')
    expect(next(entry(checkIn(dune), minute, { nextTryAt: 0 }))).toBe('sends in a moment')
    expect(next(entry(checkIn(dune), minute, { nextTryAt: null }))).toBe('sends when Trakt can be reached')
  })

  it('is a play in the history once its runtime is over', () => {
    // 50 minutes long.
    const over = entry(checkIn(severance), 51 * minute, { nextTryAt: now + 4 * minute })
    expect(next(over)).toBe('to your history at 21:01')
    expect(fate(over)).toBe('It is over by now, so it goes to your history with its own time, 20:56.')
    const running = entry(checkIn(severance), 49 * minute)
    expect(next(running)).toContain('sends')
    expect(fate(running)).toBe('If it cannot be sent before 20:58, it is added to your history with its own time.')
  })

  it('is the same for one that something else keeps from being checked in to', () => {
    const kept = entry(checkIn(severance), minute, { failure: { kind: 'conflict', expiresAt: now + 30 * minute } })
    expect(next(kept)).toContain('to your history')
    expect(fate(kept)).toContain('Something else is playing')
  })

  it('waits for the sign-in where there is no session', () => {
    const signedOut = { failure: { kind: 'signedOut', reason: 'revoked' }, nextTryAt: 0 } as const
    expect(next(entry(checkIn(dune), 0, signedOut))).toBe('sends when you are signed in')
  })

  it('waits for the user once it was refused, with the reason', () => {
    const failure = { kind: 'invalid', status: 422, message: 'No runtime' } as const
    const refused = entry(checkIn(dune), 0, { state: 'refused', failure, nextTryAt: null })
    expect(next(refused)).toBe('waits for you')
    expect(fate(refused)).toBe('It says: “No runtime” It is kept here. Send it again, edit it or drop it.')
    const rating = entry({ kind: 'rate', what: dune, rating: 3 }, 0, { state: 'refused', failure })
    expect(fate(rating)).not.toContain('edit')
  })

  it('does not claim to know what may have happened', () => {
    const unsure = entry(checkIn(dune), 0, { state: 'unsure', failure: { kind: 'timeout', afterMs: 15_000 } })
    expect(fate(unsure)).toContain('may have reached Trakt')
    expect(fate(entry(checkIn(dune), 0))).not.toContain('may have reached Trakt')
  })

  it('is told before it is dropped', () => {
    expect(dropLabel(entry(checkIn(dune), 0))).toBe('Drop: Trakt will not be told')
    expect(dropLabel(entry(checkIn(dune), 0, { state: 'unsure' }))).toBe('Drop: It will not count')
    expect(dropLabel(entry(cancel, 0))).toBe('Drop: It will count after all')
  })

  it('is told again once it was dropped', () => {
    const unsure = entry(checkIn(dune), 0, { state: 'unsure' })
    expect([entry(checkIn(dune), 0), unsure, entry(cancel, 0)].map(droppedWords)).toEqual([
      'Trakt will not be told.',
      'It will not count.',
      'It will count after all.',
    ])
    expect(droppedWordsOf(unsure, 'Dune (2021)')).toBe('Dune (2021): It will not count.')
  })
})

describe('the end of a check-in that waits', () => {
  const wanted = { target: { form: 'movie', movie: movie('dune-2021') } } as const
  it('is its own length later, or the length that was asked for', () => {
    expect(overAt({ kind: 'checkIn', wanted }, now)).toBe(now + 155 * minute)
    expect(overAt({ kind: 'checkIn', wanted: { ...wanted, durationMinutes: 90 } }, now)).toBe(now + 90 * minute)
  })

  it('is not known where the length is not, nor of what is no check-in', () => {
    const unknown = { form: 'movie', movie: { ...movie('dune-2021'), runtimeMinutes: null } } as const
    expect(overAt({ kind: 'checkIn', wanted: { target: unknown } }, now)).toBeNull()
    expect(overAt({ kind: 'watchlist', what: dune }, now)).toBeNull()
  })
})

describe('the entry of a saved check-in', () => {
  it('is the newest of its title, and gone when it has left the queue', () => {
    const wanted = { target: { form: 'movie', movie: dune.movie } } as const
    const [old, other, newest] = [
      entry(checkIn(dune), 200 * minute),
      entry(checkIn(severance), 1),
      entry(checkIn(dune), 0),
    ]
    expect(entryOf([old, newest, other], wanted)).toBe(newest)
    expect(entryOf([other], wanted)).toBeNull()
  })
})

describe('the field of day and time', () => {
  it('gives back the minute that it was given', () => {
    expect(localField(now)).toBe('2026-11-22T20:57')
    expect(readLocalField(localField(now))).toBe(now)
    expect(readLocalField(localField(now + 31_000))).toBe(now)
  })

  it('names no time when it is empty or half typed', () => {
    expect(readLocalField('')).toBeNull()
    expect(readLocalField('2026-13-40T99:99')).toBeNull()
  })
})

it('says in the bar how many wait, and first what was refused', () => {
  const [waits, refused] = [entry(checkIn(dune), 0), entry(checkIn(dune), 0, { state: 'refused' })]
  expect([[], [waits], [waits, waits], [waits, refused], [refused, refused]].map(waitingWords)).toEqual([
    null,
    '1 waits to be sent',
    '2 wait to be sent',
    '1 was refused by Trakt',
    '2 were refused by Trakt',
  ])
})

it('counts one thing as one', () => {
  expect(say('account.unsent', { count: 1 })).toMatch(/^1 thing was .* It goes out/)
  expect(say('account.unsent', { count: 3 })).toMatch(/^3 things were .* They go out/)
})
