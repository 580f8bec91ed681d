// The rate limits: one write a second for a user, 500 reads in five minutes for a user or a client.
import { json, type Reply } from './call.ts'

export type Limits = {
  /** A 429, or null when the call may pass. A call that is refused does not count. */
  readonly check: (kind: 'read' | 'write', who: string, now: number, signedIn: boolean) => Reply | null
  readonly reset: () => void
}

/** `headers`: with Retry-After and X-Ratelimit; `bare`: a 429 that says nothing, as the edge does; `off`: no write limit. */
export type WriteLimit = 'headers' | 'bare' | 'off'

const readWindow = 300_000
const readLimit = 500

export function createLimits(writeLimit: () => WriteLimit): Limits {
  const lastWrite = new Map<string, number>()
  const windows = new Map<string, { start: number; count: number }>()
  const refuse = (name: string, period: number, limit: number, until: number, now: number) => {
    if (writeLimit() === 'bare')
      return { status: 429, headers: { 'content-type': 'text/html', server: 'cloudflare' }, body: '' }
    return json(
      429,
      { error: 'Too Many Requests' },
      {
        'retry-after': String(Math.max(1, Math.ceil((until - now) / 1000))),
        'x-ratelimit': JSON.stringify({ name, period, limit, remaining: 0, until: new Date(until).toISOString() }),
      },
    )
  }
  return {
    check: (kind, who, now, signedIn) => {
      if (kind === 'write') {
        const last = lastWrite.get(who)
        // A clock that was set back must not lock a user out.
        if (writeLimit() !== 'off' && last !== undefined && now >= last && now - last < 1000)
          return refuse('AUTHED_API_POST_LIMIT', 1, 1, last + 1000, now)
        lastWrite.set(who, now)
        return null
      }
      const window = windows.get(who)
      if (!window || now < window.start || now - window.start >= readWindow) {
        windows.set(who, { start: now, count: 1 })
        return null
      }
      if (window.count >= readLimit)
        return refuse(
          signedIn ? 'AUTHED_API_GET_LIMIT' : 'UNAUTHED_API_GET_LIMIT',
          readWindow / 1000,
          readLimit,
          window.start + readWindow,
          now,
        )
      window.count += 1
      return null
    },
    reset: () => {
      lastWrite.clear()
      windows.clear()
    },
  }
}
