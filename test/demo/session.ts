// A client for the specs: the embedded Trakt in process, signed in, with time that moves only when told to.
import { createEmbedded, type EmbeddedOptions, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import { fakeClock, type FakeClock } from '../fakes/clock.ts'

/** What JSON.parse gives: specs look into many shapes, and say what they expect there. */
export type Parsed = ReturnType<typeof JSON.parse>
export type Answer = {
  readonly status: number
  readonly body: Parsed
  readonly headers: Headers
  readonly text: string
}
export type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
export type Tokens = { readonly access_token: string; readonly refresh_token: string; readonly expires_in: number }

export type TestSession = {
  readonly embedded: EmbeddedTrakt
  readonly clock: FakeClock
  /** Calls the API with all headers; a second goes by before every write, so that the limit is met only where a spec wants it. */
  readonly send: Send
  /** The same without that second. */
  readonly sendNow: Send
  /** Calls the sign-in host. */
  readonly auth: Send
  readonly tokens: Tokens
  readonly get: (path: string) => Promise<Answer>
  /** The same for somebody with a key and without a session. */
  readonly getAsStranger: (path: string) => Promise<Answer>
}

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = (response.headers.get('content-type') ?? '').includes('json')
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
}

export function clientOf(embedded: EmbeddedTrakt, base: string, more: () => Record<string, string>): Send {
  return async (method, path, body, headers = {}) =>
    read(
      await embedded.fetch(`${base}${path}`, {
        method,
        headers: { 'content-type': 'application/json', 'user-agent': 'spec/1.0', ...more(), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
}

export async function signIn(embedded: EmbeddedTrakt, auth: Send, clock: FakeClock): Promise<Tokens> {
  const { clientId: client_id, clientSecret: client_secret } = embedded.addresses
  const code = (await auth('POST', '/oauth/device/code', { client_id })).body
  embedded.approve(code.user_code)
  await clock.jump(5000)
  return (await auth('POST', '/oauth/device/token', { client_id, client_secret, code: code.device_code })).body
}

export async function startSession(options: Partial<EmbeddedOptions> = {}): Promise<TestSession> {
  const clock = fakeClock()
  const embedded = createEmbedded({ clock, ...options })
  const { apiUrl, authUrl, clientId } = embedded.addresses
  const auth = clientOf(embedded, authUrl, () => ({}))
  const tokens = await signIn(embedded, auth, clock)
  const key = { 'trakt-api-version': '2', 'trakt-api-key': clientId }
  const sendNow = clientOf(embedded, apiUrl, () => ({ ...key, authorization: `Bearer ${tokens.access_token}` }))
  const stranger = clientOf(embedded, apiUrl, () => key)
  const send: Send = async (method, path, body, headers) => {
    if (method !== 'GET') await clock.jump(1000)
    return sendNow(method, path, body, headers)
  }
  const get = (path: string) => sendNow('GET', path)
  return { embedded, clock, send, sendNow, auth, tokens, get, getAsStranger: (path) => stranger('GET', path) }
}
