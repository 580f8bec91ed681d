// Trakt's limits: one write a second, and silence until a Retry-After is over.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { json, nothing, page, type Script, scripted } from './scripted.ts'
import { wireSettings } from './samples.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)

describe('writes', () => {
  it('go one at a time and a second apart, in order', async () => {
    const trakt = await scripted(() => json({ deleted: { movies: 0, episodes: 1 } }))
    const answers = [1, 2, 3].map((id) => trakt.account.service.removeHistory([id]))
    await trakt.clock.advance(5000)
    await Promise.all(answers)
    expect(trakt.sent.map(({ at, body }) => [at - start, body])).toEqual([
      [0, { ids: [1] }],
      [1000, { ids: [2] }],
      [2000, { ids: [3] }],
    ])
  })

  it('count the second from the end of the one before', async () => {
    const answer = Promise.withResolvers<Response>()
    const trakt = await scripted((_s, i) => (i === 0 ? answer.promise : nothing(204)))
    const first = trakt.account.service.cancelCheckIn()
    const second = trakt.account.service.cancelCheckIn()
    await trakt.clock.advance(3000)
    expect(trakt.sent).toHaveLength(1)
    answer.resolve(nothing(204))
    await trakt.clock.advance(999)
    expect(trakt.sent).toHaveLength(1)
    await trakt.clock.advance(1)
    await Promise.all([first, second])
    expect(trakt.sent.map(({ at }) => at - start)).toEqual([0, 4000])
  })

  it('do not hold up reading', async () => {
    const trakt = await scripted(({ method }) => (method === 'GET' ? nothing(204) : new Promise<Response>(() => {})))
    void trakt.account.service.cancelCheckIn()
    await settle()
    expect(await trakt.account.service.watching()).toEqual({ ok: true, value: null })
  })

  it('that are aborted while they wait are never sent, and the next ones still are', async () => {
    const trakt = await scripted(() => nothing(204))
    await trakt.account.service.cancelCheckIn()
    const abort = new AbortController()
    const second = trakt.account.service.cancelCheckIn(abort.signal)
    const third = trakt.account.service.cancelCheckIn()
    await settle()
    abort.abort()
    expect(await second).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    await trakt.clock.advance(1000)
    expect(await third).toEqual({ ok: true, value: undefined })
    expect(trakt.sent).toHaveLength(2)
  })

  it.each([
    ['a moment ago', -300, 700],
    ['long ago', -5_000, 0],
    ['in a time that has not come, the clock having been set back', 86_400_000, 1_000],
  ])('wait for what an earlier run may have written %s', async (_name, ago, waitMs) => {
    const trakt = await scripted(() => nothing(204), { pace: { wroteAt: start + ago } })
    const answer = trakt.account.service.cancelCheckIn()
    await trakt.clock.advance(5_000)
    expect((await answer).ok).toBe(true)
    expect(trakt.sent.map(({ at }) => at - start)).toEqual([waitMs])
  })

  it('wait a second at most, also when the clock was set back', async () => {
    const trakt = await scripted(() => nothing(204))
    await trakt.account.service.cancelCheckIn()
    await trakt.clock.jump(-86_400_000)
    const second = trakt.account.service.cancelCheckIn()
    await trakt.clock.advance(1000)
    expect((await second).ok).toBe(true)
  })
})

const limited =
  (headers: Record<string, string>): Script =>
  (_sent, index) =>
    index === 0 ? page(429, headers) : nothing(204)

describe('429', () => {
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['an HTTP date', { 'retry-after': 'Sun, 22 Nov 2026 20:00:20 GMT' }, 20_000],
    ['X-Ratelimit', { 'x-ratelimit': '{"name":"UNAUTHED_API_GET_LIMIT","until":"2026-11-22T20:01:00Z"}' }, 60_000],
    ['a date that is over', { 'retry-after': 'Sun, 22 Nov 2026 19:00:00 GMT' }, 1000],
    ['a day', { 'retry-after': '86400' }, 3_600_000],
    ['zero', { 'retry-after': '0' }, 1000],
    [
      'a server clock that is an hour ahead',
      { 'retry-after': 'Sun, 22 Nov 2026 21:00:20 GMT', date: 'Sun, 22 Nov 2026 21:00:00 GMT' },
      20_000,
    ],
    ['nothing (jitter below 2 s, drawn at the middle)', {}, 1000],
    ['nonsense', { 'retry-after': 'later', 'x-ratelimit': 'no JSON' }, 1000],
    ['nonsense in JSON', { 'x-ratelimit': 'null' }, 1000],
  ])('that says %s', async (_name, headers, waitMs) => {
    const trakt = await scripted(limited(headers))
    const failure = { kind: 'rateLimited', retryAt: start + waitMs }
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure })
    expect(await trakt.account.service.profile()).toEqual({ ok: false, failure })
    expect(await trakt.account.service.cancelCheckIn()).toEqual({ ok: false, failure })
    await trakt.clock.advance(waitMs - 1)
    expect((await trakt.account.service.watching()).ok).toBe(false)
    expect(trakt.sent).toHaveLength(1)
    await trakt.clock.advance(1)
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })

  it('that keeps saying nothing waits longer each time, up to five minutes, until a call goes through', async () => {
    let calls = 0
    const trakt = await scripted(
      () => (calls++ < 12 ? nothing(429) : calls === 13 ? json(wireSettings) : nothing(429)),
      { random: () => 1 },
    )
    const waits: number[] = []
    const ask = async () => {
      const answer = await trakt.account.service.profile()
      if (answer.ok || answer.failure.kind !== 'rateLimited') return
      waits.push(answer.failure.retryAt - trakt.clock.now())
      await trakt.clock.advance(answer.failure.retryAt - trakt.clock.now())
    }
    for (let i = 0; i < 14; i += 1) await ask()
    const seconds = [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300, 2]
    expect(waits).toEqual(seconds.map((s) => s * 1000))
  })

  it('is told to who keeps it, once for each new end', async () => {
    const ends: number[] = []
    const pace = { onShut: (until: number) => void ends.push(until) }
    const trakt = await scripted(limited({ 'retry-after': '60' }), { pace })
    await Promise.all([trakt.account.service.watching(), trakt.account.service.profile()])
    await trakt.account.service.watching()
    expect(ends).toEqual([start + 60_000])
  })

  it('of an earlier run keeps the line shut, for sign-ins and renewals as well', async () => {
    const trakt = await scripted(() => nothing(204), { pace: { shutUntil: start + 60_000 } })
    const failure = { kind: 'rateLimited', retryAt: start + 60_000 }
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure })
    expect(await trakt.account.service.cancelCheckIn()).toEqual({ ok: false, failure })
    const abort = new AbortController()
    expect(await trakt.account.signIn(() => {}, abort.signal)).toEqual({ step: 'failed', why: failure })
    await trakt.clock.advance(59_999)
    expect((await trakt.account.service.watching()).ok).toBe(false)
    expect(trakt.sent).toEqual([])
    await trakt.clock.advance(1)
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })

  it('of an earlier run lasts an hour at most when the clock was set back since, and the new end is kept', async () => {
    const ends: number[] = []
    const pace = { shutUntil: start + 8 * 86_400_000, onShut: (until: number) => void ends.push(until) }
    const trakt = await scripted(() => nothing(204), { pace })
    expect((await trakt.account.service.watching()).ok).toBe(false)
    expect(ends).toEqual([start + 3_600_000])
    await trakt.clock.advance(3_600_000)
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })

  it('does not lock the app in when the clock is set back', async () => {
    const trakt = await scripted(limited({ 'retry-after': '60' }))
    await trakt.account.service.watching()
    await trakt.clock.jump(-864_000_000)
    await trakt.account.service.watching()
    await trakt.clock.advance(3_600_000)
    expect((await trakt.account.service.watching()).ok).toBe(true)
  })
})
