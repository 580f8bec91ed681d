// How many cases a property gets, and from which seed: few and always the same in `npm test`, many and new ones at night.
import type { Parameters } from 'fast-check'

const number = (name: string, usual: number) => {
  const told = Number(process.env[name])
  return Number.isSafeInteger(told) && told > 0 ? told : usual
}

/**
 * 2,000 cases, or as many as `npm run nightly` says, of which this property gets its share, in (0, 1]. A failure names seed
 * and path, by which it comes again.
 */
export const fuzzRuns = (share: number): Required<Pick<Parameters, 'numRuns' | 'seed'>> => ({
  numRuns: Math.ceil(number('MARQUEE_FUZZ_RUNS', 2_000) * share),
  seed: number('MARQUEE_FUZZ_SEED', 20261122),
})

/** How long that may take, ms: a case takes a good deal less than this many. */
export const fuzzTimeout = (share: number): number => 10_000 + fuzzRuns(share).numRuns * 50
