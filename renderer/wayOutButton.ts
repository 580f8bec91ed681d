// What the button of a message does.
import { assertNever } from '../preload/contract/result.ts'
import { bridge } from './bridge.ts'
import { goToAdvanced } from './settings/place.ts'
import type { WayOut } from './words/words.ts'
import { wayOutLabel } from './words/words.ts'

function go(way: WayOut): void {
  switch (way) {
    case 'retry':
      void bridge.request('app.refresh')
      return
    case 'signIn':
      void bridge.request('account.signIn')
      void bridge.request('window.show', 'window')
      return
    case 'advanced':
      goToAdvanced()
      return
    case 'upgrade':
      void bridge.request('open.page', 'upgrade')
      return
    case 'support':
      void bridge.request('open.page', 'support')
      return
    default:
      assertNever(way)
  }
}

/** Turns a way out into a button, or into none. */
export function wayOutButton(
  way: WayOut | undefined,
): { readonly label: string; readonly onClick: () => void } | undefined {
  return way === undefined ? undefined : { label: wayOutLabel(way), onClick: () => go(way) }
}
