// The session as it lies in the vault: one JSON text per account, readable by every later version.
import * as v from 'valibot'
import type { SignedOutReason } from '../../../preload/contract/failure.ts'

const pair = v.object({
  accessToken: v.pipe(v.string(), v.nonEmpty()),
  refreshToken: v.pipe(v.string(), v.nonEmpty()),
  /** Server time, epoch ms. */
  expiresAt: v.number(),
  lifetimeMs: v.number(),
})

const kept = v.object({
  version: v.literal(1),
  /** Whose tokens these are: they are sent nowhere else. */
  apiUrl: v.string(),
  authUrl: v.string(),
  clientId: v.string(),
  pair,
  /** The pair before, until the new one has been seen to work. */
  previous: v.nullable(pair),
  /** Set when Trakt ended the session: a restart then knows why. */
  gone: v.nullable(v.picklist(['expired', 'revoked'])),
})

export type Pair = v.InferOutput<typeof pair>
export type KeptSession = v.InferOutput<typeof kept>
export type GoneReason = Extract<SignedOutReason, 'expired' | 'revoked'>

/** null: not a session of ours. */
export function readSession(text: string): KeptSession | null {
  try {
    const parsed = v.safeParse(kept, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
