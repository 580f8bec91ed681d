// The status in one line, in French.
import type { status as english } from '../../en/terminal/status.ts'
import type { Translated } from '../../message.ts'

export const status: Translated<typeof english> = {
  'status.notRunning': 'Marquee n’est pas lancé',
  'status.signedOut': 'Non connecté',
  'status.nothingPlaying': 'Rien n’est en cours',
  'status.underMinute': '{name}, reste moins d’une minute',
  'status.minutes': '{name}, reste {minutes} min',
  'status.hours': '{name}, reste {hours} h',
  'status.hoursMinutes': '{name}, reste {hours} h {minutes} min',
  'status.paused': 'en pause à {percent} : {name}',
  'status.asking': 'question sur {name}',
  'status.then': 'puis {name}',
  'status.thenAt': 'puis {name} à {time}',
  'status.queued': { one: '{count} à envoyer', other: '{count} à envoyer' },
  'status.offline': 'hors ligne',
}
