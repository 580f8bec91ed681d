// What a lying server makes of a true answer: leaves it, changes some parts of it, or says something else altogether.
import fc from 'fast-check'

/** An answer as a server gives it. */
export type Said = { readonly status: number; readonly body: string }
export type Twist = (truth: Said) => Said

/** Numbers, texts and shapes that have broken parsers before. */
export const nasty = fc.constantFrom<unknown>(
  null,
  undefined,
  0,
  -1,
  1e308,
  2 ** 53 + 2,
  0.5,
  '',
  '   ',
  '\ud800',
  '\u0000',
  'constructor',
  '__proto__',
  '0x1f',
  '1e999',
  '99999999999999999999',
  'not a date',
  '+275760-09-13T00:00:00.001Z',
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { toString: 'no' },
  true,
)
const value = fc.oneof({ weight: 2, arbitrary: nasty }, fc.jsonValue({ maxDepth: 3 }))

/** The part that comes at `at`, counted through the whole, becomes `wrong`; undefined takes it out. */
export function edited(whole: unknown, at: number, wrong: unknown): unknown {
  let n = -1
  const wanted = at % size(whole)
  const visit = (part: unknown): unknown => {
    n += 1
    if (n === wanted) return wrong
    if (Array.isArray(part)) return part.map(visit).filter((one) => one !== undefined)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, visit(one)]))
  }
  return visit(whole)
}

const size = (whole: unknown): number =>
  typeof whole === 'object' && whole !== null
    ? Object.values(whole).reduce<number>((sum, part) => sum + size(part), 1)
    : 1

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const edits = fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 4 })
const statuses = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(200, 200, 201, 401, 404, 409, 429, 503) },
  // A response that may not have a body cannot be made with one.
  fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status)),
)
const anything = fc.oneof(
  fc.jsonValue().map((made) => JSON.stringify(made)),
  fc.string(),
  // A refusal of the older API, with words that decide something.
  fc
    .record({
      status: fc.constantFrom('failure', 'success', 'Failure', null),
      error: fc.oneof(
        fc.constantFrom('invalid API key', 'failed authentication', 'scrobbled x already', 'x not found'),
        fc.string(),
      ),
      wait: value,
    })
    .map((made) => JSON.stringify(made)),
)

export const twist: fc.Arbitrary<Twist> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Twist>((truth) => truth) },
  {
    weight: 5,
    arbitrary: edits.map((all): Twist => (truth) => ({
      ...truth,
      body: JSON.stringify(all.reduce((whole, [at, wrong]) => edited(whole, at, wrong), parsed(truth.body))) ?? '',
    })),
  },
  {
    weight: 1,
    arbitrary: statuses.map((status): Twist => (truth) => ({ ...truth, status })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(anything, statuses).map(([body, status]): Twist => () => ({ status, body })),
  },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 400 }).map((at): Twist => (truth) => ({ ...truth, body: truth.body.slice(0, at) })),
  },
)
