// How v1 is asked: addresses, credentials, turns, and what is never sent.
import { describe, expect, it } from 'vitest'
import { ok } from '../../../preload/contract/result.ts'
import { createLine } from '../../../main/trakt/line.ts'
import { createAsk, type Read } from '../../../main/trakt/v1/ask.ts'
import type { V1Credentials } from '../../../main/trakt/v1/credentials.ts'
import { json, nothing, page, recorded, type Script } from '../scripted.ts'
import { credentials, failure, own, success } from './scriptedV1.ts'

const asking = (script: Script, more: Partial<V1Credentials> = {}) => {
  const { made, ports } = recorded(script)
  const line = createLine({ ...ports, ...ports.events })
  const ask = createAsk(line, { ...credentials, ...more }, { userAgent: 'Marquee/1.2.3' })
  const read = (call: Partial<Read<unknown>> = {}) =>
    ask.read<unknown>({ what: 'x', method: 'show/summary', auth: 'none', read: ok, ...call })
  const write = (call: object = {}) => ask.write<unknown>({ what: 'x', method: 'show/checkin', read: ok, ...call })
  return { ...made, ask, line, read, write }
}
const broken = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } })

describe('a read', () => {
  it('has the key behind the method, and no secret but the key', async () => {
    const trakt = asking(() => json({ title: 'x' }))
    expect(await trakt.read({ path: ['the-walking-dead'] })).toEqual({ ok: true, value: { title: 'x' } })
    const [sent] = trakt.sent
    expect(`${sent?.method} ${sent?.url.href}`).toBe(
      'GET https://v1.trakt.test/show/summary.json/canary-api-key/the-walking-dead',
    )
    expect(sent?.body).toBeUndefined()
    expect(Object.fromEntries(sent?.headers ?? [])).toEqual({
      'content-type': 'application/json',
      'user-agent': 'Marquee/1.2.3',
    })
  })

  it('becomes a POST of name and password where they are required', async () => {
    const trakt = asking(() => json([]))
    await trakt.read({
      auth: 'required',
      method: 'activity/friends',
      path: ['all', 'checkin', 1, 2],
      query: { images: 1 },
    })
    const [sent] = trakt.sent
    expect(`${sent?.method} ${sent?.url.href}`).toBe(
      'POST https://v1.trakt.test/activity/friends.json/canary-api-key/all/checkin/1/2?images=1',
    )
    expect(sent?.body).toEqual(own)
    expect(sent?.headers.has('authorization')).toBe(false)
  })

  it('stays a GET where they are optional, and has them as HTTP Basic', async () => {
    const trakt = asking(() => json([]), { username: 'jüstin' })
    await trakt.read({ auth: 'optional', method: 'activity/user', path: ['jüstin'] })
    const [sent] = trakt.sent
    expect(`${sent?.method} ${decodeURIComponent(sent?.url.href ?? '')}`).toBe(
      'GET https://v1.trakt.test/activity/user.json/canary-api-key/jüstin',
    )
    expect(sent?.body).toBeUndefined()
    const [scheme, coded = ''] = sent?.headers.get('authorization')?.split(' ') ?? []
    expect([scheme, Buffer.from(coded, 'base64').toString()]).toEqual(['Basic', `jüstin:${own.password}`])
  })

  it('has a name with a colon in its body, since Basic would end it there', async () => {
    const trakt = asking(() => json([]), { username: 'a:b' })
    await trakt.read({ auth: 'optional' })
    expect([trakt.sent[0]?.method, trakt.sent[0]?.body]).toEqual(['POST', { ...own, username: 'a:b' }])
  })

  it('does not show what the server repeats of it', async () => {
    const trakt = asking(({ headers }) => failure(`bad ${headers.get('authorization')}`, 200))
    expect(await trakt.read({ auth: 'optional' })).toEqual({
      ok: false,
      failure: { kind: 'invalid', status: 200, message: null },
    })
  })

  it.each([
    ['153021,the-office', '153021,the-office'],
    ['a/b', 'a%2Fb'],
    ['a b?c#d', 'a%20b%3Fc%23d'],
    ['ÿ漢😀', encodeURIComponent('ÿ漢😀')],
    ['\ud83d', encodeURIComponent('\ufffd')],
    ['...', '...'],
  ])('puts the piece %j into the path', async (piece, expected) => {
    const trakt = asking(() => json([]))
    await trakt.read({ path: [piece, 0] })
    expect(trakt.sent[0]?.url.href).toBe(`https://v1.trakt.test/show/summary.json/canary-api-key/${expected}/0`)
  })

  it.each(['', '.', '..'])('knows that nothing is called %j, and asks nobody', async (piece) => {
    const trakt = asking(() => json([]))
    expect(await trakt.read({ path: [piece] })).toEqual({ ok: false, failure: { kind: 'notFound' } })
    expect(trakt.sent).toEqual([])
  })

  it('is asked once more when a kept connection was dead, also as a POST', async () => {
    const trakt = asking((_sent, i) => (i === 0 ? Promise.reject(broken('ECONNRESET')) : json([])))
    expect(await trakt.read({ auth: 'required' })).toEqual({ ok: true, value: [] })
    expect(trakt.sent).toHaveLength(2)
  })

  it('takes no turn behind a write', async () => {
    const trakt = asking((sent) => (sent.url.pathname.includes('checkin') ? new Promise(() => {}) : json([])))
    void trakt.write()
    expect(await trakt.read({ auth: 'optional' })).toEqual({ ok: true, value: [] })
  })

  it('that is refused without a session says nothing about the session', async () => {
    const trakt = asking(() => failure('failed authentication', 401))
    expect(await trakt.read()).toEqual({ ok: false, failure: { kind: 'notFound' } })
  })
})

describe('a write', () => {
  it('carries the credentials beside its fields, and cannot be made to carry others', async () => {
    const trakt = asking(() => success())
    await trakt.write({ body: { season: 0, message: undefined, username: 'mallory' } })
    const [sent] = trakt.sent
    expect(`${sent?.method} ${sent?.url.href}`).toBe('POST https://v1.trakt.test/show/checkin/canary-api-key')
    expect(sent?.body).toEqual({ season: 0, ...own })
  })

  it('is never sent twice', async () => {
    const trakt = asking(() => Promise.reject(broken('ECONNRESET')))
    expect(await trakt.write()).toEqual({ ok: false, failure: { kind: 'offline', sent: true } })
    expect(trakt.sent).toHaveLength(1)
  })

  it('waits for the one before, and a second more', async () => {
    const trakt = asking(() => success())
    const both = Promise.all([trakt.write(), trakt.write()])
    await trakt.clock.advance(999)
    expect(trakt.sent).toHaveLength(1)
    await trakt.clock.advance(1)
    expect((await both).every((answer) => answer.ok)).toBe(true)
    expect((trakt.sent[1]?.at ?? 0) - (trakt.sent[0]?.at ?? 0)).toBe(1000)
  })

  it('that only asks needs no turn and may be repeated', async () => {
    const trakt = asking((_sent, i) => (i === 0 ? Promise.reject(broken('ECONNRESET')) : success()))
    const answers = await Promise.all([trakt.write({ isRead: true }), trakt.write({ isRead: true })])
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(trakt.sent).toHaveLength(3)
  })
})

describe('the address', () => {
  it.each([
    ['https://v1.example/', 'https://v1.example/show/checkin/canary-api-key'],
    ['https://v1.example/api//', 'https://v1.example/api/show/checkin/canary-api-key'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/show/checkin/canary-api-key'],
    ['http://localhost:8080', 'http://localhost:8080/show/checkin/canary-api-key'],
    ['http://[::1]:8080', 'http://[::1]:8080/show/checkin/canary-api-key'],
  ])('%s is asked', async (server, href) => {
    const trakt = asking(() => success(), { server })
    expect((await trakt.write()).ok).toBe(true)
    expect(trakt.sent[0]?.url.href).toBe(href)
  })

  it.each([
    ['http://v1.example', 'v1.example'],
    ['http://192.168.0.7:8080', '192.168.0.7:8080'],
    ['http://127.0.0.1.example', '127.0.0.1.example'],
    ['http://name:canary@v1.example', 'v1.example'],
    ['ftp://v1.example', 'v1.example'],
    ['canary', ''],
    ['', ''],
  ])('%s is refused, and nothing is sent', async (server, url) => {
    const trakt = asking(() => success(), { server })
    const refused = { ok: false, failure: { kind: 'insecureAddress', url } }
    expect(await trakt.write()).toEqual(refused)
    expect(await trakt.read()).toEqual(refused)
    expect(trakt.sent).toEqual([])
  })

  it('of plain http is asked when the user insists, but no other kind', async () => {
    const open = asking(() => success(), { server: 'http://192.168.0.7:8080', allowInsecure: true })
    expect((await open.write()).ok).toBe(true)
    const other = asking(() => success(), { server: 'ftp://192.168.0.7', allowInsecure: true })
    expect((await other.write()).ok).toBe(false)
    expect(other.sent).toEqual([])
  })

  it('is not asked without a key', async () => {
    const trakt = asking(() => success(), { apiKey: '' })
    expect(await trakt.write()).toEqual({ ok: false, failure: { kind: 'noKey' } })
    expect(trakt.sent).toEqual([])
  })
})

describe('an answer', () => {
  it.each([
    ['an empty body', () => nothing(200), 'x: empty'],
    ['a page', () => page(200), 'x: HTML'],
    ['half an answer', () => new Response('{"status":"succ'), 'x: not JSON'],
  ])('that is %s is unreadable', async (_name, script, what) => {
    const trakt = asking(script)
    expect(await trakt.write()).toEqual({ ok: false, failure: { kind: 'unreadable', what } })
  })

  it.each([[[]], [{}], [null], [7], ['x']])('%j reaches who reads it', async (value) => {
    const trakt = asking(() => json(value))
    expect(await trakt.read()).toEqual({ ok: true, value })
  })

  it('tells the server clock', async () => {
    const trakt = asking(() => json([], 200, { date: new Date(Date.UTC(2026, 10, 22, 21)).toUTCString() }))
    await trakt.read()
    expect(trakt.offsets).toEqual([3_600_000])
    expect(trakt.line.serverNow()).toBe(Date.UTC(2026, 10, 22, 21))
  })
})
