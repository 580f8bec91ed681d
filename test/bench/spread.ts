// The spread of a row of measurements as one line.
import { percentile } from './percentile.ts'

/** `p50 12 ms, p95 20 ms, 8 to 31 ms, 40 rounds`. */
export function spread(ms: readonly number[]): string {
  const at = (share: number) => percentile(ms, share).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${Math.min(...ms).toFixed(1)} to ${at(1)} ms, ${ms.length} rounds`
}
