// The queue in the whole app: kept over a lost session and a restart, sent when Trakt is back, and nobody else's.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { fakeClock } from '../fakes/clock.ts'
import { check, quiet, rig, type Rig, signedIn } from './rig.ts'

/** Somebody signed in with one check-in that could not be sent. Nothing leaves the machine while `line.isCut`. */
async function cutOff() {
  const clock = fakeClock()
  const trakt = createEmbedded({ clock })
  const line = { isCut: false }
  const fetch = async (url: string, init?: RequestInit) => {
    if (line.isCut) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
    return trakt.fetch(url, init)
  }
  const all = await signedIn({ clock, fetch, embedded: async () => createEmbedded({ clock }) }, trakt)
  const wanted = await check(all, 'dune 2021')
  line.isCut = true
  expect(await all.app.requests['checkin.start'](wanted)).toMatchObject({ kind: 'saved' })
  return { all, line, trakt, wanted, options: { clock, fetch, from: all.ports } }
}

const playing = ({ now }: Rig) => now().checkIn.playing?.item
const dune = { kind: 'movie', movie: { title: 'Dune' } }

async function signIn(all: Rig): Promise<void> {
  await all.app.requests['account.signIn']()
  await quiet()
  const { signIn: step } = all.now()
  if (step.step !== 'code') throw new Error(`sign-in is at ${step.step}`)
  all.trakt.approve(step.userCode)
  await all.ports.clock.advance(6_000)
  await quiet()
}

describe('what waits to be sent', () => {
  it('is shown, told by the tray, and sent by itself when Trakt can be reached', async () => {
    const { all, line } = await cutOff()
    expect(all.now().queue).toMatchObject([{ intent: { kind: 'checkIn' }, state: 'waiting' }])
    await quiet()
    expect(all.ports.seen.tray?.icon).toEqual({ state: 'waiting' })
    line.isCut = false
    await all.ports.clock.advance(10 * 60_000)
    await quiet()
    expect(playing(all)).toMatchObject(dune)
    expect(all.now().queue).toEqual([])
  })

  it('is there after a restart', async () => {
    const { all, line, trakt, options } = await cutOff()
    await all.app.stop()
    const second = rig(options, trakt)
    await second.app.start()
    await quiet()
    expect(second.now().queue).toHaveLength(1)
    line.isCut = false
    await second.ports.clock.advance(10 * 60_000)
    await quiet()
    expect(playing(second)).toMatchObject(dune)
  })

  it('is still said when the session ended by itself, and goes with the next sign-in', async () => {
    const { all, line, trakt } = await cutOff()
    // Sessions too.
    trakt.reset()
    line.isCut = false
    await all.ports.clock.advance(10 * 60_000)
    await quiet()
    expect(all.now()).toMatchObject({
      account: { state: 'signedOut', reason: 'revoked' },
      queue: [{ state: 'waiting' }],
    })
    await signIn(all)
    await all.ports.clock.advance(10 * 60_000)
    await quiet()
    expect(playing(all)).toMatchObject(dune)
    expect(all.now().queue).toEqual([])
  })

  it('is not shown to who comes after its owner has signed out, and is there when the owner is back', async () => {
    const { all, line } = await cutOff()
    await all.app.requests['account.signOut']()
    await quiet()
    expect(all.now().queue).toEqual([])
    line.isCut = false
    await all.app.requests['account.signInDemo']()
    await quiet()
    await all.ports.clock.advance(60_000)
    expect(all.now()).toMatchObject({ account: { state: 'signedIn', demo: true }, queue: [] })
    await all.app.requests['account.signOut']()
    await quiet()
    await signIn(all)
    await all.ports.clock.advance(10 * 60_000)
    await quiet()
    expect(playing(all)).toMatchObject(dune)
  })

  it('is changed, exported without secrets and dropped as the user says', async () => {
    const { all } = await cutOff()
    const id = all.now().queue[0]?.id ?? ''
    const { requests } = all.app
    const at = all.ports.clock.now() - 60_000
    await requests['queue.change'](id, { at, message: 'at last' })
    expect(all.now().queue).toMatchObject([{ at, intent: { wanted: { message: 'at last' } } }])
    expect(await requests['queue.export']()).toBe(true)
    const [saved] = all.ports.seen.exported
    expect(JSON.parse(saved?.text ?? '')).toMatchObject([{ intent: { kind: 'checkIn' } }])
    await requests['queue.drop'](id)
    expect(all.now().queue).toEqual([])
  })

  it('keeps a rating from the feed too', async () => {
    const { all, wanted } = await cutOff()
    if (wanted.target?.form !== 'movie') throw new Error('not a film')
    const { movie } = wanted.target
    const rated = all.app.requests['feed.rate']({ kind: 'movie', movie }, 9)
    // A second between two writes, also of one that failed.
    await all.ports.clock.advance(1_000)
    await quiet()
    expect(await rated).toMatchObject({ ok: true })
    expect(all.now().queue).toMatchObject([{ intent: { kind: 'checkIn' } }, { intent: { kind: 'rate', rating: 9 } }])
  })
})
