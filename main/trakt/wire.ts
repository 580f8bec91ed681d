// The small schemas that answers of both generations are made of: lenient about how a value is written, strict about its kind.
import * as v from 'valibot'

/** A number, also as a string; finite. */
export const number = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d{1,15}(\.\d+)?$/), v.transform(Number))]),
  v.finite(),
)
export const count = v.pipe(number, v.integer(), v.minValue(0))
export const positive = v.pipe(number, v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER))
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty())

/** A part that may be missing, null or of a wrong type: then it is null, and the rest still counts. */
export const maybe = <S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.pipe(
      v.unknown(),
      // In one step: `fallback` and `nullable` around the schema cost twice what it does itself.
      v.transform((value): v.InferOutput<S> | null => {
        if (value === null || value === undefined) return null
        const parsed = v.safeParse(schema, value)
        return parsed.success ? parsed.output : null
      }),
    ),
    null,
  )

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
