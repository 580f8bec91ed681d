// The one line to a server, whichever generation of the API it speaks: turns, limits, server clock, and every outcome as a value.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, type Result } from '../../preload/contract/result.ts'
import type { Clock, Fetch, Log } from '../ports.ts'
import { createDeadlines } from './deadlines.ts'
import { type Context, failureOf } from './errors.ts'
import { exchange, type Limits, type Reply } from './exchange.ts'
import { createRateGate, retryAtOf } from './rateGate.ts'
import { createServerClock } from './serverClock.ts'
import { isTrouble } from './trouble.ts'
import { createWriteTurn } from './writeTurn.ts'

/** What an earlier run and this one have to know of each other to keep to the server's limits. Times: local epoch ms. */
export type LinePace = {
  /** A 429 of an earlier run shut the line until then. */
  readonly shutUntil?: number
  /** A 429 has shut the line until then, or a clock that was set back moved that end. */
  readonly onShut?: (until: number) => void
  /** Up to then an earlier run may have written. */
  readonly wroteAt?: number | undefined
}

export type LinePorts = LinePace & {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly onServerOffset: (offsetMs: number) => void
  readonly onTrouble: (trouble: Failure | null) => void
}

/** What every call says about itself. */
export type About = {
  /** Names the call in logs and failures. Never anything the user typed. */
  readonly what: string
  /** True: "not for this key" is an answer that the caller has another way for, and no trouble. */
  readonly hasFallback?: boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * One request. `isWrite`: it takes its turn. `isRepeatable`: sent again when the kept connection turns out to be dead.
 * `isPrecious`: its answer cannot be had a second time, so a slow server is given longer.
 */
export type Outgoing = {
  readonly url: string
  readonly init: RequestInit
  readonly isWrite: boolean
  readonly isRepeatable: boolean
  readonly isPrecious?: boolean
}

export type Line = {
  /**
   * Runs one call and tells what came of it: a failure by its name in the log, trouble to whom it concerns. Never
   * rejects. `talk` gets what ends it: the caller's signal, the line's own stop, or a time that ran out.
   */
  readonly call: <T>(about: About, talk: (ending: AbortController) => Promise<Result<T>>) => Promise<Result<T>>
  /** One reply, whatever its status. Rejects only with the reason of `ending`. */
  readonly transmit: (out: Outgoing, ending: AbortController) => Promise<Result<Reply>>
  /** What a reply that is no success stands for. A 429 shuts the line for as long as it says. */
  readonly failure: (reply: Reply, words: Pick<Context, 'quotable' | 'secrets' | 'restMs'>) => Failure
  /** A 429 that is read as an answer shuts the line too, where it says for how long. */
  readonly heed: (reply: Reply) => void
  /** The server's time now, epoch ms. */
  readonly serverNow: () => number
  /** Ends what is under way as `cancelled`; nothing is sent or reported afterwards. */
  readonly stop: () => void
}

const usualLimits: Limits = { headersMs: 10_000, allMs: 30_000 }
const longLimits: Limits = { headersMs: 30_000, allMs: 60_000 }

export const isSuccess = (status: number): boolean => status >= 200 && status < 300

export function createLine(ports: LinePorts): Line {
  const { clock, log } = ports
  const serverClock = createServerClock()
  const gate = createRateGate(ports.random, ports.shutUntil, ports.onShut)
  const writeTurn = createWriteTurn(clock, ports.wroteAt)
  const sending = { fetch: ports.fetch, clock, deadlines: createDeadlines(clock) }
  /** What ends each call that is under way. One signal for all would have to find each of its listeners among the others. */
  const underWay = new Set<AbortController>()
  let isStopped = false
  const cancelled = err({ kind: 'cancelled' } satisfies Failure)

  async function once(
    { url, init, isRepeatable, isPrecious }: Outgoing,
    ending: AbortController,
  ): Promise<Result<Reply>> {
    const shut = gate.shutUntil(clock.now())
    if (shut !== null) return err({ kind: 'rateLimited', retryAt: shut })
    const limits = isPrecious ? longLimits : usualLimits
    let answer = await exchange(sending, url, init, ending, limits)
    // Another call may have been told to wait meanwhile.
    if (!answer.ok && answer.failure.dropped && isRepeatable && gate.shutUntil(clock.now()) === null)
      answer = await exchange(sending, url, init, ending, limits)
    if (!answer.ok) return err(answer.failure.failure)
    const { status, headers, sentAt, receivedAt } = answer.value
    if (serverClock.learn(headers, sentAt, receivedAt) && !isStopped) ports.onServerOffset(serverClock.offset())
    if (isSuccess(status)) gate.passed()
    return answer
  }

  function report<T>(about: About, result: Result<T>, startedAt: number): void {
    if (result.ok) return ports.onTrouble(null)
    const { failure } = result
    if (failure.kind === 'cancelled') return
    const status = 'status' in failure ? failure.status : null
    log.warn('trakt.failed', { what: about.what, kind: failure.kind, status, ms: clock.now() - startedAt })
    if (about.hasFallback === true && fallbackKinds.has(failure.kind)) return
    ports.onTrouble(isTrouble(failure) ? failure : null)
  }

  return {
    call: async <T>(about: About, talk: (ending: AbortController) => Promise<Result<T>>): Promise<Result<T>> => {
      if (isStopped || about.signal?.aborted) return cancelled
      const startedAt = clock.now()
      // One for each call and no more: with every other one a call would cost noticeably more.
      const ending = new AbortController()
      const callOff = () => ending.abort()
      about.signal?.addEventListener('abort', callOff, { once: true })
      underWay.add(ending)
      let result: Result<T>
      try {
        result = await talk(ending)
      } catch (error) {
        if (ending.signal.aborted) return cancelled
        throw error
      } finally {
        underWay.delete(ending)
        about.signal?.removeEventListener('abort', callOff)
      }
      if (!isStopped) report(about, result, startedAt)
      return result
    },
    transmit: (out, ending) => (out.isWrite ? writeTurn(() => once(out, ending), ending.signal) : once(out, ending)),
    failure: (reply, words) => {
      const now = clock.now()
      const serverOffsetMs = serverClock.offset()
      return failureOf(reply, {
        ...words,
        now,
        serverOffsetMs,
        rateLimitedUntil: () => gate.shut(reply.headers, now, serverOffsetMs),
      })
    },
    heed: ({ status, headers }) => {
      const now = clock.now()
      if (status === 429 && retryAtOf(headers, now, serverClock.offset()) !== null)
        gate.shut(headers, now, serverClock.offset())
    },
    serverNow: () => clock.now() + serverClock.offset(),
    stop: () => {
      isStopped = true
      for (const ending of underWay) ending.abort()
      sending.deadlines.stop()
    },
  }
}

const fallbackKinds: ReadonlySet<Failure['kind']> = new Set(['keyRefused', 'notFound', 'vipOnly'])
