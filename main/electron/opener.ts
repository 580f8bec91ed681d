// The system browser: https pages of known hosts, and nothing else.
import { shell } from 'electron'
import type { Log, Opener } from '../ports.ts'

const knownHosts: ReadonlySet<string> = new Set([
  'trakt.tv',
  'www.trakt.tv',
  'app.trakt.tv',
  'auth.trakt.tv',
  'support.trakt.tv',
])

/** `configured` yields the addresses in use; a loopback one among them may be opened by http. */
export function opener(configured: () => readonly string[], log: Log): Opener {
  return {
    open: async (text) => {
      const url = openable(text, configured())
      if (!url) {
        log.warn('opener.refused')
        return false
      }
      try {
        await shell.openExternal(url)
        return true
      } catch {
        log.warn('opener.failed')
        return false
      }
    },
  }
}

/** The address as it will be opened, or null. Parsed, never compared as text: `https://trakt.tv@evil.example` is not Trakt. */
export function openable(text: string, configured: readonly string[]): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (url.protocol === 'https:' && url.port === '' && knownHosts.has(url.hostname)) return url.href
  const sameAsConfigured = configured.some((base) => {
    if (!URL.canParse(base)) return false
    const known = new URL(base)
    if (known.protocol !== url.protocol || known.host !== url.host) return false
    return known.protocol === 'https:' || (known.protocol === 'http:' && isLoopback(known.hostname))
  })
  return sameAsConfigured ? url.href : null
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
