// More options of a check-in, in Spanish: message, sharing, length, place, start.
import type { more as english } from '../../en/pages/more.ts'
import type { Translated } from '../../message.ts'

export const more: Translated<typeof english> = {
  'more.message': 'Mensaje',
  'more.ownText': 'El texto de Trakt',
  'more.used': '{used} / {limit}',
  'more.usedOf': '{used} de {limit}',
  'more.cut': {
    one: 'Solo se enviará el primer carácter.',
    other: 'Solo se enviarán los primeros {count} caracteres.',
  },
  'more.share': 'Compartir en {network}',
  'more.runsFor': 'Dura {minutes} minutos',
  'more.runsForField': 'Dura',
  'more.runsForHint': 'Si tu versión es más larga o más corta. Vacío: lo que diga Trakt.',
  'more.runsForProblem': 'Minutos enteros de 1 a {most}, o vacío para usar su duración.',
  'more.place': 'Lugar',
  'more.foursquare': 'ID de Foursquare',
  'more.started': 'Empecé hace {minutes} minutos',
  'more.startedField': 'Empecé hace',
  'more.startedHint':
    'El check-in de Trakt no tiene hora de inicio, así que esto se convierte en un scrobble en curso.',
  'more.startedProblem': 'Minutos enteros de 1 a {most}, o vacío para «ahora».',
}
