// Something else is playing, in Spanish: what it is, and three choices. And the check-in that waits for its time.
import type { wait as english } from '../../en/pages/wait.ts'
import type { Translated } from '../../message.ts'

export const wait: Translated<typeof english> = {
  'wait.prompt': 'Ya estás viendo otra cosa',
  'wait.somethingPlays': 'Trakt dice que estás viendo otra cosa',
  'wait.scrobbling': 'Scrobble en curso',
  'wait.watching': 'Ya estás viendo',
  'wait.freeAt': 'libre a las {time}',
  'wait.freeNow': 'ya está libre',
  'wait.asked': 'Has pedido {name}.',
  'wait.noLength': 'Trakt no dijo cuánto dura esto.',
  'wait.stops': 'Para reemplazar un scrobble, Marquee lo detiene.',
  'wait.stopsAndKeeps': 'Para reemplazar un scrobble, Marquee lo detiene; Trakt guarda su posición.',
  'wait.nothingCancelled': 'No se cancela nada sin tu permiso.',
  'wait.replace': 'Reemplazar',
  'wait.wait': 'Esperar',
  'wait.neverMind': 'Dejarlo así',
  'wait.waiting': 'Check-in en espera',
  'wait.checksInAt': 'Check-in a las {time}, en {left}',
  'wait.checkingIn': 'Haciendo check-in…',
  'wait.scrobblesFrom': 'Scrobble a las {time}, en {left}',
  'wait.starting': 'Empezando…',
  'wait.callOff': 'Anular',
}
