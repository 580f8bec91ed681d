// Every kind of failure, once.
import type { Failure, FailureKind } from '../../preload/contract/failure.ts'

/** A kind that is added to the contract does not compile here until it is given one. */
export const oneFailureEach: { readonly [K in FailureKind]: Extract<Failure, { kind: K }> } = {
  offline: { kind: 'offline', sent: false },
  timeout: { kind: 'timeout', afterMs: 15_000 },
  cancelled: { kind: 'cancelled' },
  serverDown: { kind: 'serverDown', status: 503, retryAt: 0 },
  rateLimited: { kind: 'rateLimited', retryAt: 0 },
  signedOut: { kind: 'signedOut', reason: 'revoked' },
  keyRefused: { kind: 'keyRefused' },
  edgeBlocked: { kind: 'edgeBlocked' },
  notFound: { kind: 'notFound' },
  conflict: { kind: 'conflict', expiresAt: 0 },
  duplicate: { kind: 'duplicate', watchedAt: 0, expiresAt: 0 },
  invalid: { kind: 'invalid', status: 422, message: 'runtime missing' },
  accountLimit: { kind: 'accountLimit' },
  locked: { kind: 'locked', deactivated: false },
  vipOnly: { kind: 'vipOnly', upgradeUrl: null },
  unreadable: { kind: 'unreadable', what: 'checkin.movie' },
  unexpected: { kind: 'unexpected', status: 412 },
  notAired: { kind: 'notAired', airsAt: null },
  overAlready: { kind: 'overAlready', runtimeMinutes: 50 },
  noKey: { kind: 'noKey' },
  insecureAddress: { kind: 'insecureAddress', url: 'http://trakt.example' },
}
