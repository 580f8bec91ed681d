// The site: what the routes share, and what one request becomes once it has passed the gate.
import type { Call, Reply } from './call.ts'
import type { Limits } from './limits.ts'
import type { Detail } from './wire.ts'
import type { World } from './world.ts'

/** What a client of API v1 signs in with. No secret: it opens nothing but this. */
export type V1Access = { readonly apiKey: string; readonly username: string; readonly password: string }

export type Site = {
  readonly world: World
  /** The server's own clock: injected time, plus what was advanced, plus the skew that was asked for. */
  readonly now: () => number
  /** In [0, 1); tokens and codes are made of it. */
  readonly random: () => number
  readonly clientId: string
  readonly clientSecret: string
  readonly v1: V1Access
  readonly limits: Limits
}

export type Json = Readonly<Record<string, unknown>>

export type Ask = {
  readonly site: Site
  readonly world: World
  readonly call: Call
  readonly now: number
  /** The slug of who asks; empty when nobody is signed in. Routes with `auth: 'required'` never see it empty. */
  readonly user: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly detail: Detail
  /** The parsed body; `{}` where none is expected. */
  readonly body: Json
}

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/shows/:id/seasons`; a name stands for one segment. */
  readonly path: string
  readonly auth: 'required' | 'optional'
  /** Nothing is sent with it, although it writes. */
  readonly isBare?: true
  readonly run: (ask: Ask) => Reply
}

const hex = '0123456789abcdef'
export const randomHex = (random: () => number, length: number) =>
  Array.from({ length }, () => hex[Math.floor(random() * 16)] ?? '0').join('')

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A body that parses to an object, or null. */
export function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
