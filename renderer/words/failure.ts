// What every Failure is called on the screen: what happened, whether anything was lost, what to do. English; the types keep it whole.
import type { Failure } from '../../preload/contract/failure.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { clockTime, shortDate } from '../format.ts'
import { signedOutWords } from './account.ts'
import type { Words } from './words.ts'

/** What was being done: it decides what can have been lost. */
export type During = 'checkIn' | 'end' | 'undo' | 'search' | 'queue' | 'background'

function kept(during: During): string {
  switch (during) {
    case 'checkIn':
      return 'Nothing was checked in.'
    case 'end':
      return 'What is playing was left as it is.'
    case 'undo':
      return 'The check-in still stands.'
    case 'queue':
      return 'It is kept here.'
    case 'search':
    case 'background':
      return 'Nothing was lost.'
    default:
      return assertNever(during)
  }
}

function unsure(during: During): string {
  switch (during) {
    case 'checkIn':
      return 'The check-in may have reached Trakt. Marquee asks Trakt before it says either way.'
    case 'end':
    case 'undo':
      return 'The request may have reached Trakt. Marquee shows what Trakt says as soon as it can be asked.'
    case 'queue':
      return 'It may have reached Trakt. Marquee looks before it sends it again.'
    case 'search':
    case 'background':
      return 'Nothing was lost.'
    default:
      return assertNever(during)
  }
}

/** `cancelled` is never shown; it has words all the same, so that the switch is whole. */
export function failureWords(failure: Failure, during: During): Words {
  switch (failure.kind) {
    case 'offline':
      return {
        title: 'You are offline',
        detail: `Trakt could not be reached. ${failure.sent ? unsure(during) : kept(during)}`,
        action: 'retry',
      }
    case 'timeout':
      return {
        title: 'Trakt did not answer in time',
        detail: `Marquee waited ${Math.round(failure.afterMs / 1000)} seconds. ${unsure(during)}`,
        action: 'retry',
      }
    case 'cancelled':
      return { title: 'Called off', detail: kept(during) }
    case 'serverDown':
      return {
        title: 'Trakt is having trouble',
        detail: `Its server answered with an error (${failure.status}). ${kept(during)} Marquee asks again at ${clockTime(failure.retryAt)}.`,
        action: 'retry',
      }
    case 'rateLimited':
      return {
        title: 'Trakt asks us to slow down',
        detail: `Too many requests in a short time. ${kept(during)} It goes on at ${clockTime(failure.retryAt)}.`,
      }
    case 'signedOut':
      return { ...signedOutWords(failure.reason), action: 'signIn' }
    case 'keyRefused':
      return {
        title: 'Trakt refused this API key',
        detail: `It is unknown, not approved, or was removed. ${kept(during)} A newer Marquee may carry a new one; a key of your own, which Trakt makes for VIP members, goes into Settings.`,
        action: 'advanced',
      }
    case 'edgeBlocked':
      return {
        title: 'Trakt’s front door turned us away',
        detail: `Its protection refused the connection before Trakt saw it. ${kept(during)} A VPN or a shared address is the usual reason; you stay signed in.`,
        action: 'retry',
      }
    case 'notFound':
      return {
        title: 'Trakt does not have this',
        detail: `It may have been removed, or the number does not exist. ${kept(during)}`,
      }
    case 'conflict':
      return {
        title: 'Something else is playing',
        detail: `Trakt allows one check-in at a time. ${kept(during)}${failure.expiresAt === null ? '' : ` It is free at ${clockTime(failure.expiresAt)}.`}`,
      }
    case 'duplicate':
      return {
        title: 'Already in your history',
        detail: [
          failure.watchedAt === null
            ? 'Trakt counted this a short while ago.'
            : `Trakt counted this at ${clockTime(failure.watchedAt)}.`,
          failure.expiresAt === null ? '' : `It takes the same again from ${clockTime(failure.expiresAt)}.`,
        ]
          .join(' ')
          .trim(),
      }
    case 'invalid':
      return {
        title: 'Trakt did not accept this',
        detail: `${failure.message === null ? 'It gave no reason.' : `It says: “${failure.message}”`} ${kept(during)}`,
      }
    case 'accountLimit':
      return {
        title: 'Your account’s limit is reached',
        detail: `Trakt accounts hold a limited number of entries, free ones fewer. ${kept(during)} Remove some on Trakt, or make room with VIP.`,
        action: 'upgrade',
      }
    case 'locked':
      return {
        title: failure.deactivated ? 'This account is deactivated' : 'This account is locked',
        detail: `Only Trakt’s support can open it again. ${kept(during)} You stay signed in here until then.`,
        action: 'support',
      }
    case 'vipOnly':
      return {
        title: 'Trakt keeps this for VIP members',
        detail: `Your account is a free one. ${kept(during)}`,
        action: 'upgrade',
      }
    case 'unreadable':
      return {
        title: 'Trakt’s answer made no sense',
        detail: `Something other than the promised data came back (${failure.what}). ${unsure(during)}`,
        action: 'retry',
      }
    case 'unexpected':
      return {
        title: 'Trakt answered in an unknown way',
        detail: `Status ${failure.status}, which Trakt does not document. ${unsure(during)}`,
        action: 'retry',
      }
    case 'notAired':
      return {
        title: 'This has not aired yet',
        detail: `${failure.airsAt === null ? 'No date has been announced.' : `It airs on ${shortDate(failure.airsAt, Date.now())}.`} ${kept(during)}`,
      }
    case 'overAlready':
      return {
        title: 'That would be over by now',
        detail: `${failure.runtimeMinutes === null ? 'It is shorter than that.' : `It runs ${failure.runtimeMinutes} minutes.`} ${kept(during)} Choose fewer minutes.`,
      }
    case 'noKey':
      return {
        title: 'An API key is needed',
        detail: `Marquee has no key to speak to Trakt with. ${kept(during)} Add one in Settings, under Advanced.`,
        action: 'advanced',
      }
    case 'insecureAddress':
      return {
        title: 'This address is not safe',
        detail: `${failure.url} is neither https nor on this computer, so nothing was sent there. Change it in Settings, under Advanced.`,
        action: 'advanced',
      }
    default:
      return assertNever(failure)
  }
}
