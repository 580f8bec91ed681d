// One account on API v2: wires the door, OAuth, the session and the service together.
import { ok, type Result } from '../../../preload/contract/result.ts'
import type { Clock, Fetch, Log, SecretName, TraktAddresses, Vault } from '../../ports.ts'
import type { LinePace } from '../line.ts'
import { createDoor } from './door.ts'
import type { ServiceEvents, TraktAccount } from '../service.ts'
import { userAgent } from '../userAgent.ts'
import { deviceSignIn } from './deviceSignIn.ts'
import { createOAuth } from './oauth.ts'
import { readNothing } from './read.ts'
import { createService } from './service.ts'
import { createSession } from './session.ts'

export type V2AccountPorts = {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly vault: Vault
  readonly log: Log
  /** In [0, 1), for jitter. */
  readonly random: () => number
  readonly addresses: TraktAddresses
  readonly secretName: SecretName
  readonly version: string
  readonly events: ServiceEvents
  readonly pace?: LinePace
}

/** Sends nothing by itself. After `stop` it sends and reports nothing any more. */
export function createV2Account(ports: V2AccountPorts): TraktAccount {
  const { fetch, clock, vault, log, random, addresses, secretName, events } = ports
  let stopped = false
  const door = createDoor({
    ...ports.pace,
    fetch,
    clock,
    log,
    random,
    addresses,
    userAgent: userAgent(ports.version),
    tokens: () => session,
    onServerOffset: events.onServerOffset,
    onTrouble: events.onTrouble,
  })
  const oauth = createOAuth(door, addresses, clock.now)
  const session = createSession({
    vault,
    secretName,
    addresses,
    clock,
    log,
    oauth,
    serverNow: door.serverNow,
    probe: (token): Promise<Result<'accepted' | 'refused'>> =>
      door.send({
        what: 'token check',
        method: 'GET',
        host: 'api',
        path: '/users/settings',
        bearer: { token },
        handBack: [401],
        read: (reply) => {
          if (reply.status === 401) return ok('refused')
          const read = readNothing('token check')(reply)
          return read.ok ? ok('accepted') : read
        },
      }),
    onSignedOut: (reason) => {
      if (!stopped) events.onSignedOut(reason)
    },
    onProtection: (protection) => {
      if (!stopped) events.onProtection?.(protection)
    },
  })
  return {
    service: createService(door, addresses.apiUrl),
    restore: session.restore,
    signIn: (onStep, signal) => deviceSignIn({ oauth, clock, begin: session.begin }, onStep, signal),
    keepAnew: session.keepAnew,
    settled: session.settled,
    signOut: session.end,
    stop: () => {
      stopped = true
      door.stop()
    },
  }
}
