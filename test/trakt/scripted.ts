// A Trakt that answers from a script, and an account that speaks to it: what every spec of this room starts from.
import type { Fetch, TraktAddresses } from '../../main/ports.ts'
import type { ServiceEvents, TraktAccount } from '../../main/trakt/service.ts'
import type { LinePace } from '../../main/trakt/line.ts'
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

/** What an account was given and what it did with it. */
export type Recorded = {
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
export type Scripted = Recorded & { readonly account: TraktAccount }

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

export type RecordedOptions = { vault?: FakeVault; clock?: FakeClock; random?: () => number }

/** The ports of an account of either generation, and what passes through them. */
export function recorded(script: Script, options: RecordedOptions = {}) {
  const clock = options.clock ?? fakeClock()
  const sent: Sent[] = []
  const made: Recorded = {
    clock,
    vault: options.vault ?? fakeVault(),
    log: fakeLog(),
    sent,
    troubles: [],
    offsets: [],
    signedOut: [],
    protections: [],
    calls: () => sent.map(({ method, url }) => `${method} ${url.pathname}`),
    script,
  }
  const fetch: Fetch = async (address, init) => {
    const request: Sent = {
      method: init?.method ?? 'GET',
      url: new URL(address),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
      at: clock.now(),
    }
    sent.push(request)
    return made.script(request, sent.length - 1)
  }
  const events: ServiceEvents = {
    onServerOffset: (ms) => made.offsets.push(ms),
    onTrouble: (trouble) => made.troubles.push(trouble),
    onSignedOut: (reason) => made.signedOut.push(reason),
    onProtection: (protection) => made.protections.push(protection),
  }
  const { vault, log } = made
  return { made, ports: { fetch, clock, vault, log, random: options.random ?? (() => 0.5), version: '1.2.3', events } }
}

/** Signed in with pair 1 (good for a week) unless `signedIn` is false. */
export async function scripted(
  script: Script,
  options: RecordedOptions & { signedIn?: boolean; addresses?: TraktAddresses; pace?: LinePace } = {},
): Promise<Scripted> {
  const where = options.addresses ?? addresses
  const { made, ports } = recorded(script, options)
  const account = createV2Account({ ...ports, addresses: where, secretName: 'session', pace: options.pace ?? {} })
  if (options.signedIn !== false) {
    made.vault.kept.set('session', keptSession(1, made.clock.now() + 604_800_000, {}, where))
    await account.restore()
  }
  return Object.assign(made, { account })
}
