// Times and lengths in words, in the user's locale and zone.
import { locale as spoken, say } from './say.ts'

const minuteMs = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making one costs as much as drawing a row; each is made once in a time zone. */
export function dateFormat(options: Intl.DateTimeFormatOptions, locale = spoken().tag): Intl.DateTimeFormat {
  const name = JSON.stringify([new Date().getTimezoneOffset(), locale, options])
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(name, format)
  return format
}

/** "21:40" or "9:40 PM", as the user's locale has it. `at` epoch ms. */
export function clockTime(at: number, locale = spoken().tag): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }, locale).format(at)
}

/** "21:04", "1:02:03"; never negative. Rounded up, so that it reads 0:00 only when the time is over. */
export function countdown(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000))
  const two = (n: number): string => String(n).padStart(2, '0')
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const tail = `${hours > 0 ? two(minutes) : minutes}:${two(total % 60)}`
  return hours > 0 ? `${hours}:${tail}` : tail
}

/** "2 h 14 min", "45 min", "under a minute". */
export function span(ms: number): string {
  const minutes = Math.floor(ms / minuteMs)
  if (minutes < 1) return say('time.underAMinute')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return say('time.minutes', { minutes: rest })
  return rest === 0 ? say('time.hours', { hours }) : say('time.hoursAndMinutes', { hours, minutes: rest })
}

/** "24 Jan", with the year when it is another one than now's. */
export function shortDate(at: number, now: number, locale = spoken().tag): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return dateFormat({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }, locale).format(at)
}

/** "Today, 21:40", "Yesterday, 21:40", else the date. */
export function dayAndTime(at: number, now: number, locale = spoken().tag): string {
  const dayStart = (t: number): number => new Date(t).setHours(0, 0, 0, 0)
  const days = Math.round((dayStart(now) - dayStart(at)) / 86_400_000)
  if (days === 0) return say('time.today', { time: clockTime(at, locale) })
  if (days === 1) return say('time.yesterday', { time: clockTime(at, locale) })
  return shortDate(at, now, locale)
}
