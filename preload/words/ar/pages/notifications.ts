// The settings of notifications.
import type { notifications as english } from '../../en/pages/notifications.ts'
import type { Translated } from '../../message.ts'

export const notifications: Translated<typeof english> = {
  'notifications.title': 'الإشعارات',
  'notifications.checkedIn': 'تسجيل المشاهدة',
  'notifications.checkedInHint': 'من علبة النظام أو اللوحة السريعة أثناء إخفاء النافذة، مع زر للتراجع.',
  'notifications.finished': 'اكتمال المشاهدة',
  'notifications.finishedMac': 'أثناء إخفاء النافذة. أجب برقم من 1 إلى 10 للتقييم.',
  'notifications.finishedWindows': 'أثناء إخفاء النافذة. اختر التقييم في الإشعار مباشرة.',
  'notifications.finishedLinux': 'أثناء إخفاء النافذة. النقر يقود إلى التقييم.',
  'notifications.wait': 'انتهاء انتظار',
  'notifications.waitHint': 'عندما يتم تسجيل مشاهدة كان منتظرًا، أو يتعذّر.',
  'notifications.queue': 'تعذّر إرسال شيء',
  'notifications.queueHint': 'عندما يرفض Trakt شيئًا، أو لا تُحتسب مشاهدة.',
  'notifications.friends': 'مشاهدات الأصدقاء',
  'notifications.friendsHint': 'إن اجتمعت عدة مشاهدات جُمعت في إشعار واحد.',
  'notifications.sound': 'الصوت',
  'notifications.soundHint': 'عند إيقافه لا تصدر الإشعارات أي صوت.',

  'notifications.quiet': 'ساعات الهدوء',
  'notifications.quietHint': 'لا يظهر شيء خلالها. وما يحتاج إليك يُذكر مرة واحدة بعدها.',
  'notifications.from': 'من',
  'notifications.to': 'إلى',
  'notifications.days': 'في هذه الأيام',
  'notifications.noDays': 'اختر يومًا، وإلا فلا ساعات هدوء.',
  'notifications.allDay': 'طوال اليوم.',
  'notifications.nextMorning': 'حتى صباح اليوم التالي؛ واليوم هو الذي تبدأ فيه.',

  'notifications.ask': 'السؤال عن التقييم',
  'notifications.askHint': 'عند اكتمال مشاهدة: مرة واحدة، في النافذة وفي قائمة علبة النظام.',
}
