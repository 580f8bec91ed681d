// Lengths and days.
import type { time as english } from '../../en/pages/time.ts'
import type { Translated } from '../../message.ts'

export const time: Translated<typeof english> = {
  'time.underAMinute': 'أقل من دقيقة',
  'time.minutes': '{minutes} د',
  'time.hours': '{hours} س',
  'time.hoursAndMinutes': '{hours} س {minutes} د',
  'time.today': 'اليوم، {time}',
  'time.yesterday': 'أمس، {time}',
}
