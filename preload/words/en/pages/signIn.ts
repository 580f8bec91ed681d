// Why a sign-in with a code failed.
import type { Messages } from '../../message.ts'

export const signIn = {
  'signIn.denied': 'Sign-in was refused',
  'signIn.deniedDetail': 'The request was denied on trakt.tv. Nothing was connected.',
  'signIn.expired': 'The code has run out',
  'signIn.expiredDetail': 'It was not entered in time. A new one takes a moment.',
  'signIn.used': 'This code was already used',
  'signIn.usedDetail': 'Each code works once. Get a new one.',
  'signIn.unknownCode': 'Trakt does not know this code',
  'signIn.unknownCodeDetail': 'It may have been withdrawn. Get a new one.',
  'signIn.wrongPassword': 'Name or password is wrong',
  'signIn.wrongPasswordDetail': 'The server does not know them together. Nothing was saved.',
} as const satisfies Messages
