// Times and lengths in words.
import { describe, expect, it } from 'vitest'
import { clockTime, countdown, dayAndTime, shortDate, span } from '../../renderer/format.ts'

describe('countdown', () => {
  it.each([
    [0, '0:00'],
    [-5000, '0:00'],
    [1, '0:01'],
    [59_999, '1:00'],
    [1_264_000, '21:04'],
    [3_723_000, '1:02:03'],
  ])('shows %i ms as %s', (ms, text) => {
    expect(countdown(ms)).toBe(text)
  })
})

describe('span', () => {
  it.each([
    [0, 'under a minute'],
    [59_999, 'under a minute'],
    [60_000, '1 min'],
    [3_600_000, '1 h'],
    [8_040_000, '2 h 14 min'],
  ])('says %i ms as %s', (ms, text) => {
    expect(span(ms)).toBe(text)
  })
})

describe('dates', () => {
  const at = Date.UTC(2026, 10, 22, 21, 40)
  it('follow the locale', () => {
    expect(clockTime(at, 'en-GB')).toBe('21:40')
    expect(clockTime(at, 'en-US')).toMatch(/^9:40\sPM$/)
  })
  it('name the year only when it is another', () => {
    expect(shortDate(at, at, 'en-GB')).toBe('22 Nov')
    expect(shortDate(at, Date.UTC(2027, 0, 1), 'en-GB')).toBe('22 Nov 2026')
  })
  it('say today and yesterday by the calendar, not by hours', () => {
    expect(dayAndTime(at, at + 60_000, 'en-GB')).toBe('Today, 21:40')
    expect(dayAndTime(at, at + 3 * 3_600_000, 'en-GB')).toBe('Yesterday, 21:40')
    expect(dayAndTime(at, at + 3 * 86_400_000, 'en-GB')).toBe('22 Nov')
  })
})
