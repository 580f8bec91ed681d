// Who asks, by API v1: a name and the SHA-1 of a password, in the body or as HTTP Basic.
import { createHash } from 'node:crypto'
import type { Call } from '../call.ts'
import { personNamed } from '../friends.ts'
import type { Json, Site } from '../site.ts'

/** What a v1 client sends in place of a password. */
export const sha1 = (password: string) => createHash('sha1').update(password).digest('hex')

type Credentials = { readonly username: string; readonly password: string }

/** HTTP Basic with the hash for a password. null: another scheme, or nothing readable. */
function basic(header: string | null): Credentials | null {
  const [, coded] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header ?? '') ?? []
  if (coded === undefined) return null
  const text = Buffer.from(coded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? null : { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** undefined: no credentials came. Empty texts are none: clients send them when nobody is signed in. */
export function credentialsOf(call: Call, body: Json): Credentials | undefined {
  const { username, password } = body
  const inBody = typeof username === 'string' && typeof password === 'string' ? { username, password } : null
  const given = inBody ?? basic(call.headers.get('authorization'))
  return given && (given.username !== '' || given.password !== '') ? given : undefined
}

/** The slug of who asks, empty for nobody; null: the credentials are wrong. All eight people have the same password. */
export function userOf(site: Site, call: Call, body: Json): string | null {
  const given = credentialsOf(call, body)
  if (!given) return ''
  const person = personNamed(given.username)
  return person && given.password.toLowerCase() === sha1(site.v1.password) ? person.slug : null
}
