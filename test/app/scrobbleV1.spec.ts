// Scrobbling through the whole app on a server that speaks API v1: told again, paused in Marquee alone, counted at the end.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import type { Fetch } from '../../main/ports.ts'
import { check, quiet, rig, type Rig, signInV1 } from './rig.ts'

async function onV1(lost?: { method: string | null }): Promise<Rig> {
  const clock = fakeClock()
  const trakt = createEmbedded({ clock })
  const fetch: Fetch = async (url, init) => {
    const answer = await trakt.fetch(url, init)
    if (!lost?.method || !url.includes(`/${lost.method}/`)) return answer
    lost.method = null
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
  }
  const all = rig({ clock, ...(lost && { fetch }) }, trakt)
  await all.app.start()
  await signInV1(all)
  expect(all.now()).toMatchObject({ account: { state: 'signedIn', capabilities: { savedPositions: false } } })
  return all
}
/** Dune, 155 minutes long. */
const scrobbling = async (from: number) => {
  const all = await onV1()
  const start = all.app.requests['checkin.start']({ ...(await check(all, 'dune 2021')), scrobbleFrom: from })
  await all.ports.clock.advance(5_000)
  expect(await start).toMatchObject({ kind: 'scrobbling' })
  all.sent.length = 0
  const told = (method: string) => all.sent.filter((url) => url.includes(`/movie/${method}/`)).length
  return { ...all, told }
}

describe('a scrobble on API v1', () => {
  it('is told again every 15 minutes and becomes history at its end', async () => {
    const { now, ports, told } = await scrobbling(0)
    await ports.clock.advance(31 * 60_000)
    expect(told('watching')).toBe(2)
    const { playing } = now().checkIn
    expect(playing).toMatchObject({ action: 'scrobble' })
    await ports.clock.advance(125 * 60_000)
    await quiet()
    expect(told('watching')).toBe(10)
    expect(told('scrobble')).toBe(1)
    expect(now()).toMatchObject({ checkIn: { step: 'idle' }, notices: [] })
    expect(now().recent[0]?.item).toMatchObject({ movie: { title: 'Dune' } })
  })

  it('is paused in Marquee alone, and goes on from there', async () => {
    const { app, now, ports, told } = await scrobbling(40)
    const pausing = app.requests['scrobble.pause'](45)
    await ports.clock.advance(5_000)
    expect(await pausing).toMatchObject({ kind: 'paused', kept: false })
    expect(told('cancelwatching')).toBe(1)
    const { paused } = now()
    if (paused?.item.kind !== 'movie') throw new Error('nothing is paused')
    await ports.clock.advance(10 * 60_000)
    const resuming = app.requests['checkin.start']({
      target: { form: 'movie', movie: paused.item.movie },
      scrobbleFrom: paused.progress,
    })
    await ports.clock.advance(5_000)
    expect(await resuming).toMatchObject({ kind: 'scrobbling' })
    const stopping = app.requests['scrobble.stop'](85)
    await ports.clock.advance(5_000)
    expect(await stopping).toMatchObject({ kind: 'scrobbled' })
    expect(now()).toMatchObject({ checkIn: { step: 'idle' }, paused: null })
  })

  it('that is counted already says so', async () => {
    const all = await scrobbling(90)
    const { app, ports } = all
    const first = app.requests['scrobble.stop'](95)
    await ports.clock.advance(5_000)
    expect(await first).toMatchObject({ kind: 'scrobbled' })
    const again = app.requests['checkin.start']({ ...(await check(all, 'dune 2021')), scrobbleFrom: 90 })
    await ports.clock.advance(5_000)
    expect(await again).toMatchObject({ kind: 'scrobbling' })
    const second = app.requests['scrobble.stop'](95)
    await ports.clock.advance(5_000)
    expect(await second).toMatchObject({ kind: 'duplicate' })
  })

  it.each([
    ['watching', { scrobbleFrom: 10 }, 'scrobbling'],
    ['checkin', {}, 'checkedIn'],
  ])('of an absolute number is known again when the answer to %s was lost', async (method, how, kind) => {
    const lost = { method: `show/${method}` as string | null }
    const all = await onV1(lost)
    const wanted = await check(all, 'one piece #164')
    expect(wanted.target.form).toBe('absolute')
    const start = all.app.requests['checkin.start']({ ...wanted, ...how })
    await all.ports.clock.advance(5_000)
    expect(lost.method).toBe(null)
    expect(await start).toMatchObject({ kind, watching: { item: { episode: { numberAbs: 164 } } } })
    await all.ports.clock.advance(40 * 60_000)
    await quiet()
    expect(all.now().recent[0]?.item).toMatchObject({ show: { title: 'One Piece' } })
  })
})
