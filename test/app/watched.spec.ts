// After watching from end to end: the app on the embedded Trakt, from the last minute to the rating and the next episode.
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { fakeClock } from '../fakes/clock.ts'
import { check, context, quiet, rig, type Rig, signedIn, signInV1 } from './rig.ts'

const hour = 60 * 60_000
const watched = async (text: string, all: Rig) => {
  await all.app.requests['checkin.start'](await check(all, text))
  await all.ports.clock.advance(hour)
  await quiet()
}
/** Writes go out a second apart at the most. */
const done = async <T>({ ports }: Rig, deed: Promise<T> | void): Promise<T | void> => {
  await quiet()
  await ports.clock.advance(3_000)
  await quiet()
  return deed
}
const ratings = ({ trakt }: Rig) => {
  const { world, user } = trakt.state()
  return world.shelves[user]?.ratings.map(({ rating }) => rating) ?? []
}

describe('what was watched to its end', () => {
  it('is told once, with the rating and what comes next', async () => {
    const all = await signedIn()
    await watched('severance s2e3', all)
    expect(all.now().after).toMatchObject({
      item: { episode: { season: 2, number: 3 } },
      rating: { step: 'asked' },
      next: { kind: 'episode', item: { episode: { season: 2, number: 4 } } },
    })
    expect(all.ports.seen.notes).toMatchObject([
      { tag: 'finished', title: 'Watched to the end', body: 'Severance S2E3. Next is S2E4.', command: 'show-rating' },
    ])
    await all.ports.clock.advance(hour)
    await quiet()
    expect(all.ports.seen.notes).toHaveLength(1)
  })

  it('is rated from the notification, and the next episode started from it', async () => {
    const all = await signedIn()
    const before = ratings(all)
    await watched('severance s2e3', all)
    const [note] = all.ports.seen.notes
    await done(all, all.app.run(note?.rating?.commands[7] ?? ''))
    expect(ratings(all)).toEqual([...before, 8])
    expect(all.now().after?.rating).toMatchObject({ step: 'rated', value: 8 })
    await done(all, all.app.run(note?.action?.command ?? ''))
    expect(all.now().checkIn).toMatchObject({ playing: { item: { episode: { season: 2, number: 4 } } } })
  })

  it('is told by the window alone while that can be seen', async () => {
    const all = await signedIn()
    all.app.visible(true)
    await watched('severance s2e3', all)
    expect(all.now().after).not.toBeNull()
    expect(all.ports.seen.notes).toEqual([])
  })

  it('can be rated while Trakt cannot be reached: it is sent later', async () => {
    let away = false
    const clock = fakeClock()
    const trakt = createEmbedded({ clock })
    const fetch: typeof trakt.fetch = async (url, init) => {
      if (away) throw new TypeError('fetch failed')
      return trakt.fetch(url, init)
    }
    const all = await signedIn({ clock, fetch }, trakt)
    const before = ratings(all)
    await all.app.requests['checkin.start'](await check(all, 'severance s2e3'))
    away = true
    await all.ports.clock.advance(hour)
    await quiet()
    const { after } = all.now()
    expect(after).toMatchObject({ rating: { step: 'asked' }, next: { kind: 'unknown' } })
    expect(await all.app.requests['after.rate'](after?.key ?? '', 9)).toEqual({ ok: true, value: undefined })
    expect(all.now()).toMatchObject({ after: { rating: { value: 9 } }, queue: [{ intent: { kind: 'rate' } }] })
    away = false
    await all.ports.clock.advance(10 * 60_000)
    await quiet()
    expect([all.now().queue, ratings(all)]).toEqual([[], [...before, 9]])
  })

  it('is not told again after a restart, and waits there to be rated', async () => {
    const first = await signedIn()
    await watched('severance s2e3', first)
    await first.app.stop()
    const second = rig({ from: first.ports }, first.trakt)
    await second.app.start()
    await second.ports.clock.advance(60_000)
    await quiet()
    expect([second.now().after?.rating.step, second.ports.seen.notes]).toEqual(['asked', []])
  })

  it('is noticed and rated on API v1 too', async () => {
    const all = rig()
    await all.app.start()
    await signInV1(all)
    const before = ratings(all)
    await watched('severance s2e3', all)
    const { after } = all.now()
    expect(after).toMatchObject({ rating: { step: 'asked' }, next: { item: { episode: { season: 2, number: 4 } } } })
    expect(await done(all, all.app.requests['after.rate'](after?.key ?? '', 7))).toEqual({ ok: true, value: undefined })
    expect(ratings(all)).toEqual([...before, 7])
  })

  it('leaves nothing to whoever signs in next', async () => {
    const all = await signedIn()
    await watched('severance s2e3', all)
    await all.app.requests['account.signOut']()
    await quiet()
    expect(all.now().after).toBeNull()
  })
})

describe('a check-in from elsewhere than the window', () => {
  it('is told with Undo while the window is hidden, from the tray and from the palette', async () => {
    const all = await signedIn()
    await done(all, all.app.run('checkin-next:0'))
    expect(all.ports.seen.notes).toMatchObject([{ tag: 'checkedIn', action: { label: 'Undo' } }])
    await done(all, all.app.run(all.ports.seen.notes[0]?.action?.command ?? ''))
    expect(all.now().checkIn.playing).toBeNull()
    await done(all, all.app.requests['checkin.start'](await check(all, 'dune 2021'), context('palette')))
    expect(all.ports.seen.notes.at(-1)).toMatchObject({ title: 'Checked in', body: 'Dune (2021)' })
  })

  it('is not told where the window shows it, or the user does not want it', async () => {
    const all = await signedIn()
    await done(all, all.app.requests['checkin.start'](await check(all, 'dune 2021'), context('window')))
    await done(all, all.app.requests['checkin.cancel']())
    all.app.visible(true)
    await done(all, all.app.run('checkin-next:0'))
    await done(all, all.app.requests['checkin.cancel']())
    all.app.visible(false)
    await all.app.requests['settings.change']({ notes: { ...defaultSettings.notes, checkedIn: false } })
    await done(all, all.app.run('checkin-next:0'))
    expect(all.now().checkIn.playing).not.toBeNull()
    expect(all.ports.seen.notes).toEqual([])
  })
})
