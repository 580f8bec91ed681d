// Times and days as a terminal says them: its own time zone, its own language.
import { locale } from './say.ts'

/** "21:40" or "9:40 PM". `at` epoch ms, or ISO 8601. null, or no time: null. */
export function clockTime(at: number | string | null): string | null {
  const ms = typeof at === 'string' ? Date.parse(at) : (at ?? Number.NaN)
  if (Number.isNaN(new Date(ms).getTime())) return null
  return new Intl.DateTimeFormat(locale().tag, { hour: 'numeric', minute: '2-digit' }).format(ms)
}

/** "November 22, 2026". `at` epoch ms; no time: null. */
export function day(at: number): string | null {
  if (Number.isNaN(new Date(at).getTime())) return null
  return new Intl.DateTimeFormat(locale().tag, { dateStyle: 'long' }).format(at)
}
