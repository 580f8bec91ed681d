// Lengths and days, in German.
import type { time as english } from '../../en/pages/time.ts'
import type { Translated } from '../../message.ts'

export const time: Translated<typeof english> = {
  'time.underAMinute': 'unter einer Minute',
  'time.minutes': '{minutes}\u00a0min',
  'time.hours': '{hours}\u00a0h',
  'time.hoursAndMinutes': '{hours}\u00a0h {minutes}\u00a0min',
  'time.today': 'Heute, {time}',
  'time.yesterday': 'Gestern, {time}',
}
