// Calls that are under way while the session under them is renewed, ends or becomes another: each gets an answer, and none of them the wrong token.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { fakeVault } from '../fakes/vault.ts'
import { invalidGrant, isRefresh, refreshingTrakt } from './refreshing.ts'
import { json, keptSession, nothing, type Script, type Scripted, scripted, type Sent, tokens } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const week = 604_800_000
const bearerOf = ({ headers }: Sent) => headers.get('authorization')
const isRevoke = ({ url }: Sent) => url.pathname === '/oauth/revoke'
const isProbe = ({ url }: Sent) => url.pathname === '/users/settings'
const revoked = ({ sent }: Scripted) => sent.filter(isRevoke).map(({ body }) => Reflect.get(Object(body), 'token'))
const byUser = { ok: false, failure: { kind: 'signedOut', reason: 'user' } }

const code = {
  device_code: 'canary-device-code',
  user_code: '5055CC52',
  verification_url: 'https://trakt.tv/activate',
  expires_in: 600,
  interval: 5,
}
/** Signs in with pair `n` by device code; everything else is answered by `script`. */
const signingInWith =
  (n: number, script: Script): Script =>
  (sent, index) => {
    if (sent.url.pathname === '/oauth/device/code') return json(code)
    return sent.url.pathname === '/oauth/device/token' ? json(tokens(n)) : script(sent, index)
  }
async function signIn(trakt: Scripted) {
  const signedIn = trakt.account.signIn(() => {}, new AbortController().signal)
  await trakt.clock.advance(5_000)
  return signedIn
}

describe('a call that begins while the pair is being renewed', () => {
  it('waits for the new one, whatever the renewal was for, and asks for no other', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted(refreshingTrakt(2, () => answer.promise))
    const first = trakt.account.service.watching()
    await settle()
    const second = trakt.account.service.profile()
    await settle()
    expect(trakt.calls()).toEqual(['GET /users/me/watching', 'POST /oauth/token'])
    answer.resolve(json(tokens(2)))
    expect((await first).ok).toBe(true)
    await second
    expect(trakt.sent.slice(2).map(bearerOf)).toEqual(Array(2).fill('Bearer canary-access-2'))
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
  })

  it('of another session is not sent with the token of the one that came after', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted(refreshingTrakt(5, () => answer.promise))
    await trakt.clock.jump(week * 0.85)
    const call = trakt.account.service.watching()
    await settle()
    const { script } = trakt
    trakt.script = signingInWith(5, (sent, index) => (isRevoke(sent) ? json({}) : script(sent, index)))
    await trakt.account.signOut()
    expect(await signIn(trakt)).toEqual({ step: 'finishing' })
    answer.resolve(nothing(503))
    expect(await call).toMatchObject({ ok: false, failure: { kind: 'signedOut' } })
    expect(trakt.sent.filter((sent) => bearerOf(sent) === 'Bearer canary-access-5')).toEqual([])
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })
})

describe('a renewal that ends after the user has signed out', () => {
  it.each([
    ['is refused', invalidGrant],
    ['fails', () => nothing(503)],
  ])('and %s hands back nothing', async (_name, reply) => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted((sent) => {
      if (isRefresh(sent)) return answer.promise
      return isRevoke(sent) ? json({}) : nothing(401)
    })
    const call = trakt.account.service.watching()
    await settle()
    await trakt.account.signOut()
    answer.resolve(reply())
    expect(await call).toEqual(byUser)
    expect(revoked(trakt)).toEqual(['canary-access-1'])
    expect(trakt.signedOut).toEqual([])
  })
})

describe('a call that was sent before the user signed out', () => {
  it('has its answer, and brings nothing back', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted((sent) => (isRevoke(sent) ? json({}) : answer.promise))
    const call = trakt.account.service.watching()
    await settle()
    await trakt.account.signOut()
    answer.resolve(nothing(204))
    expect(await call).toEqual({ ok: true, value: null })
    expect(trakt.vault.kept.has('session')).toBe(false)
  })

  it('and is refused with a token just renewed says that nobody is signed in, and asks no more', async () => {
    const answer = Promise.withResolvers<Response>()
    const serve = refreshingTrakt(99)
    const trakt = await scripted((sent, index) => {
      if (isRevoke(sent)) return json({})
      return bearerOf(sent) === 'Bearer canary-access-2' ? answer.promise : serve(sent, index)
    })
    const call = trakt.account.service.watching()
    await settle()
    await trakt.account.signOut()
    answer.resolve(nothing(401))
    expect(await call).toEqual(byUser)
    expect(trakt.sent.filter(isProbe)).toEqual([])
  })

  it('and whose token is looked up meanwhile says so too', async () => {
    const known = Promise.withResolvers<Response>()
    const serve = refreshingTrakt(99)
    const trakt = await scripted((sent, index) => {
      if (isRevoke(sent)) return json({})
      return isProbe(sent) ? known.promise : serve(sent, index)
    })
    const call = trakt.account.service.watching()
    await settle()
    await trakt.account.signOut()
    known.resolve(nothing(401))
    expect(await call).toEqual(byUser)
    expect(trakt.signedOut).toEqual([])
  })
})

describe('a new token that Trakt does not know', () => {
  it('is tried again in half a minute', async () => {
    const trakt = await scripted(refreshingTrakt(99))
    expect(await trakt.account.service.watching()).toEqual({
      ok: false,
      failure: { kind: 'serverDown', status: 401, retryAt: start + 30_000 },
    })
  })

  it('and nobody can ask about is no more than a failure of the network', async () => {
    const serve = refreshingTrakt(99)
    const trakt = await scripted((sent, index) =>
      isProbe(sent) ? Promise.reject(new TypeError('fetch failed')) : serve(sent, index),
    )
    // Of the call itself nothing was done: its token was refused.
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'offline', sent: false } })
    expect(trakt.signedOut).toEqual([])
  })

  it('of an earlier run is doubted like one of this run, not renewed at once', async () => {
    const vault = fakeVault()
    const previous = {
      accessToken: 'canary-access-0',
      refreshToken: 'canary-refresh-0',
      expiresAt: start,
      lifetimeMs: week,
    }
    vault.kept.set('session', keptSession(1, start + week, { previous }))
    const trakt = await scripted(refreshingTrakt(99), { vault, signedIn: false })
    await trakt.account.restore()
    expect(await trakt.account.service.watching()).toMatchObject({ failure: { kind: 'serverDown', status: 401 } })
    expect(trakt.sent.filter(isRefresh)).toEqual([])
    expect(trakt.signedOut).toEqual([])
  })

  it('is renewed for the last time once that goes through', async () => {
    const serve = refreshingTrakt(99)
    const trakt = await scripted(serve)
    await trakt.account.service.watching()
    await trakt.clock.advance(120_000)
    trakt.script = (sent, index) => (isRefresh(sent) ? nothing(503) : serve(sent, index))
    expect(await trakt.account.service.watching()).toMatchObject({ failure: { kind: 'serverDown', status: 503 } })
    await trakt.clock.advance(60_000)
    trakt.script = refreshingTrakt(3)
    expect((await trakt.account.service.watching()).ok).toBe(true)
    expect(trakt.signedOut).toEqual([])
  })
})

it('an answer to the old token leaves the pair before beside the new one, which has still to be seen to work', async () => {
  const late = Promise.withResolvers<Response>()
  const serve = refreshingTrakt(99)
  const trakt = await scripted((sent, index) => (index === 0 ? late.promise : serve(sent, index)))
  const slow = trakt.account.service.watching()
  await settle()
  await trakt.account.service.profile()
  late.resolve(nothing(204))
  expect((await slow).ok).toBe(true)
  await settle()
  expect(JSON.parse(trakt.vault.kept.get('session') ?? '')).toMatchObject({
    pair: { refreshToken: 'canary-refresh-2' },
    previous: { refreshToken: 'canary-refresh-1' },
  })
})

describe('a sign-in', () => {
  it('that the user takes back while it is written down is taken back, and its token handed back', async () => {
    const disk = Promise.withResolvers<void>()
    const trakt = await scripted(
      signingInWith(7, (sent) => (isRevoke(sent) ? json({}) : nothing(204))),
      { signedIn: false },
    )
    trakt.vault.faults.slowSave = disk.promise
    const signedIn = signIn(trakt)
    await settle()
    await trakt.clock.advance(5_000)
    const out = trakt.account.signOut()
    disk.resolve()
    await Promise.all([out, signedIn])
    expect(await trakt.account.service.watching()).toEqual(byUser)
    expect(trakt.vault.kept.has('session')).toBe(false)
    expect(revoked(trakt)).toEqual(['canary-access-7'])
  })
})

describe('signing out', () => {
  it('where nobody is signed in asks nobody', async () => {
    const trakt = await scripted(() => nothing(204), { signedIn: false })
    await trakt.account.signOut()
    expect(trakt.sent).toEqual([])
  })

  it('is done even where the vault refuses to forget, and said in the log', async () => {
    const vault = { ...fakeVault(), forget: () => Promise.reject(new Error('read-only')) }
    const trakt = await scripted(() => json({}), { vault })
    await trakt.account.signOut()
    expect(await trakt.account.service.watching()).toEqual(byUser)
    expect(trakt.log.lines.some((line) => line.startsWith('warn session.notForgotten'))).toBe(true)
  })

  it('leaves no timer behind', async () => {
    const trakt = await scripted(() => json({}))
    await trakt.account.signOut()
    await settle()
    expect(trakt.clock.sleepers()).toBe(0)
  })
})

it('nobody was ever signed in before the session has been looked for', async () => {
  const trakt = await scripted(() => nothing(204), { signedIn: false })
  expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'signedOut', reason: 'never' } })
})
