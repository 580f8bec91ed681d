// What Trakt was not told yet, in German, one line each: what it is, and in brackets why it is still there.
import type { queue as english } from '../../en/terminal/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.empty': 'Trakt weiß alles.',
  'queue.checkIn': 'Einchecken: {name}',
  'queue.cancel': 'Abbrechen: {name}',
  'queue.rate': 'Bewerten: {name}, {rating} von 10',
  'queue.watchlist': 'Watchlist: {name}',
  'queue.waits': '{what} (wartet)',
  'queue.nextTry': '{what} (nächster Versuch um {time})',
  'queue.refused': '{what} (Trakt hat abgelehnt: siehe `marquee open queue`)',
}
