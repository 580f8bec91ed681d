// What every Failure is called on the screen: what happened, whether anything was lost, what to do. The types keep it whole.
import type { Failure } from '../../preload/contract/failure.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { clockTime, shortDate } from '../format.ts'
import { say } from '../say.ts'
import { signedOutWords } from './account.ts'
import { sentences } from './sentences.ts'
import type { Words } from './words.ts'

/** What was being done: it decides what can have been lost. */
export type During = 'checkIn' | 'end' | 'undo' | 'search' | 'queue' | 'background'

function kept(during: During): string {
  switch (during) {
    case 'checkIn':
      return say('failure.notCheckedIn')
    case 'end':
      return say('failure.leftPlaying')
    case 'undo':
      return say('failure.checkInStands')
    case 'queue':
      return say('failure.kept')
    case 'search':
    case 'background':
      return say('failure.nothingLost')
    default:
      return assertNever(during)
  }
}

function unsure(during: During): string {
  switch (during) {
    case 'checkIn':
      return say('failure.checkInUnsure')
    case 'end':
    case 'undo':
      return say('failure.requestUnsure')
    case 'queue':
      return say('failure.queuedUnsure')
    case 'search':
    case 'background':
      return say('failure.nothingLost')
    default:
      return assertNever(during)
  }
}

/** `cancelled` is never shown; it has words all the same, so that the switch is whole. */
export function failureWords(failure: Failure, during: During): Words {
  switch (failure.kind) {
    case 'offline':
      return {
        title: say('failure.offline'),
        detail: sentences(say('failure.offlineDetail'), failure.sent ? unsure(during) : kept(during)),
        action: 'retry',
      }
    case 'timeout':
      return {
        title: say('failure.timeout'),
        detail: sentences(say('failure.waited', { count: Math.round(failure.afterMs / 1000) }), unsure(during)),
        action: 'retry',
      }
    case 'cancelled':
      return { title: say('failure.cancelled'), detail: kept(during) }
    case 'serverDown':
      return {
        title: say('failure.serverDown'),
        detail: sentences(
          say('failure.serverDownDetail', { status: String(failure.status) }),
          kept(during),
          say('failure.asksAgainAt', { time: clockTime(failure.retryAt) }),
        ),
        action: 'retry',
      }
    case 'rateLimited':
      return {
        title: say('failure.rateLimited'),
        detail: sentences(
          say('failure.rateLimitedDetail'),
          kept(during),
          say('failure.goesOnAt', { time: clockTime(failure.retryAt) }),
        ),
      }
    case 'signedOut':
      return { ...signedOutWords(failure.reason), action: 'signIn' }
    case 'keyRefused':
      return {
        title: say('failure.keyRefused'),
        detail: sentences(say('failure.keyRefusedDetail'), kept(during), say('failure.keyRefusedWayOut')),
        action: 'advanced',
      }
    case 'edgeBlocked':
      return {
        title: say('failure.edgeBlocked'),
        detail: sentences(say('failure.edgeBlockedDetail'), kept(during), say('failure.edgeBlockedWayOut')),
        action: 'retry',
      }
    case 'notFound':
      return { title: say('failure.notFound'), detail: sentences(say('failure.notFoundDetail'), kept(during)) }
    case 'conflict':
      return {
        title: say('failure.conflict'),
        detail: sentences(
          say('failure.conflictDetail'),
          kept(during),
          failure.expiresAt === null ? null : say('failure.freeAt', { time: clockTime(failure.expiresAt) }),
        ),
      }
    case 'duplicate':
      return {
        title: say('failure.duplicate'),
        detail: sentences(
          failure.watchedAt === null
            ? say('failure.countedLately')
            : say('failure.countedAt', { time: clockTime(failure.watchedAt) }),
          failure.expiresAt === null ? null : say('failure.againFrom', { time: clockTime(failure.expiresAt) }),
        ),
      }
    case 'invalid':
      return {
        title: say('failure.invalid'),
        detail: sentences(
          failure.message === null ? say('failure.noReason') : say('failure.saysItself', { message: failure.message }),
          kept(during),
        ),
      }
    case 'accountLimit':
      return {
        title: say('failure.accountLimit'),
        detail: sentences(say('failure.accountLimitDetail'), kept(during), say('failure.accountLimitWayOut')),
        action: 'upgrade',
      }
    case 'locked':
      return {
        title: failure.deactivated ? say('failure.deactivated') : say('failure.locked'),
        detail: sentences(say('failure.lockedDetail'), kept(during), say('failure.lockedWayOut')),
        action: 'support',
      }
    case 'vipOnly':
      return {
        title: say('failure.vipOnly'),
        detail: sentences(say('failure.vipOnlyDetail'), kept(during)),
        action: 'upgrade',
      }
    case 'unreadable':
      return {
        title: say('failure.unreadable'),
        detail: sentences(say('failure.unreadableDetail', { what: failure.what }), unsure(during)),
        action: 'retry',
      }
    case 'unexpected':
      return {
        title: say('failure.unexpected'),
        detail: sentences(say('failure.unexpectedDetail', { status: String(failure.status) }), unsure(during)),
        action: 'retry',
      }
    case 'notAired':
      return {
        title: say('failure.notAired'),
        detail: sentences(
          failure.airsAt === null
            ? say('failure.notAnnounced')
            : say('failure.airsOn', { date: shortDate(failure.airsAt, Date.now()) }),
          kept(during),
        ),
      }
    case 'overAlready':
      return {
        title: say('failure.overAlready'),
        detail: sentences(
          failure.runtimeMinutes === null
            ? say('failure.shorter')
            : say('failure.runs', { count: failure.runtimeMinutes }),
          kept(during),
          say('failure.fewerMinutes'),
        ),
      }
    case 'noKey':
      return {
        title: say('failure.noKey'),
        detail: sentences(say('failure.noKeyDetail'), kept(during), say('failure.noKeyWayOut')),
        action: 'advanced',
      }
    case 'insecureAddress':
      return {
        title: say('failure.insecureAddress'),
        detail: say('failure.insecureAddressDetail', { url: failure.url }),
        action: 'advanced',
      }
    default:
      return assertNever(failure)
  }
}
