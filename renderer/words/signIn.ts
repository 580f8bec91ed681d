// Why a sign-in failed, in words.
import type { Failure } from '../../preload/contract/failure.ts'
import type { SignIn } from '../../preload/contract/account.ts'
import { say } from '../say.ts'
import { failureWords } from './failure.ts'
import type { Words } from './words.ts'

export function signInFailedWords(why: Extract<SignIn, { step: 'failed' }>['why']): Words {
  switch (why) {
    case 'denied':
      return { title: say('signIn.denied'), detail: say('signIn.deniedDetail') }
    case 'expired':
      return { title: say('signIn.expired'), detail: say('signIn.expiredDetail') }
    case 'used':
      return { title: say('signIn.used'), detail: say('signIn.usedDetail') }
    case 'unknownCode':
      return { title: say('signIn.unknownCode'), detail: say('signIn.unknownCodeDetail') }
    case 'wrongPassword':
      return { title: say('signIn.wrongPassword'), detail: say('signIn.wrongPasswordDetail') }
    default:
      return failureWords(why satisfies Failure, 'background')
  }
}
