// Lengths and days.
import type { Messages } from '../../message.ts'

export const time = {
  // Lengths, by themselves or within a sentence: "{span} left".
  'time.underAMinute': 'under a minute',
  'time.minutes': '{minutes} min',
  'time.hours': '{hours} h',
  'time.hoursAndMinutes': '{hours} h {minutes} min',
  // {time}: "21:40".
  'time.today': 'Today, {time}',
  'time.yesterday': 'Yesterday, {time}',
} as const satisfies Messages
