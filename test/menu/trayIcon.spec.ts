// The icon: which state wins, and how far the line is filled.
import { describe, expect, it } from 'vitest'
import { eighthsOver, trayIcon } from '../../main/menu/trayIcon.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { episode, minute, movie, now, queue, snapshot, watching } from './snapshots.ts'

const wanted = { target: { form: 'movie', movie: movie().movie } } as const
const playing: Snapshot['checkIn'] = { step: 'watching', playing: watching() }
const waiting: Snapshot['checkIn'] = { step: 'waiting', playing: watching(), wanted, until: now + minute }
const state = (changes: Partial<Snapshot>) => trayIcon(snapshot(changes), now).state

describe('the tray icon', () => {
  it('is idle when nothing plays', () => expect(state({})).toBe('idle'))
  it('is idle before anybody ever signed in', () =>
    expect(state({ account: { state: 'signedOut', reason: 'never' } })).toBe('idle'))
  it('is idle after the user signed out', () =>
    expect(state({ account: { state: 'signedOut', reason: 'user' } })).toBe('idle'))

  it.each(['expired', 'revoked', 'unreadable', 'memoryOnly'] as const)('calls when the session is %s', (reason) =>
    expect(state({ account: { state: 'signedOut', reason } })).toBe('attention'),
  )

  it.each<[Failure['kind'], Failure, string]>([
    ['keyRefused', { kind: 'keyRefused' }, 'attention'],
    ['locked', { kind: 'locked', deactivated: false }, 'attention'],
    ['vipOnly', { kind: 'vipOnly', upgradeUrl: null }, 'attention'],
    ['noKey', { kind: 'noKey' }, 'attention'],
    ['offline', { kind: 'offline', sent: false }, 'offline'],
    ['timeout', { kind: 'timeout', afterMs: 1 }, 'offline'],
    ['serverDown', { kind: 'serverDown', status: 503, retryAt: now }, 'offline'],
    ['rateLimited', { kind: 'rateLimited', retryAt: now }, 'offline'],
    ['notFound', { kind: 'notFound' }, 'idle'],
    ['cancelled', { kind: 'cancelled' }, 'idle'],
  ])('with the trouble %s', (_kind, trouble, expected) => expect(state({ trouble })).toBe(expected))

  it('calls when the hotkey was refused', () =>
    expect(state({ hotkey: { state: 'taken', active: null, refused: 'Alt+W' } })).toBe('attention'))
  it('calls when Trakt refused what waited to be sent, whatever plays', () =>
    expect(state({ queue: queue('waiting', 'refused'), checkIn: playing })).toBe('attention'))
  it('waits while something is to be sent, also offline, but shows first what plays', () => {
    expect(state({ queue: queue('waiting') })).toBe('waiting')
    expect(state({ queue: queue('unsure'), trouble: { kind: 'offline', sent: false } })).toBe('waiting')
    expect(state({ queue: queue('waiting'), checkIn: playing })).toBe('watching')
  })
  it('calls when a choice is open', () =>
    expect(state({ checkIn: { step: 'blocked', playing: null, wanted, until: null } })).toBe('attention'))
  it('prefers what needs the user to a wait', () =>
    expect(state({ checkIn: waiting, trouble: { kind: 'keyRefused' } })).toBe('attention'))
  it('prefers a wait to what is playing', () => expect(state({ checkIn: waiting })).toBe('waiting'))
  it('prefers what is playing to being offline', () =>
    expect(state({ checkIn: playing, trouble: { kind: 'offline', sent: false } })).toBe('watching'))
  it('stops watching at the end, even when nobody told it', () =>
    expect(state({ checkIn: { step: 'watching', playing: watching({ expiresAt: now }) } })).toBe('idle'))

  it('counts eighths by the server clock', () => {
    const skewed = snapshot({
      serverOffsetMs: 3 * 86_400_000,
      checkIn: {
        step: 'watching',
        playing: watching({
          startedAt: now + 3 * 86_400_000 - 20 * minute,
          expiresAt: now + 3 * 86_400_000 + 20 * minute,
        }),
      },
    })
    expect(trayIcon(skewed, now)).toEqual({ state: 'watching', eighths: 4 })
  })

  it.each([
    [-1, 0],
    [0, 0],
    [4.9, 0],
    [5, 1],
    [39.9, 7],
    [40, 8],
    [99, 8],
  ])('after %d of 40 minutes shows %d eighths', (minutes, eighths) => {
    const item = { item: episode(), action: 'checkin', startedAt: now, expiresAt: now + 40 * minute } as const
    expect(eighthsOver(item, now + minutes * minute)).toBe(eighths)
  })

  it('survives an item without any length', () =>
    expect(eighthsOver(watching({ startedAt: now, expiresAt: now }), now)).toBe(8))
})
