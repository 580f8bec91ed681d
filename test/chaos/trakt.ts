// The embedded Trakt on real sockets for many runs, in a time that is told to it, and the truth about what it holds.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Call, Outcome } from '../../main/demo/call.ts'
import { createEmbedded, type EmbeddedState } from '../../main/demo/embedded.ts'
import type { FaultRule } from '../../main/demo/faults.ts'
import { serveEmbedded } from '../../main/demo/socket.ts'
import type { Clock, TraktAddresses } from '../../main/ports.ts'
import type { Held } from './orders.ts'
import { seededRandom } from './seededRandom.ts'

/** Every run begins then: what was seeded is made once. */
export const beginning = Date.UTC(2026, 10, 22, 20, 0, 0)

export type Trakt = {
  readonly addresses: TraktAddresses
  /** Starts anew at `beginning`. */
  readonly reset: (seed: number) => void
  /** Moves true time on; what was kept waiting until then goes on. */
  readonly moveTo: (now: number) => void
  readonly rules: (rules: readonly FaultRule[]) => void
  readonly skew: (ms: number) => void
  readonly approve: (userCode: string) => boolean
  /** The server's own clock. */
  readonly now: () => number
  readonly state: () => EmbeddedState
  /** Another program of the same user: the answer's status. */
  readonly elsewhere: (method: 'POST' | 'DELETE', path: string, body: unknown) => Promise<number>
  readonly watch: (watcher: Watcher) => void
  readonly close: () => Promise<void>
}

export type Watcher = {
  readonly held: (held: Held) => void
  /** Trakt has heard a request of the app's, and then has done it. True: who asked is no more, and it is not done. */
  readonly heard: () => boolean
  /** True: who asked is no more, and is not answered. */
  readonly done: () => boolean
}

type Waiting = { readonly until: number; readonly go: () => void }

export async function startTrakt(): Promise<Trakt> {
  let now = beginning
  let random = seededRandom(1)
  let waiting: Waiting[] = []
  let watcher: Watcher | null = null
  let rules: readonly FaultRule[] = []
  let skewMs = 0
  const asked = new AsyncLocalStorage<number>()

  const hold = (until: number | null) => {
    const held = asked.getStore()
    if (held !== undefined) watcher?.held({ held, until })
  }
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const one: Waiting = { until: now + ms, go: resolve }
        waiting.push(one)
        signal?.addEventListener(
          'abort',
          () => {
            waiting = waiting.filter((other) => other !== one)
            reject(signal.reason)
          },
          { once: true },
        )
        hold(one.until)
      }),
  }
  const moveTo = (to: number) => {
    now = Math.max(now, to)
    const due = waiting.filter(({ until }) => until <= now)
    waiting = waiting.filter(({ until }) => until > now)
    for (const { go } of due) go()
  }
  const embedded = createEmbedded({ clock, random: () => random() })
  const exchange = async (call: Call, signal?: AbortSignal): Promise<Outcome> => {
    const id = call.headers.get('x-chaos-id')
    if (id === null) return embedded.exchange(call, signal)
    return asked.run(Number(id), async () => {
      moveTo(Number(call.headers.get('x-chaos-now')))
      if (watcher?.heard()) return { kind: 'hang' }
      const outcome = await embedded.exchange(call, signal)
      if (watcher?.done()) return { kind: 'hang' }
      if (outcome.kind === 'hang') hold(null)
      return outcome
    })
  }
  const served = await serveEmbedded({ ...embedded, exchange })
  const addresses = { ...embedded.addresses, apiUrl: served.url, authUrl: served.authUrl }
  const setFaults = () => embedded.faults({ rules, skewMs })

  let other: { readonly token: string; readonly until: number } | null = null
  const post = (path: string, body: unknown, token?: string, method = 'POST') =>
    embedded.fetch(`${embedded.addresses.apiUrl}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Elsewhere/1.0',
        'trakt-api-version': '2',
        'trakt-api-key': embedded.addresses.clientId,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
    })
  const signInElsewhere = async (): Promise<string> => {
    if (other && other.until > now) return other.token
    const { clientId, clientSecret } = embedded.addresses
    const code = (await (await post('/oauth/device/code', { client_id: clientId })).json()) as Record<string, string>
    embedded.approve(code['user_code'] ?? '')
    const body = { code: code['device_code'], client_id: clientId, client_secret: clientSecret }
    const tokens = (await (await post('/oauth/device/token', body)).json()) as Record<string, string>
    other = { token: tokens['access_token'] ?? '', until: now + 6 * 86_400_000 }
    return other.token
  }

  return {
    addresses,
    reset: (seed) => {
      now = beginning
      random = seededRandom(seed)
      waiting = []
      rules = []
      skewMs = 0
      other = null
      embedded.reset()
    },
    moveTo,
    rules: (next) => {
      rules = next
      setFaults()
    },
    skew: (ms) => {
      skewMs = ms
      setFaults()
    },
    approve: embedded.approve,
    now: embedded.now,
    state: embedded.state,
    elsewhere: async (method, path, body) => {
      // Faults are for Marquee; afterwards they begin anew.
      embedded.faults({ skewMs })
      const token = await signInElsewhere()
      const { status } = await post(path, body, token, method)
      setFaults()
      return status
    },
    watch: (next) => {
      watcher = next
    },
    close: async () => {
      embedded.stop()
      await served.close()
    },
  }
}
