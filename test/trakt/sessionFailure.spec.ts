// A renewal that fails says nothing that could be taken for Trakt's answer to the call that waited for it.
import { describe, expect, it } from 'vitest'
import { sessionFailure } from '../../main/trakt/v2/sessionFailure.ts'
import { isTrouble } from '../../main/trakt/trouble.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'
import { isRefresh } from './refreshing.ts'
import { json, nothing, page, scripted } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)

/** What comes back from the address of the sign-ins -> what the check-in that waited for it is told. */
const answers: readonly [string, () => Response | Promise<Response>, object][] = [
  ['a page that is gone', () => nothing(404), { kind: 'unexpected', status: 404 }],
  ['a conflict', () => json({ expires_at: '2026-11-22T21:00:00Z' }, 409), { kind: 'unexpected', status: 409 }],
  ['a limit', () => nothing(420), { kind: 'unexpected', status: 420 }],
  ['a form that is refused', () => json({ error: 'invalid_request' }, 400), { kind: 'unexpected', status: 400 }],
  ['a page with a 400', () => page(400), { kind: 'unexpected', status: 400 }],
  ['a 422', () => json({ message: 'no' }, 422), { kind: 'unexpected', status: 422 }],
  ['a 426', () => nothing(426), { kind: 'unexpected', status: 426 }],
  ['a locked account', () => nothing(423), { kind: 'locked', deactivated: false }],
  [
    'a deactivated account',
    () => nothing(423, { 'x-account-deactivated': 'true' }),
    { kind: 'locked', deactivated: true },
  ],
  ['a removed key', () => nothing(403), { kind: 'keyRefused' }],
  ['the page of the edge', () => page(403), { kind: 'edgeBlocked' }],
  ['a 429', () => nothing(429, { 'retry-after': '7' }), { kind: 'rateLimited', retryAt: start + 7_000 }],
  ['an overloaded server', () => page(503), { kind: 'serverDown', status: 503, retryAt: start + 30_000 }],
  ['no network', () => Promise.reject(new TypeError('fetch failed')), { kind: 'offline', sent: false }],
  ['a captive portal', () => page(200), { kind: 'unreadable', what: 'refresh: HTML' }],
  ['a token that is no token', () => json({ access_token: '' }), { kind: 'unreadable' }],
]

describe('a renewal that fails', () => {
  it.each(answers)('by %s ends no session and answers nothing about the check-in', async (_name, reply, failure) => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? reply() : nothing(401)))
    const answer = await trakt.account.service.cancelCheckIn()
    expect(answer).toMatchObject({ ok: false, failure })
    expect(trakt.troubles.at(-1)).toMatchObject(failure)
    expect(trakt.signedOut).toEqual([])
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    expect(await trakt.account.restore()).toEqual({ signedIn: true })
  })

  it.each(answers)('by %s ahead of time is the one renewal of its call', async (_name, reply) => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? reply() : nothing(401)))
    await trakt.clock.jump(604_800_000 * 0.9)
    expect((await trakt.account.service.cancelCheckIn()).ok).toBe(false)
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    expect(trakt.signedOut).toEqual([])
  })

  it('is a trouble of the whole app, whatever it was', () => {
    const told = Object.values(oneFailureEach).map(sessionFailure)
    expect(told.filter((failure) => failure.kind !== 'cancelled' && !isTrouble(failure))).toEqual([])
  })
})

describe('the answer to a renewal', () => {
  it('is waited for longer than others, because it comes but once', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted((sent) => {
      if (isRefresh(sent)) return answer.promise
      return sent.headers.get('authorization') === 'Bearer canary-access-2' ? nothing(204) : nothing(401)
    })
    const asked = trakt.account.service.watching()
    await trakt.clock.advance(29_000)
    answer.resolve(
      json({ access_token: 'canary-access-2', refresh_token: 'canary-refresh-2', expires_in: 604_800, created_at: 1 }),
    )
    expect((await asked).ok).toBe(true)
  })

  it('is given up after half a minute', async () => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? new Promise<Response>(() => {}) : nothing(401)))
    const asked = trakt.account.service.watching()
    await trakt.clock.advance(30_000)
    expect(await asked).toEqual({ ok: false, failure: { kind: 'timeout', afterMs: 30_000 } })
    expect(trakt.signedOut).toEqual([])
  })

  it('that is on its way while the machine sleeps is read when it wakes up', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted((sent) => {
      if (isRefresh(sent)) return answer.promise
      return sent.headers.get('authorization') === 'Bearer canary-access-2' ? nothing(204) : nothing(401)
    })
    const asked = trakt.account.service.watching()
    await trakt.clock.advance(1_000)
    await trakt.clock.jump(9 * 3_600_000)
    answer.resolve(
      json({ access_token: 'canary-access-2', refresh_token: 'canary-refresh-2', expires_in: 604_800, created_at: 1 }),
    )
    expect((await asked).ok).toBe(true)
    // Its week began before the sleep.
    expect(JSON.parse(trakt.vault.kept.get('session') ?? '')).toMatchObject({
      pair: { refreshToken: 'canary-refresh-2', expiresAt: start + 604_800_000 },
    })
  })
})
