// The settings of notifications, in Spanish.
import type { notifications as english } from '../../en/pages/notifications.ts'
import type { Translated } from '../../message.ts'

export const notifications: Translated<typeof english> = {
  'notifications.title': 'Notificaciones',
  'notifications.checkedIn': 'Check-in hecho',
  'notifications.checkedInHint': 'Desde la bandeja o la paleta, con la ventana oculta; incluye Deshacer.',
  'notifications.finished': 'Visto hasta el final',
  'notifications.finishedMac': 'Con la ventana oculta. Responde con un número del 1 al 10 para calificar.',
  'notifications.finishedWindows': 'Con la ventana oculta. Elige una calificación ahí mismo.',
  'notifications.finishedLinux': 'Con la ventana oculta. Un clic lleva a la calificación.',
  'notifications.wait': 'Fin de una espera',
  'notifications.waitHint': 'Cuando un check-in en espera sale adelante, o no.',
  'notifications.queue': 'Algo no se pudo enviar',
  'notifications.queueHint': 'Cuando Trakt dice que no o algo no se ha contado.',
  'notifications.friends': 'Check-ins de amigos',
  'notifications.friendsHint': 'Si son varios a la vez, llegan juntos.',
  'notifications.sound': 'Sonido',
  'notifications.soundHint': 'Desactivado: las notificaciones no suenan.',

  'notifications.quiet': 'Horas de silencio',
  'notifications.quietHint': 'Entonces no se muestra nada. Lo importante se dice una vez al final.',
  'notifications.from': 'Desde',
  'notifications.to': 'Hasta',
  'notifications.days': 'Estos días',
  'notifications.noDays': 'Elige un día; si no, no habrá horas de silencio.',
  'notifications.allDay': 'Todo el día.',
  'notifications.nextMorning': 'Hasta la mañana siguiente; el día es aquel en que empieza.',

  'notifications.ask': 'Pedir una calificación',
  'notifications.askHint': 'Al ver algo hasta el final: una vez, en la ventana y la bandeja.',
}
