// The first steps: once for a new user, never for an old one, kept over a restart; and the hotkey tried without opening anything.
import { describe, expect, it } from 'vitest'
import { nothingKept } from '../../main/state/kept.ts'
import { fakeDocument } from '../fakes/document.ts'
import { context, quiet, rig, signedIn } from './rig.ts'
import type { Rig } from './rig.ts'

const again = async (before: Rig): Promise<Rig> => {
  await before.app.stop()
  const after = rig({ from: before.ports }, before.trakt)
  await after.app.start()
  await quiet()
  return after
}
const withState = async (value: unknown): Promise<Rig> => {
  const before = rig()
  before.ports.state.value = value
  await before.app.start()
  return before
}

describe('the first steps', () => {
  it('begin with the welcome, and go on with the hotkey when somebody has signed in', async () => {
    const before = rig()
    expect(before.now().first).toEqual({ step: 'none' })
    await before.app.start()
    expect(before.now().first).toEqual({ step: 'welcome' })
    const after = await signedIn()
    expect(after.now().first).toEqual({ step: 'hotkey', heard: null })
  })

  it('are gone through in the order that is asked for, and are over for good', async () => {
    const all = await signedIn()
    for (const step of ['login', 'done', 'none'] as const) {
      await all.app.requests['first.go'](step)
      expect(all.now().first).toEqual({ step })
    }
    const later = await again(all)
    expect(later.now().account.state).toBe('signedIn')
    expect(later.now().first).toEqual({ step: 'none' })
    await later.app.requests['account.signOut']()
    await quiet()
    expect(later.now().first).toEqual({ step: 'none' })
  })

  it('go on after a restart where they were', async () => {
    const all = await signedIn()
    await all.app.requests['first.go']('login')
    expect((await again(all)).now().first).toEqual({ step: 'login' })
  })

  it('can be skipped without an account, and do not come back with it', async () => {
    const all = rig()
    await all.app.start()
    await all.app.requests['first.go']('none')
    await all.app.requests['account.signIn']()
    await quiet()
    const { signIn } = all.now()
    if (signIn.step === 'code') all.trakt.approve(signIn.userCode)
    await all.ports.clock.advance(6_000)
    await quiet()
    expect(all.now().account.state).toBe('signedIn')
    expect(all.now().first).toEqual({ step: 'none' })
  })

  it('are there again for whoever asks, without the welcome where it is not needed', async () => {
    const all = await signedIn()
    await all.app.requests['first.go']('none')
    await all.app.requests['first.go']('welcome')
    expect(all.now().first).toEqual({ step: 'hotkey', heard: null })
    await all.app.requests['account.signOut']()
    await all.app.requests['first.go']('welcome')
    expect(all.now().first).toEqual({ step: 'welcome' })
  })

  it.each([
    ['a state of an earlier version', { version: 1, account: 'real' }],
    ['one in which the step is damaged', { version: 1, first: 'once more' }],
  ])('never come to a user with %s', async (_name, value) => {
    expect((await withState(value)).now().first).toEqual({ step: 'none' })
  })

  it('come to a new user whose state was written for another reason', async () => {
    expect((await withState({ version: 1, ...nothingKept })).now().first).toEqual({ step: 'welcome' })
  })

  it('never come to a user with a session, though the state was lost', async () => {
    const all = await signedIn()
    await all.app.stop()
    Object.assign(all.ports.state, fakeDocument())
    const later = rig({ from: all.ports }, all.trakt)
    await later.app.start()
    await quiet()
    expect(later.now().account.state).toBe('signedIn')
    expect(later.now().first).toEqual({ step: 'none' })
    expect((await again(later)).now().first).toEqual({ step: 'none' })
  })
})

describe('the hotkey that is tried', () => {
  const opened = ({ ports }: Rig) => ports.seen.windows.filter((one) => one === 'toggle palette')

  it('is told, and opens nothing while the step listens', async () => {
    const all = await signedIn()
    await all.app.requests['first.listen'](true, context())
    all.ports.press()
    expect(all.now().first).toEqual({ step: 'hotkey', heard: 'Control+Alt+W' })
    expect(opened(all)).toEqual([])
    await all.app.requests['first.listen'](false, context())
    all.ports.press()
    expect(opened(all)).toHaveLength(1)
  })

  it('is what it always is when the page that listened is gone', async () => {
    const all = await signedIn()
    const page = new AbortController()
    await all.app.requests['first.listen'](true, { ...context(), signal: page.signal })
    page.abort()
    all.ports.press()
    expect(all.now().first).toEqual({ step: 'hotkey', heard: null })
    expect(opened(all)).toHaveLength(1)
  })

  it('is what it always is behind the step, though nobody said that they stopped listening', async () => {
    const all = await signedIn()
    await all.app.requests['first.listen'](true, context())
    await all.app.requests['first.go']('login')
    all.ports.press()
    expect(all.now().first).toEqual({ step: 'login' })
    expect(opened(all)).toHaveLength(1)
  })

  it('is proven by it on Wayland', async () => {
    const all = await signedIn()
    all.ports.hotkeys['Alt+F2'] = 'unconfirmed'
    await all.app.requests['settings.change']({ hotkey: 'Alt+F2' })
    await all.app.requests['first.listen'](true, context())
    expect(all.now().hotkey.state).toBe('unconfirmed')
    all.ports.press()
    expect(all.now().hotkey.state).toBe('registered')
    expect(all.now().first).toEqual({ step: 'hotkey', heard: 'Alt+F2' })
  })
})
