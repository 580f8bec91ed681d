// What becomes of an entry of a journal that is older than what Marquee did since.
import { assertNever } from '../../preload/contract/result.ts'
import type { Entry } from './entry.ts'

/**
 * A check-in or its cancelling leaves traces that can be looked for, so it is looked up before it is sent. A rating or a place
 * in the watchlist may have been changed by hand since: the user decides.
 */
export function afterOldCopy(entry: Entry): Entry {
  const { intent } = entry
  const { kind } = intent
  switch (kind) {
    case 'checkIn':
    case 'cancel':
      return { ...entry, intent, state: 'unsure' }
    case 'rate':
    case 'watchlist':
      return { ...entry, intent, state: 'refused', failure: null }
    default:
      return assertNever(kind)
  }
}
