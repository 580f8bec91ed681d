// What Trakt was not told yet, in French: one line each.
import type { queue as english } from '../../en/terminal/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.empty': 'Trakt sait tout.',
  'queue.checkIn': 'Check-in : {name}',
  'queue.cancel': 'Arrêt : {name}',
  'queue.rate': 'Note : {name}, {rating} sur 10',
  'queue.watchlist': 'Watchlist : {name}',
  'queue.waits': '{what} (en attente)',
  'queue.nextTry': '{what} (prochain essai à {time})',
  'queue.refused': '{what} (refusé par Trakt : voir `marquee open queue`)',
}
