// Main's way to the network: Electron's, because it follows the system's proxy and trusts the system's certificates.
import { net } from 'electron'
import type { Fetch } from '../ports.ts'

/**
 * After `ready`. No cookies and no cache: what Trakt says must be what Trakt says now.
 * Not yet seen on real Electron, where `net.fetch` rejects a redirect that is not followed.
 */
export const httpFetch: Fetch = (url, init) =>
  net.fetch(url, { credentials: 'omit', cache: 'no-store', bypassCustomProtocolHandlers: true, ...init })
