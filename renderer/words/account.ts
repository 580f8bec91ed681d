// Words of the account: why the session is gone, how the session is kept.
import type { SignedOutReason } from '../../preload/contract/failure.ts'
import type { Protection, SignIn } from '../../preload/contract/account.ts'
import type { Network } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Words } from './words.ts'

export function signedOutWords(reason: SignedOutReason): Words {
  switch (reason) {
    case 'never':
      return {
        title: 'Tell Trakt what you are watching',
        detail: 'One keystroke checks in. The tray shows what is playing.',
      }
    case 'user':
      return { title: 'You are signed out', detail: 'Nothing of the session is left on this computer.' }
    case 'expired':
      return {
        title: 'Your session has run out',
        detail:
          'Trakt ended it after a long time unused. Nothing was lost, and what waits goes on once you sign in again.',
      }
    case 'revoked':
      return {
        title: 'Trakt ended this session',
        detail:
          'A free account connects one app at a time, so another app may have taken your connection; or it was removed on trakt.tv. Nothing was lost, and what waits goes on once you sign in again.',
      }
    case 'unreadable':
      return {
        title: 'The saved session cannot be read',
        detail:
          'Your system’s keychain does not open it. Unlock it and try again, or sign in anew. Nothing was lost, and what waits goes on then.',
      }
    case 'memoryOnly':
      return {
        title: 'Sign in again',
        detail:
          'The session could be kept in memory only, because there is no keychain or the disk took nothing, and ended with the last run. What waits goes on once you sign in.',
      }
    case 'moved':
      return {
        title: 'Sign in again',
        detail:
          'Marquee speaks to Trakt with another key or address now, and your session belongs to the one before. Nothing was lost, and what waits goes on once you sign in.',
      }
    default:
      return assertNever(reason)
  }
}

/** How the session is kept, in a line. */
export function protectionWords(protection: Protection): Words {
  switch (protection) {
    case 'keychain':
      return { title: 'Kept in the system keychain', detail: 'Encrypted by your operating system.' }
    case 'memory':
      return {
        title: 'Kept in memory only',
        detail: 'There is no keychain here, or the disk took nothing. The session ends when Marquee quits.',
      }
    case 'file':
      return {
        title: 'Kept in a plain file',
        detail: 'You asked for this. Anyone who can read your files can use the session.',
      }
    default:
      return assertNever(protection)
  }
}

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
      return 'Waiting for you to enter the code'
    case 'slowed':
      return 'Still waiting; Trakt asked us to check less often'
    case 'unreachable':
      return 'Trakt cannot be reached right now; trying again shortly'
    default:
      return assertNever(polling)
  }
}
