// A client of API v1 for the specs: the embedded Trakt in process, with time that moves only when told to.
import { createHash } from 'node:crypto'
import { createEmbedded, type EmbeddedTrakt } from '../../main/demo/embedded.ts'
import { type Answer, clientOf } from '../demo/session.ts'
import { type FakeClock, fakeClock } from '../fakes/clock.ts'

export type V1Session = {
  readonly embedded: EmbeddedTrakt
  readonly clock: FakeClock
  readonly key: string
  readonly credentials: { readonly username: string; readonly password: string }
  /** POST with the credentials beside the body's own fields. */
  readonly post: (method: string, body?: object) => Promise<Answer>
  /** A read of an address below the root as somebody: POST with their credentials. */
  readonly as: (who: { readonly username: string; readonly password: string }, path: string) => Promise<Answer>
  /** GET of an address below the root. */
  readonly get: (path: string) => Promise<Answer>
}

export function v1Session(): V1Session {
  const clock = fakeClock()
  const embedded = createEmbedded({ clock })
  const { apiKey: key, username, password } = embedded.v1
  const credentials = { username, password: createHash('sha1').update(password).digest('hex') }
  const send = clientOf(embedded, embedded.addresses.apiUrl, () => ({}))
  return {
    embedded,
    clock,
    key,
    credentials,
    post: (method, body = {}) => send('POST', `/${method}/${key}`, { ...body, ...credentials }),
    as: (who, path) => send('POST', path, who),
    get: (path) => send('GET', path),
  }
}
