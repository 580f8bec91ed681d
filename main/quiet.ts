// Quiet hours: whether they are on, and when they end, by the user's own clock. Pure.
import type { QuietHours } from '../preload/contract/settings.ts'

const dayMinutes = 24 * 60
const minuteMs = 60_000
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** `at` epoch ms; `timeZone` as IANA names it. */
function localTime(at: number, timeZone: string): { readonly day: number; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return { day: weekdays.indexOf(part('weekday')), minute: Number(part('hour')) * 60 + Number(part('minute')) }
}

/**
 * Epoch ms of their end; null: it is not quiet now. A change of the clocks in between shifts the end by as much: ask again
 * then.
 */
export function quietUntil({ on, from, to, days }: QuietHours, at: number, timeZone: string): number | null {
  if (!on || days.length === 0) return null
  const { day, minute } = localTime(at, timeZone)
  const isPastMidnight = to <= from
  // What began yesterday and goes on past midnight counts as yesterday's.
  const today = days.includes(day) && minute >= from && (isPastMidnight || minute < to)
  const yesterday = days.includes((day + 6) % 7) && isPastMidnight && minute < to
  if (!today && !yesterday) return null
  const left = (to - minute + dayMinutes) % dayMinutes || dayMinutes
  return at - (at % minuteMs) + left * minuteMs
}
