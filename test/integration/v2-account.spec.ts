// Sessions and trouble of the v2 client against the embedded Trakt over real sockets.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

const day = 86_400_000

let world: SocketWorld
beforeEach(async () => {
  world = await socketWorld()
})
afterEach(() => world.close())

const watching = () => world.run(world.account.service.watching())

describe('signing in', () => {
  it('goes from code to session, and the profile is there', async () => {
    const steps = await world.signIn()
    expect(steps.map(({ step }) => step)).toEqual(['starting', 'code', 'finishing'])
    expect(value(await world.run(world.account.service.profile())).username).not.toBe('')
    expect(world.calls).toEqual([
      'POST /oauth/device/code 200',
      'POST /oauth/device/token 200',
      'GET /users/settings 200',
    ])
  })

  it('ends when the user says no', async () => {
    const last = world.account.signIn((step) => {
      if (step.step === 'code') world.embedded.deny(step.userCode)
    }, new AbortController().signal)
    expect(await world.run(last)).toEqual({ step: 'failed', why: 'denied' })
  })

  it('ends when the code expires', async () => {
    expect(await world.run(world.account.signIn(() => {}, new AbortController().signal))).toEqual({
      step: 'failed',
      why: 'expired',
    })
  })

  it('survives a restart, and is gone after sign-out', async () => {
    await world.signIn()
    const again = world.restart()
    expect(await again.restore()).toEqual({ signedIn: true })
    expect((await world.run(again.service.profile())).ok).toBe(true)
    await world.run(again.signOut())
    expect(world.calls.at(-1)).toBe('POST /oauth/revoke 200')
    expect(await world.restart().restore()).toEqual({ signedIn: false, reason: 'never' })
    // The first object still holds the revoked token: Trakt refuses it, and its refresh token too.
    expect(await watching()).toEqual({ ok: false, failure: { kind: 'signedOut', reason: 'revoked' } })
    expect(world.signedOut).toEqual(['revoked'])
  })
})

describe('the session', () => {
  it('rotates week after week, each refresh token once', async () => {
    await world.signIn()
    for (let week = 0; week < 4; week += 1) {
      await world.clock.jump(6 * day)
      const answers = await world.run(
        Promise.all([watching(), world.account.service.profile(), world.account.service.positions()]),
      )
      expect(answers.every((answer) => answer.ok)).toBe(true)
    }
    expect(world.calls.filter((call) => call === 'POST /oauth/token 200')).toHaveLength(4)
    const secrets = world.vault.saves.map(({ secret }) => JSON.parse(secret).pair.refreshToken)
    expect(new Set(secrets).size).toBe(5)
  })

  it('comes back after a month away', async () => {
    await world.signIn()
    await world.clock.jump(30 * day)
    expect((await watching()).ok).toBe(true)
  })

  it('keeps going with a clock that is three days off', async () => {
    world.embedded.faults({ skewMs: 3 * day })
    await world.signIn()
    expect((await watching()).ok).toBe(true)
    expect(world.offsets.at(-1)).toBeGreaterThan(3 * day - 1500)
    expect(world.offsets.at(-1)).toBeLessThanOrEqual(3 * day)
  })
})

describe('what can go wrong', () => {
  beforeEach(async () => {
    await world.signIn()
  })

  it.each([
    [{ kind: 'html', status: 403 }, { kind: 'edgeBlocked' }],
    [{ kind: 'status', status: 403 }, { kind: 'keyRefused' }],
    [
      { kind: 'html', status: 503 },
      { kind: 'serverDown', status: 503 },
    ],
    [{ kind: 'status', status: 429, retryAfter: 60 }, { kind: 'rateLimited' }],
    [{ kind: 'status', status: 426 }, { kind: 'vipOnly' }],
    [{ kind: 'truncated' }, { kind: 'unreadable' }],
    [{ kind: 'mistyped' }, { kind: 'unreadable' }],
    [{ kind: 'empty' }, { kind: 'unreadable' }],
  ] as const)('%o', async (rule, failure) => {
    world.embedded.faults({ rules: [{ path: '/users/settings', ...rule }] })
    expect(await world.run(world.account.service.profile())).toMatchObject({ ok: false, failure })
  })

  it.each(['resetBefore', 'resetAfter'] as const)('a GET is asked again after %s, a check-in is not', async (kind) => {
    world.embedded.faults({
      rules: [
        { path: '/users/me/watching', kind },
        { method: 'POST', path: '/checkin', kind },
      ],
    })
    expect((await watching()).ok).toBe(true)
    const poster = { path: null, tint: '#222222' }
    const movie = { title: 'Guardians of the Galaxy', year: 2014, ids: { trakt: 28 }, runtimeMinutes: 121, poster }
    expect(await world.run(world.account.service.checkIn({ target: { form: 'movie', movie } }))).toEqual({
      ok: false,
      failure: { kind: 'offline', sent: true },
    })
    expect(value(await watching()) === null).toBe(kind === 'resetBefore')
  })

  it('a locked account and a removed key are what they are', async () => {
    world.embedded.faults({ account: 'deactivated' })
    expect(await watching()).toEqual({ ok: false, failure: { kind: 'locked', deactivated: true } })
    world.embedded.faults({ account: 'ok', key: 'removed' })
    expect(await watching()).toEqual({ ok: false, failure: { kind: 'keyRefused' } })
    expect(world.signedOut).toEqual([])
  })

  it('a server that is gone is offline, and nothing was sent', async () => {
    await world.served.close()
    expect(await world.run(world.account.service.cancelCheckIn())).toEqual({
      ok: false,
      failure: { kind: 'offline', sent: false },
    })
  })
})
