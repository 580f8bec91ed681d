// What single values of the v1 wire are worth. Every reader is total: nothing, "" and wrong types are null, never an issue.
import * as v from 'valibot'

/** A field that may be missing, empty or mistyped; `read` says what it is worth. Costs no issue when it is not there. */
export const leaf = <T>(read: (value: unknown) => T) => v.optional(v.pipe(v.unknown(), v.transform(read)), null)

/** A number, also as a string of digits; finite. */
export const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : null
}

const whole =
  (min: number, max: number) =>
  (value: unknown): number | null => {
    const number = numberOf(value)
    return number !== null && Number.isInteger(number) && number >= min && number <= max ? number : null
  }

/** Ids: 0 stands for none. */
export const idOf = whole(1, Number.MAX_SAFE_INTEGER)
/** Years, minutes: 0 stands for unknown. */
export const sizeOf = whole(1, 100_000)
/** Seasons, numbers of episodes, counts. */
export const countOf = whole(0, 100_000)

/** Unix seconds -> epoch ms; 0 stands for unknown. Before 1970 is below 0. */
export const instantOf = (value: unknown): number | null => {
  const seconds = numberOf(value)
  return seconds === null || seconds === 0 || Math.abs(seconds) > 8.64e12 ? null : Math.round(seconds * 1000)
}

/** Text up to `max` UTF-16 units; a title of digits ("24", "1917") may arrive as a number. */
const textUpTo =
  (max: number) =>
  (value: unknown): string | null => {
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
    return text === '' ? null : text.length <= max ? text : text.slice(0, max).toWellFormed()
  }
/** Titles and names. */
export const wordsOf = textUpTo(1_000)
/** What people wrote. */
export const proseOf = textUpTo(20_000)
/** Addresses: a cut one is none. */
export const urlOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= 2_000 ? value : null

export const imdbOf = (value: unknown): string | null =>
  typeof value === 'string' && /^tt\d{1,12}$/.test(value) ? value : null

/** true, 1, "1" and "true"; everything else is false. */
export const flagOf = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true'

/** The rows of a list: `[]` and `{}` are none, and a list with gaps arrives as an object. null: not a list. */
export const rowsOf = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : null
}

/** "Nothing" on v1: an empty object or list. */
export const isBlank = (value: unknown): boolean => rowsOf(value)?.length === 0
