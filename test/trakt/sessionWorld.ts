// A process with a session, the disk and the server around it, all of whose steps wait until they are told to go on; and what must never happen.
import type { Vault } from '../../main/ports.ts'
import { createV2Account } from '../../main/trakt/v2/account.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import type { Result } from '../../preload/contract/result.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'
import { kept, modelTrakt, type Rotation, week } from './modelTrakt.ts'
import { addresses, json, nothing } from './scripted.ts'
import { answerOf, type Fault, hasEffect, retryAfterMs } from './sessionFaults.ts'

type Running = {
  isAlive: boolean
  readonly account: TraktAccount
  isOut: boolean
  /** Refresh tokens that this process was given, by the disk or the server, and has not handed back. */
  readonly known: Set<string>
  /** Tokens that could not be saved, which was said. */
  readonly excused: Set<string>
}

type Step = {
  readonly owner: Running
  readonly kind: 'refresh' | 'api' | 'revoke' | 'save'
  isOver: boolean
  go: () => void
}

/** `ageMs`: of the pair that lies on the disk at the start. `isUnproven`: it was renewed and never used. */
export type WorldOptions = {
  readonly rotation: Rotation
  readonly lagMs: number
  readonly ageMs: number
  readonly isUnproven: boolean
}

export async function sessionWorld(options: WorldOptions) {
  const clock = fakeClock()
  const trakt = modelTrakt(options)
  let skewMs = 0
  const serverNow = () => clock.now() + skewMs
  const bornAt = serverNow() - options.ageMs
  const first = trakt.begin(bornAt)
  const second = options.isUnproven ? trakt.refresh(first.refresh, bornAt, false) : null
  const disk = new Map([['session', kept(second ?? first, second && first)]])
  /** Everything that ever was on the disk. */
  let landed = disk.get('session') ?? ''
  let isDiskFull = false
  let hasLeft = false
  const nextFaults: Fault[] = []
  const steps: Step[] = []
  const open = () => steps.filter((step) => !step.isOver)
  /** What was told to be kept, and what the server asked for. */
  let silentUntil = 0
  let askedUntil = 0
  let isRefused = false
  let requests = 0
  let rounds = 0

  /** The first rule that was broken: thrown in the middle of the client it would be taken for a failure of the network. */
  let broken: Error | null = null
  const must = (holds: boolean, rule: string) => {
    if (!holds) broken ??= new Error(rule)
  }
  const headers = () => ({ date: new Date(serverNow()).toUTCString() })

  const start = (): Running => {
    const owner: Running = {
      isAlive: true,
      isOut: false,
      known: new Set(),
      excused: new Set(),
      account: createV2Account({
        clock,
        log: fakeLog(),
        random: () => 0.5,
        version: '1.2.3',
        addresses,
        secretName: 'session',
        pace: {
          shutUntil: silentUntil,
          onShut: (until) => {
            if (owner.isAlive) silentUntil = until
          },
        },
        fetch: (url, init) => fetch(owner, new URL(url), init ?? {}),
        vault: vault(() => owner),
        events: {
          onServerOffset: () => {},
          onTrouble: () => {},
          onSignedOut: () => {
            owner.isOut = true
            must(![...owner.known].some(trakt.isRefreshable), 'signed out while a pair that is known would have worked')
          },
          onProtection: (protection) => {
            if (protection === 'memory') for (const token of unsaved) owner.excused.add(token)
          },
        },
      }),
    }
    return owner
  }
  let unsaved: readonly string[] = []
  const tokensIn = (text: string): readonly string[] => text.match(/(?:access|refresh)-\d+-/g) ?? []

  const vault = (owner: () => Running): Vault => ({
    load: async () => {
      const secret = disk.get('session')
      const found = secret === undefined ? null : readSession(secret)
      for (const one of [found?.pair, found?.previous]) if (one && !found?.gone) owner().known.add(one.refreshToken)
      return secret === undefined ? { state: 'none' } : { state: 'found', secret }
    },
    save: (_name, secret) =>
      new Promise((resolve, reject) => {
        if (!owner().isAlive) return
        const step: Step = {
          owner: owner(),
          kind: 'save',
          isOver: false,
          go: () => {
            step.isOver = true
            if (isDiskFull) {
              unsaved = tokensIn(secret)
              reject(new Error('disk full'))
              return
            }
            must(!hasLeft, 'a session came back after the user had left')
            disk.set('session', secret)
            landed += secret
            resolve('keychain')
          },
        }
        steps.push(step)
      }),
    forget: async () => {
      if (owner().isAlive) hasLeft = disk.delete('session')
    },
    protection: async () => 'keychain',
  })

  const fetch = (owner: Running, url: URL, init: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      if (!owner.isAlive) return
      const { signal } = init
      const body = typeof init.body === 'string' ? init.body : ''
      const bearer = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? null
      const kind = url.pathname === '/oauth/token' ? 'refresh' : url.pathname === '/oauth/revoke' ? 'revoke' : 'api'
      const token = kind === 'api' ? bearer : (tokensIn(body)[0] ?? null)
      must(clock.now() >= askedUntil, 'something was sent before Retry-After')
      const isWritten = token === null || landed.includes(token) || owner.excused.has(token)
      must(kind === 'revoke' || isWritten, 'a pair was used that was never written')
      const isQuiet = !owner.isOut || kind === 'revoke' || (kind === 'api' && init.method !== 'GET')
      must(isQuiet, 'something was sent when signed out')
      if (kind === 'revoke') owner.known.delete(token?.replace('access', 'refresh') ?? '')
      if (kind === 'refresh')
        must(!open().some((other) => other.owner === owner && other.kind === kind), 'two refreshes')
      const fault = kind === 'revoke' ? null : (nextFaults.shift() ?? null)
      const effect = (): Response => {
        if (kind === 'revoke') {
          trakt.revoke(token ?? '')
          trakt.revoke(token?.replace('access', 'refresh') ?? '')
          return json({}, 200, headers())
        }
        if (kind === 'api') {
          const status = !trakt.accepts(token ?? '', serverNow()) ? 401 : url.pathname === '/users/settings' ? 200 : 204
          return nothing(status, headers())
        }
        const fresh = trakt.refresh(token ?? '', serverNow(), fault === 'forgotten')
        isGivenUp = fresh === null
        if (!fresh) return json({ error: 'invalid_grant', error_description: 'session not found' }, 400, headers())
        delivered = fresh.refresh
        return json(
          { access_token: fresh.access, refresh_token: fresh.refresh, expires_in: week / 1000, created_at: 1 },
          200,
          headers(),
        )
      }
      let delivered: string | null = null
      let isGivenUp = false
      let answer: (() => void) | null = null
      const isGone = () => !owner.isAlive || (signal?.aborted ?? false)
      const step: Step = {
        owner,
        kind,
        isOver: false,
        go: () => {
          if (answer) {
            step.isOver = true
            if (!isGone()) answer()
            return
          }
          const made = hasEffect(fault) ? effect() : null
          const back = answerOf(fault, kind, headers())
          if (back === 'silent') step.isOver = true
          else if (back === 'lost') answer = () => reject(new TypeError('fetch failed'))
          else
            answer = () => {
              if (fault === '429') askedUntil = Math.max(askedUntil, clock.now() + retryAfterMs)
              if (back === null && delivered !== null) owner.known.add(delivered)
              if (back === null) isRefused = isGivenUp
              resolve(back ?? made ?? nothing(500))
            }
        },
      }
      signal?.addEventListener('abort', () => (step.isOver = true), { once: true })
      // After a refusal the pair before is tried, as part of the same renewal.
      if (kind === 'refresh' && !isRefused) rounds += 1
      if (kind === 'refresh') isRefused = false
      steps.push(step)
    })

  let running = start()
  const report = () => {
    if (broken) throw broken
  }
  await running.account.restore()

  const ask = (kind: 'read' | 'write' = 'read'): Promise<Result<unknown>> => {
    requests += 1
    const { service } = running.account
    return kind === 'read' ? service.watching() : service.cancelCheckIn()
  }

  return {
    clock,
    trakt,
    ask,
    isOut: () => running.isOut,
    /** Can anything that this process was given still be renewed? */
    isRecoverable: () => [...running.known].some(trakt.isRefreshable),
    counts: () => ({ requests, rounds }),
    fault: (fault: Fault) => void nextFaults.push(fault),
    diskFull: (on: boolean) => (isDiskFull = on),
    keepAnew: () => void running.account.keepAnew(),
    signOut: () => {
      running.isOut = true
      running.known.clear()
      void running.account.signOut()
    },
    /** One thing that waits goes one step on. */
    go: async (which: number) => {
      const waiting = open()
      waiting[which % waiting.length]?.go()
      await settle()
      report()
    },
    /** The server's clock is set. Not where its parts learn of tokens one after the other: that is measured by this clock. */
    skew: (ms: number) => {
      if (options.lagMs === 0) skewMs += ms
    },
    localClock: async (ms: number) => {
      skewMs -= ms
      await clock.jump(ms)
      // An hour is the longest that anybody keeps silent for.
      askedUntil = Math.min(askedUntil, clock.now() + 3_600_000)
      report()
    },
    pass: async (ms: number, isSuspended: boolean) => {
      await (isSuspended ? clock.jump(ms) : clock.advance(ms))
      await settle()
      report()
    },
    /** The process is dropped where it stands; what it was writing is on the disk, or not. */
    crash: async (isWritten: boolean) => {
      if (isWritten) for (const step of open()) if (step.kind === 'save') step.go()
      running.isAlive = false
      running.account.stop()
      for (const step of steps) if (step.owner === running && step.kind === 'save') step.isOver = true
      await settle()
      unsaved = []
      running = start()
      const restored = await running.account.restore()
      running.isOut = !restored.signedIn
      await settle()
      report()
    },
    /** No more faults, and time until nothing waits. */
    drain: async (): Promise<void> => {
      nextFaults.length = 0
      isDiskFull = false
      for (let turn = 0; turn < 40; turn += 1) {
        for (let most = 0; open().length > 0 && most < 100; most += 1) {
          open()[0]?.go()
          await settle()
        }
        if (clock.sleepers() === 0) break
        await clock.advance(5_000)
        await settle()
      }
      report()
    },
    stop: () => {
      running.isAlive = false
      running.account.stop()
    },
  }
}

export type SessionWorld = Awaited<ReturnType<typeof sessionWorld>>
