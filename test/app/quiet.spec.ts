// Quiet hours: by the user's own clock, across midnight, on the days on which they begin.
import { describe, expect, it } from 'vitest'
import { quietUntil } from '../../main/quiet.ts'
import type { QuietHours } from '../../preload/contract/settings.ts'

const berlin = 'Europe/Berlin'
const everyDay = [0, 1, 2, 3, 4, 5, 6]
const hours = (from: number, to: number, days: readonly number[] = everyDay): QuietHours => ({
  on: true,
  from: from * 60,
  to: to * 60,
  days,
})
/** Sunday 22 November 2026 in Berlin is an hour ahead of UTC. */
const berlinAt = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 1, minute)
const until = (quiet: QuietHours, at: number) => {
  const end = quietUntil(quiet, at, berlin)
  return end === null ? null : new Date(end).toISOString()
}
const iso = (day: number, hour: number) => new Date(berlinAt(day, hour)).toISOString()

describe('quiet hours', () => {
  it('last from one hour to another of the local day', () => {
    const noon = hours(12, 14)
    expect(until(noon, berlinAt(22, 11, 59))).toBeNull()
    expect(until(noon, berlinAt(22, 12))).toBe(iso(22, 14))
    expect(until(noon, berlinAt(22, 13, 59) + 59_000)).toBe(iso(22, 14))
    expect(until(noon, berlinAt(22, 14))).toBeNull()
  })

  it('go on past midnight', () => {
    const night = hours(23, 7)
    expect(until(night, berlinAt(22, 22, 59))).toBeNull()
    expect(until(night, berlinAt(22, 23))).toBe(iso(23, 7))
    expect(until(night, berlinAt(23, 6, 30))).toBe(iso(23, 7))
    expect(until(night, berlinAt(23, 7))).toBeNull()
  })

  it('past midnight belong to the day on which they began', () => {
    const saturdays = hours(23, 7, [6])
    expect(until(saturdays, berlinAt(21, 23))).toBe(iso(22, 7))
    expect(until(saturdays, berlinAt(22, 6))).toBe(iso(22, 7))
    expect(until(saturdays, berlinAt(22, 23))).toBeNull()
    expect(until(saturdays, berlinAt(21, 6))).toBeNull()
  })

  it('from an hour to the same are all day', () => {
    const sundays = hours(9, 9, [0])
    expect(until(sundays, berlinAt(22, 9))).toBe(iso(23, 9))
    expect(until(sundays, berlinAt(23, 8, 59))).toBe(iso(23, 9))
    expect(until(sundays, berlinAt(22, 8, 59))).toBeNull()
    expect(until(hours(0, 0), berlinAt(22, 15))).toBe(iso(23, 0))
  })

  it('go by the clock of the place', () => {
    const noon = hours(12, 14)
    const at = Date.UTC(2026, 10, 22, 12, 30)
    expect(quietUntil(noon, at, berlin)).not.toBeNull()
    expect(quietUntil(noon, at, 'Asia/Tokyo')).toBeNull()
    expect(quietUntil(hours(21, 22), at, 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 22, 13))
  })

  it('are not there when they are off, or on no day', () => {
    expect(until({ ...hours(0, 0), on: false }, berlinAt(22, 12))).toBeNull()
    expect(until(hours(0, 0, []), berlinAt(22, 12))).toBeNull()
  })
})
