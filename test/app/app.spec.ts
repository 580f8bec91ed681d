// The whole app minus Electron, on the embedded Trakt in process and a clock that moves when told.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeDocument } from '../fakes/document.ts'
import { check, context, quiet, rig, signedIn } from './rig.ts'

/** A build without an API key. */
const nobody = { apiUrl: 'https://api.trakt.tv', authUrl: 'https://auth.trakt.tv', clientId: '', clientSecret: null }

describe('the start', () => {
  it('draws the tray before anything is read', () => {
    const { ports } = rig()
    expect(ports.seen.tray?.icon).toEqual({ state: 'idle' })
  })

  it('ends signed out, with the settings applied', async () => {
    const { app, ports, now } = rig({ settings: { theme: 'dark' } })
    await app.start()
    expect(now().account).toEqual({ state: 'signedOut', reason: 'never' })
    expect(ports.seen.windows).toContain('theme dark')
    expect(now().hotkey).toMatchObject({ state: 'registered' })
  })

  it('answers requests that came before it was done', async () => {
    const { app } = rig()
    const early = app.requests['search.find']('dune', context())
    await app.start()
    expect(await early).toEqual({ ok: false, failure: { kind: 'signedOut', reason: 'never' } })
  })
})

describe('the main job', () => {
  it('signs in by device code, checks in, shows it in the tray, and undoes it', async () => {
    const all = await signedIn()
    const { app, ports, now } = all
    expect(now().account).toMatchObject({ state: 'signedIn', demo: false, protection: 'keychain' })
    expect(now().upNext.length).toBeGreaterThan(3)
    const outcome = await app.requests['checkin.start'](await check(all, 'dune 2021'))
    expect(outcome).toMatchObject({ kind: 'checkedIn' })
    await quiet()
    expect(ports.seen.tray?.icon).toEqual({ state: 'watching', eighths: 0 })
    expect(ports.seen.tray?.tooltip).toContain('Dune')
    await ports.clock.advance(2_000)
    expect(await app.requests['checkin.undo']()).toMatchObject({ kind: 'undone' })
    await quiet()
    expect(ports.seen.tray?.icon).toEqual({ state: 'idle' })
    expect(all.trakt.state().world).not.toBeNull()
  })

  it('meets the wait prompt, waits over a restart, and checks in when the time is up', async () => {
    const first = await signedIn()
    await first.app.requests['checkin.start'](await check(first, 'dune 2021'))
    await first.ports.clock.advance(2_000)
    expect(await first.app.requests['checkin.start'](await check(first, 'severance s2e3'))).toMatchObject({
      kind: 'blocked',
    })
    await first.app.requests['wait.choose']('wait')
    await first.app.stop()

    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await quiet()
    expect(second.now().checkIn).toMatchObject({ step: 'waiting' })
    await quiet()
    expect(second.ports.seen.tray?.icon).toEqual({ state: 'waiting' })
    await second.ports.clock.advance(3 * 60 * 60_000)
    await quiet()
    expect(second.ports.seen.notes[0]).toMatchObject({ title: 'Checked in', action: { label: 'Undo' } })
  })

  it('runs from the menu: next episode, cancel', async () => {
    const { app, ports, now } = await signedIn()
    app.run('checkin-next:0')
    await quiet()
    expect(now().checkIn.step).toBe('watching')
    await ports.clock.advance(2_000)
    app.run('cancel-checkin')
    await quiet()
    expect(now().checkIn.step).toBe('idle')
  })

  it('does not offer as next what is playing', async () => {
    const { app, now, ports } = await signedIn()
    const first = now().upNext[0]?.item
    app.run('checkin-next:0')
    await quiet()
    expect(now().checkIn.playing?.item).toMatchObject({ episode: { number: first?.episode.number } })
    expect(now().upNext[0]?.item).not.toEqual(first)
    await ports.clock.advance(2_000)
    app.run('undo')
    await quiet()
    expect(now().upNext[0]?.item).toEqual(first)
  })

  it('opens the palette on the hotkey', async () => {
    const { ports } = await signedIn()
    ports.press()
    expect(ports.seen.windows).toContain('toggle palette')
  })

  it('starts the demo without an account and without a network, and comes back to it', async () => {
    const clock = fakeClock()
    const document = fakeDocument()
    const nothing = { addresses: nobody, fetch: () => Promise.reject(new TypeError('the real Trakt was asked')) }
    const first = rig({ ...nothing, clock, embedded: async () => createEmbedded({ clock, document }) })
    await first.app.start()
    void first.app.requests['account.signInDemo']()
    await quiet()
    await clock.advance(6_000)
    await quiet()
    expect(first.now().account).toMatchObject({ state: 'signedIn', demo: true })
    expect(await first.app.requests['checkin.start'](await check(first, 'dune 2021'))).toMatchObject({
      kind: 'checkedIn',
    })
    await clock.advance(2_000)
    await first.app.stop()

    const second = rig({ ...nothing, from: first.ports, embedded: async () => createEmbedded({ clock, document }) })
    await second.app.start()
    await quiet()
    expect(second.now()).toMatchObject({ account: { state: 'signedIn', demo: true }, checkIn: { step: 'watching' } })
  })

  it('says that it has no key to sign in with', async () => {
    const { app, now } = rig({ addresses: nobody })
    await app.start()
    expect(now().hasKey).toBe(false)
    await app.requests['account.signIn']()
    await quiet()
    expect(now().signIn).toEqual({ step: 'failed', why: { kind: 'noKey' } })
  })
})

describe('the session', () => {
  it('ends on sign-out, with nothing left behind', async () => {
    const all = await signedIn()
    await all.app.requests['checkin.start'](await check(all, 'dune 2021'))
    await all.ports.clock.advance(2_000)
    const out = all.app.requests['account.signOut']()
    await all.ports.clock.advance(6_000)
    await out
    expect(all.now()).toMatchObject({
      account: { state: 'signedOut', reason: 'user' },
      checkIn: { step: 'idle' },
      upNext: [],
      undo: null,
    })
    expect(all.ports.vault.kept.has('session')).toBe(false)
  })

  it('is never shown to another server', async () => {
    const first = await signedIn()
    await first.app.stop()
    const asked: string[] = []
    const other = { ...first.ports.addresses, apiUrl: 'https://evil.example', authUrl: 'https://evil.example' }
    const second = rig({
      from: first.ports,
      addresses: other,
      fetch: async (url) => {
        asked.push(url)
        return new Response('{}')
      },
    })
    await second.app.start()
    await quiet()
    expect(second.now().account.state).toBe('signedOut')
    expect(asked).toEqual([])
  })

  it('is not lost by being offline at the start', async () => {
    const first = await signedIn()
    const name = first.now().account
    await first.app.stop()
    const second = rig({ from: first.ports, fetch: () => Promise.reject(new TypeError('fetch failed')) }, first.trakt)
    await second.app.start()
    await quiet()
    expect(second.now().account).toMatchObject({
      state: 'signedIn',
      username: name.state === 'signedIn' ? name.username : '',
    })
    expect(second.now().trouble).toMatchObject({ kind: 'offline' })
    await quiet()
    expect(second.ports.seen.tray?.icon).toEqual({ state: 'offline' })
  })

  it('keeps its secrets out of the snapshot, the log and the state file', async () => {
    const { app, ports, now } = await signedIn()
    await app.requests['account.setSecret']('canary-secret')
    const session = ports.vault.kept.get('session') ?? ''
    const secrets = [
      ...session.matchAll(/"(?:access_?token|refresh_?token|accessToken|refreshToken)":"([^"]+)"/gi),
    ].map((m) => m[1] ?? '')
    expect(secrets.length).toBeGreaterThan(1)
    const said = JSON.stringify([now(), ports.log.lines, ports.state.value, ports.seen.trays, ports.seen.saved])
    for (const secret of [...secrets, 'canary-secret', ports.addresses.clientSecret ?? ''])
      expect(said).not.toContain(secret)
  })
})

describe('settings', () => {
  it('keep the last hotkey that worked when a new one is taken', async () => {
    const { app, ports, now } = await signedIn()
    ports.hotkeys['Control+Alt+T'] = 'taken'
    const before = now().settings.hotkey
    await app.requests['settings.change']({ hotkey: 'Control+Alt+T' })
    expect(now().hotkey).toEqual({ state: 'taken', active: before, refused: 'Control+Alt+T' })
    expect(ports.seen.saved?.hotkey).toBe(before)
    ports.press()
    expect(ports.seen.windows).toContain('toggle palette')
  })

  it('take a Wayland hotkey for confirmed at its first press', async () => {
    const { app, ports, now } = await signedIn()
    ports.hotkeys['Super+W'] = 'unconfirmed'
    await app.requests['settings.change']({ hotkey: 'Super+W' })
    expect(now().hotkey.state).toBe('unconfirmed')
    ports.press()
    expect(now().hotkey.state).toBe('registered')
  })

  it('say when they could not be saved', async () => {
    const { app, ports, now } = await signedIn()
    Object.assign(ports.settings, { save: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })) })
    await app.requests['settings.change']({ theme: 'light' })
    expect(now().settings.theme).toBe('light')
    expect(now().notices).toContainEqual({ id: 'settings-unwritable', kind: 'fileUnwritable', file: 'settings' })
  })

  it('sign out when they point to another server', async () => {
    const { app, ports, now } = await signedIn()
    const changed = app.requests['settings.change']({
      server: { apiUrl: 'https://other.example', authUrl: '', clientId: '' },
    })
    await ports.clock.advance(6_000)
    await changed
    expect(now().account).toMatchObject({ state: 'signedOut' })
  })
})

describe('quiet', () => {
  it('wakes at most 60 times in an idle hour, and asks Trakt at most 30 times', async () => {
    const { ports, sent } = await signedIn()
    await ports.clock.advance(60_000)
    const before = ports.clock.wakes()
    sent.length = 0
    await ports.clock.advance(60 * 60_000)
    expect(ports.clock.wakes() - before).toBeLessThanOrEqual(60)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.length).toBeLessThanOrEqual(30)
  })

  it('asks nothing while paused, and goes on after the hour', async () => {
    const { app, ports, now, sent } = await signedIn()
    app.run('pause-hour')
    await quiet()
    expect(now().pausedUntil).toBe(ports.clock.now() + 60 * 60_000)
    sent.length = 0
    await ports.clock.advance(59 * 60_000)
    expect(sent).toEqual([])
    await ports.clock.advance(3 * 60_000)
    expect(now().pausedUntil).toBeNull()
    expect(sent.length).toBeGreaterThan(0)
  })

  it('asks nothing while suspended, and looks again a moment after waking up', async () => {
    const { ports, sent } = await signedIn()
    await ports.clock.advance(60_000)
    ports.suspend()
    sent.length = 0
    await ports.clock.advance(8 * 60 * 60_000)
    expect(sent).toEqual([])
    ports.resume()
    await ports.clock.advance(1_000)
    expect(sent).toEqual([])
    await ports.clock.advance(5_000)
    expect(sent.some((url) => url.includes('/watching'))).toBe(true)
  })
})

describe('a clock that is three days off', () => {
  it.each([3, -3])('by %d days changes no countdown', async (days) => {
    const clock = fakeClock()
    const skewMs = days * 24 * 60 * 60_000
    const trakt = createEmbedded({ clock })
    trakt.faults({ skewMs })
    const all = await signedIn({ clock }, trakt)
    await all.app.requests['checkin.start'](await check(all, 'dune 2021'))
    const { checkIn, serverOffsetMs } = all.now()
    if (checkIn.step !== 'watching') throw new Error(checkIn.step)
    expect(Math.abs(serverOffsetMs - skewMs)).toBeLessThanOrEqual(2_000)
    const left = checkIn.playing.expiresAt - (clock.now() + serverOffsetMs)
    expect(Math.abs(left - 155 * 60_000)).toBeLessThanOrEqual(62_000)
    await quiet()
    expect(all.ports.seen.tray?.icon).toEqual({ state: 'watching', eighths: 0 })
  })
})
