// What a rejected fetch means: could the request have reached the server, and was it only a stale connection?
import type { Failure } from '../../preload/contract/failure.ts'

/** Node's codes and Chromium's (`net::ERR_…`) for "it never left": no name, no route, no connection, no trust. */
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_(INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|CONNECTION_REFUSED|CONNECTION_FAILED|CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|ADDRESS_INVALID|PROXY_\w+|TUNNEL_\w+|CERT_\w+))$/

/** A kept connection that the server had closed in the meantime. */
const dropped =
  /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED)$/

export type NetworkFailure = { readonly failure: Failure; readonly dropped: boolean }

const field = (value: unknown, name: 'code' | 'cause' | 'message' | 'syscall'): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined

/** `error` is whatever fetch rejected with. An unknown reason counts as sent: the caller then looks before it repeats. */
export function networkFailure(error: unknown): NetworkFailure {
  const cause = field(error, 'cause')
  const message = String(field(error, 'message') ?? '')
  const code = String(field(cause, 'code') ?? field(error, 'code') ?? /net::(ERR_\w+)/.exec(message)?.[1] ?? '')
  // Electron's fetch rejects where Node's answers 3xx. No other sign than the sentence is given.
  if (/redirect/i.test(message)) return { failure: { kind: 'unexpected', status: 302 }, dropped: false }
  const connecting = code === 'ETIMEDOUT' && field(cause, 'syscall') === 'connect'
  return { failure: { kind: 'offline', sent: !connecting && !neverSent.test(code) }, dropped: dropped.test(code) }
}
