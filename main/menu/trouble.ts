// What stands in the way, as the tray says it: one short line, and whether the user has to do something.
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from './say.ts'

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
      return attention(say('trouble.memoryOnly'))
    case 'expired':
      return attention(say('trouble.expired'))
    case 'revoked':
      return attention(say('trouble.revoked'))
    case 'unreadable':
      return attention(say('trouble.sessionUnreadable'))
    case 'moved':
      return attention(say('trouble.moved'))
    default:
      return assertNever(reason)
  }
}

function failure(found: Failure): Trouble | null {
  switch (found.kind) {
    case 'offline':
    case 'timeout':
      return offline(say('trouble.offline'))
    case 'serverDown':
      return offline(say('trouble.serverDown'))
    case 'rateLimited':
      return offline(say('trouble.rateLimited'))
    case 'edgeBlocked':
      return offline(say('trouble.edgeBlocked'))
    case 'unreadable':
    case 'unexpected':
      return offline(say('trouble.unreadable'))
    case 'signedOut':
      return signedOut(found.reason)
    case 'keyRefused':
      return attention(say('trouble.keyRefused'))
    case 'noKey':
      return attention(say('trouble.noKey'))
    case 'insecureAddress':
      return attention(say('trouble.insecureAddress'))
    case 'locked':
      return attention(found.deactivated ? say('trouble.deactivated') : say('trouble.locked'))
    case 'accountLimit':
      return attention(say('trouble.accountLimit'))
    case 'vipOnly':
      return attention(say('trouble.vipOnly'))
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
  const key = hotkey.refused === null ? null : attention(say('trouble.hotkey'))
  const all = [session, call, key]
  return all.find((t) => t?.grade === 'attention') ?? all.find((t) => t !== null) ?? null
}
