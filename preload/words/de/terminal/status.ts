// The status in one line, in German, for terminals and status bars.
import type { status as english } from '../../en/terminal/status.ts'
import type { Translated } from '../../message.ts'

export const status: Translated<typeof english> = {
  'status.notRunning': 'Marquee läuft nicht',
  'status.signedOut': 'Nicht angemeldet',
  'status.nothingPlaying': 'Gerade läuft nichts',
  'status.underMinute': '{name}, noch unter einer Minute',
  'status.minutes': '{name}, noch {minutes} min',
  'status.hours': '{name}, noch {hours} h',
  'status.hoursMinutes': '{name}, noch {hours} h {minutes} min',
  'status.paused': 'pausiert bei {percent}: {name}',
  'status.asking': 'fragt nach {name}',
  'status.then': 'dann {name}',
  'status.thenAt': 'dann um {time} {name}',
  'status.queued': { one: '{count} noch zu senden', other: '{count} noch zu senden' },
  'status.offline': 'offline',
}
