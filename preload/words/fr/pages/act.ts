// What can be done from a row of activity, and what came of it, in French.
import type { act as english } from '../../en/pages/act.ts'
import type { Translated } from '../../message.ts'

export const act: Translated<typeof english> = {
  'act.actions': 'Actions',
  'act.listOnly': 'Une liste ne peut être consultée que sur Trakt.',
  'act.watchAlong': 'Moi aussi',
  'act.watchAlongWith': 'Moi aussi, avec {who}',
  'act.checkIn': 'Check-in',
  'act.checkInTo': 'Check-in : {what}',
  'act.watchlist': 'Watchlist',
  'act.onWatchlist': 'Dans votre watchlist',
  'act.openOnTrakt': 'Ouvrir sur Trakt',
  'act.rate': 'Noter',
  'act.rateValue': 'Noter {value} sur 10',
  'act.rated': 'Votre note : {value} sur 10',
}
