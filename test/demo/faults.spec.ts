// Faults on demand: each kind, on the route and as often as asked.
import { beforeEach, describe, expect, it } from 'vitest'
import type { FaultRule } from '../../main/demo/faults.ts'
import { settle } from '../fakes/clock.ts'
import { startSession, type TestSession } from './session.ts'

const guardians = { movie: { ids: { trakt: 28 } } }
let s: TestSession
beforeEach(async () => {
  s = await startSession()
})
const isWatching = async () => (await s.get('/users/me/watching')).status === 200
const checkInWith = async (rule: FaultRule) => {
  s.embedded.faults({ rules: [{ method: 'POST', path: '/checkin', ...rule }] })
  return s.send('POST', '/checkin', guardians)
}

describe('faults on a check-in', () => {
  it.each([
    ['status 500 without the effect', { kind: 'status', status: 500 }, 500, false],
    ['500 but recorded', { kind: 'status', status: 500, effect: true }, 500, true],
    ['502', { kind: 'status', status: 502 }, 502, false],
    ['423', { kind: 'status', status: 423 }, 423, false],
    ['426', { kind: 'status', status: 426 }, 426, false],
    ['420 with nothing in it', { kind: 'status', status: 420 }, 420, false],
    ['an HTML 403', { kind: 'html', status: 403 }, 403, false],
    ['an HTML 503', { kind: 'html', status: 503 }, 503, false],
    ['an HTML 503 but recorded', { kind: 'html', status: 503, effect: true }, 503, true],
  ] as const)('%s', async (_name, rule, status, happened) => {
    const answer = await checkInWith(rule)
    expect(answer.status).toBe(status)
    if (rule.kind === 'html') expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await isWatching()).toBe(happened)
  })

  it.each([
    ['resetBefore', false],
    ['resetAfter', true],
  ] as const)('%s rejects as a broken connection does', async (kind, happened) => {
    await expect(checkInWith({ kind })).rejects.toThrow(TypeError)
    expect(await isWatching()).toBe(happened)
  })

  it('a hang lasts until the caller gives up', async () => {
    s.embedded.faults({ rules: [{ path: '/users/settings', kind: 'hang' }] })
    const giveUp = new AbortController()
    let over = false
    const call = s.embedded
      .fetch(`${s.embedded.addresses.apiUrl}/users/settings`, { signal: giveUp.signal })
      .finally(() => (over = true))
    await settle()
    await s.clock.jump(3_600_000)
    expect(over).toBe(false)
    giveUp.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  it('latency is waited by the injected clock', async () => {
    s.embedded.faults({ rules: [{ path: '/users/me/watching', latencyMs: 700 }] })
    let over = false
    const call = s.get('/users/me/watching').finally(() => (over = true))
    await settle()
    await s.clock.advance(699)
    expect(over).toBe(false)
    await s.clock.advance(1)
    expect((await call).status).toBe(204)
  })

  it('429 has the header that was asked for, or none', async () => {
    const spoken = await checkInWith({ kind: 'status', status: 429, retryAfter: 30 })
    expect([spoken.headers.get('retry-after'), spoken.headers.has('x-ratelimit')]).toEqual(['30', true])
    const silent = await checkInWith({ kind: 'status', status: 429 })
    expect([silent.headers.has('retry-after'), silent.headers.has('x-ratelimit')]).toEqual([false, false])
  })

  it('423 and 426 carry the headers that explain them', async () => {
    expect((await checkInWith({ kind: 'status', status: 423 })).headers.get('x-account-locked')).toBe('true')
    expect((await checkInWith({ kind: 'status', status: 426 })).headers.get('x-upgrade-url')).toMatch(/^https:/)
  })

  it('truncated, mistyped and empty bodies come after the effect', async () => {
    const raw = async (kind: 'truncated' | 'mistyped' | 'empty') => {
      s.embedded.faults({ rules: [{ path: '/users/settings', kind }] })
      const { apiUrl, clientId } = s.embedded.addresses
      const headers = {
        'user-agent': 'x',
        'trakt-api-version': '2',
        'trakt-api-key': clientId,
        authorization: `Bearer ${s.tokens.access_token}`,
      }
      return (await s.embedded.fetch(`${apiUrl}/users/settings`, { headers })).text()
    }
    const cut = await raw('truncated')
    expect(() => JSON.parse(cut)).toThrow(SyntaxError)
    expect(JSON.parse(await raw('mistyped')).user.username).toBe(10)
    expect(await raw('empty')).toBe('')
  })

  it('rules are spent: skip some, count some', async () => {
    s.embedded.faults({ rules: [{ path: '/users/*/watching', kind: 'status', status: 500, skip: 1, count: 2 }] })
    const seen = []
    for (let i = 0; i < 5; i += 1) seen.push((await s.get('/users/me/watching')).status)
    expect(seen).toEqual([204, 500, 500, 204, 204])
  })

  it.each([
    ['locked', 'true', 'false'],
    ['deactivated', 'false', 'true'],
  ] as const)('an account can be %s', async (account, locked, deactivated) => {
    s.embedded.faults({ account })
    const { status, headers } = await s.get('/users/settings')
    expect([status, headers.get('x-account-locked'), headers.get('x-account-deactivated')]).toEqual([
      423,
      locked,
      deactivated,
    ])
  })

  it('a removed key is refused everywhere with JSON', async () => {
    s.embedded.faults({ key: 'removed' })
    expect((await s.get('/movies/28')).status).toBe(403)
    expect((await s.auth('POST', '/oauth/device/code', { client_id: s.embedded.addresses.clientId })).status).toBe(403)
    s.embedded.faults({})
    expect((await s.get('/movies/28')).status).toBe(200)
  })
})
