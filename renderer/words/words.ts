// The shape of everything said to the user, and the names of the ways out.
import { assertNever } from '../../preload/contract/result.ts'

/** A way out that a message may offer. */
export type WayOut = 'retry' | 'signIn' | 'advanced' | 'upgrade' | 'support'

export type Words = { readonly title: string; readonly detail: string; readonly action?: WayOut }

export function wayOutLabel(way: WayOut): string {
  switch (way) {
    case 'retry':
      return 'Try again'
    case 'signIn':
      return 'Sign in'
    case 'advanced':
      return 'Open Settings'
    case 'upgrade':
      return 'See Trakt VIP'
    case 'support':
      return 'Open Trakt support'
    default:
      return assertNever(way)
  }
}
