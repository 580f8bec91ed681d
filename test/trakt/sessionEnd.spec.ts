// How a session ends and comes back: Trakt's word, the user's word, a restart.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { fakeVault } from '../fakes/vault.ts'
import { invalidGrant, isRefresh, refreshingTrakt } from './refreshing.ts'
import { addresses, json, keptSession, nothing, scripted, tokens } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const week = 604_800_000

describe('a session that is gone', () => {
  it.each([
    ['revoked', 0],
    ['expired', week],
    ['expired', week + 1],
  ])('is %s, stays so after a restart, and costs no more calls', async (reason, later) => {
    const trakt = await scripted(refreshingTrakt(9, invalidGrant))
    await trakt.clock.jump(later)
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'signedOut', reason } })
    expect(trakt.signedOut).toEqual([reason])
    expect(trakt.log.lines).toContain(`warn session.gone {"reason":"${reason}"}`)
    const calls = trakt.sent.length
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'signedOut', reason } })
    expect(trakt.sent).toHaveLength(calls)
    const again = await scripted(refreshingTrakt(), { vault: trakt.vault, signedIn: false })
    expect(await again.account.restore()).toEqual({ signedIn: false, reason })
  })

  it('is told once, however many calls find out', async () => {
    const trakt = await scripted(refreshingTrakt(9, invalidGrant))
    await Promise.all(Array.from({ length: 5 }, () => trakt.account.service.watching()))
    expect(trakt.signedOut).toEqual(['revoked'])
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
  })

  it('is not concluded from a refused key', async () => {
    for (const reply of [
      json({ error: 'invalid_client' }, 401),
      json({ error: 'invalid_client' }, 400),
      nothing(403),
    ]) {
      const trakt = await scripted(refreshingTrakt(9, () => reply))
      expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'keyRefused' } })
      expect(trakt.signedOut).toEqual([])
    }
  })
})

describe('restore', () => {
  it.each([
    ['nothing', null, 'never'],
    ['text', 'hello', 'unreadable'],
    ['another version', keptSession(1, start, { version: 2 }), 'unreadable'],
    ['tokens of another server', keptSession(1, start, {}, { ...addresses, apiUrl: 'https://other.test' }), 'moved'],
    ['tokens of another sign-in', keptSession(1, start, {}, { ...addresses, authUrl: 'https://other.test' }), 'moved'],
    ['tokens of another key', keptSession(1, start, {}, { ...addresses, clientId: 'the one before' }), 'moved'],
  ])('of %s', async (_name, kept, reason) => {
    const vault = fakeVault()
    if (kept) vault.kept.set('session', kept)
    const trakt = await scripted(refreshingTrakt(), { vault, signedIn: false })
    expect(await trakt.account.restore()).toEqual({ signedIn: false, reason })
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'signedOut', reason } })
    expect(trakt.sent).toEqual([])
  })

  it('of a vault that cannot be read, or breaks', async () => {
    const vault = fakeVault()
    vault.faults.unreadable = true
    const trakt = await scripted(refreshingTrakt(), { vault, signedIn: false })
    expect(await trakt.account.restore()).toEqual({ signedIn: false, reason: 'unreadable' })
    const broken = await scripted(refreshingTrakt(), {
      vault: { ...vault, load: () => Promise.reject(new Error('x')) },
      signedIn: false,
    })
    expect(await broken.account.restore()).toEqual({ signedIn: false, reason: 'unreadable' })
  })
})

describe('sign-out', () => {
  it('revokes the token and forgets the session', async () => {
    const trakt = await scripted(() => json({}))
    await trakt.account.signOut()
    expect(trakt.sent.map(({ url, body }) => [url.href, body])).toEqual([
      [
        'https://auth.trakt.test/oauth/revoke',
        { token: 'canary-access-1', client_id: 'client-id', client_secret: 'canary-client-secret' },
      ],
    ])
    expect(trakt.vault.kept.has('session')).toBe(false)
    expect(await trakt.account.service.watching()).toEqual({
      ok: false,
      failure: { kind: 'signedOut', reason: 'user' },
    })
    expect(trakt.signedOut).toEqual([])
  })

  it('takes five seconds at most, and forgets in any case', async () => {
    const trakt = await scripted(() => new Promise<Response>(() => {}))
    const done = trakt.account.signOut()
    await trakt.clock.advance(5000)
    await done
    expect(trakt.vault.kept.has('session')).toBe(false)
    expect(trakt.clock.sleepers()).toBe(0)
  })

  it('is not undone by a refresh that was under way, whose tokens are handed back', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted(({ url }) => {
      if (url.pathname === '/oauth/token') return answer.promise
      return url.pathname === '/oauth/revoke' ? json({}) : nothing(401)
    })
    const call = trakt.account.service.watching()
    await settle()
    await trakt.account.signOut()
    answer.resolve(json(tokens(2)))
    expect(await call).toEqual({ ok: false, failure: { kind: 'signedOut', reason: 'user' } })
    expect(trakt.vault.kept.has('session')).toBe(false)
    const revoked = trakt.sent
      .filter(({ url }) => url.pathname === '/oauth/revoke')
      .map(({ body }) => Reflect.get(Object(body), 'token'))
    expect(revoked).toEqual(['canary-access-1', 'canary-access-2'])
  })
})
