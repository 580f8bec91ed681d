// What the app starts and lives with: files that cannot be read, a demo that does not come up, clocks that are set.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { quiet, rig, signedIn } from './rig.ts'

const denied = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
const day = 24 * 60 * 60_000

describe('a start', () => {
  it('goes on, and says so, when the state file can neither be read nor moved aside', async () => {
    const all = rig()
    Object.assign(all.ports.state, { load: denied })
    await all.app.start()
    expect(all.now().account).toEqual({ state: 'signedOut', reason: 'never' })
    expect(all.now().notices).toContainEqual({ id: 'state-unwritable', kind: 'fileUnwritable', file: 'state' })
  })

  it('goes on when the vault cannot be read', async () => {
    const all = rig()
    Object.assign(all.ports.vault, { load: denied })
    await all.app.start()
    expect(all.now().account).toEqual({ state: 'signedOut', reason: 'unreadable' })
    await all.app.requests['account.signIn']()
    await quiet()
    expect(all.now().signIn.step).toBe('code')
  })

  it('goes on when the demo of the last time does not come up', async () => {
    const clock = fakeClock()
    const first = rig({ clock, embedded: async () => createEmbedded({ clock }) })
    await first.app.start()
    await first.app.requests['account.signInDemo']()
    await quiet()
    await clock.advance(6_000)
    await quiet()
    expect(first.now().account).toMatchObject({ state: 'signedIn', demo: true })
    await first.app.stop()
    const second = rig({ from: first.ports })
    await second.app.start()
    expect(second.now().account.state).toBe('signedOut')
  })
})

describe('a clock that is set back by three days', () => {
  it('stops neither the looks at Trakt nor a pause from ending', async () => {
    const { app, ports, now, sent } = await signedIn()
    app.run('pause-hour')
    await quiet()
    await ports.clock.jump(-3 * day)
    sent.length = 0
    app.looked()
    await quiet()
    await ports.clock.advance(20 * 60_000)
    expect(now().pausedUntil).toBeNull()
    expect(sent.some((url) => url.includes('/watching'))).toBe(true)
  })
})

describe('a bug in the tray menu', () => {
  it('ends neither the app nor what is due later, and is logged', async () => {
    const { ports, sent } = await signedIn()
    const { render } = ports.tray
    let broken = true
    Object.assign(ports.tray, {
      render: (model: Parameters<typeof render>[0]) => {
        if (broken) throw new Error('bug')
        render(model)
      },
    })
    await ports.clock.advance(10 * 60_000)
    broken = false
    sent.length = 0
    await ports.clock.advance(10 * 60_000)
    expect(sent.some((url) => url.includes('/watching'))).toBe(true)
    expect(ports.log.lines.some((line) => line.includes('tray.failed'))).toBe(true)
  })
})
