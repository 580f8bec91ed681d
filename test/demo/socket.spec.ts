// The embedded Trakt over real sockets: loopback only, both addresses, the control door.
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmbedded, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import { serveEmbedded, type Served } from '../../main/demo/socket.ts'
import { fakeClock, type FakeClock } from '../fakes/clock.ts'
import { sha1 } from './v1/session.ts'

let clock: FakeClock
let embedded: EmbeddedTrakt
let served: Served
beforeEach(async () => {
  clock = fakeClock()
  embedded = createEmbedded({ clock })
  served = await serveEmbedded(embedded)
})
afterEach(() => served.close())

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

async function signIn() {
  const { clientId: client_id } = embedded.addresses
  const code = await (await post(`${served.authUrl}/oauth/device/code`, { client_id })).json()
  await post(`${served.controlUrl}/approve`, { user_code: code.user_code })
  const tokens = await (
    await post(`${served.authUrl}/oauth/device/token`, { client_id, code: code.device_code })
  ).json()
  return { 'trakt-api-version': '2', 'trakt-api-key': client_id, authorization: `Bearer ${tokens.access_token}` }
}

describe('over sockets', () => {
  it('listens on loopback only, with an address for each door', () => {
    const hosts = [served.url, served.authUrl, served.controlUrl].map((url) => new URL(url).hostname)
    expect(hosts).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.1'])
    expect(new Set([served.url, served.authUrl, new URL(served.controlUrl).origin]).size).toBe(3)
  })

  it('signs in, checks in and watches the clock move', async () => {
    const headers = await signIn()
    const checkin = await post(`${served.url}/checkin`, { movie: { ids: { trakt: 28 } } }, headers)
    expect([checkin.status, checkin.headers.get('date')]).toEqual([201, new Date(clock.now()).toUTCString()])
    await post(`${served.controlUrl}/clock`, { advanceMs: 121 * 60_000 })
    expect((await fetch(`${served.url}/users/me/watching`, { headers })).status).toBe(204)
  })

  it('speaks API v1 at the same address: what one generation checks in to, the other one sees', async () => {
    const { apiKey, username } = embedded.v1
    const asV1 = { username, password: sha1(embedded.v1.password) }
    const fields = { title: '千と千尋の神隠し', year: 2001, message: 'もう一度 🐉', app_version: '1', app_date: 'now' }
    const checkin = await post(`${served.url}/movie/checkin/${apiKey}`, { ...asV1, ...fields })
    expect([checkin.status, checkin.headers.get('date')]).toEqual([200, new Date(clock.now()).toUTCString()])
    const seen = await fetch(`${served.url}/users/me/watching`, { headers: await signIn() })
    expect((await seen.json()).movie.title).toBe('千と千尋の神隠し')
    const { world } = await (await fetch(`${served.controlUrl}/state`)).json()
    expect(world.shelves['robin-hale'].watching.note.message).toBe('もう一度 🐉')
    const activity = `${served.url}/activity/user.json/${apiKey}/${username}`
    const rows = await (await post(activity, asV1)).json()
    expect(rows.activity[0]).toMatchObject({ action: 'checkin', movie: { title: '千と千尋の神隠し' } })
    expect(await (await fetch(activity)).json()).toEqual(rows)
  })

  it('breaks a v1 connection where a fault says so', async () => {
    await post(`${served.controlUrl}/faults`, { rules: [{ path: '/server/**', kind: 'resetBefore' }] })
    const url = `${served.url}/server/time.json/${embedded.v1.apiKey}`
    await expect(fetch(url)).rejects.toThrow(TypeError)
    expect(await (await fetch(url)).json()).toEqual({ timestamp: clock.now() / 1000, timezone: 'PST' })
  })

  it('answers sign-in and the approval page at both addresses, and sends people to the right one', async () => {
    for (const url of [served.url, served.authUrl]) {
      const code = await (await post(`${url}/oauth/device/code`, { client_id: embedded.addresses.clientId })).json()
      expect(code.verification_url).toBe(`${served.authUrl}/activate`)
      expect(await (await fetch(`${url}/activate/${code.user_code}`)).text()).toContain(code.user_code)
    }
  })

  it('names pictures with their whole address, because https would not get there', async () => {
    const headers = await signIn()
    const movie = await (await fetch(`${served.url}/movies/28?extended=images`, { headers })).json()
    const picture = await fetch(movie.images.poster[0])
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  })

  it('breaks the connection where a fault says so', async () => {
    const headers = await signIn()
    await post(`${served.controlUrl}/faults`, { rules: [{ path: '/users/settings', kind: 'resetBefore' }] })
    await expect(fetch(`${served.url}/users/settings`, { headers })).rejects.toThrow(TypeError)
    expect((await fetch(`${served.url}/users/settings`, { headers })).status).toBe(200)
  })

  it('a hang ends with the client, or with the server', async () => {
    const headers = await signIn()
    await post(`${served.controlUrl}/faults`, { rules: [{ path: '/users/settings', kind: 'hang', count: 2 }] })
    const giveUp = new AbortController()
    const first = fetch(`${served.url}/users/settings`, { headers, signal: giveUp.signal })
    giveUp.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    const second = fetch(`${served.url}/users/settings`, { headers }).catch((error: unknown) => error)
    // The server has it once another request, sent later, was answered.
    await fetch(`${served.url}/users/me/watching`, { headers })
    await served.close()
    expect(await second).toBeInstanceOf(TypeError)
  })

  it('refuses a body that is too long, and lives', async () => {
    const long = await post(`${served.url}/checkin`, 'x'.repeat(300_000))
    expect(long.status).toBe(413)
    expect((await fetch(`${served.url}/movies/28`, { headers: await signIn() })).status).toBe(200)
  })

  it.each([
    ['in the API', () => fetch(`${served.url}/anything`)],
    ['behind the control door', () => post(`${served.controlUrl}/reset`, {})],
  ])('a fault of its own %s is a 500 and is told', async (_where, ask) => {
    await served.close()
    const why = new RangeError('Invalid time value')
    const told: unknown[] = []
    const broken = () => {
      throw why
    }
    const faulty = { ...embedded, exchange: async () => broken(), reset: broken, onFault: (e: unknown) => told.push(e) }
    served = await serveEmbedded(faulty)
    const answer = await ask()
    expect([answer.status, (await answer.json()).error, told]).toEqual([500, 'internal server error', [why]])
    expect((await fetch(`${served.controlUrl}/state`)).status).toBe(200)
  })

  it('a client that goes away, in its request or before the answer, is told to nobody', async () => {
    await served.close()
    const told: unknown[] = []
    const heard: string[] = []
    const exchange: EmbeddedTrakt['exchange'] = (call, signal) =>
      new Promise((_, reject) => {
        heard.push(call.url.pathname)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    served = await serveEmbedded({ ...embedded, exchange, onFault: (e) => told.push(e) })
    const giveUp = new AbortController()
    const waiting = fetch(`${served.url}/waiting`, { signal: giveUp.signal })
    while (heard.length === 0) await new Promise(setImmediate)
    giveUp.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    const half = connect(Number(new URL(served.url).port), '127.0.0.1')
    const sent = 'POST /half HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nfive'
    await new Promise((resolve) => half.write(sent, resolve))
    half.destroy()
    expect((await fetch(`${served.controlUrl}/state`)).status).toBe(200)
    expect([heard, told]).toEqual([['/waiting'], []])
  })

  it('a request target that is no path does no harm', async () => {
    const { port } = new URL(served.url)
    const status = await new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path: '//[' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(400)
  })

  it('rejects when the port is taken', async () => {
    await expect(serveEmbedded(embedded, { port: Number(new URL(served.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})

describe('the control door', () => {
  it('is shut without the token, and to the other doors', async () => {
    const door = new URL(served.controlUrl)
    for (const url of [
      `${door.origin}/state`,
      `${door.origin}/${'0'.repeat(48)}/state`,
      `${served.url}${door.pathname}/state`,
    ])
      expect((await fetch(url, { headers: { 'user-agent': 'x' } })).status).toBe(url.startsWith(served.url) ? 403 : 404)
  })

  it('shows everything the server holds', async () => {
    const headers = await signIn()
    await post(`${served.url}/checkin`, { movie: { ids: { trakt: 28 } } }, headers)
    const state = await (await fetch(`${served.controlUrl}/state`)).json()
    expect(state).toMatchObject({
      user: 'robin-hale',
      now: clock.now(),
      world: { shelves: { 'robin-hale': { watching: { item: 'm28' } } } },
    })
  })

  it.each([
    ['approve', '{"user_code":', 400, /JSON/],
    ['approve', { user_code: 7 }, 400, /user_code/],
    ['approve', { user_code: 'ABCDEFGH' }, 404, /code/],
    ['clock', { advanceMs: '5' }, 400, /advanceMs/],
    ['clock', { advanceMs: 1e300 }, 400, /advanceMs/],
    ['faults', { nonsense: 1 }, 400, /nonsense/],
    ['faults', { rules: [{ kind: 'status', status: 429, retryAfter: 1e13 }] }, 400, /retryAfter/],
    ['faults', { rules: [{ kind: 'explode' }] }, 400, /kind/],
    ['faults', { rules: {} }, 400, /rules/],
    ['faults', [], 400, /JSON/],
    ['nothing', {}, 404, /not_found/],
  ])('refuses /%s with %j', async (verb, body, status, message) => {
    const answer = await post(`${served.controlUrl}/${verb}`, body)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(message)
  })

  it('moves the clock a hundred years at most, however often it is asked', async () => {
    const hundredYears = { advanceMs: 3_155_760_000_000 }
    expect((await post(`${served.controlUrl}/clock`, hundredYears)).status).toBe(200)
    const further = await post(`${served.controlUrl}/clock`, { advanceMs: 1 })
    expect([further.status, await further.text()]).toEqual([400, expect.stringMatching(/hundred years/)])
    expect((await post(`${served.controlUrl}/clock`, { advanceMs: -1000 })).status).toBe(200)
  })

  it('reset forgets sessions, faults and the moved clock', async () => {
    const headers = await signIn()
    await post(`${served.controlUrl}/clock`, { advanceMs: 5000 })
    await post(`${served.controlUrl}/faults`, { key: 'removed' })
    expect((await post(`${served.controlUrl}/reset`, {})).status).toBe(200)
    expect((await fetch(`${served.url}/users/settings`, { headers })).status).toBe(401)
    expect(embedded.state()).toMatchObject({ now: clock.now(), faults: {} })
  })
})
