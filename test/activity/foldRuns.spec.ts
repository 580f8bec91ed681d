// Runs: what becomes one row, and what stays by itself.
import { describe, expect, it } from 'vitest'
import { createDayOf } from '../../main/activity/dayOf.ts'
import { foldRuns } from '../../main/activity/foldRuns.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { activity, evening, person } from './activity.ts'

const utc = createDayOf('UTC')
const watched = (number: number, more: Partial<Activity> = {}) =>
  activity({ key: `row ${number}`, at: evening - number * 60_000, subject: episodeItem(2, number), ...more })
const lengths = (rows: readonly Activity[], dayOf = utc) => foldRuns(rows, dayOf).map((run) => run.rows.length)

it('makes consecutive episodes of one show one run, which can be unfolded', () => {
  const rows = [watched(1), watched(2), watched(3)]
  expect(foldRuns(rows, utc)).toEqual([{ key: 'run row 1', rows, episodes: 3 }])
})

it('counts the episodes of rows that tell of several', () => {
  const several = watched(2, {
    subject: { kind: 'episodes', show: severance, episodes: [episode(1, 1), episode(1, 2)] },
  })
  expect(foldRuns([watched(1), several], utc)[0]?.episodes).toBe(3)
  expect(foldRuns([watched(1, { subject: movieItem() })], utc)[0]?.episodes).toBe(0)
})

describe('what ends a run', () => {
  const other = { ...severance, title: 'Silo', ids: { trakt: 2 } }
  it.each<[string, Partial<Activity>]>([
    ['somebody else', { who: person('yuki') }],
    ['another show', { subject: episodeItem(2, 2, other) }],
    ['a film', { subject: movieItem() }],
    ['the show itself', { subject: { kind: 'show', show: severance } }],
    ['another thing done', { action: 'collection' }],
    ['a rating', { action: 'rating', rating: { value: 8, simple: false } }],
    ['a comment', { action: 'shout', text: { text: 'Wow', spoiler: false } }],
    ['what still goes on', { action: 'watching' }],
    ['another day', { at: evening - 86_400_000 }],
  ])('%s', (_name, more) => expect(lengths([watched(1), watched(2, more), watched(3)])).toEqual([1, 1, 1]))
})

it.each<[string, Partial<Activity>]>([
  ['ratings', { action: 'rating', rating: { value: 8, simple: false } }],
  ['comments', { action: 'review', text: { text: 'Wow', spoiler: false } }],
])('never hides %s in a run of their own', (_name, more) =>
  expect(lengths([watched(1, more), watched(2, more)])).toEqual([1, 1]),
)

it('ends a run at the midnight of the place', () => {
  // 20:30 and 19:30 UTC: Kathmandu, a quarter of an hour off the half hours, is at 02:15 and 01:15; Moscow at 23:30 and 22:30.
  const rows = [watched(1, { at: evening + 30 * 60_000 }), watched(2, { at: evening - 30 * 60_000 })]
  expect(lengths(rows, createDayOf('Europe/Moscow'))).toEqual([2])
  expect(lengths(rows, createDayOf('Asia/Kathmandu'))).toEqual([2])
  // UTC+4: midnight is at 20:00 UTC.
  expect(lengths(rows, createDayOf('Asia/Dubai'))).toEqual([1, 1])
})

it.each([
  ['Asia/Kathmandu', Date.UTC(2026, 10, 22, 18, 14, 59, 999), '2026-11-22'],
  ['Asia/Kathmandu', Date.UTC(2026, 10, 22, 18, 15), '2026-11-23'],
  ['America/New_York', Date.UTC(2026, 10, 1, 3, 59), '2026-10-31'],
  ['America/New_York', Date.UTC(2026, 10, 2, 4, 59), '2026-11-01'],
])('in %s, %d is of %s', (zone, at, day) => expect(createDayOf(zone)(at)).toBe(day))
