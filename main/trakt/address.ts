// Which addresses Marquee may speak to: https anywhere, plain http only on this machine.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** True for an address whose traffic nobody on the network can read. `URL` has normalised the host (`127.1`, `0x7f.1`). */
export const isSecure = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))

export type Query = Readonly<Record<string, string | number | undefined>>

/** Joins an encoded path, and what is asked, to the base. A query value that is undefined is left out. */
export type AddressOf = (path: string, query?: Query) => Result<string>

/** The addresses below `base`. They fail as `insecureAddress`, unless the user insists on plain http (`allowInsecure`). */
export function addressesBelow(base: string, allowInsecure = false): AddressOf {
  const parsed = URL.canParse(base) ? new URL(base) : null
  const isAllowed = parsed !== null && (isSecure(parsed) || (allowInsecure && parsed.protocol === 'http:'))
  if (!isAllowed) {
    // Only the host is repeated: whatever else was typed there may be a password.
    const refused = err({ kind: 'insecureAddress', url: parsed ? parsed.host : '' } satisfies Failure)
    return () => refused
  }
  const root = parsed.origin + parsed.pathname.replace(/\/+$/, '')
  return (path, query = {}) => {
    let url = root + path
    let joint = '?'
    for (const name in query) {
      const value = query[name]
      if (value === undefined) continue
      url += `${joint}${name}=${encodeURIComponent(String(value).toWellFormed())}`
      joint = '&'
    }
    return ok(url)
  }
}
