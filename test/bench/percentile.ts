// Percentiles by nearest rank: always a value that was measured.

/** `share` in (0, 1]; throws when there is nothing to choose from. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.ceil(sorted.length * share) - 1]
  if (value === undefined) throw new Error('a percentile of nothing')
  return value
}
