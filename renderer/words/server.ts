// Why signing in to another server failed: the field that it is about, and the words beside it.
import type { SignIn } from '../../preload/contract/account.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../say.ts'
import { failureWords } from './failure.ts'
import { signInFailedWords } from './signIn.ts'
import type { Words } from './words.ts'

type Why = Extract<SignIn, { step: 'failed' }>['why']

export type ServerProblem = { readonly field: 'server' | 'apiKey' | 'password' | null; readonly words: Words }

const at = (field: ServerProblem['field'], title: string, detail: string): ServerProblem => ({
  field,
  words: { title, detail },
})

export function serverFailedWords(why: Why): ServerProblem {
  if (typeof why === 'string') {
    return why === 'wrongPassword'
      ? at('password', say('server.wrongPassword'), say('server.wrongPasswordDetail'))
      : { field: null, words: signInFailedWords(why) }
  }
  switch (why.kind) {
    case 'signedOut':
      return serverFailedWords('wrongPassword')
    case 'keyRefused':
    case 'noKey':
      return at('apiKey', say('server.keyRefused'), say('server.keyRefusedDetail'))
    case 'insecureAddress':
      return at('server', say('server.insecure'), say('server.insecureDetail'))
    case 'offline':
      return at(null, say('server.offline'), say('server.offlineDetail'))
    case 'timeout':
      return at(null, say('server.timeout'), say('server.waited', { count: Math.round(why.afterMs / 1000) }))
    case 'notFound':
    case 'unreadable':
    case 'unexpected':
      return at('server', say('server.otherApi'), say('server.otherApiDetail'))
    case 'edgeBlocked':
      return at(null, say('server.edgeBlocked'), say('server.edgeBlockedDetail'))
    case 'cancelled':
    case 'serverDown':
    case 'rateLimited':
    case 'conflict':
    case 'duplicate':
    case 'invalid':
    case 'accountLimit':
    case 'locked':
    case 'vipOnly':
    case 'notAired':
    case 'overAlready': {
      // Their ways out lead to Trakt's own pages; the button that tries again is here already.
      const { title, detail } = failureWords(why, 'background')
      return at(null, title, detail)
    }
    default:
      return assertNever(why)
  }
}
