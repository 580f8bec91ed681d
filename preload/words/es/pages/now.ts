// What plays, what was saved, what to go on with and what was watched last, in Spanish; and the palette once it has succeeded.
import type { now as english } from '../../en/pages/now.ts'
import type { Translated } from '../../message.ts'

export const now: Translated<typeof english> = {
  'now.playing': 'En curso: {name}',
  'now.watching': 'Viendo ahora',
  'now.nothing': 'No estás viendo nada',
  'now.progress': 'Progreso',
  'now.ends': 'hasta las {time}',
  // Of one minute, of two hours, of “menos de un minuto”: it agrees with any of them.
  'now.left': '{span} por ver',
  'now.ending': 'terminando',
  'now.endsAt': 'termina a las {time}',
  'now.leftEndsAt': '{span} por ver, termina a las {time}',
  'now.cancel': 'Cancelar',
  'now.seconds': '{seconds}\u00a0s',
  'now.checkedInTo': 'Check-in hecho:',
  'now.checkedIn': 'Check-in hecho',
  'now.asScrobble': 'En curso como scrobble',
  'now.saved': 'Guardado',
  'now.savedDetail': 'Se enviará en cuanto Trakt responda.',
  'now.continue': 'Seguir viendo',
  'now.resume': 'Reanudar',
  'now.forget': 'Olvidar la posición de {name}',
  'now.recent': 'Visto recientemente',
}
