// The door: headers, time limits, size limit, lost connections, aborting.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { addresses, json, nothing, page, scripted } from './scripted.ts'
import { wireSettings } from './samples.ts'

const never = () => new Promise<Response>(() => {})
const broken = (code: string, extra: object = {}) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code, ...extra }) })

describe('the door', () => {
  it('says who it is, in which version, with which key and token', async () => {
    const trakt = await scripted(() => nothing(204))
    await trakt.account.service.watching()
    expect(Object.fromEntries(trakt.sent[0]?.headers ?? [])).toEqual({
      'content-type': 'application/json',
      'user-agent': 'Marquee/1.2.3 (+https://github.com/marquee-app/marquee)',
      'trakt-api-version': '2',
      'trakt-api-key': 'client-id',
      authorization: 'Bearer canary-access-1',
    })
  })

  it('searches without a session, and asks for nothing that needs one', async () => {
    const trakt = await scripted(() => json([]), { signedIn: false })
    expect(await trakt.account.service.search('dune', { limit: 5 })).toEqual({ ok: true, value: [] })
    expect(trakt.sent[0]?.headers.has('authorization')).toBe(false)
    expect(await trakt.account.service.watching()).toEqual({
      ok: false,
      failure: { kind: 'signedOut', reason: 'never' },
    })
    expect(trakt.sent).toHaveLength(1)
  })

  it('says of a key that no header can carry what it says of whatever cannot be sent', async () => {
    const trakt = await scripted(() => nothing(204), { addresses: { ...addresses, clientId: 'ключ' } })
    const answer = await trakt.account.service.watching()
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'offline' } })
    expect(trakt.sent).toEqual([])
  })

  it('gives up after 10 s without headers', async () => {
    const trakt = await scripted(never)
    const answer = trakt.account.service.watching()
    await trakt.clock.advance(9_999)
    expect(trakt.troubles).toEqual([])
    await trakt.clock.advance(1)
    expect(await answer).toEqual({ ok: false, failure: { kind: 'timeout', afterMs: 10_000 } })
    expect(trakt.clock.sleepers()).toBe(0)
  })

  it('gives up after 30 s in all when the body never ends', async () => {
    const trakt = await scripted(
      () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([91])) })),
    )
    const answer = trakt.account.service.search('dune', { limit: 1 })
    await trakt.clock.advance(30_000)
    expect(await answer).toEqual({ ok: false, failure: { kind: 'timeout', afterMs: 30_000 } })
  })

  it('leaves no timer behind', async () => {
    const trakt = await scripted(() => nothing(204))
    await trakt.account.service.watching()
    await settle()
    expect(trakt.clock.sleepers()).toBe(0)
  })

  it.each([
    ['ENOTFOUND', false],
    ['ECONNREFUSED', false],
    ['UND_ERR_CONNECT_TIMEOUT', false],
    ['CERT_HAS_EXPIRED', false],
    ['ECONNRESET', true],
    ['SOMETHING_NEW', true],
  ])('knows whether a write may have arrived after %s', async (code, sent) => {
    const trakt = await scripted(() => Promise.reject(broken(code)))
    expect(await trakt.account.service.cancelCheckIn()).toEqual({ ok: false, failure: { kind: 'offline', sent } })
    expect(trakt.sent).toHaveLength(1)
  })

  it("understands Chromium's reasons as well", async () => {
    const trakt = await scripted((_s, i) =>
      Promise.reject(new Error(i === 0 ? 'net::ERR_INTERNET_DISCONNECTED' : 'net::ERR_CONNECTION_RESET')),
    )
    expect(await trakt.account.service.removeHistory([1])).toEqual({
      ok: false,
      failure: { kind: 'offline', sent: false },
    })
    const second = trakt.account.service.removeHistory([1])
    await trakt.clock.advance(1000)
    expect(await second).toEqual({ ok: false, failure: { kind: 'offline', sent: true } })
  })

  it('tells a connection attempt that timed out from a request that did', async () => {
    const connecting = await scripted(() => Promise.reject(broken('ETIMEDOUT', { syscall: 'connect' })))
    expect(await connecting.account.service.cancelCheckIn()).toEqual({
      ok: false,
      failure: { kind: 'offline', sent: false },
    })
    const reading = await scripted(() => Promise.reject(broken('ETIMEDOUT', { syscall: 'read' })))
    expect(await reading.account.service.cancelCheckIn()).toEqual({
      ok: false,
      failure: { kind: 'offline', sent: true },
    })
  })

  it('asks once more when a kept connection was dead, for a GET only', async () => {
    const trakt = await scripted((_sent, index) => (index === 0 ? Promise.reject(broken('ECONNRESET')) : nothing(204)))
    expect(await trakt.account.service.watching()).toEqual({ ok: true, value: null })
    expect(trakt.sent).toHaveLength(2)
  })

  it('does not ask again on a dead connection when another call was told to wait meanwhile', async () => {
    const dead = Promise.withResolvers<Response>()
    const trakt = await scripted((_sent, index) => (index === 0 ? dead.promise : nothing(429, { 'retry-after': '60' })))
    const looked = trakt.account.service.watching()
    expect((await trakt.account.service.profile()).ok).toBe(false)
    dead.reject(broken('ECONNRESET'))
    expect(await looked).toEqual({ ok: false, failure: { kind: 'offline', sent: true } })
    expect(trakt.sent).toHaveLength(2)
  })

  it('asks no third time', async () => {
    const trakt = await scripted(() => Promise.reject(broken('UND_ERR_SOCKET')))
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'offline', sent: true } })
    expect(trakt.sent).toHaveLength(2)
  })

  it('follows no redirect', async () => {
    const trakt = await scripted(() => Promise.reject(new Error('Redirect was cancelled')))
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'unexpected', status: 302 } })
  })

  it.each([
    ['an empty body', () => nothing(200), 'settings: empty'],
    ['a page', () => page(200), 'settings: HTML'],
    [
      'a page that calls itself JSON',
      () => new Response('<html>', { headers: { 'content-type': 'application/json' } }),
      'settings: HTML',
    ],
    ['half an answer', () => new Response('{"user":{"usern'), 'settings: not JSON'],
    ['a wrong type', () => json({ ...wireSettings, user: { username: 7 } }), 'settings: user.username'],
    ['no object at all', () => json('hello'), 'settings'],
    ['too much', () => new Response(new Uint8Array(5 * 1024 * 1024 + 1)), 'settings: too large'],
    [
      'a connection that breaks in the middle',
      () => new Response(new ReadableStream({ start: (c) => c.error(new TypeError('terminated')) })),
      'settings: cut off',
    ],
  ])('calls %s unreadable and says where', async (_name, reply, what) => {
    const trakt = await scripted(reply)
    expect(await trakt.account.service.profile()).toEqual({ ok: false, failure: { kind: 'unreadable', what } })
  })

  it('does not take a captive portal for a cancelled check-in', async () => {
    const trakt = await scripted(() => page(200))
    expect(await trakt.account.service.cancelCheckIn()).toEqual({
      ok: false,
      failure: { kind: 'unreadable', what: 'cancel: HTML' },
    })
  })

  it('ends as cancelled when the caller aborts, and says nothing about it', async () => {
    const trakt = await scripted(never)
    const abort = new AbortController()
    const answer = trakt.account.service.search('dune', { limit: 1 }, abort.signal)
    await settle()
    abort.abort()
    expect(await answer).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(trakt.troubles).toEqual([])
    expect(trakt.log.lines).toEqual([])
    await settle()
    expect(trakt.clock.sleepers()).toBe(0)
  })

  it('sends nothing for a caller who has aborted already', async () => {
    const trakt = await scripted(never)
    expect(await trakt.account.service.watching(AbortSignal.abort())).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    })
    expect(trakt.sent).toEqual([])
  })

  it('ends everything at stop, and reports nothing afterwards', async () => {
    const trakt = await scripted(never)
    const answers = [
      trakt.account.service.watching(),
      trakt.account.service.cancelCheckIn(),
      trakt.account.service.removeHistory([1]),
    ]
    await settle()
    trakt.account.stop()
    for (const answer of answers) expect(await answer).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(trakt.sent).toHaveLength(2)
    expect(trakt.troubles).toEqual([])
    expect(trakt.clock.sleepers()).toBe(0)
  })

  it('logs a failure by its name only', async () => {
    const trakt = await scripted(() => nothing(500))
    await trakt.account.service.search('a private matter', { limit: 1 })
    expect(trakt.log.lines).toEqual(['warn trakt.failed {"what":"search","kind":"serverDown","status":500,"ms":0}'])
  })
})
