// The shape of everything said to the user, and the names of the ways out.
import { assertNever } from '../../preload/contract/result.ts'
import { say } from '../say.ts'

/** A way out that a message may offer. */
export type WayOut = 'retry' | 'signIn' | 'advanced' | 'upgrade' | 'support'

export type Words = { readonly title: string; readonly detail: string; readonly action?: WayOut }

export function wayOutLabel(way: WayOut): string {
  switch (way) {
    case 'retry':
      return say('text.tryAgain')
    case 'signIn':
      return say('text.signIn')
    case 'advanced':
      return say('text.openSettings')
    case 'upgrade':
      return say('text.seeVip')
    case 'support':
      return say('text.openSupport')
    default:
      return assertNever(way)
  }
}
