// Scrobbling by hand through the whole app: the tray's deeds mean their item, saved positions, and what signing out takes.
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../main/menu/commandItem.ts'
import type { MenuItem } from '../../main/ports.ts'
import type { Item } from '../../preload/contract/model.ts'
import { check, quiet, type Rig, signedIn } from './rig.ts'

const scrobbling = async (from = 40) => {
  const all = await signedIn()
  await all.app.requests['checkin.start']({ ...(await check(all, 'dune 2021')), scrobbleFrom: from })
  // Writes are a second apart, and the lists follow.
  await all.ports.clock.advance(3_000)
  await quiet()
  return all
}
const click = async (all: Rig, label: string) => {
  const item = all.ports.seen.tray?.menu.find((one: MenuItem) => one.kind === 'item' && one.label.startsWith(label))
  if (item?.kind !== 'item') throw new Error(`no ${label}`)
  all.app.run(item.command)
  await all.ports.clock.advance(3_000)
  await quiet()
}
const labels = ({ ports }: Rig) =>
  (ports.seen.tray?.menu ?? []).flatMap((one) => (one.kind === 'item' || one.kind === 'text' ? [one.label] : []))
const ofDune = ({ item }: { readonly item: Item }) => item.kind === 'movie' && item.movie.title === 'Dune'

describe('scrobbling from the tray', () => {
  it('pauses in the window, resumes and stops from the menu', async () => {
    const all = await scrobbling()
    const { app, now, ports } = all
    expect(await app.requests['scrobble.pause'](45)).toMatchObject({ kind: 'paused', kept: true })
    await ports.clock.advance(3_000)
    await quiet()
    expect(labels(all)).toContain('Dune (2021) · paused at 45%')
    await click(all, 'Resume Dune')
    expect(now()).toMatchObject({ checkIn: { step: 'watching', playing: { action: 'scrobble' } }, paused: null })
    await click(all, 'Stop')
    expect(now().checkIn.step).toBe('idle')
    expect(now().positions.some(ofDune)).toBe(true)
  })

  it('finishes, and it is in history', async () => {
    const all = await scrobbling()
    await click(all, 'Finish')
    expect(all.now().recent[0]).toSatisfy(ofDune)
  })

  it('is seen to its end by Marquee', async () => {
    const all = await scrobbling(90)
    await all.ports.clock.advance(20 * 60_000)
    await quiet()
    expect(all.now()).toMatchObject({ checkIn: { step: 'idle' }, notices: [] })
    expect(all.now().recent[0]).toSatisfy(ofDune)
  })

  it.each(['cancel-checkin', 'scrobble-finish', 'scrobble-stop', 'scrobble-resume', 'undo'])(
    '%s from a menu that was drawn for something else does nothing but show the window',
    async (name) => {
      const all = await scrobbling()
      const before = all.now().checkIn
      all.ports.seen.windows.length = 0
      all.app.run(`${name}:s1-1-1`)
      await quiet()
      expect(all.now().checkIn).toEqual(before)
      expect(all.ports.seen.windows).toEqual(['show window'])
    },
  )

  it('does not stop with the "cancel" that was drawn for the check-in to the same thing', async () => {
    const all = await scrobbling()
    const { playing } = all.now().checkIn
    if (!playing) throw new Error('nothing plays')
    all.app.run(`cancel-checkin:${fingerprint(playing.item)}`)
    await quiet()
    expect(all.now().checkIn.playing).toEqual(playing)
  })
})

describe('saved positions', () => {
  it('are listed newest first, at most ten, and taken away there and here', async () => {
    const all = await signedIn()
    const { positions } = all.now()
    expect(positions.length).toBeGreaterThan(0)
    expect(positions.length).toBeLessThanOrEqual(10)
    const times = positions.map((one) => one.pausedAt)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    const [first] = positions
    if (!first) throw new Error('none')
    const removing = all.app.requests['position.remove'](first.id)
    await all.ports.clock.advance(2_000)
    expect(await removing).toEqual({ ok: true, value: undefined })
    expect(all.now().positions.map((one) => one.id)).not.toContain(first.id)
    all.app.requests['app.refresh']()
    await all.ports.clock.advance(2_000)
    await quiet()
    expect(all.now().positions.map((one) => one.id)).not.toContain(first.id)
  })

  it('leave out what plays and what is paused', async () => {
    const all = await scrobbling()
    await all.app.requests['scrobble.pause'](45)
    await all.ports.clock.advance(3_000)
    await quiet()
    expect(all.now().paused).toMatchObject({ progress: 45 })
    expect(all.now().positions.some(ofDune)).toBe(false)
    await all.app.requests['scrobble.stop'](45)
    await quiet()
    await all.ports.clock.advance(3_000)
    expect(all.now().positions[0]).toSatisfy(ofDune)
  })

  it('are gone with what was paused once nobody is signed in', async () => {
    const all = await scrobbling()
    await all.app.requests['scrobble.pause'](45)
    await all.ports.clock.advance(3_000)
    const out = all.app.requests['account.signOut']()
    await all.ports.clock.advance(6_000)
    await out
    expect(all.now()).toMatchObject({ paused: null, positions: [] })
    expect(all.ports.state.value).toMatchObject({ paused: null, scrobbles: [] })
    expect(await all.app.requests['position.remove'](1)).toMatchObject({ ok: false, failure: { kind: 'signedOut' } })
  })
})
