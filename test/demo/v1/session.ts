// A client of API v1 for the specs, beside a v2 session of the same person on the same embedded Trakt.
import { createHash } from 'node:crypto'
import { startSession, type Answer, type Parsed, type TestSession } from '../session.ts'

export const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

export type V1Session = {
  readonly v2: TestSession
  readonly embedded: TestSession['embedded']
  readonly clock: TestSession['clock']
  readonly key: string
  /** The demo user's, as they stand in a body. */
  readonly credentials: { readonly username: string; readonly password: string }
  /** `POST /show/checkin/KEY` with the credentials and the fields. */
  readonly write: (method: string, fields?: object) => Promise<Answer>
  /** `GET /activity/user.json/KEY/justin`: `activity/user`, `justin`. Without credentials. */
  readonly get: (method: string, path?: string) => Promise<Answer>
  /** The same as POST with credentials: the demo user's, or of whoever is named. */
  readonly getAs: (method: string, path?: string, username?: string) => Promise<Answer>
  /** Any request, as it is. */
  readonly raw: (path: string, init?: RequestInit) => Promise<Answer>
}

const inPath = (path: string) => (path === '' || path.startsWith('?') ? path : `/${path}`)

export async function startV1(): Promise<V1Session> {
  const v2 = await startSession()
  const { embedded, clock } = v2
  const { apiKey: key, username, password } = embedded.v1
  const credentials = { username, password: sha1(password) }
  const raw = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await embedded.fetch(`${embedded.addresses.apiUrl}${path}`, init)
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== ''
    const body: Parsed = isJson ? JSON.parse(text) : undefined
    return { status: response.status, headers: response.headers, text, body }
  }
  const post = (path: string, body: object) => raw(path, { method: 'POST', body: JSON.stringify(body) })
  return {
    v2,
    embedded,
    clock,
    key,
    credentials,
    raw,
    write: (method, fields = {}) => post(`/${method}/${key}`, { ...credentials, ...fields }),
    get: (method, path = '') => raw(`/${method}.json/${key}${inPath(path)}`),
    getAs: (method, path = '', as = username) =>
      post(`/${method}.json/${key}${inPath(path)}`, { ...credentials, username: as }),
  }
}
