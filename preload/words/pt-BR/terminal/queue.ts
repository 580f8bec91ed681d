// What Trakt was not told yet, one line each, in Brazilian Portuguese: what it is, and in brackets why it is still there.
import type { queue as english } from '../../en/terminal/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.empty': 'O Trakt já sabe de tudo.',
  'queue.checkIn': 'Check-in: {name}',
  'queue.cancel': 'Cancelamento: {name}',
  'queue.rate': 'Avaliação: {name}, nota {rating} de 10',
  'queue.watchlist': 'Lista para assistir: {name}',
  'queue.waits': '{what} (em espera)',
  'queue.nextTry': '{what} (próxima tentativa às {time})',
  'queue.refused': '{what} (o Trakt disse não: veja `marquee open queue`)',
}
