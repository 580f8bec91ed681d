// The small schemas that answers of both generations are made of: lenient about how a value is written, strict about its kind.
import * as v from 'valibot'

type Read<T> = (value: unknown) => T | null
type Leaf<T> = v.GenericSchema<unknown, T>

const readers = new WeakMap<object, Read<unknown>>()

/** A value that `read` takes whole; null: it is not one. A pipe of small checks says the same at many times the price. */
export const leaf = <T>(read: Read<T>): Leaf<T> => {
  const schema = v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value)
      if (value !== null) return value
      addIssue()
      return NEVER
    }),
  )
  readers.set(schema, read)
  return schema
}

const numberOf: Read<number> = (value) => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : null
}
const wholeFrom =
  (min: number): Read<number> =>
  (value) => {
    const read = numberOf(value)
    return read !== null && Number.isInteger(read) && read >= min ? read : null
  }

export const countOf = wholeFrom(0)
const fromOne = wholeFrom(1)
export const positiveOf: Read<number> = (value) => {
  const read = fromOne(value)
  return read !== null && read <= Number.MAX_SAFE_INTEGER ? read : null
}
export const wordsOf: Read<string> = (value) => (typeof value === 'string' && value.trim()) || null

/** A number, also as a string; finite. */
export const number = leaf(numberOf)
export const count = leaf(countOf)
export const positive = leaf(positiveOf)
export const words = leaf(wordsOf)

/** The fields of an object; null: it is none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | null => (isObject(value) ? value : null)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A part that may be missing, null or of a wrong type: then it is null, and the rest still counts. */
export const maybe = <S extends v.GenericSchema>(schema: S) => {
  const read =
    readers.get(schema) ??
    ((value: unknown) => {
      const parsed = v.safeParse(schema, value)
      return parsed.success ? parsed.output : null
    })
  return v.optional(
    v.pipe(
      v.unknown(),
      // In one step: `fallback` and `nullable` around the schema cost twice what it does itself.
      v.transform((value): v.InferOutput<S> | null => (value === null || value === undefined ? null : read(value))),
    ),
    null,
  )
}

/** A list from which broken elements are left out. Broken throughout: not a list of these. */
export const listOf = <T>(element: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.rawTransform<unknown[], T[]>(({ dataset, addIssue, NEVER }) => {
      const good: T[] = []
      for (const raw of dataset.value) {
        const parsed = v.safeParse(element, raw)
        if (parsed.success) good.push(parsed.output)
      }
      if (good.length > 0 || dataset.value.length === 0) return good
      addIssue({ message: 'no element is readable' })
      return NEVER
    }),
  )
