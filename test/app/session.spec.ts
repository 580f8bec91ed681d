// The session in the app as time goes by: idle for weeks, asleep, with clocks that are set, silent after a 429, restarted.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeVault } from '../fakes/vault.ts'
import { quiet, type Rig, rig, signedIn } from './rig.ts'

const hour = 3_600_000
const day = 24 * hour

/** A Trakt with a clock of its own, whose answers are counted by `path status` and can be replaced. */
const world = (startAt?: number) => {
  const clock = fakeClock(startAt)
  let skewMs = 0
  const trakt = createEmbedded({ clock: { ...clock, now: () => clock.now() + skewMs } })
  const answered: string[] = []
  let instead: (url: string, init?: RequestInit) => Promise<Response> | null = () => null
  const fetch = async (url: string, init?: RequestInit) => {
    const response = await (instead(url, init) ?? trakt.fetch(url, init))
    answered.push(`${new URL(url).pathname} ${response.status}`)
    return response
  }
  return {
    clock,
    trakt,
    fetch,
    answered,
    instead: (rule: typeof instead) => (instead = rule),
    /** Sets the local clock; the server's stays as it is. */
    set: async (ms: number) => {
      skewMs -= ms
      await clock.jump(ms)
      await quiet()
    },
    refreshes: () => answered.filter((one) => one === '/oauth/token 200').length,
    refused: () => answered.filter((one) => one.endsWith(' 401')).length,
  }
}
const enter = async (on: ReturnType<typeof world>) => {
  const all = await signedIn({ clock: on.clock, fetch: on.fetch }, on.trakt)
  on.answered.length = 0
  return all
}
const isIn = ({ now }: Rig) => now().account.state === 'signedIn'

describe('a session in the tray', () => {
  it('is renewed ahead of time for weeks in which nobody does anything', async () => {
    const on = world()
    const all = await enter(on)
    for (let hours = 0; hours < 15 * 24; hours += 12) {
      await on.clock.jump(12 * hour)
      await quiet()
    }
    expect(isIn(all)).toBe(true)
    // At 80 % of seven days, twice.
    expect(on.refreshes()).toBe(2)
    expect(on.refused()).toBe(0)
  })

  it('is renewed in a pause that the user asked for, once it is over', async () => {
    const on = world()
    const all = await enter(on)
    await on.clock.jump(5.6 * day - 10 * 60_000)
    await quiet()
    all.app.run('pause-hour')
    await quiet()
    on.answered.length = 0
    await on.clock.advance(30 * 60_000)
    expect(on.answered).toEqual([])
    await on.clock.advance(45 * 60_000)
    await quiet()
    expect(on.refreshes()).toBe(1)
    expect(isIn(all)).toBe(true)
  })

  it('survives three weeks of sleep with one renewal, and not before the network had its moment', async () => {
    const on = world()
    const all = await enter(on)
    all.ports.suspend()
    await on.clock.jump(21 * day)
    await quiet()
    expect(on.answered).toEqual([])
    all.ports.resume()
    await on.clock.advance(6_000)
    await quiet()
    expect(isIn(all)).toBe(true)
    expect(on.refreshes()).toBe(1)
  })

  it('survives a sleep that comes while it is being renewed', async () => {
    const on = world()
    const all = await enter(on)
    const awake = Promise.withResolvers<void>()
    on.instead((url, init) =>
      url.includes('/oauth/token')
        ? on.trakt.fetch(url, init).then((answer) => awake.promise.then(() => answer))
        : null,
    )
    await on.clock.jump(5.7 * day)
    await quiet()
    all.ports.suspend()
    await on.clock.jump(9 * hour)
    await quiet()
    all.ports.resume()
    awake.resolve()
    await on.clock.advance(6_000)
    await quiet()
    expect(isIn(all)).toBe(true)
    expect(on.refreshes()).toBe(1)
    expect(on.refused()).toBe(0)
  })
})

describe('a clock that is set', () => {
  it.each([
    ['ten days ahead', 10 * day],
    ['forty days back', -40 * day],
    ['ten years ahead', 3_650 * day],
  ])('%s and back again ends no session', async (_name, ms) => {
    const on = world()
    const all = await enter(on)
    for (const leap of [ms, -ms]) {
      await on.set(leap)
      all.app.looked()
      await on.clock.advance(20 * 60_000)
      await quiet()
      expect(isIn(all)).toBe(true)
      expect(all.now().trouble).toBeNull()
      expect(on.answered).toContain('/users/me/watching 204')
      on.answered.length = 0
    }
    // The days go by as they do for the server: it is renewed in time by a clock that is right again.
    await on.clock.jump(5.7 * day)
    all.app.looked()
    await quiet()
    expect(on.refused()).toBe(0)
    expect(isIn(all)).toBe(true)
  })

  it('is none of it when summer time ends: the hour that comes twice neither opens a line early nor ends a session', async () => {
    const before = process.env['TZ']
    process.env['TZ'] = 'Europe/Berlin'
    try {
      // 02:30 in summer time; half an hour later it is 02:00 again.
      const on = world(Date.UTC(2026, 9, 25, 0, 30))
      const all = await enter(on)
      expect(new Date(on.clock.now()).getHours()).toBe(2)
      const until = new Date(on.clock.now() + 55 * 60_000).toUTCString()
      on.instead(() => Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': until } })))
      all.app.looked()
      await on.clock.advance(16_000)
      all.app.looked()
      await quiet()
      on.instead(() => null)
      expect(on.answered.splice(0)).toHaveLength(1)
      await on.clock.jump(50 * 60_000)
      all.app.looked()
      await quiet()
      expect(new Date(on.clock.now()).getHours()).toBe(2)
      expect(on.answered).toEqual([])
      await on.clock.advance(10 * 60_000)
      await quiet()
      expect(on.answered).toContain('/users/me/watching 204')
      expect(isIn(all)).toBe(true)
    } finally {
      process.env['TZ'] = before
    }
  })
})

describe('a Retry-After', () => {
  const silenced = async () => {
    const on = world()
    const first = await enter(on)
    on.instead(() => Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '1800' } })))
    first.app.looked()
    await on.clock.advance(16_000)
    first.app.looked()
    await quiet()
    expect(on.answered).toHaveLength(1)
    await first.app.stop()
    on.instead(() => null)
    on.answered.length = 0
    return { on, first }
  }
  const again = async ({ on, first }: Awaited<ReturnType<typeof silenced>>) => {
    const second = rig({ from: first.ports, fetch: on.fetch }, on.trakt)
    await second.app.start()
    await quiet()
    return second
  }

  it('is kept to over a restart, by everything that is sent', async () => {
    const all = await silenced()
    const { on } = all
    const second = await again(all)
    expect(isIn(second)).toBe(true)
    await on.clock.advance(29 * 60_000)
    expect(on.answered).toEqual([])
    expect(second.now().trouble).toMatchObject({ kind: 'rateLimited' })
    await on.clock.advance(5 * 60_000)
    await quiet()
    expect(on.answered).toContain('/users/me/watching 204')
    expect(second.now().trouble).toBeNull()
  })

  it('locks nobody in when the clock is set back by days while the app is off', async () => {
    const all = await silenced()
    const { on } = all
    await on.set(-5 * day)
    const second = await again(all)
    await on.clock.advance(50 * 60_000)
    expect(on.answered).toEqual([])
    await second.app.stop()
    // Another start does not begin the hour anew.
    const third = await again({ ...all, first: second })
    await on.clock.advance(16 * 60_000)
    await quiet()
    expect(on.answered).toContain('/users/me/watching 204')
    expect(isIn(third)).toBe(true)
  })

  it('of another server silences nobody here', async () => {
    const all = await silenced()
    const { state } = all.first.ports
    state.value = JSON.parse(
      JSON.stringify(state.value).replace(/"silence":\{"server":"[^"]+"/, '"silence":{"server":"https://o.example"'),
    )
    expect(JSON.stringify(state.value)).toContain('https://o.example')
    await again(all)
    expect(all.on.answered).toContain('/users/me/watching 204')
  })
})

describe('a session that cannot be written', () => {
  const told = ({ now }: Rig) => now().notices.map(({ id }) => id)

  it('is said once, goes on, and is taken back when it could be written after all', async () => {
    const on = world()
    const all = await enter(on)
    all.ports.vault.faults.save = true
    await on.clock.jump(5.7 * day)
    await quiet()
    expect(on.refreshes()).toBe(1)
    expect(all.now().account).toMatchObject({ state: 'signedIn', protection: 'memory' })
    expect(told(all)).toEqual(['session-unwritable'])
    await all.app.requests['notice.dismiss']('session-unwritable')
    await on.clock.advance(20 * 60_000)
    expect(told(all)).toEqual([])
    all.ports.vault.faults.save = false
    await on.clock.advance(10 * 60_000)
    await quiet()
    expect(all.now().account).toMatchObject({ protection: 'keychain' })
    all.ports.vault.faults.save = true
    await on.clock.jump(5.7 * day)
    await quiet()
    expect(told(all)).toEqual(['session-unwritable'])
    all.ports.vault.faults.save = false
    await on.clock.advance(10 * 60_000)
    await quiet()
    expect(told(all)).toEqual([])
    await all.app.stop()
    const second = rig({ from: all.ports, fetch: on.fetch }, on.trakt)
    await second.app.start()
    await quiet()
    expect(isIn(second)).toBe(true)
    expect(on.refused()).toBe(0)
  })

  it('is not said where there is no keychain, which is known and shown elsewhere', async () => {
    const on = world()
    const all = rig({ clock: on.clock, fetch: on.fetch }, on.trakt)
    const vault = fakeVault('memory')
    Object.assign(all.ports.vault, { save: vault.save, load: vault.load, protection: vault.protection })
    await all.app.start()
    await all.app.requests['account.signIn']()
    await quiet()
    const step = all.now().signIn
    if (step.step === 'code') on.trakt.approve(step.userCode)
    await on.clock.advance(6_000)
    await quiet()
    expect(all.now().account).toMatchObject({ state: 'signedIn', protection: 'memory' })
    expect(told(all)).toEqual([])
  })
})

describe('a session that is not there at the start', () => {
  const restarted = async (change: (first: Rig) => Partial<Parameters<typeof rig>[0]>) => {
    const on = world()
    const first = await enter(on)
    await first.app.stop()
    const second = rig({ from: first.ports, fetch: on.fetch, ...change(first) }, on.trakt)
    await second.app.start()
    await quiet()
    return second.now().account
  }

  it('because it was never written says so, and is no first visit', async () => {
    expect(await restarted(({ ports }) => (ports.vault.kept.delete('session'), {}))).toEqual({
      state: 'signedOut',
      reason: 'memoryOnly',
    })
  })

  it('because the keychain is locked is there when it is open and tried again', async () => {
    const on = world()
    const first = await enter(on)
    await first.app.stop()
    first.ports.vault.faults.unreadable = true
    const second = rig({ from: first.ports, fetch: on.fetch }, on.trakt)
    await second.app.start()
    expect(second.now().account).toEqual({ state: 'signedOut', reason: 'unreadable' })
    await second.app.requests['app.refresh']()
    await quiet()
    expect(second.now().account).toEqual({ state: 'signedOut', reason: 'unreadable' })
    first.ports.vault.faults.unreadable = false
    await second.app.requests['app.refresh']()
    await quiet()
    expect(isIn(second)).toBe(true)
    // The loop has just run, and runs twenty times a second at the most.
    await on.clock.advance(50)
    await quiet()
    expect(second.now().upNext.length).toBeGreaterThan(0)
  })

  it('because the user left does not come back by being tried again', async () => {
    const on = world()
    const all = await enter(on)
    const kept = all.ports.vault.kept.get('session') ?? ''
    await all.app.requests['account.signOut']()
    all.ports.vault.kept.set('session', kept)
    await all.app.requests['app.refresh']()
    await quiet()
    expect(all.now().account).toEqual({ state: 'signedOut', reason: 'user' })
  })

  it('because Marquee speaks with another key now says so', async () => {
    const addresses = { ...createEmbedded({ clock: fakeClock() }).addresses, clientId: 'the next one' }
    expect(await restarted(() => ({ addresses }))).toEqual({ state: 'signedOut', reason: 'moved' })
  })
})
