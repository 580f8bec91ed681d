// The last year as a calendar: 53 weeks of 7 days, and how much was watched on each. Pure.
import type { WatchedYear } from '../../preload/contract/feed.ts'

type Day = WatchedYear['days'][number]

/** `week` from 0, the oldest, `weekday` 0 is Monday. `level` 0 (nothing) to 4 (most). */
export type Cell = Day & { readonly week: number; readonly weekday: number; readonly level: 0 | 1 | 2 | 3 | 4 }

/** Noon, so that no change of the clocks moves it to the next day. */
export const noonOf = (day: string): number => new Date(`${day}T12:00`).getTime()

const weekdayOf = (day: string): number => (new Date(noonOf(day)).getDay() + 6) % 7

function levelOf(minutes: number, most: number): Cell['level'] {
  if (minutes <= 0) return 0
  const share = minutes / most
  if (share > 0.75) return 4
  if (share > 0.5) return 3
  return share > 0.25 ? 2 : 1
}

/** `days` newest last, without holes. */
export function yearGrid(days: readonly Day[]): readonly Cell[] {
  const [first] = days
  if (first === undefined) return []
  const offset = weekdayOf(first.day)
  // One day in front of the screen from morning to night would make all others look the same.
  const order = days
    .map(({ minutes }) => minutes)
    .filter((minutes) => minutes > 0)
    .sort((a, b) => a - b)
  const most = order[Math.floor(order.length * 0.95)] ?? 1
  return days.map((day, at) => ({
    ...day,
    week: Math.floor((at + offset) / 7),
    weekday: (at + offset) % 7,
    level: levelOf(day.minutes, most),
  }))
}
