// Words of the account: why the session is gone, how the session is kept.
import type { SignedOutReason } from '../../preload/contract/failure.ts'
import type { Protection, SignIn } from '../../preload/contract/account.ts'
import type { Network } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../say.ts'
import type { Words } from './words.ts'

export function signedOutWords(reason: SignedOutReason): Words {
  switch (reason) {
    case 'never':
      return { title: say('account.never'), detail: say('account.neverDetail') }
    case 'user':
      return { title: say('account.user'), detail: say('account.userDetail') }
    case 'expired':
      return { title: say('account.expired'), detail: say('account.expiredDetail') }
    case 'revoked':
      return { title: say('account.revoked'), detail: say('account.revokedDetail') }
    case 'unreadable':
      return { title: say('account.unreadable'), detail: say('account.unreadableDetail') }
    case 'memoryOnly':
      return { title: say('account.signInAgain'), detail: say('account.memoryOnlyDetail') }
    case 'moved':
      return { title: say('account.signInAgain'), detail: say('account.movedDetail') }
    default:
      return assertNever(reason)
  }
}

/** How the session is kept, in a line. */
export function protectionWords(protection: Protection): Words {
  switch (protection) {
    case 'keychain':
      return { title: say('account.keychain'), detail: say('account.keychainDetail') }
    case 'memory':
      return { title: say('account.memory'), detail: say('account.memoryDetail') }
    case 'file':
      return { title: say('account.file'), detail: say('account.fileDetail') }
    default:
      return assertNever(protection)
  }
}

/** Brands are called the same everywhere. */
export function networkName(network: Network): string {
  switch (network) {
    case 'facebook':
      return 'Facebook'
    case 'path':
      return 'Path'
    case 'twitter':
      return 'X (Twitter)'
    case 'mastodon':
      return 'Mastodon'
    case 'tumblr':
      return 'Tumblr'
    default:
      return assertNever(network)
  }
}

/** What the code screen says below the code. */
export function pollingWords(polling: Extract<SignIn, { step: 'code' }>['polling']): string {
  switch (polling) {
    case 'waiting':
      return say('account.waiting')
    case 'slowed':
      return say('account.slowed')
    case 'unreachable':
      return say('account.unreachable')
    default:
      return assertNever(polling)
  }
}
