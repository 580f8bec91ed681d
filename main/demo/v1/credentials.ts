// Who asks, by API v1: a name and the SHA-1 of a password, in the body or as HTTP Basic.
import { createHash } from 'node:crypto'
import type { Call } from '../call.ts'
import { personNamed } from '../friends.ts'
import type { Json, Site } from '../site.ts'

/** What a v1 client sends in place of a password. */
export const sha1 = (password: string) => createHash('sha1').update(password).digest('hex')

type Credentials = { readonly username: string; readonly password: string }

/** HTTP Basic with the hash for a password. null: another scheme, such as v2's, which says nothing to v1. */
function basic(header: string | null): Credentials | 'unreadable' | null {
  if (!/^Basic\b/i.test(header ?? '')) return null
  const [, coded] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header ?? '') ?? []
  const text = Buffer.from(coded ?? '', 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? 'unreadable' : { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** A missing one is as an empty one; null: neither was sent. */
function inBody({ username, password }: Json): Credentials | 'unreadable' | null {
  const [name, hash] = [username ?? '', password ?? '']
  if (name === '' && hash === '') return null
  return typeof name === 'string' && typeof hash === 'string' ? { username: name, password: hash } : 'unreadable'
}

/**
 * undefined: no credentials came. Two empty texts are none: clients send them when nobody is signed in. Whatever else comes
 * was meant as credentials, and a client that writes them wrong has to hear of it.
 */
export function credentialsOf(call: Call, body: Json): Credentials | 'unreadable' | undefined {
  const given = inBody(body) ?? basic(call.headers.get('authorization'))
  if (given === null || given === 'unreadable') return given ?? undefined
  return given.username !== '' || given.password !== '' ? given : undefined
}

/** The slug of who asks, empty for nobody; null: the credentials are wrong. All eight people have the same password. */
export function userOf(site: Site, call: Call, body: Json): string | null {
  const given = credentialsOf(call, body)
  if (given === undefined) return ''
  if (given === 'unreadable') return null
  const person = personNamed(given.username)
  return person && given.password.toLowerCase() === sha1(site.v1.password) ? person.slug : null
}
