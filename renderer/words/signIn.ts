// Why a sign-in failed, in words.
import type { Failure } from '../../preload/contract/failure.ts'
import type { SignIn } from '../../preload/contract/account.ts'
import { failureWords } from './failure.ts'
import type { Words } from './words.ts'

export function signInFailedWords(why: Extract<SignIn, { step: 'failed' }>['why']): Words {
  switch (why) {
    case 'denied':
      return { title: 'Sign-in was refused', detail: 'The request was denied on trakt.tv. Nothing was connected.' }
    case 'expired':
      return { title: 'The code has run out', detail: 'It was not entered in time. A new one takes a moment.' }
    case 'used':
      return { title: 'This code was already used', detail: 'Each code works once. Get a new one.' }
    case 'unknownCode':
      return { title: 'Trakt does not know this code', detail: 'It may have been withdrawn. Get a new one.' }
    case 'wrongPassword':
      return {
        title: 'Name or password is wrong',
        detail: 'The server does not know them together. Nothing was saved.',
      }
    default:
      return failureWords(why satisfies Failure, 'background')
  }
}
