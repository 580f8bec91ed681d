// Settings that change while something else does: no change is lost, and nothing is left switched off.
import { describe, expect, it } from 'vitest'
import { context, quiet, rig, signedIn } from './rig.ts'

describe('two changes at once', () => {
  it('both stand, also when the system takes its time over the first', async () => {
    const { app, ports, now } = rig()
    await app.start()
    const system = Promise.withResolvers<boolean>()
    Object.assign(ports.login, { set: () => system.promise })
    const first = app.requests['settings.change']({ launchAtLogin: true })
    await quiet()
    await app.requests['settings.change']({ theme: 'dark' })
    system.resolve(true)
    await first
    expect(now().settings).toMatchObject({ launchAtLogin: true, theme: 'dark' })
    expect(ports.seen.saved).toMatchObject({ launchAtLogin: true, theme: 'dark' })
  })

  it('leave launch at login as it was when the system refuses', async () => {
    const { app, ports, now } = rig()
    await app.start()
    Object.assign(ports.login, { set: async () => false })
    await app.requests['settings.change']({ launchAtLogin: true, message: 'hello' })
    expect(now().settings).toMatchObject({ launchAtLogin: false, message: 'hello' })
  })
})

describe('the hotkey', () => {
  it('works again when the page that was capturing a new one dies', async () => {
    const { app, ports } = rig()
    await app.start()
    const suspended: boolean[] = []
    Object.assign(ports.shortcuts, { suspended: (on: boolean) => suspended.push(on) })
    const page = new AbortController()
    app.requests['hotkey.capturing'](true, { ...context('settings'), signal: page.signal })
    page.abort()
    expect(suspended).toEqual([true, false])
  })

  it('is not given back twice by a page that ended its capture properly', async () => {
    const { app, ports } = rig()
    await app.start()
    const suspended: boolean[] = []
    Object.assign(ports.shortcuts, { suspended: (on: boolean) => suspended.push(on) })
    const page = new AbortController()
    const from = { ...context('settings'), signal: page.signal }
    app.requests['hotkey.capturing'](true, from)
    app.requests['hotkey.capturing'](false, from)
    page.abort()
    expect(suspended).toEqual([true, false])
  })
})

describe('where the session is kept', () => {
  it('may change although the disk refuses: the other settings stand', async () => {
    const { app, ports, now } = await signedIn()
    ports.vault.faults.save = true
    await app.requests['settings.change']({ keepSessionUnprotected: true })
    expect(now().settings.keepSessionUnprotected).toBe(true)
    expect(now().account).toMatchObject({ state: 'signedIn' })
  })
})
