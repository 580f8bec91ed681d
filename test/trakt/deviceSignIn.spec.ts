// The device-code loop: every status of /oauth/device/token, trouble on the way, and giving up.
import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { deviceSignIn } from '../../main/trakt/v2/deviceSignIn.ts'
import type { OAuth, Tokens } from '../../main/trakt/v2/oauth.ts'
import type { SignIn } from '../../preload/contract/account.ts'
import { ok } from '../../preload/contract/result.ts'
import { settle } from '../fakes/clock.ts'
import { fakeVault } from '../fakes/vault.ts'
import { addresses, json, nothing, page, scripted, tokens } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const code = {
  device_code: 'canary-device-code',
  user_code: '5055CC52',
  verification_url: 'https://trakt.tv/activate',
  expires_in: 600,
  interval: 5,
}
type Answer = Response | Promise<Response>

/** Signs in against these polls; the last one repeats. */
async function signingIn(
  polls: readonly (() => Answer)[],
  first: () => Answer = () => json(code),
  options: Parameters<typeof scripted>[1] = {},
) {
  let n = 0
  const trakt = await scripted(
    ({ url }) => {
      if (url.pathname === '/oauth/device/code') return first()
      if (url.pathname === '/oauth/device/token') return (polls[n++] ?? polls.at(-1) ?? (() => nothing(400)))()
      return nothing(204)
    },
    { signedIn: false, ...options },
  )
  const steps: SignIn[] = []
  const abort = new AbortController()
  const last = trakt.account.signIn((step) => void steps.push(step), abort.signal)
  await settle()
  const polled = () => trakt.sent.filter(({ url }) => url.pathname === '/oauth/device/token')
  return { ...trakt, trakt, steps, abort, last, polled }
}

const pending = () => nothing(400)

describe('device sign-in', () => {
  it('shows a code of half a character without falling over it', async () => {
    const s = await signingIn([pending], () => json({ ...code, user_code: '50\ud80055' }))
    expect(s.steps.at(-1)).toMatchObject({ step: 'code', linkWithCode: 'https://trakt.tv/activate/50%EF%BF%BD55' })
    s.abort.abort()
    await s.last
  })

  it('shows the code, asks at the interval, and ends signed in', async () => {
    const s = await signingIn([pending, pending, () => json(tokens(1))])
    await s.clock.advance(15_000)
    expect(await s.last).toEqual({ step: 'finishing' })
    expect(s.steps).toEqual([
      { step: 'starting' },
      {
        step: 'code',
        userCode: '5055CC52',
        link: 'https://trakt.tv/activate',
        linkWithCode: 'https://trakt.tv/activate/5055CC52',
        expiresAt: start + 600_000,
        polling: 'waiting',
      },
      { step: 'finishing' },
    ])
    expect(s.sent.map(({ url, at, body }) => [url.href, at - start, body])).toEqual([
      ['https://auth.trakt.test/oauth/device/code', 0, { client_id: 'client-id' }],
      ...[5000, 10_000, 15_000].map((at) => [
        'https://auth.trakt.test/oauth/device/token',
        at,
        { code: 'canary-device-code', client_id: 'client-id', client_secret: 'canary-client-secret' },
      ]),
    ])
    expect(JSON.parse(s.vault.kept.get('session') ?? '')).toMatchObject({
      pair: { accessToken: 'canary-access-1' },
      gone: null,
    })
    expect((await s.account.service.watching()).ok).toBe(true)
    expect(s.sent.at(-1)?.headers.get('authorization')).toBe('Bearer canary-access-1')
  })

  it.each([
    ['404', () => nothing(404), 'unknownCode'],
    ['409', () => nothing(409), 'used'],
    ['410', () => nothing(410), 'expired'],
    ['418', () => nothing(418), 'denied'],
    ['400 access_denied', () => json({ error: 'access_denied' }, 400), 'denied'],
    ['400 expired_token', () => json({ error: 'expired_token' }, 400), 'expired'],
    ['400 invalid_client', () => json({ error: 'invalid_client' }, 400), { kind: 'keyRefused' }],
    ['401', () => nothing(401), { kind: 'keyRefused' }],
    ['403', () => nothing(403), { kind: 'keyRefused' }],
    ['403 with a page', () => page(403), { kind: 'edgeBlocked' }],
    [
      '200 with a token that no header can carry',
      () => json({ ...tokens(1), access_token: 'canary-\u2713' }),
      { kind: 'unreadable', what: 'device token: access_token' },
    ],
    ['200 with nonsense', () => json({ access_token: 7 }), { kind: 'unreadable', what: 'device token: access_token' }],
    ['423', () => nothing(423), { kind: 'locked', deactivated: false }],
  ])('ends at %s', async (_name, reply, why) => {
    const s = await signingIn([reply])
    await s.clock.advance(5000)
    expect(await s.last).toEqual({ step: 'failed', why })
    expect(s.steps.at(-1)).toEqual({ step: 'failed', why })
    await s.clock.advance(600_000)
    expect(s.polled()).toHaveLength(1)
    expect(s.vault.kept.size).toBe(0)
  })

  it.each([
    ['nothing', pending],
    ['a page', () => page(400)],
    ['half a JSON', () => new Response('{"err', { status: 400 })],
    ['authorization_pending', () => json({ error: 'authorization_pending' }, 400)],
  ])('goes on at a 400 with %s', async (_name, reply) => {
    const s = await signingIn([reply, reply, () => json(tokens(1))])
    await s.clock.advance(15_000)
    expect(await s.last).toEqual({ step: 'finishing' })
  })

  it('asks less often when it is told to, and says so once', async () => {
    const tooFast = () => nothing(429)
    const s = await signingIn([tooFast, tooFast, pending])
    await s.clock.advance(60_000)
    expect(s.polled().map(({ at }) => at - start)).toEqual([5000, 15_000, 30_000, 45_000, 60_000])
    expect(s.steps.map((step) => (step.step === 'code' ? step.polling : step.step))).toEqual([
      'starting',
      'waiting',
      'slowed',
      'waiting',
    ])
    s.abort.abort()
  })

  it('waits as long as a 429 asks', async () => {
    const s = await signingIn([() => nothing(429, { 'retry-after': '40' }), pending])
    await s.clock.advance(45_000)
    expect(s.polled().map(({ at }) => at - start)).toEqual([5000, 45_000])
    s.abort.abort()
  })

  it('leaves Trakt alone for as long as a 429 asks, also when it is begun anew', async () => {
    const s = await signingIn([() => nothing(429, { 'retry-after': '40' }), pending])
    await s.clock.advance(5000)
    s.abort.abort()
    const again = await s.account.signIn(() => {}, new AbortController().signal)
    expect(again).toEqual({ step: 'failed', why: { kind: 'rateLimited', retryAt: start + 45_000 } })
    expect(s.sent).toHaveLength(2)
  })

  it.each([
    ['no network', () => Promise.reject(new TypeError('fetch failed'))],
    ['an overloaded server', () => page(503)],
    ['an edge in trouble', () => nothing(521)],
  ])('goes on through %s', async (_name, reply) => {
    const s = await signingIn([reply, pending, () => json(tokens(1))])
    await s.clock.advance(15_000)
    expect(await s.last).toEqual({ step: 'finishing' })
    expect(s.steps.map((step) => (step.step === 'code' ? step.polling : step.step))).toEqual([
      'starting',
      'waiting',
      'unreachable',
      'waiting',
      'finishing',
    ])
  })

  it('goes on after a silence', async () => {
    const s = await signingIn([() => new Promise<Response>(() => {}), () => json(tokens(1))])
    await s.clock.advance(60_000)
    expect(await s.last).toEqual({ step: 'finishing' })
    expect(s.steps.map((step) => (step.step === 'code' ? step.polling : step.step))).toContain('unreachable')
  })

  it('leaves Trakt alone while somebody else was told to, and goes on with the same code', async () => {
    const s = await signingIn([pending, pending, () => json(tokens(1))])
    await s.clock.advance(6000)
    const serve = s.script
    s.trakt.script = (sent, index) =>
      sent.url.pathname.startsWith('/search') ? nothing(429, { 'retry-after': '60' }) : serve(sent, index)
    await s.account.service.search('dune', { limit: 5 }, new AbortController().signal)
    await s.clock.advance(59_999)
    expect(s.polled()).toHaveLength(1)
    expect(s.steps.at(-1)).toMatchObject({ step: 'code', polling: 'slowed' })
    await s.clock.advance(1)
    expect(s.polled().map(({ at }) => at - start)).toEqual([5000, 66_000])
    expect(s.steps.at(-1)).toMatchObject({ step: 'code', polling: 'waiting' })
    await s.clock.advance(5000)
    expect(await s.last).toEqual({ step: 'finishing' })
  })

  it.each(['https://trakt.tv/activate/', 'https://trakt.tv/activate//'])(
    'puts the code behind the link %s with one slash',
    async (link) => {
      const s = await signingIn([pending], () => json({ ...code, verification_url: link, user_code: 'A B' }))
      expect(s.steps.at(-1)).toMatchObject({ link, linkWithCode: 'https://trakt.tv/activate/A%20B' })
      s.abort.abort()
    },
  )

  it('expires when the code does, at the second', async () => {
    const s = await signingIn([pending], () => json({ ...code, expires_in: 12 }))
    await s.clock.advance(11_999)
    expect(s.steps.at(-1)).toMatchObject({ step: 'code' })
    await s.clock.advance(1)
    expect(await s.last).toEqual({ step: 'failed', why: 'expired' })
    expect(s.polled()).toHaveLength(2)
  })

  it('has expired after a night of sleep', async () => {
    const s = await signingIn([pending])
    await s.clock.jump(36_000_000)
    expect(await s.last).toEqual({ step: 'failed', why: 'expired' })
    expect(s.polled()).toEqual([])
  })

  it.each([
    [
      'offline',
      () => Promise.reject(Object.assign(new TypeError('x'), { cause: { code: 'ENOTFOUND' } })),
      { kind: 'offline', sent: false },
    ],
    ['refused key', () => nothing(401), { kind: 'keyRefused' }],
    [
      'unreadable',
      () => json({ ...code, expires_in: 'soon' }),
      { kind: 'unreadable', what: 'device code: expires_in' },
    ],
    [
      'link that is none',
      () => json({ ...code, verification_url: 'trakt' }),
      { kind: 'unreadable', what: 'device code: verification_url' },
    ],
    [
      'link in the open',
      () => json({ ...code, verification_url: 'http://trakt.tv/activate' }),
      { kind: 'unreadable', what: 'device code: verification_url' },
    ],
  ])('fails to start when it is %s', async (_name, first, why) => {
    const s = await signingIn([pending], first)
    expect(await s.last).toEqual({ step: 'failed', why })
    expect(s.steps).toEqual([{ step: 'starting' }, { step: 'failed', why }])
  })

  it('does not start without an API key', async () => {
    const s = await signingIn([pending], undefined, { addresses: { ...addresses, clientId: '' } })
    expect(await s.last).toEqual({ step: 'failed', why: { kind: 'noKey' } })
    expect(s.sent).toEqual([])
  })

  it('leaves the secret out where there is none', async () => {
    const s = await signingIn([pending], undefined, { addresses: { ...addresses, clientSecret: null } })
    await s.clock.advance(5000)
    expect(s.polled()[0]?.body).toEqual({ code: 'canary-device-code', client_id: 'client-id' })
    s.abort.abort()
  })

  it('works from memory when the vault refuses', async () => {
    const vault = fakeVault()
    vault.faults.save = true
    const s = await signingIn([() => json(tokens(1))], undefined, { vault })
    await s.clock.advance(5000)
    expect(await s.last).toEqual({ step: 'finishing' })
    expect(s.protections).toEqual(['memory'])
    expect((await s.account.service.watching()).ok).toBe(true)
  })
})

describe('giving up', () => {
  it('while the code is fetched', async () => {
    const s = await signingIn([pending], () => new Promise<Response>(() => {}))
    s.abort.abort()
    expect(await s.last).toEqual({ step: 'none' })
    expect(s.steps).toEqual([{ step: 'starting' }])
    await settle()
    expect(s.clock.sleepers()).toBe(0)
  })

  it('between two polls', async () => {
    const s = await signingIn([pending])
    await s.clock.advance(7000)
    s.abort.abort()
    expect(await s.last).toEqual({ step: 'none' })
    await s.clock.advance(600_000)
    expect(s.polled()).toHaveLength(1)
    expect(s.steps).toHaveLength(2)
  })

  it('before it began', async () => {
    const trakt = await scripted(() => nothing(204), { signedIn: false })
    const steps: SignIn[] = []
    expect(await trakt.account.signIn((step) => void steps.push(step), AbortSignal.abort())).toEqual({ step: 'none' })
    expect(steps).toEqual([])
    expect(trakt.sent).toEqual([])
  })

  it.each([
    ['is still pending', pending],
    ['fails', () => nothing(503)],
  ])('in the moment in which it %s hands nothing back', async (_name, reply) => {
    const answer = Promise.withResolvers<Response>()
    const s = await signingIn([() => answer.promise])
    await s.clock.advance(5000)
    s.abort.abort()
    expect(await s.last).toEqual({ step: 'none' })
    answer.resolve(reply())
    await settle()
    expect(s.polled()).toHaveLength(1)
    expect(s.sent.filter(({ url }) => url.pathname === '/oauth/revoke')).toEqual([])
  })

  it('as the whole account stops says no more', async () => {
    const s = await signingIn([() => new Promise<Response>(() => {})])
    await s.clock.advance(5000)
    s.account.stop()
    expect(await s.last).toEqual({ step: 'none' })
    expect(s.steps).toHaveLength(2)
  })

  it('in the very turn in which a poll would begin is heeded, whatever Trakt answers', async () => {
    const abort = new AbortController()
    const revoked: string[] = []
    const begun: Tokens[] = []
    const given: Tokens = { accessToken: 'canary-access-1', refreshToken: 'canary-refresh-1', lifetimeMs: 1 }
    const oauth: OAuth = {
      deviceCode: async () =>
        ok({ deviceCode: 'd', userCode: 'u', link: 'https://trakt.tv', expiresInMs: 600_000, intervalMs: 5000 }),
      poll: async () => ok({ kind: 'tokens', tokens: given }),
      refresh: async () => ok({ kind: 'refused' }),
      revoke: async (token) => {
        revoked.push(token)
        return ok(undefined)
      },
    }
    // The sleep is over, and its sleeper has not been told yet.
    const clock = { now: () => start, sleep: async () => abort.abort() }
    const begin = async (tokens: Tokens) => void begun.push(tokens)
    expect(await deviceSignIn({ oauth, clock, begin }, () => {}, abort.signal)).toEqual({ step: 'none' })
    await settle()
    expect(begun).toEqual([])
    expect(revoked).toEqual(['canary-access-1'])
  })

  it('is listened for by one listener, however long it takes', async () => {
    const s = await signingIn([pending])
    await s.clock.advance(60_000)
    expect(s.polled()).toHaveLength(12)
    // The sleeps of the fake clock keep theirs, one each.
    expect(getEventListeners(s.abort.signal, 'abort').length).toBeLessThanOrEqual(12 + 2)
    s.abort.abort()
  })

  it('in the moment of approval hands the token back', async () => {
    const approval = Promise.withResolvers<Response>()
    const s = await signingIn([() => approval.promise])
    await s.clock.advance(5000)
    s.abort.abort()
    expect(await s.last).toEqual({ step: 'none' })
    approval.resolve(json(tokens(1)))
    await settle()
    expect(s.sent.at(-1)?.body).toEqual({
      token: 'canary-access-1',
      client_id: 'client-id',
      client_secret: 'canary-client-secret',
    })
    expect(s.vault.kept.size).toBe(0)
  })
})
