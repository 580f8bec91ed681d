// What stands in the way of everything, and every way in which a session can be gone: one screen each.
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import { minute, now } from './now.ts'
import type { GalleryState } from './state.ts'
import { windowState } from './windowStates.ts'

const troubles: readonly [string, string, Failure][] = [
  ['timeout', 'did not answer in time', { kind: 'timeout', afterMs: 10_000 }],
  ['server-down', 'having trouble', { kind: 'serverDown', status: 503, retryAt: now + minute }],
  ['rate-limited', 'slow down', { kind: 'rateLimited', retryAt: now + 5 * minute }],
  ['key-refused', 'refused this API key', { kind: 'keyRefused' }],
  ['edge-blocked', 'turned us away', { kind: 'edgeBlocked' }],
  ['locked', 'is locked', { kind: 'locked', deactivated: false }],
  ['deactivated', 'is deactivated', { kind: 'locked', deactivated: true }],
  ['unreadable', 'made no sense', { kind: 'unreadable', what: 'watching: HTML' }],
]
const reasons: readonly [SignedOutReason, string][] = [
  ['expired', 'has run out'],
  ['unreadable', 'cannot be read'],
  ['moved', 'another key'],
]

export const troubleStates: readonly GalleryState[] = [
  ...troubles.map(([name, expects, trouble]) => windowState(`trouble-${name}`, expects, { trouble })),
  ...reasons.map(([reason, expects]) =>
    windowState(`signed-out-${reason}`, expects, { account: { state: 'signedOut', reason } }),
  ),
]
