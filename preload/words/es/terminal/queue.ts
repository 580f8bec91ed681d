// What Trakt was not told yet, one line each, in Spanish: what it is, and in brackets why it is still there.
import type { queue as english } from '../../en/terminal/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.empty': 'Trakt ya lo sabe todo.',
  'queue.checkIn': 'Check-in: {name}',
  'queue.cancel': 'Cancelar: {name}',
  'queue.rate': 'Calificar: {name}, {rating} de 10',
  'queue.watchlist': 'Lista de seguimiento: {name}',
  'queue.waits': '{what} (en espera)',
  'queue.nextTry': '{what} (próximo intento a las {time})',
  'queue.refused': '{what} (Trakt dijo que no: mira `marquee open queue`)',
}
