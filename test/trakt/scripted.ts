// A Trakt that answers from a script, and an account that speaks to it: what every spec of this room starts from.
import type { TraktAddresses } from '../../main/ports.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { createV2Account } from '../../main/trakt/v2/account.ts'
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import type { Protection } from '../../preload/contract/account.ts'
import { type FakeClock, fakeClock } from '../fakes/clock.ts'
import { type FakeLog, fakeLog } from '../fakes/log.ts'
import { type FakeVault, fakeVault } from '../fakes/vault.ts'

export type Sent = {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: unknown
  /** Local epoch ms. */
  readonly at: number
}

export type Script = (sent: Sent, index: number) => Response | Promise<Response>

export type Scripted = {
  readonly account: TraktAccount
  readonly clock: FakeClock
  readonly vault: FakeVault
  readonly log: FakeLog
  readonly sent: Sent[]
  readonly troubles: (Failure | null)[]
  readonly offsets: number[]
  readonly signedOut: SignedOutReason[]
  readonly protections: Protection[]
  /** The requests as `METHOD /path`. */
  readonly calls: () => string[]
  script: Script
}

export const addresses: TraktAddresses = {
  apiUrl: 'https://api.trakt.test',
  authUrl: 'https://auth.trakt.test',
  clientId: 'client-id',
  clientSecret: 'canary-client-secret',
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

export const nothing = (status = 204, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers })

export const page = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('<!DOCTYPE html><html><body>no</body></html>', {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  })

export const tokens = (n: number, lifetimeSeconds = 604_800) => ({
  access_token: `canary-access-${n}`,
  refresh_token: `canary-refresh-${n}`,
  expires_in: lifetimeSeconds,
  token_type: 'bearer',
  scope: 'public',
  created_at: 1,
})

/** The session as the vault holds it. `expiresAt` in server time. */
export const keptSession = (n: number, expiresAt: number, extra: object = {}, where = addresses): string => {
  const pair = (k: number) => ({
    accessToken: `canary-access-${k}`,
    refreshToken: `canary-refresh-${k}`,
    expiresAt,
    lifetimeMs: 604_800_000,
  })
  const { apiUrl, authUrl, clientId } = where
  return JSON.stringify({ version: 1, apiUrl, authUrl, clientId, pair: pair(n), previous: null, gone: null, ...extra })
}

/** Signed in with pair 1 (good for a week) unless `signedIn` is false. */
export async function scripted(
  script: Script,
  options: {
    signedIn?: boolean
    addresses?: TraktAddresses
    vault?: FakeVault
    clock?: FakeClock
    random?: () => number
  } = {},
): Promise<Scripted> {
  const clock = options.clock ?? fakeClock()
  const vault = options.vault ?? fakeVault()
  const log = fakeLog()
  const sent: Sent[] = []
  const troubles: (Failure | null)[] = []
  const offsets: number[] = []
  const signedOut: SignedOutReason[] = []
  const protections: Protection[] = []
  const where = options.addresses ?? addresses
  const account = createV2Account({
    fetch: async (address, init) => {
      const request: Sent = {
        method: init?.method ?? 'GET',
        url: new URL(address),
        headers: new Headers(init?.headers),
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
        at: clock.now(),
      }
      sent.push(request)
      return made.script(request, sent.length - 1)
    },
    clock,
    vault,
    log,
    random: options.random ?? (() => 0.5),
    addresses: where,
    secretName: 'session',
    version: '1.2.3',
    events: {
      onServerOffset: (ms) => offsets.push(ms),
      onTrouble: (trouble) => troubles.push(trouble),
      onSignedOut: (reason) => signedOut.push(reason),
      onProtection: (protection) => protections.push(protection),
    },
  })
  const made: Scripted = {
    account,
    clock,
    vault,
    log,
    sent,
    troubles,
    offsets,
    signedOut,
    protections,
    calls: () => sent.map(({ method, url }) => `${method} ${url.pathname}`),
    script,
  }
  if (options.signedIn !== false) {
    vault.kept.set('session', keptSession(1, clock.now() + 604_800_000, {}, where))
    await account.restore()
  }
  return made
}
