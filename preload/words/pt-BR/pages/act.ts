// What can be done from a row of activity, in Brazilian Portuguese, and what came of it.
import type { act as english } from '../../en/pages/act.ts'
import type { Translated } from '../../message.ts'

export const act: Translated<typeof english> = {
  'act.actions': 'Ações',
  'act.listOnly': 'Uma lista só pode ser vista no Trakt.',
  'act.watchAlong': 'Ver junto',
  'act.watchAlongWith': 'Ver junto com {who}',
  'act.checkIn': 'Check-in',
  'act.checkInTo': 'Check-in em {what}',
  'act.watchlist': 'Para assistir',
  'act.onWatchlist': 'Na sua lista para assistir',
  'act.openOnTrakt': 'Abrir no Trakt',
  'act.rate': 'Avaliar',
  'act.rateValue': 'Dar nota {value} de 10',
  'act.rated': 'Nota {value} de 10',
}
