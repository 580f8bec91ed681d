// A scrobble by hand, in Spanish: its card, its buttons, and what Trakt did with it.
import type { scrobble as english } from '../../en/pages/scrobble.ts'
import type { Translated } from '../../message.ts'

export const scrobble: Translated<typeof english> = {
  // ---- the card ----
  'scrobble.running': 'Scrobble en curso',
  'scrobble.paused': 'En pausa',
  'scrobble.runningName': 'Scrobble en curso: {name}',
  'scrobble.pausedName': 'En pausa: {name}',
  'scrobble.position': 'Posición',
  // Of one minute, of two hours, of “menos de un minuto”: it agrees with any of them.
  'scrobble.in': 'llevas {span}',
  'scrobble.inAndLeft': 'llevas {done}, {left} por ver',
  'scrobble.pause': 'Pausar',
  'scrobble.resume': 'Reanudar',
  'scrobble.stop': 'Detener',
  'scrobble.finish': 'Terminar',
  'scrobble.finishName': 'Terminar: cuenta como visto',

  // ---- what Trakt did ----
  'scrobble.moved': 'Movido',
  'scrobble.movedDetail': 'Termina a las {time}.',
  'scrobble.pausedAt': 'En pausa al {percent}',
  'scrobble.kept': 'Trakt guarda la posición. Reanuda cuando quieras, desde cualquiera de tus aplicaciones.',
  'scrobble.keptHere':
    'Solo Marquee recuerda la posición: este servidor no las guarda. Reanuda desde aquí, mientras no pauses otra cosa.',
  'scrobble.inHistory': '{name} está en tu historial',
  'scrobble.watched': 'Trakt lo cuenta como visto.',
  'scrobble.watchedAt': 'Se detuvo al {percent}, y Trakt lo cuenta como visto.',
  'scrobble.stoppedAt': 'Detenido al {percent}, no visto',
  'scrobble.stoppedKept':
    'Cuenta a partir del {limit}. Trakt guarda la posición: reanuda cuando quieras en «Seguir viendo».',
  'scrobble.stoppedLost':
    'Cuenta a partir del {limit}. Este servidor no guarda posiciones: para seguir más tarde, empieza de nuevo y muévelo hasta ahí.',
  'scrobble.tooShort': 'Demasiado corto para guardarlo',
  'scrobble.tooShortDetail': 'Por debajo del {least} no se recuerda nada. Tu historial no ha cambiado.',
  'scrobble.tooLate': 'Demasiado tarde para pausar, al {percent}',
  'scrobble.tooLateDetail':
    'A partir del {limit} Trakt no guarda la posición, así que no se envió nada. Si lo terminas ahora, cuenta como visto.',
  'scrobble.duplicate': '{name} ya está en tu historial',
  'scrobble.countedLately': 'Trakt lo contó hace poco.',
  'scrobble.countedAt': 'Trakt lo contó a las {time}.',
  'scrobble.onceIsEnough': 'Con una vez basta.',
  'scrobble.againFrom': 'Volverá a contar a partir de las {time}.',
  'scrobble.notPlaying': 'Ya no estaba en curso',
  'scrobble.notPlayingDetail': 'Había terminado por sí solo, o ahora estás viendo otra cosa. No se cambió nada.',
  'scrobble.removed': 'Posición eliminada',
  'scrobble.removedDetail': 'La próxima vez empieza desde el principio.',
}
