// Words of the command line for everything that can go wrong with Trakt: what happened, in a sentence.
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import { assertNever } from '../../preload/contract/result.ts'

const timeOf = (at: number) => new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at)
const dayOf = (at: number) => new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(at)

export function saidOfSignedOut(reason: SignedOutReason): string {
  switch (reason) {
    case 'never':
    case 'user':
      return 'Nobody is signed in.'
    case 'expired':
      return 'Signed out: the session ended.'
    case 'revoked':
      return 'Signed out: Trakt or another app ended the session.'
    case 'unreadable':
      return 'Signed out: the saved session could not be read.'
    case 'memoryOnly':
      return 'Signed out: the session could not be kept.'
    case 'moved':
      return 'Signed out: the session belongs to another key.'
    default:
      return assertNever(reason)
  }
}

export function saidOfFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return 'Trakt cannot be reached.'
    case 'timeout':
      return 'Trakt did not answer in time.'
    case 'cancelled':
      return 'It was called off.'
    case 'serverDown':
      return 'Trakt has trouble at the moment.'
    case 'rateLimited':
      return `Trakt asked Marquee to slow down, until ${timeOf(failure.retryAt)}.`
    case 'signedOut':
      return saidOfSignedOut(failure.reason)
    case 'keyRefused':
      return 'Trakt refused the API key.'
    case 'edgeBlocked':
      return 'Trakt refused the connection.'
    case 'notFound':
      return 'Trakt does not know it: is the season and the number right?'
    case 'conflict':
      return 'Another check-in is running.'
    case 'duplicate':
      return 'It was scrobbled a short while ago already.'
    case 'invalid':
      return failure.message === null ? 'Trakt did not accept it.' : `Trakt did not accept it: ${failure.message}`
    case 'accountLimit':
      return 'A limit of this Trakt account is reached.'
    case 'locked':
      return failure.deactivated ? 'This Trakt account is deactivated.' : 'This Trakt account is locked.'
    case 'vipOnly':
      return 'Trakt keeps this for VIP members.'
    case 'unreadable':
    case 'unexpected':
      return 'The answer made no sense. Nothing was counted twice; try again in a moment.'
    case 'notAired':
      return failure.airsAt === null ? 'It has not aired yet.' : `It airs on ${dayOf(failure.airsAt)}.`
    case 'overAlready':
      return failure.runtimeMinutes === null
        ? 'It would be over by now.'
        : `It would be over by now: it runs ${failure.runtimeMinutes} minutes.`
    case 'noKey':
      return 'Marquee has no Trakt API key. `marquee open settings` is where one goes.'
    case 'insecureAddress':
      return 'The address in Settings is not secure.'
    default:
      return assertNever(failure)
  }
}
