// Every status that is not a success -> the kind of failure it means to the user.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Reply } from './exchange.ts'
import { retryAtOf } from './rateGate.ts'
import { sentence } from './sentence.ts'

/** Trakt asks for half a minute when it is overloaded. */
const usualRestMs = 30_000

export type Context = {
  readonly now: number
  readonly serverOffsetMs: number
  /** Asked at a 429 only, and shuts the gate. */
  readonly rateLimitedUntil: () => number
  /** Trakt's sentence may be shown. */
  readonly quotable: boolean
  /** What must not come back in that sentence. */
  readonly secrets: readonly string[]
  /** How long an overloaded server that says nothing is left alone, ms; 30 s when missing. */
  readonly restMs?: number
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

function instant(reply: Reply, name: string): number | null {
  const text = reply.body.kind === 'json' ? member(reply.body.value, name) : undefined
  const at = typeof text === 'string' ? Date.parse(text) : NaN
  return Number.isFinite(at) ? at : null
}

/** A page instead of an answer: not Trakt is speaking, but what stands before it. */
const isHtml = (reply: Reply): boolean =>
  reply.body.kind === 'html' || /\bhtml\b/i.test(reply.headers.get('content-type') ?? '')

/** Without its query, which has nothing to say to a browser and could repeat what was sent. */
function upgradePage(headers: Headers): string | null {
  const text = headers.get('x-upgrade-url') ?? ''
  const url = URL.canParse(text) ? new URL(text) : null
  return url?.protocol === 'https:' ? url.origin + url.pathname : null
}

/** The failure that a reply stands for; not to be called for a success. Source: Trakt's status codes (A.8). */
export function failureOf(reply: Reply, context: Context): Failure {
  const { status, headers } = reply
  switch (status) {
    case 400:
    case 422:
      return { kind: 'invalid', status, message: context.quotable ? sentence(reply, context.secrets) : null }
    case 401:
      return { kind: 'signedOut', reason: 'revoked' }
    case 403:
      return { kind: isHtml(reply) ? 'edgeBlocked' : 'keyRefused' }
    case 404:
      return { kind: 'notFound' }
    case 409: {
      const watchedAt = instant(reply, 'watched_at')
      const expiresAt = instant(reply, 'expires_at')
      return watchedAt === null ? { kind: 'conflict', expiresAt } : { kind: 'duplicate', watchedAt, expiresAt }
    }
    case 420:
      return { kind: 'accountLimit' }
    case 423:
      return { kind: 'locked', deactivated: headers.get('x-account-deactivated')?.trim().toLowerCase() === 'true' }
    case 426:
      return { kind: 'vipOnly', upgradeUrl: upgradePage(headers) }
    case 429:
      return { kind: 'rateLimited', retryAt: context.rateLimitedUntil() }
    case 500:
    case 502:
    case 503:
    case 504:
    case 520:
    case 521:
    case 522:
      return {
        kind: 'serverDown',
        status,
        retryAt:
          retryAtOf(headers, context.now, context.serverOffsetMs) ?? context.now + (context.restMs ?? usualRestMs),
      }
    default:
      return { kind: 'unexpected', status }
  }
}
