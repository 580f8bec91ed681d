// One request and its whole response: time limits, size limit, and a body that is what it is without exceptions.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { Clock, Fetch } from '../ports.ts'
import { type Deadlines, nap } from './deadlines.ts'
import { networkFailure, type NetworkFailure } from './networkFailure.ts'

const bodyLimit = 5 * 1024 * 1024

export type Body =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'broken'; readonly why: 'cut off' | 'too large' | 'not JSON' }

/** How long a response may take: its headers, at least `nap`, and all of it. */
export type Limits = { readonly headersMs: number; readonly allMs: number }

/** `sentAt` and `receivedAt` (headers complete) in local epoch ms. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
  readonly sentAt: number
  readonly receivedAt: number
}

/**
 * Sends once and reads all of it, within its limits and at most 5 MB. Redirects are not followed,
 * so that a bearer never goes to another host. Never rejects: aborting `ending` ends it as `cancelled`; running out of time
 * aborts `ending` too, after the outcome is known.
 */
export function exchange(
  ports: { readonly fetch: Fetch; readonly clock: Clock; readonly deadlines: Deadlines },
  url: string,
  init: RequestInit,
  ending: AbortController,
  { headersMs, allMs }: Limits,
): Promise<Result<Reply, NetworkFailure>> {
  const { fetch, clock, deadlines } = ports
  const { signal } = ending
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(err(gaveUp({ kind: 'cancelled' })))
    const finish = (outcome: Result<Reply, NetworkFailure>) => {
      deadlines.met(deadline)
      signal.removeEventListener('abort', cancel)
      resolve(outcome)
    }
    // Whoever ignores the signal is left to itself.
    const giveUp = (failure: Failure) => {
      finish(err(gaveUp(failure)))
      ending.abort()
    }
    const cancel = () => finish(err(gaveUp({ kind: 'cancelled' })))
    signal.addEventListener('abort', cancel, { once: true })
    let afterMs = headersMs
    const deadline = deadlines.within(headersMs, () => giveUp({ kind: 'timeout', afterMs }))
    const sentAt = clock.now()
    const send = async () => {
      const response = await fetch(url, { ...init, redirect: 'manual', signal })
      if (signal.aborted) return
      const receivedAt = clock.now()
      afterMs = allMs
      deadlines.move(deadline, Math.min(allMs, Math.max(nap, allMs - (receivedAt - sentAt))))
      const body = await readBody(response)
      finish(ok({ status: response.status, headers: response.headers, body, sentAt, receivedAt }))
    }
    send().catch((error: unknown) => finish(err(networkFailure(error))))
  })
}

const gaveUp = (failure: Failure): NetworkFailure => ({ failure, dropped: false })

async function readBody(response: Response): Promise<Body> {
  const contentType = response.headers.get('content-type') ?? ''
  if (isSmall(response.headers)) {
    try {
      return bodyOf(await response.text(), contentType)
    } catch {
      return { kind: 'broken', why: 'cut off' }
    }
  }
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
  return bodyOf(Buffer.concat(chunks, size).toString(), contentType)
}

/** A length that was told holds, unless the body is packed; reading in one go is far quicker than piece by piece. */
function isSmall(headers: Headers): boolean {
  const length = headers.get('content-length')
  return length !== null && Number(length) <= bodyLimit && !headers.has('content-encoding')
}

function bodyOf(raw: string, contentType: string): Body {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw
  if (/\bhtml\b/i.test(contentType) && text.trim() !== '') return { kind: 'html' }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    if (text.trim() === '') return { kind: 'empty' }
    // An edge that sends a page does not always say so.
    return /^\s*<(!doctype|html)/i.test(text) ? { kind: 'html' } : { kind: 'broken', why: 'not JSON' }
  }
}
