// Lengths and days, in Brazilian Portuguese.
import type { time as english } from '../../en/pages/time.ts'
import type { Translated } from '../../message.ts'

export const time: Translated<typeof english> = {
  'time.underAMinute': 'menos de um minuto',
  'time.minutes': '{minutes}\u00a0min',
  'time.hours': '{hours}\u00a0h',
  'time.hoursAndMinutes': '{hours}\u00a0h {minutes}\u00a0min',
  'time.today': 'Hoje, {time}',
  'time.yesterday': 'Ontem, {time}',
}
