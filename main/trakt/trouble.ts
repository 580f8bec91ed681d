// Which failures stand in the way of everything, and which are an answer to one question.
import type { Failure } from '../../preload/contract/failure.ts'
import { assertNever } from '../../preload/contract/result.ts'

/** True: the next call is likely to fail for the same reason, so the app says so. */
export function isTrouble(failure: Failure): boolean {
  switch (failure.kind) {
    case 'offline':
    case 'timeout':
    case 'serverDown':
    case 'rateLimited':
    case 'signedOut':
    case 'keyRefused':
    case 'edgeBlocked':
    case 'locked':
    case 'unreadable':
    case 'unexpected':
    case 'noKey':
    case 'insecureAddress':
      return true
    case 'cancelled':
    case 'notFound':
    case 'conflict':
    case 'duplicate':
    case 'invalid':
    case 'accountLimit':
    case 'vipOnly':
    case 'notAired':
    case 'overAlready':
      return false
    default:
      return assertNever(failure)
  }
}
