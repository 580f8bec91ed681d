// What the screen is told: from the first row that changed, and nothing when nothing did.
import { expect, it } from 'vitest'
import { createFeedPatch, type FeedFacts } from '../../main/feeds/feedPatch.ts'
import { activity } from '../activity/activity.ts'

const facts: FeedFacts = {
  fresh: 0,
  reading: false,
  ended: false,
  gaps: [],
  unread: 0,
  leftOut: 0,
  unavailable: null,
  keptAt: null,
}
const [a, b, c] = ['a', 'b', 'c'].map((key) => activity({ key }))
const rows = [a, b, c].filter((row) => row !== undefined)

it('tells rows from the first changed one, a shorter list too, and nothing twice', () => {
  const veiled = new Set<string>()
  const patch = createFeedPatch(({ key }) => veiled.has(key))
  const next = (count: number, more: Partial<FeedFacts> = {}) => {
    const update = patch.next(rows.slice(0, count), { ...facts, ...more })
    return update && [update.from, update.rows.map(({ activity: { key }, veiled: is }) => (is ? `(${key})` : key))]
  }
  expect(next(2)).toEqual([0, ['a', 'b']])
  expect(next(2)).toBeNull()
  expect(next(3)).toEqual([2, ['c']])
  expect(next(3, { fresh: 1 })).toEqual([3, []])
  expect(next(1, { fresh: 1 })).toEqual([1, []])
  veiled.add('b')
  expect(next(3, { fresh: 1 })).toEqual([1, ['(b)', 'c']])
  veiled.clear()
  expect(next(3, { fresh: 1 })).toEqual([1, ['b', 'c']])
  patch.forget()
  expect(next(1)).toEqual([0, ['a']])
  patch.forget()
  expect(next(0)).toEqual([0, []])
})
