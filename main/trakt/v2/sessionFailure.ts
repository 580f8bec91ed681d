// What a renewal or a token check may say to the call that waited for it: never anything that could be taken for the answer to that call.
import type { Failure } from '../../../preload/contract/failure.ts'
import { assertNever } from '../../../preload/contract/result.ts'

/**
 * A check-in whose token could not be renewed was not executed: whatever the failure says, nothing of the call reached Trakt.
 * A 404 or 409 from the host of the sign-ins is no word about an item, so it comes out as a status that nobody expects there.
 */
export function sessionFailure(failure: Failure): Failure {
  switch (failure.kind) {
    case 'offline':
      return { kind: 'offline', sent: false }
    case 'timeout':
    case 'cancelled':
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
      return failure
    case 'notFound':
      return { kind: 'unexpected', status: 404 }
    case 'conflict':
    case 'duplicate':
      return { kind: 'unexpected', status: 409 }
    case 'invalid':
      return { kind: 'unexpected', status: failure.status }
    case 'accountLimit':
      return { kind: 'unexpected', status: 420 }
    case 'vipOnly':
      return { kind: 'unexpected', status: 426 }
    case 'notAired':
    case 'overAlready':
      // Marquee's own rules about items, which no server says.
      return { kind: 'unexpected', status: 0 }
    default:
      return assertNever(failure)
  }
}
