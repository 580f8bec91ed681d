// Lengths and days, in Japanese.
import type { time as english } from '../../en/pages/time.ts'
import type { Translated } from '../../message.ts'

export const time: Translated<typeof english> = {
  'time.underAMinute': '1分未満',
  'time.minutes': '{minutes}分',
  'time.hours': '{hours}時間',
  'time.hoursAndMinutes': '{hours}時間{minutes}分',
  'time.today': '今日 {time}',
  'time.yesterday': '昨日 {time}',
}
