// Why signing in to another server failed: the field that it is about, and the words beside it.
import type { SignIn } from '../../preload/contract/account.ts'
import { assertNever } from '../../preload/contract/result.ts'
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
      ? at(
          'password',
          'Name or password is wrong',
          'User name or password is wrong. Nothing was signed in; type the password again.',
        )
      : { field: null, words: signInFailedWords(why) }
  }
  switch (why.kind) {
    case 'signedOut':
      return serverFailedWords('wrongPassword')
    case 'keyRefused':
    case 'noKey':
      return at('apiKey', 'The key was refused', 'The server does not know this API key, or does not let it check in.')
    case 'insecureAddress':
      return at(
        'server',
        'Nothing was sent',
        'The address is neither https nor on this computer. Use https, or insist below.',
      )
    case 'offline':
      return at(
        null,
        'The server cannot be reached',
        'Nothing was signed in. Check the address and your connection, then type the password again.',
      )
    case 'timeout':
      return at(
        null,
        'The server did not answer in time',
        `Marquee waited ${Math.round(why.afterMs / 1000)} seconds. Nothing was signed in; try again.`,
      )
    case 'notFound':
    case 'unreadable':
    case 'unexpected':
      return at(
        'server',
        'Not the older Trakt API',
        'Something answers there, but not in the older Trakt API. Check the address.',
      )
    case 'edgeBlocked':
      return at(
        null,
        'The server’s front door turned us away',
        'Its protection refused the connection. Nothing was signed in. A VPN or a shared address is the usual reason.',
      )
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
