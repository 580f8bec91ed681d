// The menu and the tooltip of the tray, in Spanish.
import type { tray as english } from '../../en/desktop/tray.ts'
import type { Translated } from '../../message.ts'

export const tray: Translated<typeof english> = {
  // ---- what is going on: lines that cannot be chosen ----
  'tray.starting': 'Iniciando…',
  'tray.signingIn': 'Iniciando sesión: el código es {code}',
  'tray.notSignedIn': 'Sin sesión iniciada',
  'tray.nothing': 'No estás viendo nada',
  'tray.justEnded': '{name} acaba de terminar',
  'tray.underAMinuteLeft': 'queda menos de un minuto, hasta las {time}',
  'tray.minutesLeft': {
    one: 'queda {count}\u00a0min, hasta las {time}',
    other: 'quedan {count}\u00a0min, hasta las {time}',
  },
  'tray.hoursLeft': {
    one: 'queda {count}\u00a0h, hasta las {time}',
    other: 'quedan {count}\u00a0h, hasta las {time}',
  },
  'tray.hoursMinutesLeft': 'quedan {hours}\u00a0h {minutes}\u00a0min, hasta las {time}',
  'tray.paused': '{name} · en pausa al {progress}',
  'tray.checkingIn': 'Haciendo check-in en {name}…',
  'tray.startingScrobble': 'Empezando {name}…',
  'tray.replacing': 'Reemplazando por {name}…',
  'tray.cancelling': 'Cancelando {name}…',
  'tray.ending': 'Terminando {name}…',
  'tray.checkInAt': 'Check-in en {name} a las {time}',
  'tray.startAt': 'Empieza {name} a las {time}',
  'tray.anotherRuns': 'Hay otro check-in en curso',

  // ---- what can be done: items of the menu ----
  'tray.undoCheckIn': 'Deshacer el check-in de {name}',
  'tray.undoStart': 'Deshacer el inicio de {name}',
  'tray.cancelCheckIn': 'Cancelar el check-in',
  'tray.stop': 'Detener',
  'tray.stopKeeping': 'Detener y guardar la posición',
  'tray.finish': 'Terminar y marcar como visto',
  'tray.resume': 'Reanudar {name}',
  'tray.callOff': 'Anular',
  'tray.replace': 'Reemplazar por {name}',
  'tray.waitCheckIn': 'Esperar: check-in en {name} a las {time}',
  'tray.waitStart': 'Esperar: empezar {name} a las {time}',
  'tray.neverMind': 'Dejarlo así',
  'tray.rate': 'Calificar {name}',
  'tray.rating': '{value} · {name}',
  'tray.next': 'A continuación',
  'tray.beside': '{first} · {second}',
  'tray.checkInElse': 'Hacer check-in en otra cosa…',
  'tray.recent': 'Visto recientemente',
  'tray.signIn': 'Iniciar sesión…',
  'tray.signInOn': 'Seguir iniciando sesión…',
  'tray.signInDemo': 'Probar sin cuenta',
  'tray.open': 'Abrir Marquee',
  'tray.pause': 'Pausar una hora',
  'tray.resumePaused': 'Reanudar (en pausa hasta las {time})',
  'tray.settings': 'Ajustes…',
  'tray.help': 'Ayuda',
  'tray.openLog': 'Abrir la carpeta del registro',
  'tray.restart': 'Reiniciar para actualizar a {version}',
  'tray.quit': 'Salir de Marquee',

  // ---- what waits to be sent, such as check-ins and ratings ----
  'tray.refused': { one: 'Trakt rechazó {count} envío', other: 'Trakt rechazó {count} envíos' },
  'tray.waiting': { one: '{count} pendiente de envío', other: '{count} pendientes de envío' },
  'tray.refusedAndWaiting': '{refused}, {waiting}',
  'tray.openQueue': '{queue}…',

  // ---- the tooltip ----
  'tray.tooltipChoice': '{name} · falta que elijas',
  'tray.tooltipWaiting': '{name} · check-in a las {time}',
  'tray.tooltipPlaying': '{name} · hasta las {time}',
  'tray.tooltipPaused': 'Marquee · en pausa hasta las {time}',
}
