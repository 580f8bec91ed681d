// Trakt's OAuth calls (A.2), each answer a closed union. The client secret goes along where there is one.
import * as v from 'valibot'
import type { Failure } from '../../../preload/contract/failure.ts'
import { err, ok, type Result } from '../../../preload/contract/result.ts'
import type { TraktAddresses } from '../../ports.ts'
import { isSecure } from '../address.ts'
import type { Reply } from '../exchange.ts'
import type { Door } from './door.ts'
import { retryAtOf } from '../rateGate.ts'
import { readJson, readNothing } from './read.ts'
import { wireDeviceCode, wireOAuthError, wireTokens } from './wire.ts'

/** A token pair as it was issued. Secret: never logged. */
export type Tokens = { readonly accessToken: string; readonly refreshToken: string; readonly lifetimeMs: number }

/** `expiresInMs` and `intervalMs` are the server's; `link` is https. */
export type DeviceCode = {
  readonly deviceCode: string
  readonly userCode: string
  readonly link: string
  readonly expiresInMs: number
  readonly intervalMs: number
}

export type Poll =
  | { readonly kind: 'tokens'; readonly tokens: Tokens }
  | { readonly kind: 'pending' }
  /** `waitMs`: what Trakt asked for, if it did. */
  | { readonly kind: 'slowDown'; readonly waitMs: number | null }
  | { readonly kind: 'unknownCode' | 'used' | 'expired' | 'denied' }

export type Refreshed = { readonly kind: 'tokens'; readonly tokens: Tokens } | { readonly kind: 'refused' }

export type OAuth = {
  readonly deviceCode: (signal: AbortSignal) => Promise<Result<DeviceCode>>
  readonly poll: (deviceCode: string) => Promise<Result<Poll>>
  readonly refresh: (refreshToken: string) => Promise<Result<Refreshed>>
  readonly revoke: (accessToken: string, signal?: AbortSignal) => Promise<Result<void>>
}

/** The redirect address that Trakt gives to programs without one; the contract wants it named at a refresh. */
const noRedirect = 'urn:ietf:wg:oauth:2.0:oob'

const readTokens = (what: string) =>
  readJson(what, wireTokens, (wire): Tokens => ({
    accessToken: wire.access_token,
    refreshToken: wire.refresh_token,
    lifetimeMs: wire.expires_in * 1000,
  }))

const readDeviceCode = readJson('device code', wireDeviceCode, (wire) => wire)

function errorOf(reply: Reply): string | null {
  const parsed = reply.body.kind === 'json' ? v.safeParse(wireOAuthError, reply.body.value) : null
  return parsed?.success ? parsed.output.error : null
}

/** `error` values that mean our client id or secret, whatever the status. */
const clientErrors = new Set(['invalid_client', 'unauthorized_client'])

/** A 400 or 401 that is about us and not about a token. The sentence may repeat a secret; the code cannot. */
function refusedCall(reply: Reply): Result<never> {
  const error = errorOf(reply)
  if (reply.status === 401 || (error !== null && clientErrors.has(error))) return keyRefused()
  const message = error !== null && /^[a-z_]{1,40}$/.test(error) ? error : null
  return err({ kind: 'invalid', status: reply.status, message })
}

const asPoll = (kind: 'pending' | 'denied' | 'expired' | 'used' | 'unknownCode'): Result<Poll> => ok({ kind })
const keyRefused = (): Result<never> => err({ kind: 'keyRefused' } satisfies Failure)

export function createOAuth(door: Door, addresses: TraktAddresses, now: () => number): OAuth {
  const client = {
    client_id: addresses.clientId,
    ...(addresses.clientSecret === null ? {} : { client_secret: addresses.clientSecret }),
  }
  const post = { method: 'POST', host: 'auth', bearer: 'none' } as const

  const readPoll = (reply: Reply): Result<Poll> => {
    const error = errorOf(reply)
    switch (reply.status) {
      case 400:
      case 401:
        // Trakt answers 400 without a word while it waits; a server that follows RFC 8628 says which 400 it is.
        if (error === 'slow_down') return ok({ kind: 'slowDown', waitMs: null })
        if (error === 'access_denied') return asPoll('denied')
        if (error === 'expired_token') return asPoll('expired')
        return reply.status === 401 || (error !== null && clientErrors.has(error)) ? keyRefused() : asPoll('pending')
      case 404:
        return asPoll('unknownCode')
      case 409:
        return asPoll('used')
      case 410:
        return asPoll('expired')
      case 418:
        return asPoll('denied')
      case 429: {
        const at = retryAtOf(reply.headers, now(), 0)
        return ok({ kind: 'slowDown', waitMs: at === null ? null : at - now() })
      }
      default: {
        const read = readTokens('device token')(reply)
        return read.ok ? ok({ kind: 'tokens', tokens: read.value }) : read
      }
    }
  }

  const readRefreshed = (reply: Reply): Result<Refreshed> => {
    if (reply.status === 400 || reply.status === 401)
      return errorOf(reply) === 'invalid_grant' ? ok({ kind: 'refused' }) : refusedCall(reply)
    const read = readTokens('refresh')(reply)
    return read.ok ? ok({ kind: 'tokens', tokens: read.value }) : read
  }

  return {
    deviceCode: async (signal) => {
      const body = { client_id: addresses.clientId }
      const answer = await door.send({
        ...post,
        what: 'device code',
        path: '/oauth/device/code',
        body,
        handBack: [400, 401],
        read: (reply) => (reply.status < 300 ? readDeviceCode(reply) : refusedCall(reply)),
        signal,
      })
      if (!answer.ok) return answer
      const { device_code, user_code, verification_url, expires_in, interval } = answer.value
      if (!isSecure(new URL(verification_url)))
        return err({ kind: 'unreadable', what: 'device code: verification_url' })
      return ok({
        deviceCode: device_code,
        userCode: user_code,
        link: verification_url,
        expiresInMs: expires_in * 1000,
        intervalMs: (interval ?? 5) * 1000,
      })
    },
    poll: (deviceCode) =>
      door.send({
        ...post,
        what: 'device token',
        path: '/oauth/device/token',
        body: { code: deviceCode, ...client },
        handBack: [400, 401, 404, 409, 410, 418, 429],
        read: readPoll,
      }),
    refresh: (refreshToken) =>
      door.send({
        ...post,
        what: 'refresh',
        isPrecious: true,
        path: '/oauth/token',
        body: { grant_type: 'refresh_token', refresh_token: refreshToken, redirect_uri: noRedirect, ...client },
        handBack: [400, 401],
        read: readRefreshed,
      }),
    revoke: (accessToken, signal) =>
      door.send({
        ...post,
        what: 'revoke',
        path: '/oauth/revoke',
        body: { token: accessToken, ...client },
        read: readNothing('revoke'),
        signal,
      }),
  }
}
