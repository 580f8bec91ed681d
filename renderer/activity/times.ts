// When something happened: in few words beside the row, exactly on demand.
import { clockTime, dateFormat } from '../format.ts'
import { say } from '../say.ts'
import { dayOf } from './foldLines.ts'

const minuteMs = 60_000
const dayMs = 86_400_000

/** Whole local days from `at` to `now`; summer time makes some of them longer. */
const daysAgo = (at: number, now: number): number => Math.round((dayOf(now) - dayOf(at)) / dayMs)

/** "Today", "Yesterday", "Thursday" within the week, else "Thursday, 5 November", with the year when it is another. */
export function dayName(at: number, now: number, locale?: string): string {
  const days = daysAgo(at, now)
  if (days === 0) return say('feed.today')
  if (days === 1) return say('feed.yesterday')
  if (days > 1 && days < 7) return dateFormat({ weekday: 'long' }, locale).format(at)
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const date = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return dateFormat({ ...date, ...(sameYear ? {} : { year: 'numeric' }) }, locale).format(at)
}

/** "now", "12 min ago", "3 h ago" today; the time of day on the days before, which the heading names. */
export function ago(at: number, now: number, locale?: string): string {
  const minutes = Math.floor((now - at) / minuteMs)
  if (minutes < 1) return say('feed.now')
  if (minutes < 60) return say('feed.minutesAgo', { count: minutes })
  return daysAgo(at, now) === 0 ? say('feed.hoursAgo', { count: Math.floor(minutes / 60) }) : clockTime(at, locale)
}

/** "Kept from 5 minutes ago.", "Kept from 3 days ago.": how old what is shown is, in ms. */
export function keptFrom(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / minuteMs))
  if (minutes < 60) return say('feed.keptMinutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return say('feed.keptHours', { count: hours })
  return say('feed.keptDays', { count: Math.floor(hours / 24) })
}

/** Date and time in full, as the locale has them. */
export function exactly(at: number, locale?: string): string {
  return dateFormat({ dateStyle: 'full', timeStyle: 'short' }, locale).format(at)
}
