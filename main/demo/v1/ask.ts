// One request in the manner of API v1, and the answers that every method gives alike.
import { json, type Reply } from '../call.ts'
import type { Json, Site } from '../site.ts'
import type { World } from '../world.ts'

export type V1Ask = {
  readonly site: Site
  readonly world: World
  readonly now: number
  /** The slug of who asks; empty when no credentials came. Methods with `auth: 'required'` never see it empty. */
  readonly user: string
  /** What follows the key in the address, decoded. */
  readonly args: readonly string[]
  readonly query: URLSearchParams
  /** `{}` where nothing was sent. */
  readonly body: Json
  /** The address that pictures are served from, with its scheme. */
  readonly imageBase: string
}

export type V1Method = {
  /** `show/episode/summary` */
  readonly name: string
  /** `read` takes GET, and POST with credentials; `write` takes POST alone. */
  readonly kind: 'read' | 'write'
  readonly auth: 'required' | 'optional'
  /** What the key must be allowed to do. */
  readonly permission?: 'scrobble' | 'check in'
  readonly run: (ask: V1Ask) => Reply
}

/** An application failure: HTTP 200, and the truth in the body. */
export const failure = (error: string, more: Json = {}): Reply => json(200, { status: 'failure', error, ...more })

export const refused = (status: number, error: string): Reply => json(status, { status: 'failure', error })

export const unknown = (what: string): Reply => refused(404, `${what} not found`)

/** The sentences of the errors page, word for word. */
export const invalidKey = () => refused(401, 'invalid API key')
export const invalidDeveloperKey = () => refused(401, 'invalid development API key')
export const noPermission = (permission: string) => refused(401, `invalid development API permission (${permission})`)
export const failedAuthentication = () => refused(401, 'failed authentication')
export const overCapacity = () => refused(503, 'server is over capacity')

export const success = (message: string, more: Json = {}): Reply => json(200, { status: 'success', message, ...more })

/** Unix seconds, as every time of v1 is. */
export const seconds = (at: number) => Math.floor(at / 1000)
