// A session when two things happen at once: what is on the disk is never older than what is in use.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { fakeVault } from '../fakes/vault.ts'
import { isRefresh, refreshingTrakt } from './refreshing.ts'
import { json, keptSession, nothing, page, type Scripted, scripted, tokens } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const week = 604_800_000
const bearerOf = ({ headers }: { readonly headers: Headers }) => headers.get('authorization')
const pairsSaved = ({ vault }: Scripted) =>
  vault.saves.map(({ secret }) => String(Reflect.get(Object(Reflect.get(JSON.parse(secret), 'pair')), 'refreshToken')))
/** Once a pair was written, no older one is. */
const neverGoesBack = (trakt: Scripted) => {
  const saved = pairsSaved(trakt)
  expect(saved).toEqual(saved.toSorted())
}

describe('while the new pair is being written', () => {
  /** A refresh whose answer is there, and a disk that takes its time; nothing answers the new token yet. */
  const writing = async () => {
    const disk = Promise.withResolvers<void>()
    const early = Promise.withResolvers<Response>()
    const vault = fakeVault()
    const previous = {
      accessToken: 'canary-access-0',
      refreshToken: 'canary-refresh-0',
      expiresAt: start,
      lifetimeMs: week,
    }
    vault.kept.set('session', keptSession(1, start + week, { previous }))
    const trakt = await scripted(
      (sent, index) => {
        if (isRefresh(sent)) return json(tokens(2))
        return index === 0 ? early.promise : new Promise<Response>(() => {})
      },
      { vault, signedIn: false },
    )
    await trakt.account.restore()
    const slow = trakt.account.service.watching()
    await settle()
    await trakt.clock.jump(2_000)
    trakt.vault.faults.slowSave = disk.promise
    await trakt.clock.jump(week * 0.81)
    void trakt.account.service.watching()
    await settle()
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    return { trakt, disk, early, slow }
  }

  it('an answer to the old one does not write the old one over it', async () => {
    const { trakt, disk, early } = await writing()
    early.resolve(nothing(204))
    await settle()
    disk.resolve()
    await settle()
    await settle()
    expect(pairsSaved(trakt)).toEqual(['canary-refresh-2'])
    trakt.account.stop()
  })

  it('neither does saving it anew', async () => {
    const { trakt, disk } = await writing()
    const saving = trakt.account.keepAnew()
    disk.resolve()
    await saving
    expect(pairsSaved(trakt)).toEqual(['canary-refresh-2', 'canary-refresh-2'])
    neverGoesBack(trakt)
    trakt.account.stop()
  })

  it('a sign-out takes it along: the new token is handed back and nothing is left on the disk', async () => {
    const { trakt, disk } = await writing()
    const answer = trakt.script
    trakt.script = (sent, index) => (sent.url.pathname === '/oauth/revoke' ? json({}) : answer(sent, index))
    const out = trakt.account.signOut()
    disk.resolve()
    await out
    await settle()
    const revoked = trakt.sent
      .filter(({ url }) => url.pathname === '/oauth/revoke')
      .map(({ body }) => Reflect.get(Object(body), 'token'))
    expect(revoked).toEqual(['canary-access-1', 'canary-access-2'])
    expect(trakt.vault.kept.has('session')).toBe(false)
    trakt.account.stop()
  })
})

describe('a pair that could not be saved', () => {
  it('is tried once more before the app quits', async () => {
    const trakt = await scripted(refreshingTrakt())
    trakt.vault.faults.save = true
    await trakt.account.service.watching()
    await settle()
    expect(trakt.vault.kept.get('session')).not.toContain('canary-refresh-2')
    trakt.vault.faults.save = false
    await trakt.account.settled()
    expect(trakt.vault.kept.get('session')).toContain('canary-refresh-2')
    expect(trakt.protections.at(-1)).toBe('keychain')
    const saves = trakt.vault.saves.length
    await trakt.account.settled()
    expect(trakt.vault.saves).toHaveLength(saves)
  })

  it('is tried again by a clock that was set back by days as well', async () => {
    const trakt = await scripted(refreshingTrakt())
    trakt.vault.faults.save = true
    await trakt.account.service.watching()
    await settle()
    trakt.vault.faults.save = false
    await trakt.clock.jump(-9 * 86_400_000)
    await trakt.account.service.watching()
    await settle()
    expect(trakt.vault.kept.get('session')).toContain('canary-refresh-2')
  })
})

describe('a token that is renewed for its call and refused at once', () => {
  const inTheFuture = { date: new Date(start + 30 * 86_400_000).toUTCString() }

  it('is not renewed a second time, though the server says that it has run out meanwhile', async () => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? json(tokens(2)) : nothing(401, inTheFuture)))
    await trakt.clock.jump(week * 0.85)
    expect(await trakt.account.service.watching()).toMatchObject({
      ok: false,
      failure: { kind: 'serverDown', status: 401 },
    })
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    expect(trakt.signedOut).toEqual([])
  })

  it('early or not, is known to be new: the next call does not renew it either', async () => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? json(tokens(2)) : nothing(401)))
    await trakt.clock.jump(week * 0.85)
    await trakt.account.service.watching()
    await trakt.account.service.watching()
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    expect(trakt.sent.map(bearerOf).filter((bearer) => bearer === 'Bearer canary-access-1')).toEqual([])
  })

  it('is not given up when it runs out while Trakt is asked about it for the last time', async () => {
    let n = 1
    const trakt = await scripted((sent) => (isRefresh(sent) ? json(tokens((n += 1))) : nothing(401)))
    await trakt.account.service.watching()
    await trakt.clock.advance(120_000)
    await trakt.account.service.watching()
    await trakt.clock.advance(120_000)
    const { script } = trakt
    trakt.script = async (sent, index) => {
      if (sent.url.pathname === '/users/settings') await trakt.clock.jump(week + 1)
      return script(sent, index)
    }
    expect(await trakt.account.service.watching()).toMatchObject({ failure: { kind: 'serverDown', status: 401 } })
    expect(trakt.signedOut).toEqual([])
    trakt.script = refreshingTrakt(4)
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })
})

describe('the pair before', () => {
  it('is kept until Trakt has taken the new one: the page of a hotel’s network takes nothing', async () => {
    const trakt = await scripted((sent) => {
      if (isRefresh(sent)) return json(tokens(2))
      return bearerOf(sent) === 'Bearer canary-access-2' ? page(200) : nothing(401)
    })
    expect(await trakt.account.service.watching()).toMatchObject({ failure: { kind: 'unreadable' } })
    await settle()
    expect(JSON.parse(trakt.vault.kept.get('session') ?? '')).toMatchObject({
      pair: { refreshToken: 'canary-refresh-2' },
      previous: { refreshToken: 'canary-refresh-1' },
    })
  })
})

describe('an early renewal that failed', () => {
  it('is left alone for a minute by a clock that was set back as well', async () => {
    const trakt = await scripted(refreshingTrakt(1, () => nothing(503)))
    await trakt.clock.jump(week * 0.9)
    await trakt.account.service.watching()
    await trakt.clock.jump(-1_000)
    await trakt.account.service.watching()
    expect(trakt.sent.filter(isRefresh)).toHaveLength(1)
    await trakt.clock.jump(-86_400_000 / 2)
    await trakt.account.service.watching()
    expect(trakt.sent.filter(isRefresh)).toHaveLength(2)
  })
})
