// The notices, in Spanish: what happened while nobody looked.
import type { notice as english } from '../../en/pages/notice.ts'
import type { Translated } from '../../message.ts'

export const notice: Translated<typeof english> = {
  // ---- a file could not be read, and was set aside ----
  'notice.settingsUnread': 'No se pudo leer el archivo de ajustes',
  'notice.settingsUnreadDetail': 'Tus ajustes vuelven a ser los predeterminados.',
  'notice.stateUnread': 'No se pudo leer el archivo de check-ins en espera',
  'notice.stateUnreadDetail':
    'Si un check-in esperaba su momento, vuelve a pedirlo. Tu historial de Trakt sigue intacto.',
  'notice.sessionUnread': 'No se pudo leer la sesión guardada',
  'notice.sessionUnreadDetail': 'En Trakt no se perdió nada. Vuelve a iniciar sesión para seguir.',
  'notice.demoUnread': 'No se pudo leer el archivo de la cuenta de demostración',
  'notice.demoUnreadDetail': 'La demo empieza de cero; tu propia cuenta no cambia.',
  'notice.activityUnread': 'No se pudo leer la actividad guardada para cuando no hay conexión',
  'notice.activityUnreadDetail': 'En Trakt no se perdió nada: la actividad se vuelve a guardar a medida que la miras.',
  'notice.journalUnread': 'No se pudo leer el archivo de los envíos pendientes',
  'notice.journalUnreadDetail':
    'Contiene lo que esperaba a enviarse: mira tu historial antes de repetir el check-in de lo mismo.',
  'notice.keptAs': 'El archivo anterior se guardó como {file}.',

  // ---- a file cannot be written ----
  'notice.settingsUnwritten': 'No se puede escribir el archivo de ajustes',
  'notice.stateUnwritten': 'No se puede escribir el archivo de check-ins en espera',
  'notice.sessionUnwritten': 'No se puede escribir la sesión guardada',
  'notice.demoUnwritten': 'No se puede escribir el archivo de la cuenta de demostración',
  'notice.activityUnwritten': 'No se puede guardar la actividad para cuando no hay conexión',
  'notice.journalUnwritten': 'No se puede escribir el archivo de los envíos pendientes',
  'notice.untilQuit': 'Los cambios duran hasta que salgas de Marquee.',
  'notice.sessionUntilQuit': 'Tu sesión dura hasta que salgas de Marquee; después quizá tengas que iniciarla de nuevo.',
  'notice.journalUntilQuit': 'Un check-in que no se pueda enviar enseguida se pierde al salir de Marquee.',
  'notice.checkDisk': 'Comprueba que el disco no esté lleno ni sea de solo lectura.',

  // ---- check-ins ----
  'notice.notCheckedIn': 'No se hizo el check-in de {title}',
  'notice.missed':
    'Le tocaba a las {time}, cuando Marquee no estaba abierto. Ha pasado demasiado tiempo para hacerlo sin preguntar, así que no se envió nada. Si todavía lo estás viendo, repite el check-in.',
  'notice.checkInAgain': 'Repite el check-in cuando quieras.',
  'notice.putBack': '{title} vuelve a estar en curso',
  'notice.putBackDetail': 'El reemplazo falló, así que se restableció el check-in anterior. No se perdió nada.',
  'notice.notPutBack': 'No se pudo restablecer {title}',
  'notice.notPutBackDetail':
    'El reemplazo también falló: ahora no hay nada en curso en Trakt. Repite el check-in cuando quieras.',
  'notice.addedToHistory': '{title} está ahora en tu historial',
  'notice.addedToHistoryDetail':
    'Figura con su propia hora ({time}). No se pudo avisar a Trakt a tiempo, así que nunca apareció como en curso.',
  'notice.sentLate': '{title} se envió tarde',
  'notice.sentLateDetail': 'Vuelve a haber contacto con Trakt, y tu check-in ya está en curso allí. No se perdió nada.',
  'notice.journalOld': 'La lista de envíos pendientes es una copia antigua',
  'notice.journalOldDetail':
    'Es anterior a lo que Marquee sabe de ella, como cuando se restaura una copia de seguridad. No se envía nada sin comprobar antes si Trakt ya lo tiene.',
  'notice.notInHistory': '{title} no está en tu historial',
  'notice.notInHistoryDetail':
    'Terminó a las {time}, cuando Marquee no podía avisar a Trakt. Un scrobble solo cuenta si Trakt se entera de su final. Si lo viste entero, añádelo a tu historial en trakt.tv.',
  'notice.notCancelled': 'No se pudo cancelar lo que estás viendo',
}
