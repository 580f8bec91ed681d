// What came of a check-in, a cancel and an undo, in Spanish.
import type { outcome as english } from '../../en/pages/outcome.ts'
import type { Translated } from '../../message.ts'

export const outcome: Translated<typeof english> = {
  'outcome.checkedIn': 'Check-in hecho: {name}',
  'outcome.endsAt': 'Termina a las {time}.',
  'outcome.saved': 'Guardado',
  'outcome.savedDetail': '{name} se enviará en cuanto Trakt responda.',
  'outcome.alreadyPlaying': '{name} ya está en curso',
  'outcome.alreadyPlayingDetail': 'No se envió nada dos veces. Termina a las {time}.',
  'outcome.scrobbling': '{name} está en curso',
  'outcome.scrobblingDetail': 'Trakt lo lleva como scrobble. Termina a las {time}.',
  'outcome.replaceFailed': 'El reemplazo falló',
  'outcome.nothingToPutBack': 'No había nada que restablecer.',
  'outcome.putBack': 'Se restableció el check-in anterior, así que no se perdió nada.',
  'outcome.notPutBack': 'No se pudo restablecer el check-in anterior: ahora no hay nada en curso en Trakt.',
  'outcome.willNotCount': 'No contará',
  'outcome.willNotCountDetail': 'Se avisará a Trakt en cuanto responda.',
  'outcome.nothingPlaying': 'Ya no había nada en curso',
  'outcome.nothingPlayingDetail': 'Había terminado por sí solo.',
  'outcome.undone': 'Deshecho',
  'outcome.undoneHistory': 'También se quitó la entrada de tu historial.',
  'outcome.undoneCheckIn': 'Se canceló el check-in.',
  'outcome.tooLate': 'Demasiado tarde para deshacer',
  'outcome.tooLateDetail': 'Los 30 segundos han pasado. Aún puedes cancelar lo que estás viendo.',
}
