// The frames of the pages: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { page as english } from '../../en/pages/page.ts'
import type { Translated } from '../../message.ts'

export const page: Translated<typeof english> = {
  'page.sections': 'الأقسام',
  'page.now': 'الآن',
  'page.activity': 'النشاط',
  'page.settings': 'الإعدادات',
  'page.settingsTitle': 'إعدادات Marquee',
  'page.demo': 'حساب تجريبي. لا يصل من هنا شيء إلى Trakt.',
  'page.signInToTrakt': 'تسجيل الدخول إلى Trakt',

  'page.nowPlaying': 'قيد المشاهدة الآن: {name}',
  'page.nothingPlays': 'لم يعد شيء قيد المشاهدة',
  'page.allSent': 'أُرسل كل شيء',
  'page.signedInAs': 'سُجّل الدخول باسم {username}',
  'page.waits': {
    zero: 'لا شيء ينتظر الإرسال',
    one: 'عنصر واحد ينتظر الإرسال',
    two: 'عنصران ينتظران الإرسال',
    few: '{count} عناصر تنتظر الإرسال',
    many: '{count} عنصرًا ينتظر الإرسال',
    other: '{count} عنصر ينتظر الإرسال',
  },
  'page.refused': {
    zero: 'لم يرفض Trakt شيئًا',
    one: 'رفض Trakt عنصرًا واحدًا',
    two: 'رفض Trakt عنصرين',
    few: 'رفض Trakt {count} عناصر',
    many: 'رفض Trakt {count} عنصرًا',
    other: 'رفض Trakt {count} عنصر',
  },
}
