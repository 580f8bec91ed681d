// The status in one line, for terminals and status bars, in Spanish.
import type { status as english } from '../../en/terminal/status.ts'
import type { Translated } from '../../message.ts'

export const status: Translated<typeof english> = {
  'status.notRunning': 'Marquee no está abierto',
  'status.signedOut': 'Sin sesión iniciada',
  'status.nothingPlaying': 'No estás viendo nada',
  'status.underMinute': '{name}, queda menos de un minuto',
  // It agrees with one minute as well.
  'status.minutes': '{name}, {minutes}\u00a0min por ver',
  'status.hours': '{name}, {hours}\u00a0h por ver',
  'status.hoursMinutes': '{name}, {hours}\u00a0h {minutes}\u00a0min por ver',
  'status.paused': 'en pausa al {percent}: {name}',
  'status.asking': 'pregunta por {name}',
  'status.then': 'después {name}',
  'status.thenAt': 'después {name} a las {time}',
  'status.queued': { one: '{count} por enviar', other: '{count} por enviar' },
  'status.offline': 'sin conexión',
}
