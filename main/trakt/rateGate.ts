// The gate that stays shut after a 429, and how long that is in every form in which Trakt says it.

const shortestMs = 1000
const longestToldMs = 3_600_000
const longestGuessedMs = 300_000

export type RateGate = {
  /** Local epoch ms until which nothing may be sent; null: open. */
  readonly shutUntil: (now: number) => number | null
  /** A 429 came: shuts the gate and says until when, local epoch ms. */
  readonly shut: (headers: Headers, now: number, serverOffsetMs: number) => number
  /** A call went through: the next guess starts small again. */
  readonly passed: () => void
}

/**
 * When a response asks to come back, local epoch ms, between 1 s and 1 h from `now`; null: it does not say.
 * `Retry-After` in seconds or as an HTTP date, otherwise `X-Ratelimit: {"until"}`. Both dates are the server's.
 */
export function retryAtOf(headers: Headers, now: number, serverOffsetMs: number): number | null {
  const told = headers.get('retry-after')?.trim() ?? ''
  const wait = /^\d+(\.\d+)?$/.test(told)
    ? Number(told) * 1000
    : (Number.isNaN(Date.parse(told)) ? untilOf(headers.get('x-ratelimit')) : Date.parse(told)) - serverOffsetMs - now
  return Number.isFinite(wait) ? now + Math.min(longestToldMs, Math.max(shortestMs, wait)) : null
}

function untilOf(json: string | null): number {
  try {
    const parsed: unknown = JSON.parse(json ?? '')
    if (typeof parsed !== 'object' || parsed === null || !('until' in parsed)) return NaN
    return typeof parsed.until === 'string' ? Date.parse(parsed.until) : NaN
  } catch {
    return NaN
  }
}

/**
 * `random` in [0, 1). A 429 that says nothing waits by full jitter below 1, 2, 4 … s, at least 1 s, at most 5 min.
 * `before`: until when an earlier run found it shut. `onShut` hears of every new end, local epoch ms.
 */
export function createRateGate(random: () => number, before = 0, onShut: (until: number) => void = () => {}): RateGate {
  let until = before
  let guesses = 0
  const set = (end: number) => {
    if (end === until) return
    until = end
    onShut(end)
  }
  return {
    shutUntil: (now) => {
      // A clock that was set back must not lock the app in.
      if (until - now > longestToldMs) set(now + longestToldMs)
      return until > now ? until : null
    },
    shut: (headers, now, serverOffsetMs) => {
      const told = retryAtOf(headers, now, serverOffsetMs)
      if (told === null) guesses += 1
      const cap = Math.min(longestGuessedMs, shortestMs * 2 ** guesses)
      // Whole, and up: a clock that shows whole milliseconds must not come to it too soon.
      set(Math.ceil(Math.max(until, told ?? now + Math.max(shortestMs, random() * cap))))
      return until
    },
    passed: () => {
      guesses = 0
    },
  }
}
