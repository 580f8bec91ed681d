// The token pair: renewed once for everybody, and on disk before anybody uses it.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { fakeVault } from '../fakes/vault.ts'
import { invalidGrant, isRefresh, refreshingTrakt } from './refreshing.ts'
import { addresses, json, keptSession, nothing, scripted, tokens } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const week = 604_800_000

describe('a token that Trakt refuses', () => {
  it('is renewed by one refresh for ten calls at once, and each is repeated once', async () => {
    const trakt = await scripted(refreshingTrakt())
    const answers = await Promise.all(Array.from({ length: 10 }, () => trakt.account.service.watching()))
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    expect(trakt.sent).toHaveLength(21)
  })

  it('is renewed once more, and once only, for all who waited when the first refresh failed', async () => {
    const serve = refreshingTrakt()
    let refreshes = 0
    const trakt = await scripted((sent, index) =>
      isRefresh(sent) && refreshes++ === 0 ? nothing(503) : serve(sent, index),
    )
    const answers = await Promise.all(Array.from({ length: 10 }, () => trakt.account.service.watching()))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(9)
    expect(trakt.sent.filter(isRefresh)).toHaveLength(2)
    expect(trakt.signedOut).toEqual([])
  })

  it('is renewed with everything that Trakt wants to know', async () => {
    const trakt = await scripted(refreshingTrakt())
    await trakt.account.service.watching()
    const refresh = trakt.sent.find(isRefresh)
    expect(refresh?.url.href).toBe('https://auth.trakt.test/oauth/token')
    expect(refresh?.headers.has('authorization')).toBe(false)
    expect(refresh?.body).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'canary-refresh-1',
      redirect_uri: 'urn:ietf:wg:oauth:2.0:oob',
      client_id: 'client-id',
      client_secret: 'canary-client-secret',
    })
  })

  it('is renewed without a secret where there is none', async () => {
    const trakt = await scripted(refreshingTrakt(), { addresses: { ...addresses, clientSecret: null } })
    await trakt.account.service.watching()
    expect(Object.keys(Object(trakt.sent.find(isRefresh)?.body))).not.toContain('client_secret')
  })

  it('is not renewed again by a call that comes back late with the old one', async () => {
    const late = Promise.withResolvers<Response>()
    const serve = refreshingTrakt()
    const trakt = await scripted((sent, index) => (index === 0 ? late.promise : serve(sent, index)))
    const slow = trakt.account.service.watching()
    await settle()
    await trakt.account.service.profile()
    late.resolve(nothing(401))
    expect((await slow).ok).toBe(true)
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
  })

  it('repeats a refused write no sooner than a second later', async () => {
    const trakt = await scripted(refreshingTrakt())
    const answer = trakt.account.service.cancelCheckIn()
    await trakt.clock.advance(1000)
    expect((await answer).ok).toBe(true)
    expect(trakt.sent.filter(({ method }) => method === 'DELETE').map(({ at }) => at - start)).toEqual([0, 1000])
  })

  it('does not end the session when only this address is closed to us', async () => {
    const trakt = await scripted(({ url, body }) => {
      if (url.pathname === '/oauth/token') return json(tokens(body ? 2 : 0))
      return url.pathname === '/users/settings' ? json({}) : nothing(401)
    })
    expect(await trakt.account.service.positions()).toEqual({ ok: false, failure: { kind: 'keyRefused' } })
    expect(trakt.signedOut).toEqual([])
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
  })

  it('ends the session when three new ones, and one from before, are refused everywhere for two minutes each, and not before', async () => {
    const trakt = await scripted(refreshingTrakt(99))
    const puzzled = { ok: false, failure: { kind: 'serverDown', status: 401 } }
    expect(await trakt.account.service.watching()).toMatchObject(puzzled)
    for (const [turn, refreshes] of [1, 2, 2, 3].entries()) {
      await trakt.clock.advance(119_999)
      expect(await trakt.account.service.watching()).toMatchObject(puzzled)
      expect(trakt.sent.filter(isRefresh)).toHaveLength(refreshes)
      await trakt.clock.advance(1)
      if (turn < 3) expect(await trakt.account.service.watching()).toMatchObject(puzzled)
    }
    expect(trakt.signedOut).toEqual([])
    expect(await trakt.account.service.watching()).toEqual({
      ok: false,
      failure: { kind: 'signedOut', reason: 'revoked' },
    })
    expect(trakt.signedOut).toEqual(['revoked'])
    expect(trakt.sent.filter(isRefresh)).toHaveLength(3)
  })

  it('lives on when Trakt comes to know the new one a moment later, and is believed as much the next time', async () => {
    const trakt = await scripted(refreshingTrakt(99))
    expect((await trakt.account.service.watching()).ok).toBe(false)
    await trakt.clock.advance(30_000)
    trakt.script = refreshingTrakt(2)
    expect((await trakt.account.service.watching()).ok).toBe(true)
    await trakt.clock.advance(3_600_000)
    trakt.script = refreshingTrakt(99)
    expect(await trakt.account.service.watching()).toMatchObject({ failure: { kind: 'serverDown' } })
    expect(trakt.signedOut).toEqual([])
  })

  it('is not concluded from one that ran out while the machine slept', async () => {
    const trakt = await scripted(({ url }) => (url.pathname === '/oauth/token' ? json(tokens(2)) : nothing(401)))
    const { script } = trakt
    trakt.script = async (sent, index) => {
      if (sent.url.pathname === '/users/settings') await trakt.clock.jump(week + 1)
      return script(sent, index)
    }
    expect(await trakt.account.service.watching()).toMatchObject({ failure: { kind: 'serverDown', status: 401 } })
    trakt.script = refreshingTrakt(3)
    expect((await trakt.account.service.watching()).ok).toBe(true)
    expect(trakt.signedOut).toEqual([])
  })
})

describe('the new pair', () => {
  it('is on disk before anybody gets it', async () => {
    const disk = Promise.withResolvers<void>()
    const trakt = await scripted(refreshingTrakt())
    trakt.vault.faults.slowSave = disk.promise
    const answers = [trakt.account.service.watching(), trakt.account.service.watching()]
    await settle()
    await settle()
    expect(trakt.sent.filter(({ headers }) => headers.get('authorization') === 'Bearer canary-access-2')).toEqual([])
    disk.resolve()
    for (const answer of answers) expect((await answer).ok).toBe(true)
    expect(JSON.parse(trakt.vault.saves[0]?.secret ?? '')).toMatchObject({
      pair: { accessToken: 'canary-access-2', refreshToken: 'canary-refresh-2', expiresAt: start + week },
      previous: { refreshToken: 'canary-refresh-1' },
    })
  })

  it('has the old one beside it until it has worked', async () => {
    const trakt = await scripted(refreshingTrakt())
    await trakt.account.service.watching()
    await settle()
    expect(trakt.vault.saves).toHaveLength(2)
    expect(JSON.parse(trakt.vault.kept.get('session') ?? '')).toMatchObject({
      pair: { accessToken: 'canary-access-2' },
      previous: null,
    })
    await trakt.account.service.watching()
    await settle()
    expect(trakt.vault.saves).toHaveLength(2)
  })

  it('survives a crash between saving and using', async () => {
    const vault = fakeVault()
    const first = await scripted(refreshingTrakt(), { vault })
    const serve = first.script
    first.script = (sent, index) =>
      sent.headers.get('authorization') === 'Bearer canary-access-2'
        ? new Promise<Response>(() => {})
        : serve(sent, index)
    void first.account.service.watching()
    await settle()
    expect(vault.kept.get('session')).toContain('canary-access-2')
    first.account.stop()

    const second = await scripted(refreshingTrakt(), { vault, signedIn: false })
    expect(await second.account.restore()).toEqual({ signedIn: true })
    expect((await second.account.service.watching()).ok).toBe(true)
    expect(second.calls()).toEqual(['GET /users/me/watching'])
  })

  it('gives way to the pair before when Trakt does not know it', async () => {
    const vault = fakeVault()
    const pair = {
      accessToken: 'canary-access-0',
      refreshToken: 'canary-refresh-0',
      expiresAt: start,
      lifetimeMs: week,
    }
    vault.kept.set('session', keptSession(1, start - 1, { previous: pair }))
    const trakt = await scripted(
      refreshingTrakt(9, (used) => (used === 'canary-refresh-0' ? json(tokens(9)) : invalidGrant())),
      { vault, signedIn: false },
    )
    await trakt.account.restore()
    expect((await trakt.account.service.watching()).ok).toBe(true)
    expect(trakt.sent.filter(isRefresh)).toHaveLength(2)
    expect(trakt.signedOut).toEqual([])
  })

  it('gives way to the pair before as often as Trakt forgets the new one', async () => {
    let n = 1
    const trakt = await scripted(({ url, body }) => {
      if (url.pathname !== '/oauth/token') return nothing(401)
      return JSON.stringify(body).includes('canary-refresh-1') ? json(tokens((n += 1))) : invalidGrant()
    })
    for (const pair of [2, 3, 4]) {
      await trakt.account.service.watching()
      await trakt.clock.jump(week)
      expect(JSON.parse(trakt.vault.kept.get('session') ?? '')).toMatchObject({
        pair: { refreshToken: `canary-refresh-${pair}` },
        previous: { refreshToken: 'canary-refresh-1' },
      })
    }
    expect(trakt.signedOut).toEqual([])
  })

  it('is used from memory when the vault refuses, saved later, and never lost', async () => {
    const trakt = await scripted(refreshingTrakt())
    trakt.vault.faults.save = true
    expect((await trakt.account.service.watching()).ok).toBe(true)
    await settle()
    expect(trakt.protections.at(-1)).toBe('memory')
    expect(trakt.log.lines.some((line) => line.startsWith('warn session.notSaved'))).toBe(true)
    trakt.vault.faults.save = false
    await trakt.account.service.watching()
    expect(trakt.vault.kept.get('session')).not.toContain('canary-access-2')
    await trakt.clock.advance(60_000)
    await trakt.account.service.watching()
    await settle()
    expect(trakt.vault.kept.get('session')).toContain('canary-access-2')
    expect(trakt.protections.at(-1)).toBe('keychain')
  })
})

describe('a token that grows old', () => {
  it('is renewed at 80 % of its life, before the call', async () => {
    const trakt = await scripted(refreshingTrakt())
    trakt.script = refreshingTrakt(1)
    await trakt.clock.jump(week * 0.8 - 1)
    await trakt.account.service.watching()
    expect(trakt.calls()).toEqual(['GET /users/me/watching'])
    trakt.script = refreshingTrakt(2)
    await trakt.clock.jump(1)
    expect((await trakt.account.service.watching()).ok).toBe(true)
    expect(trakt.calls().slice(1)).toEqual(['POST /oauth/token', 'GET /users/me/watching'])
  })

  it.each([
    ['offline', () => Promise.reject(new TypeError('fetch failed'))],
    ['overloaded', () => nothing(503)],
    ['unreadable', () => new Response('<html>')],
  ])('is used on when the refresh is %s, and the refresh is left alone for a minute', async (_name, refresh) => {
    const trakt = await scripted(refreshingTrakt(1, refresh))
    await trakt.clock.jump(week * 0.9)
    for (let i = 0; i < 3; i += 1) expect((await trakt.account.service.watching()).ok).toBe(true)
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    await trakt.clock.jump(60_000)
    await trakt.account.service.watching()
    expect(trakt.sent.filter(isRefresh)).toHaveLength(2)
    expect(trakt.signedOut).toEqual([])
  })

  it('does not sign out anybody who is offline', async () => {
    const trakt = await scripted(() => Promise.reject(new TypeError('fetch failed')))
    await trakt.clock.jump(week * 3)
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'offline', sent: true } })
    expect(trakt.signedOut).toEqual([])
    trakt.script = refreshingTrakt(2)
    await trakt.clock.jump(60_000)
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })

  it('is judged by the server clock, not by ours', async () => {
    const trakt = await scripted(({ url }) =>
      url.pathname === '/oauth/token' ? invalidGrant() : nothing(401, { date: 'Sun, 22 Nov 2026 20:00:00 GMT' }),
    )
    await trakt.clock.jump(week * 0.7)
    await trakt.account.service.watching()
    expect(trakt.signedOut).toEqual(['revoked'])
  })
})
