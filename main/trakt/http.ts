// The one door to the network: headers, session, limits, server clock, and every outcome as a value.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, type Result } from '../../preload/contract/result.ts'
import type { Clock, Fetch, Log, TraktAddresses } from '../ports.ts'
import { addressOf } from './address.ts'
import { failureOf } from './errors.ts'
import { exchange, type Reply } from './exchange.ts'
import { createRateGate } from './rateGate.ts'
import { createServerClock } from './serverClock.ts'
import { isTrouble } from './trouble.ts'
import { createWriteTurn } from './writeTurn.ts'

export type Call<T> = {
  /** Names the call in logs and failures. Never anything the user typed. */
  readonly what: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `auth` calls carry no bearer and are not counted as writes. */
  readonly host: 'api' | 'auth'
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  /** `optional`: sent when there is a session. A token of one's own is neither renewed nor repeated. */
  readonly bearer: 'required' | 'optional' | 'none' | { readonly token: string }
  /** Statuses besides 2xx that `read` understands. */
  readonly handBack?: readonly number[]
  /** True: "not for this key" is an answer that the caller has another way for, and no trouble. */
  readonly hasFallback?: boolean
  readonly read: (reply: Reply) => Result<T>
  readonly signal?: AbortSignal | undefined
}

/** The session, as the door sees it. */
export type TokenSource = {
  /** `signedOut` when there is none. Waits for a refresh that is due. */
  readonly current: () => Promise<Result<string>>
  /** Trakt refused this token (401): another one, renewed at most once for all who ask. */
  readonly renew: (refused: string) => Promise<Result<string>>
  /** A token straight from a renewal was refused too: what that means. */
  readonly disputed: (token: string) => Promise<Failure>
  /** Trakt accepted this token. */
  readonly worked: (token: string) => void
}

export type DoorPorts = {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly addresses: TraktAddresses
  readonly userAgent: string
  readonly tokens: () => TokenSource
  readonly onServerOffset: (offsetMs: number) => void
  readonly onTrouble: (trouble: Failure | null) => void
}

export type Door = {
  /** Sends and reads; never rejects. Repeats only what cannot have been executed (401), or a GET on a stale connection. */
  readonly send: <T>(call: Call<T>) => Promise<Result<T>>
  /** The server's time now, epoch ms. */
  readonly serverNow: () => number
  /** Ends what is under way as `cancelled`; nothing is sent or reported afterwards. */
  readonly stop: () => void
}

const success = (status: number): boolean => status >= 200 && status < 300

export function createDoor(ports: DoorPorts): Door {
  const { clock, addresses, log } = ports
  const serverClock = createServerClock()
  const gate = createRateGate(ports.random)
  const writeTurn = createWriteTurn(clock)
  const stopped = new AbortController()
  const cancelled = err({ kind: 'cancelled' } satisfies Failure)

  const initOf = (call: Call<unknown>, token: string | null): RequestInit => ({
    method: call.method,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': ports.userAgent,
      'trakt-api-version': '2',
      'trakt-api-key': addresses.clientId,
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  })

  /** One reply, whatever its status. A GET goes out again when the kept connection turns out to be dead. */
  async function once(
    call: Call<unknown>,
    url: URL,
    token: string | null,
    signal: AbortSignal,
  ): Promise<Result<Reply>> {
    const shut = gate.shutUntil(clock.now())
    if (shut !== null) return err({ kind: 'rateLimited', retryAt: shut })
    const init = initOf(call, token)
    let answer = await exchange(ports, url.href, init, signal)
    if (!answer.ok && answer.failure.dropped && call.method === 'GET')
      answer = await exchange(ports, url.href, init, signal)
    if (!answer.ok) return err(answer.failure.failure)
    const { headers, sentAt, receivedAt } = answer.value
    if (serverClock.learn(headers, sentAt, receivedAt) && !stopped.signal.aborted)
      ports.onServerOffset(serverClock.offset())
    return answer
  }

  const inTurn = (call: Call<unknown>, url: URL, token: string | null, signal: AbortSignal): Promise<Result<Reply>> =>
    call.host === 'api' && call.method !== 'GET'
      ? writeTurn(() => once(call, url, token, signal), signal)
      : once(call, url, token, signal)

  /** The reply after at most one renewal and one repetition. */
  async function authorised(
    call: Call<unknown>,
    url: URL,
    signal: AbortSignal,
  ): Promise<Result<{ reply: Reply; token: string | null }>> {
    const own = typeof call.bearer === 'object' ? call.bearer.token : null
    const source = own === null && call.bearer !== 'none' ? ports.tokens() : null
    const current = source ? await orAbort(source.current(), signal) : null
    if (current && !current.ok && call.bearer === 'required') return current
    let token = current?.ok ? current.value : own
    let answer = await inTurn(call, url, token, signal)
    if (source && token !== null && answer.ok && answer.value.status === 401) {
      const renewed = await orAbort(source.renew(token), signal)
      if (!renewed.ok) return renewed
      token = renewed.value
      answer = await inTurn(call, url, token, signal)
      if (answer.ok && answer.value.status === 401) return err(await orAbort(source.disputed(token), signal))
    }
    if (source && token !== null && answer.ok && success(answer.value.status)) source.worked(token)
    return answer.ok ? { ok: true, value: { reply: answer.value, token } } : answer
  }

  async function outcome<T>(call: Call<T>): Promise<Result<T>> {
    if (addresses.clientId === '') return err({ kind: 'noKey' })
    const url = addressOf(call.host === 'api' ? addresses.apiUrl : addresses.authUrl, call.path, call.query)
    if (!url.ok) return url
    const signal = call.signal ? AbortSignal.any([call.signal, stopped.signal]) : stopped.signal
    if (signal.aborted) return cancelled
    try {
      const answer = await authorised(call, url.value, signal)
      if (!answer.ok) return answer
      const { reply, token } = answer.value
      if (success(reply.status)) gate.passed()
      if (success(reply.status) || call.handBack?.includes(reply.status)) return call.read(reply)
      const now = clock.now()
      const offset = serverClock.offset()
      return err(
        failureOf(reply, {
          now,
          serverOffsetMs: offset,
          rateLimitedUntil: () => gate.shut(reply.headers, now, offset),
          // What goes to the auth host is all secret, and its sentences could repeat it.
          quotable: call.host === 'api',
          secrets: [token ?? '', addresses.clientSecret ?? ''],
        }),
      )
    } catch (error) {
      if (signal.aborted) return cancelled
      throw error
    }
  }

  return {
    send: async (call) => {
      const startedAt = clock.now()
      const result = await outcome(call)
      if (!result.ok && result.failure.kind === 'cancelled') return result
      if (stopped.signal.aborted) return result
      if (!result.ok) {
        const { kind } = result.failure
        const status = 'status' in result.failure ? result.failure.status : null
        log.warn('trakt.failed', { what: call.what, kind, status, ms: clock.now() - startedAt })
      }
      const answeredAnyway = !result.ok && call.hasFallback === true && fallbackKinds.has(result.failure.kind)
      if (!answeredAnyway) ports.onTrouble(result.ok || !isTrouble(result.failure) ? null : result.failure)
      return result
    },
    serverNow: () => clock.now() + serverClock.offset(),
    stop: () => stopped.abort(),
  }
}

const fallbackKinds: ReadonlySet<Failure['kind']> = new Set(['keyRefused', 'notFound', 'vipOnly'])

/** Waits for `promise` no longer than the signal allows; what it does goes on for the others who wait. */
async function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  aborted.promise.catch(() => {})
  const abort = () => aborted.reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([promise, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
