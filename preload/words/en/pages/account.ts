// The account: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { Messages } from '../../message.ts'

export const account = {
  // ---- why there is no session ----
  'account.never': 'Tell Trakt what you are watching',
  'account.neverDetail': 'One keystroke checks in. The tray shows what is playing.',
  'account.user': 'You are signed out',
  'account.userDetail': 'Nothing of the session is left on this computer.',
  'account.expired': 'Your session has run out',
  'account.expiredDetail':
    'Trakt ended it after a long time unused. Nothing was lost, and what waits goes on once you sign in again.',
  'account.revoked': 'Trakt ended this session',
  'account.revokedDetail':
    'A free account connects one app at a time, so another app may have taken your connection; or it was removed on trakt.tv. Nothing was lost, and what waits goes on once you sign in again.',
  'account.unreadable': 'The saved session cannot be read',
  'account.unreadableDetail':
    'Your system’s keychain does not open it. Unlock it and try again, or sign in anew. Nothing was lost, and what waits goes on then.',
  // Where the session is gone for a reason that is Marquee's own.
  'account.signInAgain': 'Sign in again',
  'account.memoryOnlyDetail':
    'The session could be kept in memory only, because there is no keychain or the disk took nothing, and ended with the last run. What waits goes on once you sign in.',
  'account.movedDetail':
    'Marquee speaks to Trakt with another key or address now, and your session belongs to the one before. Nothing was lost, and what waits goes on once you sign in.',

  // ---- the welcome ----
  'account.signIn': 'Sign in to Trakt',
  'account.addKey': 'Add an API key',
  'account.demo': 'Try it without an account',
  'account.noKey':
    'This build carries no Trakt API key. Trakt makes them for VIP members; enter the client id of yours under Settings, Advanced.',
  // {keys}: the keys of the hotkey, drawn as keys.
  'account.hotkey': '{keys} checks in from anywhere.',
  // What waits in the queue while nobody is signed in.
  'account.unsent': {
    one: '{count} thing was not sent yet. It goes out as soon as you are signed in again.',
    other: '{count} things were not sent yet. They go out as soon as you are signed in again.',
  },

  // ---- the sign-in with a code ----
  'account.asking': 'Asking Trakt for a code',
  'account.signingIn': 'Signing in',
  'account.cancel': 'Cancel',
  'account.withCode': 'Sign in with a code',
  // {site}: trakt.tv/activate
  'account.enterCodeAt': 'Enter this code at {site}',
  'account.openSite': 'Open {site}',
  // Read out by screen readers. {characters}: "5 0 5 5 C C 5 2".
  'account.codeSpelt': 'Code: {characters}',
  'account.copy': 'Copy',
  'account.copied': 'Copied',
  'account.qrCode': 'QR code of the same page, with the code filled in',
  // {time}: "9:41", minutes and seconds, after which the code is no longer valid.
  'account.timeLeft': '{time} left',
  'account.waiting': 'Waiting for you to enter the code',
  'account.slowed': 'Still waiting; Trakt asked us to check less often',
  'account.unreachable': 'Trakt cannot be reached right now; trying again shortly',

  // ---- how the session is kept ----
  'account.keychain': 'Kept in the system keychain',
  'account.keychainDetail': 'Encrypted by your operating system.',
  'account.memory': 'Kept in memory only',
  'account.memoryDetail': 'There is no keychain here, or the disk took nothing. The session ends when Marquee quits.',
  'account.file': 'Kept in a plain file',
  'account.fileDetail': 'You asked for this. Anyone who can read your files can use the session.',
} as const satisfies Messages
