// A server of the user's own, signed in to by name and password: kept over a restart, bound to its address, told apart from Trakt.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { movieItem } from '../fakes/items.ts'
import { check, quiet, rig, signInV1 } from './rig.ts'

const paused = { item: movieItem(), progress: 40, pausedAt: Date.UTC(2026, 10, 22, 19) }

const start = async (options: Parameters<typeof rig>[0] = {}) => {
  const clock = options.from?.clock ?? fakeClock()
  const all = rig({ clock, ...options }, createEmbedded({ clock }))
  await all.app.start()
  await quiet()
  return all
}
const signedInAt = async (server?: string) => {
  const all = await start()
  await signInV1(all, server)
  expect(all.now().account.state).toBe('signedIn')
  return all
}

describe('a server of the user’s own', () => {
  it('is named in the account, and its key is no key for signing in to Trakt', async () => {
    const all = await start({
      addresses: { apiUrl: 'https://api.trakt.tv', authUrl: 'https://auth.trakt.tv', clientId: '', clientSecret: null },
    })
    await signInV1(all, 'https://v1.example:8443')
    expect(all.now()).toMatchObject({ account: { state: 'signedIn', server: 'v1.example:8443' }, hasKey: false })
  })

  it('is where the account is after a restart', async () => {
    const first = await signedInAt('https://v1.example')
    await first.app.stop()
    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await quiet()
    expect(second.now().account).toMatchObject({ state: 'signedIn', server: 'v1.example' })
    expect(second.sent.every((url) => url.startsWith('https://v1.example/'))).toBe(true)
  })

  it.each([
    ['is gone', null, 'memoryOnly'],
    ['cannot be read', '{"server":"https://v1.example"}', 'unreadable'],
  ])('is left, and the reason said, when what was kept %s', async (_what, secret, reason) => {
    const first = await signedInAt('https://v1.example')
    await first.app.stop()
    const { kept } = first.ports.vault
    if (secret === null) kept.delete('passwordSession')
    else kept.set('passwordSession', secret)
    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await quiet()
    expect(second.now().account).toEqual({ state: 'signedOut', reason })
    expect(second.sent).toEqual([])
  })

  it('knows the same user again by a name in another case, and keeps what is under way', async () => {
    const first = await signedInAt('https://v1.example')
    await first.app.stop()
    const state = first.ports.state.value as { profile: { username: string } }
    const profile = { ...state.profile, username: state.profile.username.toUpperCase() }
    first.ports.state.value = { ...state, profile, paused }
    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await quiet()
    expect(second.now()).toMatchObject({ account: { username: 'robin.hale' }, paused })
  })

  it('takes nothing along that waited on another server for somebody of the same name', async () => {
    const first = await signedInAt('https://one.example')
    const playing = first.app.requests['checkin.start'](await check(first, 'dune 2021'))
    await first.ports.clock.advance(2_000)
    await playing
    const blocked = first.app.requests['checkin.start'](await check(first, 'severance s2e3'))
    await first.ports.clock.advance(2_000)
    expect(await blocked).toMatchObject({ kind: 'blocked' })
    await first.app.requests['wait.choose']('wait')
    await first.app.stop()
    first.ports.vault.kept.delete('passwordSession')
    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await signInV1(second, 'https://two.example')
    expect(second.now().account).toMatchObject({ state: 'signedIn', server: 'two.example' })
    expect(JSON.stringify(second.ports.state.value)).toContain('"waiting":null')
  })

  it('is forgotten at the sign-out, and Trakt’s own sign-in is there again', async () => {
    const { app, now, ports } = await signedInAt('https://v1.example')
    await app.requests['account.signOut']()
    expect(now().account).toEqual({ state: 'signedOut', reason: 'user' })
    expect([...ports.vault.kept.keys()]).toEqual([])
    await app.requests['account.signIn']()
    await quiet()
    expect(now().signIn.step).toBe('code')
  })

  it('is not touched by the addresses and the client secret of the settings', async () => {
    const { app, now, sent } = await signedInAt('https://v1.example')
    await app.requests['settings.change']({
      server: { apiUrl: 'https://api.example', authUrl: 'https://auth.example', clientId: 'key' },
    })
    await app.requests['account.setSecret']('a-secret')
    await app.requests['search.find']('dune', { signal: new AbortController().signal, view: 'window' })
    expect(now().account).toMatchObject({ state: 'signedIn', server: 'v1.example' })
    expect(sent.at(-1)).toMatch(/^https:\/\/v1\.example\//)
  })
})
