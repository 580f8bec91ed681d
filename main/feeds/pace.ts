// How long until the open feed is looked at again.

export type Circumstances = {
  /** Looks in a row that brought nothing. */
  readonly quiet: number
  /** Looks in a row that failed. */
  readonly misses: number
  /** Requests that one look costs. */
  readonly cost: number
  readonly hidden: boolean
  readonly onBattery: boolean
}

const minute = 60_000
/** At one request a look this is eight or nine requests an idle hour, beside the 15 or so of the rest of the app. */
const longest = 7 * minute
const longestAway = 120 * minute

/** ms. A feed in which something happens is looked at every minute, a quiet one ever more seldom. */
export function pace({ quiet, misses, cost, hidden, onBattery }: Circumstances): number {
  const steady = Math.min(longest, minute * 2 ** Math.min(quiet, 10)) * cost
  const stretched = steady * (hidden ? 5 : 1) * (onBattery ? 2 : 1) * 2 ** Math.min(misses, 10)
  return Math.min(longestAway, stretched)
}
