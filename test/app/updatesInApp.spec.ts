// Updates through the whole app: the loop looks, the pages and the tray ask, and a restart waits for what is being sent.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import type { Fetch } from '../../main/ports.ts'
import { ok } from '../../preload/contract/result.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeUpdater, offered } from '../fakes/updater.ts'
import { fakePorts } from '../fakes/ports.ts'
import { check, quiet, rig, signedIn, type Rig } from './rig.ts'

const hour = 60 * 60_000
/** An app whose updater offers 0.2.0; the version of the rig is 0.0.0. */
async function withUpdates(
  begin: typeof signedIn | typeof rig,
  updates: 'auto' | 'ask' | 'off' = 'ask',
  options: Parameters<typeof rig>[0] = {},
  trakt?: Parameters<typeof rig>[1],
): Promise<Rig> {
  const updater = fakeUpdater()
  updater.offers = ok(offered('0.2.0'))
  const seed = fakePorts({ fetch: () => Promise.reject(new Error('never')), addresses: noAddresses })
  const all = await begin(
    { from: { ...seed, updater }, settings: { ...defaultSettings, updates }, clock: seed.clock, ...options },
    trakt,
  )
  if (begin === rig) await all.app.start()
  await quiet()
  return all
}
const noAddresses = { apiUrl: '', authUrl: '', clientId: '', clientSecret: null }
const labels = ({ ports }: Rig) => (ports.seen.tray?.menu ?? []).map((item) => ('label' in item ? item.label : ''))
const restart = 'Restart to update to 0.2.0'

describe('updates', () => {
  it('are looked for by the loop within a quarter of an hour of the start, signed in or not', async () => {
    const all = await withUpdates(rig)
    expect(all.ports.updater.asked).toEqual([])
    await all.ports.clock.advance(hour / 4)
    await quiet()
    expect(all.ports.updater.asked).toEqual(['check'])
    expect(all.now().updates.now).toMatchObject({ step: 'available', release: { version: '0.2.0' } })
    expect(labels(all)).not.toContain(restart)
    await all.ports.clock.advance(23 * hour)
    expect(all.ports.updater.asked).toEqual(['check'])
  })

  it('are not looked for while the machine sleeps', async () => {
    const all = await withUpdates(rig)
    all.ports.suspend()
    await all.ports.clock.advance(48 * hour)
    await quiet()
    expect(all.ports.updater.asked).toEqual([])
  })

  it('go from the page to the tray, and interrupt nobody: no window, no notification', async () => {
    const all = await withUpdates(rig)
    await all.app.requests['updates.check']()
    await quiet()
    await all.app.requests['updates.download']()
    await quiet()
    expect(all.now().updates.now.step).toBe('ready')
    expect(labels(all)).toContain(restart)
    await all.app.requests['updates.later']()
    expect(all.now().updates.quiet).toBe(true)
    expect(all.ports.seen.windows.filter((one) => one.startsWith('show') || one.startsWith('toggle'))).toEqual([])
    expect(all.ports.seen.notes).toEqual([])
    all.app.run('restart-to-update')
    await quiet()
    expect(all.ports.updater.asked.at(-1)).toBe('restart')
    expect(labels(all)).not.toContain(restart)
  })

  it('that cannot be put in place lead whoever asked in the tray to where it is said', async () => {
    const all = await withUpdates(rig)
    await all.app.requests['updates.check']()
    await quiet()
    await all.app.requests['updates.download']()
    await quiet()
    all.ports.updater.restarts = { ok: false, failure: 'diskFull' }
    all.app.run('restart-to-update')
    await quiet()
    expect(all.ports.seen.windows.at(-1)).toBe('show settings')
    expect(all.now().updates).toMatchObject({ now: { step: 'ready' }, failed: 'diskFull' })
  })

  it('wait with the restart for a check-in that is being sent', async () => {
    const clock = fakeClock()
    const trakt = createEmbedded({ clock })
    const answered = Promise.withResolvers<void>()
    let isSending = false
    const slow: Fetch = async (url, init) => {
      if (init?.method === 'POST' && url.endsWith('/checkin')) {
        isSending = true
        await answered.promise
      }
      return trakt.fetch(url, init)
    }
    const all = await withUpdates(signedIn, 'auto', { clock, fetch: slow }, trakt)
    await all.ports.clock.advance(hour / 4)
    await quiet()
    expect(all.now().updates.now.step).toBe('ready')
    const wanted = await check(all, 'dune')
    const sent = all.app.requests['checkin.start'](wanted)
    await quiet()
    expect(isSending).toBe(true)
    await all.app.requests['updates.restart']()
    await clock.advance(5_000)
    await quiet()
    expect(all.now().updates.now.step).toBe('restarting')
    expect(all.ports.updater.asked).not.toContain('restart')
    answered.resolve()
    await sent
    await quiet()
    expect(all.now().checkIn.step).toBe('watching')
    await all.ports.clock.advance(1_000)
    await quiet()
    expect(all.ports.updater.asked.at(-1)).toBe('restart')
  })
})
