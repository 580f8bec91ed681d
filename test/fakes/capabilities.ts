// What an account on API v2 can do, for specs and the gallery.
import type { Capabilities } from '../../preload/contract/account.ts'

/** Without networks and feeds: who looks at them names them. */
export const capabilities: Capabilities = {
  sharing: [],
  connectsNetworks: true,
  venue: false,
  duration: false,
  backDatedStart: true,
  savedPositions: true,
  messageLimit: null,
  watchingEveryMs: null,
  removesHistory: true,
  feeds: {},
}
