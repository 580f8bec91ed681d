// The door to API v2: its headers, the bearer with at most one renewal, and its statuses as failures.
import type { Failure } from '../../../preload/contract/failure.ts'
import { err, type Result } from '../../../preload/contract/result.ts'
import type { TraktAddresses } from '../../ports.ts'
import { addressesBelow, type Query } from '../address.ts'
import type { Reply } from '../exchange.ts'
import { type About, createLine, isSuccess, type Line, type LinePorts } from '../line.ts'
import { orAbort } from '../orAbort.ts'

export type Call<T> = About & {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `auth` calls carry no bearer and are not counted as writes. */
  readonly host: 'api' | 'auth'
  readonly path: string
  readonly query?: Query
  readonly body?: unknown
  /** `optional`: sent when there is a session. A token of one's own is neither renewed nor repeated. */
  readonly bearer: 'required' | 'optional' | 'none' | { readonly token: string }
  /** The answer must not be lost: it is waited for longer. */
  readonly isPrecious?: boolean
  /** Statuses besides 2xx that `read` understands. */
  readonly handBack?: readonly number[]
  readonly read: (reply: Reply) => Result<T>
}

/**
 * A token. `isNew`: it was renewed for this very call. `unrenewed`: that has just failed like this, and the old one is good only
 * if Trakt takes it as it is.
 */
export type Held = Result<string> & { readonly isNew?: true; readonly unrenewed?: Failure }

/** The session, as the door sees it. */
export type TokenSource = {
  /** `signedOut` when there is none. A promise only where a refresh is due and waited for. */
  readonly current: () => Held | Promise<Held>
  /** Trakt refused this token (401): another one, renewed at most once for all who ask. */
  readonly renew: (refused: string) => Promise<Result<string>>
  /** A token straight from a renewal was refused too: what that means. */
  readonly disputed: (token: string) => Promise<Failure>
  /** Trakt accepted this token. */
  readonly worked: (token: string) => void
}

export type DoorPorts = LinePorts & {
  readonly addresses: TraktAddresses
  readonly userAgent: string
  readonly tokens: () => TokenSource
}

export type Door = Pick<Line, 'serverNow' | 'stop'> & {
  /** Sends and reads; never rejects. Repeats only what cannot have been executed (401), or a GET on a stale connection. */
  readonly send: <T>(call: Call<T>) => Promise<Result<T>>
}

/** Somebody's protected profile: the token is good, and another one would see no more. Source: `X-Private-User`. */
const isPrivate = ({ path }: Call<unknown>, { status, headers }: Reply): boolean =>
  status === 401 && !path.startsWith('/users/me/') && headers.get('x-private-user')?.trim().toLowerCase() === 'true'

const isRefusal = (call: Call<unknown>, reply: Reply): boolean => reply.status === 401 && !isPrivate(call, reply)

export function createDoor(ports: DoorPorts): Door {
  const { addresses } = ports
  const line = createLine(ports)
  const addressOf = { api: addressesBelow(addresses.apiUrl), auth: addressesBelow(addresses.authUrl) }

  const headersFor = (token: string | null): Headers | Record<string, string> => {
    const headers = {
      'Content-Type': 'application/json',
      'User-Agent': ports.userAgent,
      'trakt-api-version': '2',
      'trakt-api-key': addresses.clientId,
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    }
    try {
      return new Headers(headers)
    } catch {
      // A key or token that no header can carry: fetch rejects it, as it rejects whatever else cannot be sent.
      return headers
    }
  }
  /** The last ones stay: nearly every call carries the same. */
  let kept = { token: null as string | null, headers: headersFor(null) }
  const headersOf = (token: string | null): Headers | Record<string, string> => {
    if (kept.token !== token) kept = { token, headers: headersFor(token) }
    return kept.headers
  }

  const initOf = (call: Call<unknown>, token: string | null): RequestInit => ({
    method: call.method,
    headers: headersOf(token),
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  })

  type Sent = { readonly token: string | null; readonly answer: Result<Reply> }

  /** Trakt refused the token: once more after at most one renewal. */
  async function onceMore(
    call: Call<unknown>,
    source: TokenSource,
    refused: string,
    { isNew, unrenewed }: Held,
    transmit: (token: string) => Promise<Result<Reply>>,
    signal: AbortSignal,
  ): Promise<Sent> {
    // One refresh for one call: it was made already, before the call.
    if (unrenewed) return { token: refused, answer: err(unrenewed) }
    let token = refused
    if (!isNew) {
      const renewed = await orAbort(source.renew(refused), signal)
      if (!renewed.ok) return { token, answer: renewed }
      token = renewed.value
      const answer = await transmit(token)
      if (!answer.ok || !isRefusal(call, answer.value)) return { token, answer }
    }
    return { token, answer: err(await orAbort(source.disputed(token), signal)) }
  }

  async function outcome<T>(call: Call<T>, ending: AbortController): Promise<Result<T>> {
    if (addresses.clientId === '') return err({ kind: 'noKey' })
    const url = addressOf[call.host](call.path, call.query)
    if (!url.ok) return url
    const isRepeatable = call.method === 'GET'
    const isWrite = call.host === 'api' && !isRepeatable
    const transmit = (token: string | null) =>
      line.transmit(
        { url: url.value, init: initOf(call, token), isWrite, isRepeatable, isPrecious: call.isPrecious ?? false },
        ending,
      )
    const own = typeof call.bearer === 'object' ? call.bearer.token : null
    const source = own === null && call.bearer !== 'none' ? ports.tokens() : null
    const asked = source ? source.current() : null
    const current = asked instanceof Promise ? await orAbort(asked, ending.signal) : asked
    if (current && !current.ok && call.bearer === 'required') return current
    let token = current?.ok ? current.value : own
    let answer = await transmit(token)
    if (source && current?.ok && answer.ok && isRefusal(call, answer.value))
      ({ token, answer } = await onceMore(call, source, current.value, current, transmit, ending.signal))
    if (!answer.ok) return answer
    const reply = answer.value
    if (isSuccess(reply.status) || call.handBack?.includes(reply.status)) {
      line.heed(reply)
      const read = call.read(reply)
      // The page of a hotel's network says 200 as well, but takes no token.
      if (read.ok && token !== null && isSuccess(reply.status)) source?.worked(token)
      return read
    }
    if (isPrivate(call, reply)) return err({ kind: 'notFound' })
    // What goes to the auth host is all secret, and its sentences could repeat it.
    const quotable = call.host === 'api'
    return err(line.failure(reply, { quotable, secrets: [token ?? '', addresses.clientSecret ?? ''] }))
  }

  return {
    send: (call) => line.call(call, (ending) => outcome(call, ending)),
    serverNow: line.serverNow,
    stop: line.stop,
  }
}
