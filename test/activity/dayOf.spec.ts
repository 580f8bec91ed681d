// Which day a moment is of, where somebody is.
import { expect, it } from 'vitest'
import { createDayOf } from '../../main/activity/dayOf.ts'

it.each([
  ['Asia/Kathmandu', Date.UTC(2026, 10, 22, 18, 14, 59, 999), '2026-11-22'],
  ['Asia/Kathmandu', Date.UTC(2026, 10, 22, 18, 15), '2026-11-23'],
  ['America/New_York', Date.UTC(2026, 10, 1, 3, 59), '2026-10-31'],
  ['America/New_York', Date.UTC(2026, 10, 2, 4, 59), '2026-11-01'],
])('in %s, %d is of %s', (zone, at, day) => expect(createDayOf(zone)(at)).toBe(day))
