// One request and its whole response: time limits, size limit, and a body that is what it is without exceptions.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { Clock, Fetch } from '../ports.ts'
import { networkFailure, type NetworkFailure } from './networkFailure.ts'

const headersWithinMs = 10_000
const allWithinMs = 30_000
const bodyLimit = 5 * 1024 * 1024

export type Body =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'broken'; readonly why: 'cut off' | 'too large' | 'not JSON' }

/** `sentAt` and `receivedAt` (headers complete) in local epoch ms. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
  readonly sentAt: number
  readonly receivedAt: number
}

/**
 * Sends once and reads all of it: headers within 10 s, everything within 30 s, at most 5 MB. Redirects are not followed,
 * so that a bearer never goes to another host. Never rejects: aborting ends it as `cancelled`.
 */
export async function exchange(
  ports: { readonly fetch: Fetch; readonly clock: Clock },
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<Result<Reply, NetworkFailure>> {
  const { fetch, clock } = ports
  if (signal.aborted) return err({ failure: { kind: 'cancelled' }, dropped: false })
  const end = new AbortController()
  const ended = Promise.withResolvers<never>()
  // Somebody must hold the promise for when nobody waits for it any more.
  ended.promise.catch(() => {})
  const giveUp = (failure: Failure) => {
    ended.reject({ failure, dropped: false } satisfies NetworkFailure)
    end.abort()
  }
  const cancel = () => giveUp({ kind: 'cancelled' })
  signal.addEventListener('abort', cancel, { once: true })
  const timer = new AbortController()
  let begun = false
  // One timer for both limits: nearly every answer is there before the first.
  const limits = async () => {
    await clock.sleep(headersWithinMs, timer.signal)
    if (!begun) return giveUp({ kind: 'timeout', afterMs: headersWithinMs })
    await clock.sleep(allWithinMs - headersWithinMs, timer.signal)
    giveUp({ kind: 'timeout', afterMs: allWithinMs })
  }
  limits().catch(() => {})
  const sentAt = clock.now()
  try {
    const response = await Promise.race([
      fetch(url, { ...init, redirect: 'manual', signal: end.signal }).catch((error: unknown) => {
        throw networkFailure(error)
      }),
      ended.promise,
    ])
    begun = true
    const receivedAt = clock.now()
    const body = await Promise.race([readBody(response), ended.promise])
    return ok({ status: response.status, headers: response.headers, body, sentAt, receivedAt })
  } catch (reason) {
    // Only what was thrown above arrives here, except for a fetch that breaks in a way of its own.
    return err(isNetworkFailure(reason) ? reason : networkFailure(reason))
  } finally {
    // A reason of our own costs no stack trace, and nobody reads it.
    timer.abort(over)
    signal.removeEventListener('abort', cancel)
  }
}

const over = 'over'

const isNetworkFailure = (value: unknown): value is NetworkFailure =>
  typeof value === 'object' && value !== null && 'failure' in value && 'dropped' in value

const decoder = new TextDecoder()

async function readBody(response: Response): Promise<Body> {
  if (!response.body) return { kind: 'empty' }
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size > bodyLimit) {
        reader.cancel().catch(() => {})
        return { kind: 'broken', why: 'too large' }
      }
      chunks.push(value)
    }
  } catch {
    return { kind: 'broken', why: 'cut off' }
  }
  // Decoded as a whole: a decoder for each body costs more than its parts do.
  const text = decoder.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))
  if (text.trim() === '') return { kind: 'empty' }
  const isHtml = /\bhtml\b/i.test(response.headers.get('content-type') ?? '')
  // An edge that sends a page does not always say so.
  if (isHtml || /^\s*<(!doctype|html)/i.test(text)) return { kind: 'html' }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'broken', why: 'not JSON' }
  }
}
