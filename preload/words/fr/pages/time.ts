// Lengths and days in French.
import type { time as english } from '../../en/pages/time.ts'
import type { Translated } from '../../message.ts'

export const time: Translated<typeof english> = {
  'time.underAMinute': 'moins d’une minute',
  'time.minutes': '{minutes} min',
  'time.hours': '{hours} h',
  'time.hoursAndMinutes': '{hours} h {minutes} min',
  'time.today': 'Aujourd’hui, {time}',
  'time.yesterday': 'Hier, {time}',
}
