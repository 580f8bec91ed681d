// How far the server's clock is from ours, learnt from `Date` headers.

/** Below this the difference may as well be the network, and is taken as none, ms. */
const ignoredBelowMs = 2000

export type ServerClock = {
  /** Server minus local, ms; 0 until a response said otherwise. */
  readonly offset: () => number
  /** Learns from a response sent for at `sentAt` and begun at `receivedAt` (local ms). False: it had no usable `Date`. */
  readonly learn: (headers: Headers, sentAt: number, receivedAt: number) => boolean
}

/**
 * Each response bounds the difference: its `Date` (whole seconds, cut off) was true at some moment between sending and
 * receiving. The bounds of many responses together are narrower than any one; a response that contradicts them means
 * that a clock was set, and starts afresh. The lower bound is the one used: what waits for a server time then
 * never acts too early, at most a second late.
 */
export function createServerClock(): ServerClock {
  let low = 0
  let high = 0
  let known = false
  /** The last `Date` and what it means: most responses come several to the second. */
  let said = ''
  let meant = NaN
  const parse = (date: string): number => {
    if (date === said) return meant
    said = date
    meant = Date.parse(date)
    return meant
  }
  return {
    offset: () => (known && Math.abs(low) >= ignoredBelowMs ? low : 0),
    learn: (headers, sentAt, receivedAt) => {
      const date = parse(headers.get('date') ?? '')
      if (!Number.isFinite(date)) return false
      // A cached response says how long ago it was made.
      const age = Number(headers.get('age') ?? 0)
      const made = date + (Number.isFinite(age) && age > 0 ? age * 1000 : 0)
      const newLow = made - receivedAt
      const newHigh = made + 1000 - sentAt
      const fits = known && newLow <= high && newHigh >= low
      low = fits ? Math.max(low, newLow) : newLow
      high = fits ? Math.min(high, newHigh) : newHigh
      known = true
      return true
    },
  }
}
