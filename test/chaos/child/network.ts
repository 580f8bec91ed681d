// The app's way to Trakt: real requests on real sockets, counted, and held to the rules that every request has to keep.
import type { Fetch } from '../../../main/ports.ts'
import type { Breach, Death } from '../orders.ts'
import { end, type Life, never } from './life.ts'
import { stirring } from './stirring.ts'

type NetworkDeath = Extract<Death, { at: 'send' | 'answer' }>
/** `until`: true time when Trakt lets go of it; Infinity: never. `null`: on its way. */
type Flight = { until: number | null }

export type Network = {
  readonly fetch: Fetch
  /** Is an answer to be expected without time moving on? */
  readonly isBusy: () => boolean
  /** Trakt keeps this request. */
  readonly hold: (id: number, until: number | null) => void
  /** True time when the next held one goes on; Infinity: none. */
  readonly next: () => number
  /** Those that are due go on. */
  readonly release: () => boolean
  readonly online: (on: boolean) => void
  readonly die: (death: NetworkDeath | null) => void
  /** The clock was set: what was counted by it is off. */
  readonly clockSet: () => void
  /** True time until which Trakt wants to hear nothing: known to whoever starts next, once the app has come to rest. */
  readonly silentUntil: () => number
  /** Breaks every connection. */
  readonly cutOff: () => void
}

type Options = {
  readonly life: Life
  readonly now: () => number
  readonly isOnline: boolean
  readonly silentUntil: number
  readonly breach: (kind: Breach, detail: string) => void
}

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9'
let ids = 0

export function createNetwork({ life, now, isOnline, silentUntil, breach }: Options): Network {
  const flights = new Map<number, Flight>()
  let death: NetworkDeath | null = null
  let sends = 0
  let answers = 0
  let isUp = isOnline
  let silence = silentUntil
  let refreshes = 0

  const cutOff = new AbortController()

  const isRefresh = (url: string, init?: RequestInit) =>
    url.endsWith('/oauth/token') && typeof init?.body === 'string' && init.body.includes('refresh_token')

  const exchange = async (url: string, init?: RequestInit): Promise<Response> => {
    if (life.isDead) return never
    ids += 1
    const id = ids
    const { pathname, search, origin } = new URL(url)
    // The app's clock shows whole milliseconds.
    if (silence - now() >= 1)
      breach('tooSoon', `${init?.method ?? 'GET'} ${pathname} was sent ${silence - now()} ms before Trakt allowed it`)
    sends += 1
    if (death?.at === 'send' && sends === death.nth) {
      end(life)
      return never
    }
    const flight: Flight = { until: null }
    flights.set(id, flight)
    try {
      const headers = new Headers(init?.headers)
      headers.set('x-chaos-id', `${id}`)
      headers.set('x-chaos-now', `${now()}`)
      const signal = init?.signal ? AbortSignal.any([init.signal, cutOff.signal]) : cutOff.signal
      const response = await fetch(`${isUp ? origin : nowhere}${pathname}${search}`, { ...init, headers, signal })
      // The whole answer counts as under way, so that no time limit runs out while the machine is merely busy.
      const body = await response.arrayBuffer()
      answers += 1
      if (death?.at === 'answer' && answers === death.nth) end(life)
      const after = Number(response.headers.get('retry-after') ?? Number.NaN)
      if (response.status === 429 && Number.isFinite(after)) {
        const until = now() + Math.min(3_600_000, Math.max(1000, after * 1000))
        // What is sent in the very moment in which the answer is read was on its way.
        setImmediate(() => {
          silence = Math.max(silence, until)
        })
      }
      return new Response(body.byteLength > 0 ? body : null, response)
    } finally {
      flights.delete(id)
      stirring.now()
      if (life.isDead) await never
    }
  }

  return {
    fetch: async (url, init) => {
      if (!isRefresh(url, init)) return exchange(url, init)
      refreshes += 1
      if (refreshes > 1) breach('twoRefreshes', 'two refreshes were under way at once')
      try {
        return await exchange(url, init)
      } finally {
        refreshes -= 1
      }
    },
    isBusy: () => {
      for (const { until } of flights.values()) if (until === null) return true
      return false
    },
    hold: (id, until) => {
      const flight = flights.get(id)
      if (flight) flight.until = until ?? Number.POSITIVE_INFINITY
      stirring.now()
    },
    next: () => Math.min(Number.POSITIVE_INFINITY, ...[...flights.values()].flatMap(({ until }) => until ?? [])),
    release: () => {
      let some = false
      for (const flight of flights.values()) {
        if (flight.until === null || flight.until > now()) continue
        flight.until = null
        some = true
      }
      return some
    },
    online: (on) => {
      isUp = on
    },
    die: (next) => {
      death = next
      sends = 0
      answers = 0
    },
    clockSet: () => {
      silence = 0
    },
    silentUntil: () => silence,
    cutOff: () => cutOff.abort(),
  }
}
