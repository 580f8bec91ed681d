// A server that speaks API v1 tells neither since when nor until when something plays: what we know of it counts, and its `wait`.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import type { Fetch } from '../../main/ports.ts'
import type { CheckInRequest } from '../../preload/contract/model.ts'
import { fakeClock } from '../fakes/clock.ts'
import { check, quiet, rig, type Rig, signInV1 } from './rig.ts'

const minute = 60_000

/** `answered`: what becomes of an answer on its way. */
async function onV1(answered: (url: string, answer: Response) => Promise<Response> = async (_url, answer) => answer) {
  const clock = fakeClock()
  const trakt = createEmbedded({ clock })
  const bodies: { readonly url: string; readonly body: Readonly<Record<string, unknown>> }[] = []
  const fetch: Fetch = async (url, init) => {
    if (typeof init?.body === 'string') bodies.push({ url, body: JSON.parse(init.body) })
    return answered(url, await trakt.fetch(url, init))
  }
  const first = rig({ clock, fetch }, trakt)
  await first.app.start()
  await signInV1(first)
  const began = async (all: Rig, request: CheckInRequest) => {
    const start = all.app.requests['checkin.start'](request)
    await clock.advance(5_000)
    return start
  }
  return {
    ...first,
    clock,
    bodies: (method: string) => bodies.filter(({ url }) => url.includes(`/${method}/`)).map(({ body }) => body),
    start: async (text: string, more: Partial<CheckInRequest> = {}) =>
      began(first, { ...(await check(first, text)), ...more }),
    /** The same user elsewhere. */
    elsewhere: async (method: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
      const { apiKey, username, password } = trakt.v1
      const own = { username, password: createHash('sha1').update(password).digest('hex') }
      const answer = await trakt.fetch(`${trakt.addresses.apiUrl}/${method}/${apiKey}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'other' },
        body: JSON.stringify({ ...own, app_version: '1', app_date: 'x', ...body }),
      })
      return answer.json()
    },
    /** Ends the app and starts it anew, on the same disk. */
    restarted: async () => {
      await first.app.stop()
      const again = rig({ clock, from: first.ports, fetch }, trakt)
      await again.app.start()
      await quiet()
      await clock.advance(10_000)
      await quiet()
      return again
    },
    passes: async (minutes: number) => {
      for (let n = 0; n < minutes; n += 1) {
        await clock.advance(minute)
        await quiet()
      }
    },
    added: () => trakt.state().world.shelves['robin-hale']?.added.length ?? 0,
    left: () => ((trakt.state().world.shelves['robin-hale']?.watching?.expiresAt ?? 0) - clock.now()) / minute,
  }
}

const end = ({ now }: Rig): number => now().checkIn.playing?.expiresAt ?? 0

describe('after a restart', () => {
  it.each([
    ['as the demo stamps it', null],
    ['stamped when it was told last', (at: number) => [{ timestamp: Math.floor(at / 1000) }]],
    ['not there at all', () => []],
  ])('a scrobble keeps its own times and becomes history, its row in the activity %s', async (_how, changed) => {
    let toldAt = 0
    const all = await onV1(async (url, answer) => {
      if (url.includes('/movie/watching/')) toldAt = all.clock.now()
      if (changed === null || !url.includes('/activity/user')) return answer
      const told = (await answer.json()) as { readonly activity: readonly { readonly action: string }[] }
      const activity = told.activity.flatMap((row) =>
        row.action === 'watching' ? changed(toldAt).map((patch) => ({ ...row, ...patch })) : [row],
      )
      return Response.json({ ...told, activity })
    })
    const before = all.added()
    expect(await all.start('dune 2021', { scrobbleFrom: 10, durationMinutes: 60 })).toMatchObject({
      kind: 'scrobbling',
    })
    const was = end(all)
    await all.passes(20)
    const again = await all.restarted()
    expect(Math.abs(end(again) - was)).toBeLessThan(minute)
    await all.passes(60)
    expect(all.added() - before).toBe(1)
    expect(again.now()).toMatchObject({ checkIn: { step: 'idle' }, notices: [] })
  })

  it('a check-in with a length of its own ends when it ended before', async () => {
    const all = await onV1()
    expect(await all.start('dune 2021', { durationMinutes: 30 })).toMatchObject({ kind: 'checkedIn' })
    const was = end(all)
    const again = await all.restarted()
    expect(Math.abs(end(again) - was)).toBeLessThan(minute)
  })

  it('a check-in from elsewhere to the same thing is not taken for it', async () => {
    const all = await onV1()
    await all.start('dune 2021', { durationMinutes: 30 })
    const was = end(all)
    const cancelling = all.app.requests['checkin.cancel']()
    await all.clock.advance(5_000)
    await cancelling
    await all.passes(2)
    await all.elsewhere('movie/checkin', { title: 'Dune', year: 2021 })
    const again = await all.restarted()
    expect(end(again) - was).toBeGreaterThan(60 * minute)
  })
})

describe('a check-in whose answer was lost', () => {
  it('ends after the length that was asked for', async () => {
    let isLost = false
    const all = await onV1(async (url, answer) => {
      if (isLost || !url.includes('/movie/checkin/')) return answer
      isLost = true
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
    })
    expect(await all.start('dune 2021', { durationMinutes: 30 })).toMatchObject({ kind: 'checkedIn' })
    await all.passes(5)
    expect(Math.abs(end(all) - all.clock.now() - 25 * minute)).toBeLessThan(minute)
  })
})

describe('the prompt to wait', () => {
  it.each([10, 200])('names the %i minutes that the server says, and waits for them', async (minutes) => {
    const all = await onV1()
    await all.elsewhere('movie/checkin', { imdb_id: 'tt2015381', duration: minutes })
    expect(await all.start('dune 2021')).toMatchObject({ kind: 'blocked' })
    const prompt = all.now().checkIn
    if (prompt.step !== 'blocked' || prompt.until === null) throw new Error('no time to wait for')
    expect(Math.abs(prompt.until - all.clock.now() - minutes * minute)).toBeLessThan(minute)
    expect(prompt.playing?.expiresAt).toBe(prompt.until)
    const waiting = all.app.requests['wait.choose']('wait')
    await all.clock.advance(5_000)
    await waiting
    await all.passes(minutes - 1)
    expect(all.now().checkIn).toMatchObject({ step: 'waiting' })
    await all.passes(4)
    expect(all.now().checkIn).toMatchObject({ step: 'watching', playing: { item: { movie: { title: 'Dune' } } } })
  })
})

describe('a check-in that waits', () => {
  it.each([17, 300])('waits for the end that the server told, of %i minutes, over a restart too', async (minutes) => {
    const all = await onV1()
    await all.elsewhere('movie/checkin', { imdb_id: 'tt2015381', duration: minutes })
    await all.passes(5)
    await all.start('dune 2021')
    const waiting = all.app.requests['wait.choose']('wait')
    await all.clock.advance(5_000)
    await waiting
    const again = await all.restarted()
    const { checkIn } = again.now()
    if (checkIn.step !== 'waiting') throw new Error(`it does not wait but is ${checkIn.step}`)
    expect(Math.abs(checkIn.until - all.clock.now() - (minutes - 5) * minute)).toBeLessThan(minute)
    expect(checkIn.playing?.expiresAt).toBe(checkIn.until)
    await all.passes(minutes - 5 + 2)
    expect(again.now().checkIn).toMatchObject({ step: 'watching', playing: { item: { movie: { title: 'Dune' } } } })
  })
})

describe('a scrobble that was moved while a check-in waits behind it', () => {
  it('ends where it was moved to, over a restart too', async () => {
    const all = await onV1()
    await all.start('dune 2021', { scrobbleFrom: 40 })
    await all.start('arrival')
    const waiting = all.app.requests['wait.choose']('wait')
    await all.clock.advance(5_000)
    await waiting
    const moving = all.app.requests['scrobble.seek'](60)
    await all.clock.advance(5_000)
    expect(await moving).toMatchObject({ kind: 'running' })
    const was = end(all)
    const again = await all.restarted()
    expect(Math.abs(end(again) - was)).toBeLessThan(minute)
  })
})

describe('what is put back', () => {
  it('is shared with nobody again, and has the place and the rest of the length that it was given', async () => {
    const all = await onV1()
    await all.start('dune 2021', { durationMinutes: 30, venueName: 'Sofa', message: 'hi', sharing: { twitter: true } })
    await all.passes(10)
    await all.start('arrival')
    all.trakt.faults({ rules: [{ method: 'POST', path: '/movie/checkin/*', kind: 'status', status: 422 }] })
    const replacing = all.app.requests['wait.choose']('replace')
    await all.clock.advance(10_000)
    expect(await replacing).toMatchObject({ kind: 'replaceFailed', putBack: true })
    const sent = all.bodies('movie/checkin').at(-1)
    expect(sent).toMatchObject({ title: 'Dune', venue_name: 'Sofa', share: { twitter: false }, duration: 20 })
    expect(sent).not.toHaveProperty('message')
    expect(all.left()).toBeGreaterThan(18)
    expect(all.left()).toBeLessThan(21)
  })
})
