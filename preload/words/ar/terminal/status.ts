// The status in one line, for terminals and status bars.
import type { status as english } from '../../en/terminal/status.ts'
import type { Translated } from '../../message.ts'

export const status: Translated<typeof english> = {
  'status.notRunning': 'برنامج Marquee ليس قيد التشغيل',
  'status.signedOut': 'لم يُسجّل الدخول',
  'status.nothingPlaying': 'لا شيء قيد المشاهدة',
  'status.underMinute': '{name}، بقي أقل من دقيقة',
  'status.minutes': '{name}، بقي {minutes} د',
  'status.hours': '{name}، بقي {hours} س',
  'status.hoursMinutes': '{name}، بقي {hours} س {minutes} د',
  'status.paused': 'متوقف مؤقتًا عند {percent}: {name}',
  'status.asking': 'يسأل عن {name}',
  'status.then': 'ثم {name}',
  'status.thenAt': 'ثم {name} الساعة {time}',
  'status.queued': {
    zero: 'لا شيء ينتظر الإرسال',
    one: 'عنصر واحد ينتظر الإرسال',
    two: 'عنصران ينتظران الإرسال',
    few: '{count} عناصر تنتظر الإرسال',
    many: '{count} عنصرًا ينتظر الإرسال',
    other: '{count} عنصر ينتظر الإرسال',
  },
  'status.offline': 'غير متصل',
}
