// Words of the command line for everything that can go wrong with Trakt: what happened, in a sentence.
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from './say.ts'
import { clockTime, day } from './times.ts'

export function saidOfSignedOut(reason: SignedOutReason): string {
  switch (reason) {
    case 'never':
    case 'user':
      return say('failure.nobody')
    case 'expired':
      return say('failure.sessionExpired')
    case 'revoked':
      return say('failure.sessionRevoked')
    case 'unreadable':
      return say('failure.sessionUnreadable')
    case 'memoryOnly':
      return say('failure.sessionNotKept')
    case 'moved':
      return say('failure.sessionMoved')
    default:
      return assertNever(reason)
  }
}

export function saidOfFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return say('failure.offline')
    case 'timeout':
      return say('failure.timeout')
    case 'cancelled':
      return say('failure.cancelled')
    case 'serverDown':
      return say('failure.serverDown')
    case 'rateLimited': {
      const time = clockTime(failure.retryAt)
      return time === null ? say('failure.slowDown') : say('failure.rateLimited', { time })
    }
    case 'signedOut':
      return saidOfSignedOut(failure.reason)
    case 'keyRefused':
      return say('failure.keyRefused')
    case 'edgeBlocked':
      return say('failure.edgeBlocked')
    case 'notFound':
      return say('failure.notFound')
    case 'conflict':
      return say('failure.conflict')
    case 'duplicate':
      return say('failure.duplicate')
    case 'invalid':
      return failure.message === null
        ? say('failure.invalid')
        : say('failure.invalidBecause', { message: failure.message })
    case 'accountLimit':
      return say('failure.accountLimit')
    case 'locked':
      return failure.deactivated ? say('failure.deactivated') : say('failure.locked')
    case 'vipOnly':
      return say('failure.vipOnly')
    case 'unreadable':
    case 'unexpected':
      return say('failure.nonsense')
    case 'notAired': {
      const airs = failure.airsAt === null ? null : day(failure.airsAt)
      return airs === null ? say('failure.notAired') : say('failure.airsOn', { day: airs })
    }
    case 'overAlready':
      return failure.runtimeMinutes === null
        ? say('failure.overAlready')
        : say('failure.overAlreadyRuns', { count: failure.runtimeMinutes })
    case 'noKey':
      return say('failure.noKey')
    case 'insecureAddress':
      return say('failure.insecureAddress')
    default:
      return assertNever(failure)
  }
}
