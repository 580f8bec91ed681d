// When something happened: in few words beside the row, exactly on demand.
import { clockTime, dateFormat } from '../format.ts'
import { dayOf } from './foldLines.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/** Whole local days from `at` to `now`; summer time makes some of them longer. */
const daysAgo = (at: number, now: number): number => Math.round((dayOf(now) - dayOf(at)) / dayMs)

/** "Today", "Yesterday", "Thursday" within the week, else "Thursday, 5 November", with the year when it is another. */
export function dayName(at: number, now: number, locale?: string): string {
  const days = daysAgo(at, now)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  if (days > 1 && days < 7) return dateFormat({ weekday: 'long' }, locale).format(at)
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const date = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return dateFormat({ ...date, ...(sameYear ? {} : { year: 'numeric' }) }, locale).format(at)
}

/** "now", "12 min ago", "3 h ago" today; the time of day on the days before, which the heading names. */
export function ago(at: number, now: number, locale?: string): string {
  const minutes = Math.floor((now - at) / minuteMs)
  if (minutes < 1) return 'now'
  if (minutes < 60) return `${minutes} min ago`
  return daysAgo(at, now) === 0 ? `${Math.floor(minutes / 60)} h ago` : clockTime(at, locale)
}

/** "2 h", "3 days": how old something kept is. */
export function age(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / minuteMs))
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`
  return `${Math.floor(hours / 24)} days`
}

/** Date and time in full, as the locale has them. */
export function exactly(at: number, locale?: string): string {
  return dateFormat({ dateStyle: 'full', timeStyle: 'short' }, locale).format(at)
}
