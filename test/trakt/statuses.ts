// Every status that Trakt documents, with the bodies and headers it was seen to have -> the failure that it means.
import type { Failure } from '../../preload/contract/failure.ts'
import { json, nothing, page } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const endsAt = '2026-11-22T20:45:00.000Z'

/** `start` is when the fake clock begins: times that count from the answer count from there. */
export const statuses: readonly [string, () => Response, Failure][] = [
  [
    '400 with a sentence',
    () => json({ message: 'bad progress' }, 400),
    { kind: 'invalid', status: 400, message: 'bad progress' },
  ],
  [
    '400 that cannot be parsed',
    () => new Response('{"mess', { status: 400 }),
    { kind: 'invalid', status: 400, message: null },
  ],
  ['403 with JSON', () => json({}, 403), { kind: 'keyRefused' }],
  ['403 with nothing', () => nothing(403), { kind: 'keyRefused' }],
  ['403 with a page', () => page(403), { kind: 'edgeBlocked' }],
  ['403 with an empty page', () => nothing(403, { 'content-type': 'text/html' }), { kind: 'edgeBlocked' }],
  ['404', () => nothing(404), { kind: 'notFound' }],
  ['405', () => nothing(405), { kind: 'unexpected', status: 405 }],
  ['409 with an end', () => json({ expires_at: endsAt }, 409), { kind: 'conflict', expiresAt: Date.parse(endsAt) }],
  [
    '409 for a duplicate',
    () => json({ watched_at: '2014-10-15T22:21:29.000Z', expires_at: '2014-10-15T23:21:29.000Z' }, 409),
    { kind: 'duplicate', expiresAt: Date.UTC(2014, 9, 15, 23, 21, 29), watchedAt: Date.UTC(2014, 9, 15, 22, 21, 29) },
  ],
  ['409 with nonsense', () => json({ expires_at: 'soon' }, 409), { kind: 'conflict', expiresAt: null }],
  ['409 with nothing', () => nothing(409), { kind: 'conflict', expiresAt: null }],
  ['412', () => nothing(412), { kind: 'unexpected', status: 412 }],
  ['420', () => nothing(420), { kind: 'accountLimit' }],
  [
    '422',
    () => json({ message: 'Progress is too low.' }, 422),
    { kind: 'invalid', status: 422, message: 'Progress is too low.' },
  ],
  [
    '423 locked',
    () => nothing(423, { 'x-account-locked': 'true', 'x-account-deactivated': 'false' }),
    { kind: 'locked', deactivated: false },
  ],
  ['423 deactivated', () => nothing(423, { 'x-account-deactivated': 'true' }), { kind: 'locked', deactivated: true }],
  [
    '426',
    () => nothing(426, { 'x-upgrade-url': 'https://trakt.tv/vip', 'x-vip-user': 'false' }),
    { kind: 'vipOnly', upgradeUrl: 'https://trakt.tv/vip' },
  ],
  [
    '426 with another kind of link',
    () => nothing(426, { 'x-upgrade-url': 'javascript:alert(1)' }),
    { kind: 'vipOnly', upgradeUrl: null },
  ],
  ['429', () => nothing(429, { 'retry-after': '10' }), { kind: 'rateLimited', retryAt: start + 10_000 }],
  ['500', () => nothing(500), { kind: 'serverDown', status: 500, retryAt: start + 30_000 }],
  ['502 with a page', () => page(502), { kind: 'serverDown', status: 502, retryAt: start + 30_000 }],
  [
    '503 that says when',
    () => page(503, { 'retry-after': '120' }),
    { kind: 'serverDown', status: 503, retryAt: start + 120_000 },
  ],
  ['504', () => nothing(504), { kind: 'serverDown', status: 504, retryAt: start + 30_000 }],
  ['520', () => page(520), { kind: 'serverDown', status: 520, retryAt: start + 30_000 }],
  ['521', () => page(521), { kind: 'serverDown', status: 521, retryAt: start + 30_000 }],
  ['522', () => page(522), { kind: 'serverDown', status: 522, retryAt: start + 30_000 }],
  ['a redirect', () => nothing(302, { location: 'https://elsewhere.test/' }), { kind: 'unexpected', status: 302 }],
  ['a status nobody knows', () => nothing(599), { kind: 'unexpected', status: 599 }],
]
