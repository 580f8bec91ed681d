// What can be done from a row of activity, and what came of it. Buttons are short; their longer names are for screen readers.
import type { Messages } from '../../message.ts'

export const act = {
  'act.actions': 'Actions',
  'act.listOnly': 'A list can be looked at on Trakt only.',
  // To begin the same film or episode where somebody else is in it.
  'act.watchAlong': 'Watch along',
  'act.watchAlongWith': 'Watch along with {who}',
  'act.checkIn': 'Check in',
  'act.checkInTo': 'Check in to {what}',
  // A button: puts it on the watchlist.
  'act.watchlist': 'Watchlist',
  'act.onWatchlist': 'On your watchlist',
  'act.openOnTrakt': 'Open on Trakt',
  // Above the numbers 1 to 10.
  'act.rate': 'Rate',
  'act.rateValue': 'Rate {value} of 10',
  'act.rated': 'Rated {value} of 10',
} as const satisfies Messages
