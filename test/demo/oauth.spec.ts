// Signing in to the embedded Trakt: device code, PKCE, rotation, revocation.
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { clientOf, startSession, type Send, type TestSession } from './session.ts'

const day = 86_400_000

describe('device code', () => {
  let s: TestSession
  let client: { client_id: string; client_secret: string | null }
  beforeEach(async () => {
    s = await startSession()
    client = { client_id: s.embedded.addresses.clientId, client_secret: s.embedded.addresses.clientSecret }
  })
  const newCode = async () => (await s.auth('POST', '/oauth/device/code', { client_id: client.client_id })).body
  const poll = (code: string) => s.auth('POST', '/oauth/device/token', { ...client, code })

  it('gives a code to type and how long it lasts', async () => {
    const code = await newCode()
    expect(code).toMatchObject({
      expires_in: 600,
      interval: 5,
      verification_url: `${s.embedded.addresses.authUrl}/activate`,
    })
    expect(code.user_code).toMatch(/^[A-Z2-9]{8}$/)
  })

  it('is pending, then approved, then used', async () => {
    const code = await newCode()
    expect((await poll(code.device_code)).status).toBe(400)
    expect(s.embedded.approve(code.user_code.toLowerCase())).toBe(true)
    await s.clock.jump(5000)
    const granted = await poll(code.device_code)
    expect([granted.status, granted.body.token_type, granted.body.expires_in]).toEqual([200, 'bearer', 604_800])
    await s.clock.jump(5000)
    expect((await poll(code.device_code)).status).toBe(409)
  })

  it('answers 418 when it is denied, 404 when it is unknown', async () => {
    const code = await newCode()
    expect(s.embedded.deny(code.user_code)).toBe(true)
    expect((await poll(code.device_code)).status).toBe(418)
    expect((await poll('no such code')).status).toBe(404)
  })

  it('answers 429 to polling too fast, and goes on afterwards', async () => {
    const code = await newCode()
    await poll(code.device_code)
    await s.clock.jump(1000)
    expect((await poll(code.device_code)).status).toBe(429)
    await s.clock.jump(5000)
    expect((await poll(code.device_code)).status).toBe(400)
  })

  it('runs out after ten minutes and cannot be approved then', async () => {
    const code = await newCode()
    await s.clock.jump(600_000)
    expect(s.embedded.approve(code.user_code)).toBe(false)
    expect((await poll(code.device_code)).status).toBe(410)
  })

  it('accepts a client without a secret and refuses one with a wrong one', async () => {
    const code = await newCode()
    const without = await s.auth('POST', '/oauth/device/token', { client_id: client.client_id, code: code.device_code })
    const wrong = await s.auth('POST', '/oauth/device/token', { ...client, client_secret: 'x', code: code.device_code })
    expect([without.status, wrong.status]).toEqual([400, 401])
  })

  it('is answered at the API address too', async () => {
    const api = clientOf(s.embedded, s.embedded.addresses.apiUrl, () => ({}))
    expect((await api('POST', '/oauth/device/code', { client_id: client.client_id })).status).toBe(200)
  })
})

describe('tokens', () => {
  let s: TestSession
  let client: { client_id: string; client_secret: string | null }
  beforeEach(async () => {
    s = await startSession()
    client = { client_id: s.embedded.addresses.clientId, client_secret: s.embedded.addresses.clientSecret }
  })
  const refresh = (refresh_token: string) =>
    s.auth('POST', '/oauth/token', { ...client, grant_type: 'refresh_token', refresh_token, redirect_uri: 'urn:x' })
  const settings = (token: string) =>
    s.sendNow('GET', '/users/settings', undefined, { authorization: `Bearer ${token}` })

  it('last seven days by the server clock', async () => {
    await s.clock.jump(7 * day - 6000)
    expect((await settings(s.tokens.access_token)).status).toBe(200)
    await s.clock.jump(6000)
    expect((await settings(s.tokens.access_token)).status).toBe(401)
  })

  it('are replaced by a refresh: the old pair is dead at once', async () => {
    const fresh = await refresh(s.tokens.refresh_token)
    expect(fresh.status).toBe(200)
    expect((await settings(s.tokens.access_token)).status).toBe(401)
    expect((await settings(fresh.body.access_token)).status).toBe(200)
    const again = await refresh(s.tokens.refresh_token)
    expect([again.status, again.body]).toEqual([
      400,
      { error: 'invalid_grant', error_description: 'session not found' },
    ])
  })

  it('can be refreshed when the access token has run out', async () => {
    await s.clock.jump(30 * day)
    expect((await refresh(s.tokens.refresh_token)).status).toBe(200)
  })

  it('end with a revoke', async () => {
    expect((await s.auth('POST', '/oauth/revoke', { ...client, token: s.tokens.access_token })).status).toBe(200)
    expect((await settings(s.tokens.access_token)).status).toBe(401)
    expect((await refresh(s.tokens.refresh_token)).status).toBe(400)
  })
})

describe('authorization code', () => {
  let s: TestSession
  let page: Send
  const verifier = 'v'.repeat(64)
  const redirect_uri = 'http://127.0.0.1:9/back'
  beforeEach(async () => {
    s = await startSession()
    page = clientOf(s.embedded, s.embedded.addresses.authUrl, () => ({
      'content-type': 'application/x-www-form-urlencoded',
    }))
  })
  const query = () =>
    new URLSearchParams({
      response_type: 'code',
      client_id: s.embedded.addresses.clientId,
      redirect_uri,
      state: 'a&b',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
  const sealOf = (text: string) => /name="seal" value="([0-9a-f]+)"/.exec(text)?.[1] ?? ''
  const approve = async () => {
    const { text } = await page('GET', `/oauth/authorize?${query()}`)
    const answer = await page('POST', '/oauth/authorize', `${query()}&seal=${sealOf(text)}&decision=approve`)
    return new URL(answer.headers.get('location') ?? 'none:')
  }
  const exchange = (code: string, more: object) =>
    s.auth('POST', '/oauth/token', {
      grant_type: 'authorization_code',
      client_id: s.embedded.addresses.clientId,
      redirect_uri,
      code,
      ...more,
    })

  it('sends the browser back with a code and the state, and the code is good once, with the verifier', async () => {
    const back = await approve()
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([redirect_uri, 'a&b'])
    const code = back.searchParams.get('code') ?? ''
    expect((await exchange(code, { code_verifier: verifier })).status).toBe(200)
    expect((await exchange(code, { code_verifier: verifier })).status).toBe(400)
  })

  it('refuses a code with another verifier', async () => {
    const code = (await approve()).searchParams.get('code') ?? ''
    expect((await exchange(code, { code_verifier: 'other' })).body.error).toBe('invalid_grant')
  })

  it('refuses a form that did not come from its own page', async () => {
    const answer = await page('POST', '/oauth/authorize', `${query()}&decision=approve`)
    expect([answer.status, answer.headers.get('location')]).toEqual([403, null])
  })
})

describe('the approval page', () => {
  it('shows the code, approves it by its form, and has no script', async () => {
    const s = await startSession()
    const code = (await s.auth('POST', '/oauth/device/code', { client_id: s.embedded.addresses.clientId })).body
    const page = clientOf(s.embedded, s.embedded.addresses.authUrl, () => ({
      'content-type': 'application/x-www-form-urlencoded',
    }))
    const shown = await page('GET', `/activate/${code.user_code}`)
    expect(shown.text).toContain(code.user_code)
    expect(shown.text).not.toContain('<script')
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
    const forged = await page('POST', '/activate', `code=${code.user_code}&decision=approve`)
    expect(forged.status).toBe(403)
    const seal = /name="seal" value="([0-9a-f]+)"/.exec(shown.text)?.[1]
    expect((await page('POST', '/activate', `code=${code.user_code}&decision=approve&seal=${seal}`)).status).toBe(200)
    expect(s.embedded.state().world.devices.at(-1)?.decision).toBe('approved')
  })

  it('escapes what is typed into the address', async () => {
    const s = await startSession()
    const page = clientOf(s.embedded, s.embedded.addresses.authUrl, () => ({}))
    expect((await page('GET', `/activate/${encodeURIComponent('<img src=x>')}`)).text).not.toContain('<img')
  })
})
