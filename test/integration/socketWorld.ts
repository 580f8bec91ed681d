// A client and the embedded Trakt on two ends of a real socket, in one time that moves only while nothing is under way.
import type { Call, Reply } from '../../main/demo/call.ts'
import { sha1 } from '../../main/demo/v1/credentials.ts'
import { createEmbedded, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import { type Served, serveEmbedded } from '../../main/demo/socket.ts'
import type { TraktAddresses } from '../../main/ports.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { createV1Account } from '../../main/trakt/v1/account.ts'
import { createV2Account } from '../../main/trakt/v2/account.ts'
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import type { SignIn } from '../../preload/contract/account.ts'
import type { Result } from '../../preload/contract/result.ts'
import { type FakeClock, fakeClock, settle } from '../fakes/clock.ts'
import { type FakeLog, fakeLog } from '../fakes/log.ts'
import { type FakeVault, fakeVault } from '../fakes/vault.ts'

export type SocketWorld = {
  readonly clock: FakeClock
  readonly embedded: EmbeddedTrakt
  readonly served: Served
  readonly vault: FakeVault
  readonly log: FakeLog
  readonly account: TraktAccount
  readonly troubles: (Failure | null)[]
  readonly signedOut: SignedOutReason[]
  readonly offsets: number[]
  /** The requests as `METHOD /path status`. */
  readonly calls: string[]
  /** Set to change what the embedded Trakt answers, on its way out. */
  readonly alter: {
    reply: ((reply: Reply, call: Call) => Reply) | null
    /** Answers in place of the embedded Trakt, which hears nothing of it; null: it does answer. */
    instead: ((call: Call) => Reply | null) | null
  }
  /** Lets time pass while `work` only waits for it. */
  readonly run: <T>(work: Promise<T>) => Promise<T>
  /** Signs in, approving the code where there is one; resolves with the steps. */
  readonly signIn: () => Promise<SignIn[]>
  /** Another account object on the same vault, as after a restart. */
  readonly restart: () => TraktAccount
  readonly close: () => Promise<void>
}

export async function socketWorld(generation: 'v1' | 'v2' = 'v2'): Promise<SocketWorld> {
  const clock = fakeClock()
  const embedded = createEmbedded({ clock, random: seeded() })
  const alter: SocketWorld['alter'] = { reply: null, instead: null }
  const served = await serveEmbedded({
    ...embedded,
    exchange: async (call, signal) => {
      const instead = alter.instead?.(call)
      if (instead) return { kind: 'reply', reply: instead }
      const outcome = await embedded.exchange(call, signal)
      return outcome.kind === 'reply' && alter.reply
        ? { kind: 'reply', reply: alter.reply(outcome.reply, call) }
        : outcome
    },
  })
  const vault = fakeVault()
  const log = fakeLog()
  const troubles: (Failure | null)[] = []
  const signedOut: SignedOutReason[] = []
  const offsets: number[] = []
  const calls: string[] = []
  let underWay = 0

  const addresses: TraktAddresses = {
    ...embedded.addresses,
    apiUrl: served.url,
    authUrl: served.authUrl,
  }
  const create = () => {
    const ports = {
      // The whole answer counts as under way, so that no time limit runs out while the machine is merely busy.
      fetch: async (url: string, init?: RequestInit) => {
        underWay += 1
        try {
          const response = await fetch(url, init)
          const body = await response.arrayBuffer()
          calls.push(`${init?.method} ${new URL(url).pathname} ${response.status}`)
          return new Response(body.byteLength > 0 ? body : null, response)
        } finally {
          underWay -= 1
        }
      },
      clock,
      vault,
      log,
      random: () => 0.5,
      version: '1.2.3',
      events: {
        onServerOffset: (ms: number) => offsets.push(ms),
        onTrouble: (trouble: Failure | null) => troubles.push(trouble),
        onSignedOut: (reason: SignedOutReason) => signedOut.push(reason),
      },
    }
    if (generation === 'v2') return createV2Account({ ...ports, addresses, secretName: 'session' })
    const { apiKey, username, password } = embedded.v1
    const credentials = { server: served.url, apiKey, username, passwordSha1: sha1(password), allowInsecure: false }
    return createV1Account({ ...ports, credentials, secretName: 'passwordSession' })
  }

  const run = async <T>(work: Promise<T>): Promise<T> => {
    const state = { done: false }
    const mark = () => {
      state.done = true
    }
    work.then(mark, mark)
    while (!state.done) {
      await settle()
      if (!state.done && underWay === 0) await clock.advance(250)
    }
    return work
  }

  const account = create()
  return {
    clock,
    embedded,
    served,
    vault,
    log,
    account,
    troubles,
    signedOut,
    offsets,
    calls,
    alter,
    run,
    signIn: async () => {
      const steps: SignIn[] = []
      const last = account.signIn((step) => {
        steps.push(step)
        if (step.step === 'code') embedded.approve(step.userCode)
      }, new AbortController().signal)
      await run(last)
      return steps
    },
    restart: create,
    close: async () => {
      account.stop()
      embedded.stop()
      await served.close()
    },
  }
}

/** The value of an answer that must not be a failure. */
export const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}
/** The same tokens in every run, and never the same one twice. */
function seeded(): () => number {
  let state = 20261122
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
