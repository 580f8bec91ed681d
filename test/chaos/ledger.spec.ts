// The books of chaos: what each answer promises, and that a history which breaks a promise is found out.
import { describe, expect, it } from 'vitest'
import type { EmbeddedState } from '../../main/demo/embedded.ts'
import { newWorld } from '../../main/demo/world.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { itemAt, targetOf } from './items.ts'
import { judge } from './judge.ts'
import type { Act } from './acts.ts'
import { keepBooks } from './ledger.ts'
import type { Seen } from './orders.ts'
import { beginning } from './trakt.ts'

const item = itemAt(0)
const other = itemAt(1)
const watching = { item: { kind: 'movie' }, action: 'checkin', startedAt: 0, expiresAt: 0 } as never
const seen: Seen = {
  account: 'signedIn',
  signIn: 'none',
  userCode: null,
  step: 'idle',
  playing: null,
  wanted: null,
  undo: null,
  paused: null,
  queue: [],
}
const playing: Seen = {
  ...seen,
  step: 'watching',
  playing: { name: item.name, action: 'checkin', expiresAt: beginning + 3_600_000 },
}
const blocked: Seen = { ...playing, step: 'blocked', wanted: other.name }
const about = { at: beginning, before: seen, after: null } as const
const running = { name: item.name, action: 'checkin', expiresAt: beginning + 3_600_000 } as const
const reset = { kind: 'failed', failure: { kind: 'offline', sent: true } } as const
const unsent = { kind: 'failed', failure: { kind: 'offline', sent: false } } as const

type CheckedIn = Extract<Act, { kind: 'checkIn' }>['value']
const checkIn = (value?: CheckedIn): Act => ({
  ...about,
  kind: 'checkIn',
  name: item.name,
  scrobbles: false,
  ...(value === undefined ? {} : { value }),
})
const done = checkIn({ kind: 'checkedIn', watching })
const cancel = (value?: Extract<Act, { kind: 'cancel' }>['value']): Act => ({
  ...about,
  before: playing,
  kind: 'cancel',
  ...(value === undefined ? {} : { value }),
})
const replace = (value?: CheckedIn): Act => ({
  ...about,
  before: blocked,
  kind: 'choose',
  choice: 'replace',
  running,
  ...(value === undefined ? {} : { value }),
})
const wait: Act = {
  ...about,
  before: blocked,
  after: { ...blocked, step: 'waiting' },
  kind: 'choose',
  choice: 'wait',
  running,
  value: null,
}

/** Least and most of an item. */
const range = (acts: readonly Act[], name = item.name) => {
  const account = keepBooks(acts).plays.get(name)
  return account ? [account.least, account.most] : [0, 0]
}

describe('what an answer promises', () => {
  it.each<[string, readonly Act[], readonly number[]]>([
    ['a check-in: once', [done], [1, 1]],
    ['a saved check-in: once', [checkIn({ kind: 'saved', wanted: {} as never, failure: reset.failure })], [1, 1]],
    ['one that was pressed twice: once', [done, checkIn({ kind: 'busy' })], [1, 1]],
    ['a prompt: nothing', [checkIn({ kind: 'blocked', until: null })], [0, 0]],
    ['a failure that never left: nothing', [checkIn(unsent)], [0, 0]],
    ['a failure that may have arrived: at most once', [checkIn(reset)], [0, 1]],
    ['death before an answer: at most once', [checkIn()], [0, 1]],
    ['cancelled: nothing', [done, cancel({ kind: 'cancelled' })], [0, 0]],
    ['cancelled as soon as may be: nothing', [done, cancel({ kind: 'saved', failure: reset.failure })], [0, 0]],
    ['a cancel that failed for certain: once', [done, cancel(unsent)], [1, 1]],
    ['a cancel that may have arrived: at most once', [done, cancel(reset)], [0, 1]],
    ['a cancel that came too late: once', [done, cancel({ kind: 'nothingPlaying' })], [1, 1]],
    ['replaced: nothing', [done, replace({ kind: 'checkedIn', watching })], [0, 0]],
    [
      'not replaced, and never touched: once',
      [done, replace({ ...unsent, kind: 'replaceFailed', putBack: null })],
      [1, 1],
    ],
    ['not put back: at most once', [done, replace({ ...reset, kind: 'replaceFailed', putBack: false })], [0, 1]],
    ['death in a replacement: at most once', [done, replace()], [0, 1]],
  ])('%s', (_name, acts, expected) => expect(range(acts)).toEqual(expected))

  it('owes what waits, until something else is checked in', () => {
    expect(keepBooks([wait]).plays.get(other.name)?.owed).toBe('wait')
    expect(keepBooks([wait, done]).plays.get(other.name)?.owed).toBeNull()
  })

  it('lets the later of two ratings count', () => {
    const rate = (rating: number, value?: Extract<Act, { kind: 'rate' }>['value']): Act => ({
      ...about,
      kind: 'rate',
      name: item.name,
      rating,
      ...(value === undefined ? {} : { value }),
    })
    const right = (...acts: readonly Act[]) => [...(keepBooks(acts).ratings.get(item.name) ?? [])]
    expect(right(rate(3, { ok: true, value: undefined }), rate(8, { ok: true, value: undefined }))).toEqual([8])
    expect(right(rate(3, { ok: true, value: undefined }), rate(8))).toEqual([3, 8])
    expect(right(rate(3, { ok: false, failure: { kind: 'notFound' } }))).toEqual([null])
  })
})

describe('a history that breaks a promise', () => {
  const state = (times: number): EmbeddedState => {
    const world = newWorld(beginning)
    const shelf = world.shelves['robin-hale']
    for (let id = 0; id < times; id += 1)
      shelf?.added.push({ id: world.nextId + id, item: item.key, watchedAt: beginning, action: 'checkin' })
    return { now: beginning, user: 'robin-hale', world, faults: {} }
  }
  const firstId = newWorld(beginning).nextId
  const verdict = (
    acts: readonly Act[],
    times: number,
    notices: readonly Notice[] = [],
    refused: readonly string[] = [],
  ) => judge(state(times), keepBooks(acts), notices, new Set(refused), firstId).map(({ kind }) => kind)

  it('is kept', () => expect(verdict([done], 1)).toEqual([]))
  it('is found when a play is lost', () => expect(verdict([done], 0)).toEqual(['lost']))
  it('is found when a play is there twice', () => expect(verdict([done], 2)).toEqual(['doubled']))
  it('a cancel takes out of the queue what is not there afterwards, be it the newest or not', () => {
    const one = { id: 'a', kind: 'checkIn', name: item.name, state: 'waiting', nextTryAt: 0 } as const
    const over = { ...one, id: 'b', name: other.name }
    const cancelled: Act = {
      ...about,
      kind: 'cancel',
      before: { ...seen, queue: [one, over] },
      after: { ...seen, queue: [over] },
      value: { kind: 'cancelled' },
    }
    const saved = (name: string): Act => ({
      ...about,
      kind: 'checkIn',
      name,
      scrobbles: false,
      value: { kind: 'saved', wanted: {} as never, failure: reset.failure },
    })
    const acts = [saved(item.name), saved(other.name), cancelled]
    expect([range(acts), range(acts, other.name)]).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('is found when something counts that should not', () =>
    expect(verdict([done, cancel({ kind: 'cancelled' })], 1)).toEqual(['surprise']))
  it('is found when nobody asked for it', () => expect(verdict([], 1)).toEqual(['surprise']))
  it('is no loss when the user was told, still sees it in the queue, or asked for something else since', () => {
    const wanted = { target: targetOf(item, false) }
    const waits: Act = {
      ...wait,
      before: { ...blocked, wanted: item.name },
      after: { ...wait.after, wanted: item.name } as Seen,
    }
    expect(verdict([waits], 0)).toEqual(['lost'])
    expect(verdict([waits, { ...replace(), running: null } as Act], 0)).toEqual([])
    expect(verdict([waits], 0, [{ id: 'x', kind: 'waitMissed', wanted, at: 0 }])).toEqual([])
    expect(verdict([done], 0, [], [item.name])).toEqual([])
  })
  it('is found when of a replacement of unknown end nothing is left', () => {
    const lost = replace({ ...reset, kind: 'replaceFailed', putBack: null })
    expect(verdict([done, lost], 0)).toEqual(['lost'])
    expect(verdict([done, lost], 1)).toEqual([])
    expect(verdict([done, lost, cancel({ kind: 'cancelled' })], 0)).toEqual([])
    expect(verdict([done, lost, cancel({ kind: 'nothingPlaying' })], 0)).toEqual([])
    expect(verdict([done, cancel(), lost], 0)).toEqual([])
  })
  it('is no loss when a replacement of unknown end may have overtaken what waited', () => {
    const waits: Act = {
      ...wait,
      before: { ...blocked, wanted: item.name },
      after: { ...wait.after, wanted: item.name } as Seen,
    }
    const lost = { ...replace({ ...reset, kind: 'replaceFailed', putBack: null }), running: null } as Act
    expect(verdict([waits, lost], 0)).toEqual([])
  })
  it('is no loss when a cancel without an answer may have taken it out of the queue', () => {
    const one = { id: 'a', kind: 'checkIn', name: item.name, state: 'waiting', nextTryAt: 0 } as const
    const over = { ...one, id: 'b', name: other.name }
    const cancelled: Act = { ...about, kind: 'cancel', before: { ...seen, queue: [one, over] } }
    expect(verdict([done, cancelled], 0)).toEqual([])
    expect(verdict([done, cancelled], 1)).toEqual([])
  })
  it('is no loss, and no surprise, when a cancel took out one of several that left the queue meanwhile', () => {
    const one = { id: 'a', kind: 'checkIn', name: item.name, state: 'waiting', nextTryAt: 0 } as const
    const over = { ...one, id: 'b', name: other.name }
    const before = { ...seen, queue: [one, over] }
    const cancelled: Act = { ...about, kind: 'cancel', before, after: seen, value: { kind: 'cancelled' } }
    expect(verdict([done, cancelled], 0)).toEqual([])
    expect(verdict([done, cancelled], 1)).toEqual([])
    const kept: Act = { ...cancelled, after: { ...seen, queue: [over] } }
    expect(verdict([done, kept], 1)).toEqual(['surprise'])
  })
  it('is found when an older play is gone', () => {
    const broken = state(1)
    broken.world.shelves['robin-hale']?.removed.push(1)
    expect(judge(broken, keepBooks([done]), [], new Set(), firstId).map(({ kind }) => kind)).toEqual(['surprise'])
  })
})
