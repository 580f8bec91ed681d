// What is offered next: never from before the last change, and not forgotten in a pause or after a suspend without an end.
import { describe, expect, it } from 'vitest'
import { createOpenShows } from '../../main/openShows.ts'
import { fakeClock } from '../fakes/clock.ts'
import { severance } from '../fakes/items.ts'
import { fakeTrakt } from '../fakes/traktService.ts'
import { check, quiet, signedIn } from './rig.ts'

describe('an open show', () => {
  it('that was asked for before something was watched is not kept', async () => {
    const clock = fakeClock()
    const trakt = fakeTrakt(clock)
    const answer = Promise.withResolvers<void>()
    const show = { show: severance, seasons: [], next: null }
    Object.assign(trakt, { showEpisodes: () => answer.promise.then(() => ({ ok: true, value: show })) })
    const shows = createOpenShows(clock, () => trakt)
    const opening = shows.open(severance.ids, new AbortController().signal)
    shows.forget()
    answer.resolve()
    expect(await opening).toEqual({ ok: true, value: show })
    expect(shows.known({ target: { form: 'number', show: severance, season: 1, number: 1 } })).toBeNull()
  })
})

describe('a pause', () => {
  it('does not keep the lists from following what the user does', async () => {
    const all = await signedIn()
    all.app.run('pause-hour')
    await quiet()
    await all.app.requests['checkin.start'](await check(all, 'dune 2021'))
    all.sent.length = 0
    await all.ports.clock.advance(10_000)
    expect(all.sent.some((url) => url.includes('/history'))).toBe(true)
    all.sent.length = 0
    await all.ports.clock.advance(50 * 60_000)
    expect(all.sent).toEqual([])
  })
})

describe('a suspend that is never said to be over', () => {
  it('is over when the user looks', async () => {
    const { app, ports, sent } = await signedIn()
    await ports.clock.advance(60_000)
    ports.suspend()
    await ports.clock.advance(60 * 60_000)
    sent.length = 0
    app.looked()
    await quiet()
    expect(sent.some((url) => url.includes('/watching'))).toBe(true)
  })
})

describe('an undo from a notification', () => {
  it('that comes too late opens the window instead of doing nothing', async () => {
    const all = await signedIn()
    await all.app.requests['checkin.start'](await check(all, 'dune 2021'))
    await all.ports.clock.advance(60_000)
    all.app.run('undo')
    await quiet()
    expect(all.ports.seen.windows).toContain('show window')
  })
})
