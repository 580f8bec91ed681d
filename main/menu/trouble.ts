// What stands in the way, as the tray says it: one short line, and whether the user has to do something.
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'

/** `attention`: only the user can mend it. `offline`: it mends itself. */
export type Trouble = { readonly grade: 'attention' | 'offline'; readonly line: string }

const attention = (line: string): Trouble => ({ grade: 'attention', line })
const offline = (line: string): Trouble => ({ grade: 'offline', line })

/** null: signed out as it should be, which the menu says with "Sign in…". */
function signedOut(reason: SignedOutReason): Trouble | null {
  switch (reason) {
    case 'never':
    case 'user':
      return null
    case 'memoryOnly':
      return attention('Signed out: the session could not be kept')
    case 'expired':
      return attention('Signed out: the session ended')
    case 'revoked':
      return attention('Signed out: Trakt or another app ended the session')
    case 'unreadable':
      return attention('Signed out: the saved session could not be read')
    case 'moved':
      return attention('Signed out: the session belongs to another key')
    default:
      return assertNever(reason)
  }
}

function failure(found: Failure): Trouble | null {
  switch (found.kind) {
    case 'offline':
    case 'timeout':
      return offline('Offline: Trakt cannot be reached')
    case 'serverDown':
      return offline('Trakt has trouble at the moment')
    case 'rateLimited':
      return offline('Trakt asked us to slow down')
    case 'edgeBlocked':
      return offline('Trakt refused the connection')
    case 'unreadable':
    case 'unexpected':
      return offline('Trakt gave an answer that makes no sense')
    case 'signedOut':
      return signedOut(found.reason)
    case 'keyRefused':
      return attention('Trakt refused this API key')
    case 'noKey':
      return attention('No Trakt API key')
    case 'insecureAddress':
      return attention('The address in Settings is not secure')
    case 'locked':
      return attention(found.deactivated ? 'This Trakt account is deactivated' : 'This Trakt account is locked')
    case 'accountLimit':
      return attention('A limit of this Trakt account is reached')
    case 'vipOnly':
      return attention('Trakt keeps this for VIP members')
    // These belong to one request and are answered where it was made.
    case 'cancelled':
    case 'notFound':
    case 'conflict':
    case 'duplicate':
    case 'invalid':
    case 'notAired':
    case 'overAlready':
      return null
    default:
      return assertNever(found)
  }
}

export function trouble(snapshot: Snapshot): Trouble | null {
  const { account, hotkey } = snapshot
  const session = account.state === 'signedOut' ? signedOut(account.reason) : null
  const call = snapshot.trouble && failure(snapshot.trouble)
  const key = hotkey.refused === null ? null : attention('The hotkey could not be registered')
  const all = [session, call, key]
  return all.find((t) => t?.grade === 'attention') ?? all.find((t) => t !== null) ?? null
}
