// What can be done from a row of activity, and what came of it, in German.
import type { act as english } from '../../en/pages/act.ts'
import type { Translated } from '../../message.ts'

export const act: Translated<typeof english> = {
  'act.actions': 'Aktionen',
  'act.listOnly': 'Eine Liste lässt sich nur auf Trakt ansehen.',
  'act.watchAlong': 'Mitschauen',
  'act.watchAlongWith': 'Mitschauen mit {who}',
  'act.checkIn': 'Einchecken',
  'act.checkInTo': 'Einchecken: {what}',
  'act.watchlist': 'Watchlist',
  'act.onWatchlist': 'Auf deiner Watchlist',
  'act.openOnTrakt': 'Auf Trakt öffnen',
  'act.rate': 'Bewerten',
  'act.rateValue': 'Mit {value} von 10 bewerten',
  'act.rated': 'Mit {value} von 10 bewertet',
}
