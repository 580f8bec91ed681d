// Which addresses Marquee may speak to: https anywhere, plain http only on this machine.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** True for an address whose traffic nobody on the network can read. `URL` has normalised the host (`127.1`, `0x7f.1`). */
export const isSecure = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))

export type Query = Readonly<Record<string, string | number | undefined>>

/**
 * Joins a base address and a path. A query value that is undefined is left out. Fails with `insecureAddress`, unless the
 * user insists on plain http (`allowInsecure`).
 */
export function addressOf(base: string, path: string, query: Query = {}, allowInsecure = false): Result<URL, Failure> {
  const parsed = URL.canParse(base) ? new URL(base) : null
  // Only the origin is repeated: whatever else was typed there may be a password.
  const allowed = parsed && (isSecure(parsed) || (allowInsecure && parsed.protocol === 'http:'))
  if (!allowed) return err({ kind: 'insecureAddress', url: parsed ? parsed.host : '' })
  const url = new URL(parsed.pathname.replace(/\/+$/, '') + path, parsed.origin)
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value))
  return ok(url)
}
