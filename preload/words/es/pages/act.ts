// What can be done from a row of activity, and what came of it, in Spanish.
import type { act as english } from '../../en/pages/act.ts'
import type { Translated } from '../../message.ts'

export const act: Translated<typeof english> = {
  'act.actions': 'Acciones',
  'act.listOnly': 'Las listas solo se pueden ver en Trakt.',
  'act.watchAlong': 'Ver a la vez',
  'act.watchAlongWith': 'Ver a la vez que {who}',
  'act.checkIn': 'Check-in',
  'act.checkInTo': 'Check-in: {what}',
  'act.watchlist': 'A mi lista',
  'act.onWatchlist': 'En tu lista de seguimiento',
  'act.openOnTrakt': 'Abrir en Trakt',
  'act.rate': 'Nota',
  'act.rateValue': 'Calificar con {value} de 10',
  'act.rated': 'Calificación: {value} de 10',
}
