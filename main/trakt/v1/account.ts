// One account on API v1: wires the line, the credentials and the service together.
import type { SignIn } from '../../../preload/contract/account.ts'
import { err, type Result } from '../../../preload/contract/result.ts'
import type { Clock, Fetch, Log, SecretName, Vault } from '../../ports.ts'
import { createLine, type LinePace } from '../line.ts'
import { readValue } from '../read.ts'
import type { ServiceEvents, TraktAccount } from '../service.ts'
import { userAgent } from '../userAgent.ts'
import { wireDone } from './answers.ts'
import { type Ask, createAsk } from './ask.ts'
import type { V1Credentials } from './credentials.ts'
import { createService } from './service.ts'
import { createSession } from './session.ts'

export type V1AccountPorts = {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly vault: Vault
  readonly log: Log
  /** In [0, 1), for jitter. */
  readonly random: () => number
  readonly secretName: SecretName
  readonly version: string
  readonly events: ServiceEvents
  /** null: nobody is signed in, and nothing is ever sent. */
  readonly credentials: V1Credentials | null
  readonly pace?: LinePace
}

/** Sends nothing by itself. After `stop` it sends and reports nothing any more. */
export function createV1Account(ports: V1AccountPorts): TraktAccount {
  const { fetch, clock, vault, log, random, secretName, version, events, credentials } = ports
  let stopped = false
  const line = createLine({
    ...ports.pace,
    fetch,
    clock,
    log,
    random,
    onServerOffset: events.onServerOffset,
    onTrouble: events.onTrouble,
  })
  const agent = userAgent(version)
  /** Asks whether the server takes name and password, whatever became of them before. */
  const test = async (signal?: AbortSignal): Promise<Result<void>> =>
    credentials
      ? createAsk(line, credentials, { userAgent: agent }).write({
          what: 'account test',
          method: 'account/test',
          isRead: true,
          read: readValue('account test', wireDone, () => undefined),
          signal,
        })
      : err({ kind: 'signedOut', reason: 'never' })
  const session = createSession(credentials, {
    vault,
    secretName,
    log,
    test,
    onSignedOut: (reason) => {
      if (!stopped) events.onSignedOut(reason)
    },
    onProtection: (protection) => {
      if (!stopped) events.onProtection?.(protection)
    },
  })
  const signedOut = async (): Promise<Result<never>> => err({ kind: 'signedOut', reason: session.lost() ?? 'never' })
  const ask: Ask = credentials
    ? createAsk(line, credentials, {
        userAgent: agent,
        session: { lost: session.lost, disputed: session.disputed },
      })
    : { write: signedOut, read: signedOut }

  return {
    service: createService(ask, credentials ?? { server: '', username: '' }, { serverNow: line.serverNow, version }),
    restore: async () => session.restore(),
    signIn: async (onStep, signal) => {
      const say = (step: SignIn): SignIn => {
        onStep(step)
        return step
      }
      if (signal.aborted) return { step: 'none' }
      say({ step: 'starting' })
      const tested = await test(signal)
      if (signal.aborted) return { step: 'none' }
      if (!tested.ok) {
        const isRefused = tested.failure.kind === 'signedOut' && credentials !== null
        return say({ step: 'failed', why: isRefused ? 'wrongPassword' : tested.failure })
      }
      const finishing = say({ step: 'finishing' })
      await session.begin()
      return finishing
    },
    keepAnew: session.keepAnew,
    // Nothing is ever renewed here.
    settled: async () => {},
    signOut: session.end,
    stop: () => {
      stopped = true
      line.stop()
    },
  }
}
