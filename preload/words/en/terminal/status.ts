// The status in one line, for terminals and status bars. Its parts stand side by side, with a dot between them.
import type { Messages } from '../../message.ts'

export const status = {
  'status.notRunning': 'Marquee is not running',
  'status.signedOut': 'Not signed in',
  'status.nothingPlaying': 'Nothing is playing',
  'status.underMinute': '{name}, under a minute left',
  // Minutes and hours are abbreviated.
  'status.minutes': '{name}, {minutes} min left',
  'status.hours': '{name}, {hours} h left',
  'status.hoursMinutes': '{name}, {hours} h {minutes} min left',
  // {percent}: "45%".
  'status.paused': 'paused at {percent}: {name}',
  // Marquee asks its user what to do with this check-in.
  'status.asking': 'asks about {name}',
  // What is checked in after what plays.
  'status.then': 'then {name}',
  'status.thenAt': 'then {name} at {time}',
  'status.queued': { one: '{count} to be sent', other: '{count} to be sent' },
  'status.offline': 'offline',
} as const satisfies Messages
