// What a page that was taken over might send: anything that structured clone lets through.
import fc from 'fast-check'
import type { RequestName } from '../../preload/contract/channels.ts'
import { requestSamples } from './requestSamples.ts'
import { edited, nasty } from './twist.ts'

/** Far from the shapes that are expected, and things that JSON does not know. */
const anything = fc.oneof(
  { weight: 2, arbitrary: nasty },
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, maxDepth: 3 }),
  fc.jsonValue(),
  fc.constantFrom<unknown>(1n, new Uint8Array(3), /x/, new Error('x'), Number.NaN, -0, 'x'.repeat(70_000)),
  fc.string({ unit: 'binary' }),
)
const edits = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 3 })

/** What may cross the bridge at all; functions and symbols are stopped before. */
function crosses(value: unknown): boolean {
  try {
    structuredClone(value)
    return true
  } catch {
    return false
  }
}

/** Arguments for this request: made up, or true ones with parts of them changed, dropped, added; seldom true ones. */
export function pageArguments(name: RequestName): fc.Arbitrary<readonly unknown[]> {
  const samples: readonly (readonly unknown[])[] = requestSamples[name] ?? [[]]
  const sample = fc.constantFrom(...samples)
  const twisted = fc
    .tuple(sample, edits)
    .map(([args, all]) => all.reduce<unknown>((whole, [at, wrong]) => edited(whole, at, wrong), structuredClone(args)))
    .map((args) => (Array.isArray(args) ? args : [args]))
  return fc
    .oneof(
      { weight: 2, arbitrary: fc.array(anything, { maxLength: 3 }) },
      { weight: 5, arbitrary: twisted },
      { weight: 1, arbitrary: fc.tuple(sample, anything).map(([args, more]) => [...args, more]) },
      { weight: 1, arbitrary: sample },
    )
    .filter(crosses)
    .map((args): readonly unknown[] => structuredClone(args))
}
