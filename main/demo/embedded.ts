// The embedded Trakt: a small, faithful Trakt of both generations, in process. Tests and the demo speak to it as the app does.
import { randomBytes } from 'node:crypto'
import type { Clock, Document, Embedded } from '../ports.ts'
import { internalError, type Call, type Outcome } from './call.ts'
import type { Faults } from './faults.ts'
import { createFaulty } from './faulty.ts'
import { createLimits } from './limits.ts'
import { decide } from './oauth/device.ts'
import { demoUser } from './people.ts'
import type { Site, V1Access } from './site.ts'
import { isWorld, newWorld, type World } from './world.ts'

export type EmbeddedOptions = {
  readonly clock: Clock
  /** Where the world is kept, so that a demo account survives a restart. Without one it lives in memory. */
  readonly document?: Document
  /** Addresses that the in-process `fetch` answers; nothing is ever sent to them. */
  readonly baseUrl?: string
  readonly authUrl?: string
  /** In [0, 1), for tokens and codes. */
  readonly random?: () => number
  /** A mistake of the server's own, which the client hears of as a 500. */
  readonly onFault?: (error: unknown) => void
}

export type EmbeddedTrakt = Embedded & {
  /** Resolves when a kept world has been read. Requests wait for it by themselves. */
  readonly ready: Promise<void>
  /** The slug of who signs in. */
  readonly user: string
  /** For a client of API v1, at `addresses.apiUrl` too. */
  readonly v1: V1Access
  /** Returns whether there was a pending code to approve, or to deny. */
  readonly approve: (userCode: string) => boolean
  readonly deny: (userCode: string) => boolean
  /** Moves the server's clock on. */
  readonly advance: (ms: number) => void
  readonly faults: (faults: Faults) => void
  /** Forgets everything, sessions too, and starts anew. */
  readonly reset: () => void
  /** Everything it holds, as JSON. */
  readonly state: () => EmbeddedState
  /** One exchange, for the socket. Rejects only with the reason of the signal. */
  readonly exchange: (call: Call, signal?: AbortSignal) => Promise<Outcome>
  /** Where the socket tells of mistakes of its own. */
  readonly onFault: (error: unknown) => void
  /** The server's own clock, epoch ms. */
  readonly now: () => number
}

export type EmbeddedState = {
  readonly now: number
  readonly user: string
  readonly world: World
  readonly faults: Faults
}

/** What a demo build signs in with. Not a secret: it opens nothing but this. */
const clientId = 'd3'.repeat(32)
const clientSecret = '5e'.repeat(32)
const v1: V1Access = { apiKey: 'd1'.repeat(16), username: demoUser.username, password: 'marquee' }

const trueRandom = () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

export function createEmbedded(options: EmbeddedOptions): EmbeddedTrakt {
  const { clock, document, onFault = () => undefined } = options
  // `.invalid` never resolves: a request that slips past the in-process fetch goes nowhere.
  const apiUrl = options.baseUrl ?? 'https://api.trakt.invalid'
  const authUrl = options.authUrl ?? options.baseUrl ?? 'https://auth.trakt.invalid'
  const faulty = createFaulty(clock)
  let world = newWorld(clock.now())
  let stopped = false
  const stopping = new AbortController()

  const site: Site = {
    get world() {
      return world
    },
    now: () => clock.now() + world.advanceMs + (faulty.current().skewMs ?? 0),
    random: options.random ?? trueRandom,
    clientId,
    clientSecret,
    v1,
    limits: createLimits(() => faulty.current().writeLimit ?? 'headers'),
  }

  const ready = (async () => {
    // A demo that cannot be read starts anew: nothing in it is anybody's own.
    const kept = await document?.load().catch(() => null)
    if (kept && isWorld(kept.value)) world = kept.value
  })()

  let kept = ''
  let saving: Promise<void> = Promise.resolve()
  /** Saves what changed; resolves when it is safe. A disk that refuses costs the demo its memory, not its life. */
  const save = (): Promise<void> => {
    if (!document) return saving
    const next = JSON.stringify(world)
    if (next === kept) return saving
    kept = next
    saving = saving.then(() => document.save(JSON.parse(next)).catch(() => undefined))
    return saving
  }

  const exchange = async (call: Call, signal?: AbortSignal): Promise<Outcome> => {
    await ready
    const outcome = await faulty.run(site, call, signal).catch((error: unknown): Outcome => {
      signal?.throwIfAborted()
      onFault(error)
      return { kind: 'reply', reply: internalError() }
    })
    // Before the answer goes out: a refresh token that was spent must stay spent.
    if (call.method !== 'GET') await save()
    return outcome
  }

  const change = <T>(run: () => T): T => {
    const result = run()
    void save()
    return result
  }

  return {
    ready,
    user: demoUser.slug,
    addresses: { apiUrl, authUrl, clientId, clientSecret },
    v1,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const signal = AbortSignal.any([request.signal, stopping.signal])
      signal.throwIfAborted()
      const call: Call = {
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        body: await request.text(),
        authUrl,
      }
      const outcome = stopped ? ({ kind: 'reset' } as const) : await exchange(call, signal)
      signal.throwIfAborted()
      switch (outcome.kind) {
        case 'reset':
          throw new TypeError('fetch failed', {
            cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
          })
        case 'hang':
          return new Promise<Response>((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason), { once: true })
          })
        case 'reply': {
          const { status, headers, body } = outcome.reply
          return new Response(body, { status, headers: { ...headers, date: new Date(site.now()).toUTCString() } })
        }
      }
    },
    exchange,
    onFault,
    approve: (code) => change(() => decide(site, code, 'approved')),
    deny: (code) => change(() => decide(site, code, 'denied')),
    advance: (ms) => change(() => void (world.advanceMs += ms)),
    faults: faulty.set,
    reset: () =>
      change(() => {
        world = newWorld(clock.now())
        faulty.set({})
        site.limits.reset()
      }),
    state: () => structuredClone({ now: site.now(), user: demoUser.slug, world, faults: faulty.current() }),
    now: site.now,
    stop: () => {
      stopped = true
      stopping.abort(new TypeError('the embedded Trakt was stopped'))
    },
  }
}
