// The credentials of API v1, which every call carries, as they lie in the vault.
import * as v from 'valibot'
import type { PasswordSignIn } from '../../../preload/contract/account.ts'

export type V1Credentials = PasswordSignIn

const kept = v.object({
  server: v.pipe(v.string(), v.nonEmpty()),
  apiKey: v.pipe(v.string(), v.nonEmpty()),
  username: v.pipe(v.string(), v.nonEmpty()),
  passwordSha1: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  allowInsecure: v.boolean(),
})

/** null: not credentials of ours. */
export function credentialsOf(text: string): V1Credentials | null {
  try {
    const parsed = v.safeParse(kept, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
