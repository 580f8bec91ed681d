// What values of the wire are worth. Every reader is total: what is missing, empty, mistyped or out of bounds is null.
// Plain functions, and not a schema per field: a stream of 100 rows has some 6,000 fields, most of them empty or unused.

export type Reader<T> = (value: unknown) => T | null

/** A number, also as a string of digits; finite. */
export const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : null
}

const whole =
  (min: number, max: number): Reader<number> =>
  (value) => {
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
export const instantOf: Reader<number> = (value) => {
  const seconds = numberOf(value)
  return seconds === null || seconds === 0 || Math.abs(seconds) > 8.64e12 ? null : Math.round(seconds * 1000)
}

/** Text up to `max` UTF-16 units; a title of digits ("24", "1917") may arrive as a number. */
const textUpTo =
  (max: number): Reader<string> =>
  (value) => {
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
    return text === '' ? null : text.length <= max ? text : text.slice(0, max).toWellFormed()
  }
/** Titles and names. */
export const wordsOf = textUpTo(1_000)
/** What people wrote. */
export const proseOf = textUpTo(20_000)
/** Addresses: a cut one is none. */
export const urlOf: Reader<string> = (value) =>
  typeof value === 'string' && value !== '' && value.length <= 2_000 ? value : null

export const imdbOf: Reader<string> = (value) =>
  typeof value === 'string' && /^tt\d{1,12}$/.test(value) ? value : null

/** true, 1, "1" and "true"; everything else is false. */
export const flagOf = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true'

/** One of these words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Reader<T> =>
  (value) =>
    words.find((word) => word === value) ?? null

/** null: not an object. An empty list is one without fields: that is how v1 sends one. */
export const objectOf: Reader<Readonly<Record<string, unknown>>> = (value) => (isObject(value) ? value : null)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The rows of a list: `[]` and `{}` are none, and a list with gaps arrives as an object. null: not a list. */
export const rawRowsOf: Reader<readonly unknown[]> = (value) => {
  if (Array.isArray(value)) return value
  return isObject(value) ? Object.values(value) : null
}

/** A list from which broken rows are left out. Broken throughout: not a list of these. */
export const rowsOf =
  <T>(row: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    const raw = rawRowsOf(value)
    if (raw === null) return null
    const good: T[] = []
    for (const one of raw) {
      const read = row(one)
      if (read !== null) good.push(read)
    }
    return good.length > 0 || raw.length === 0 ? good : null
  }

/** "Nothing" on v1: an empty object or list. */
export const isBlank = (value: unknown): boolean => rawRowsOf(value)?.length === 0
