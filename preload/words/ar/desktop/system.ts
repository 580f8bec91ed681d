// What the system shows of Marquee: titles of windows, questions and messages, the menu bar of macOS, what starts at login.
import type { system as english } from '../../en/desktop/system.ts'
import type { Translated } from '../../message.ts'

export const system: Translated<typeof english> = {
  'system.palette': 'تسجيل المشاهدة',
  'system.settings': 'إعدادات Marquee',

  'system.ok': 'موافق',
  'system.notSaved': 'تعذّر حفظ الملف',
  'system.notSavedDetail': 'لم يُفقد شيء. تحقّق من إمكانية الكتابة في المجلد ومن أن القرص غير ممتلئ، أو اختر مكانًا آخر.',

  'system.comment': 'إخبار Trakt بما تشاهده',

  'system.about': 'حول Marquee',
  'system.services': 'الخدمات',
  'system.hide': 'إخفاء Marquee',
  'system.hideOthers': 'إخفاء الآخرين',
  'system.showAll': 'إظهار الكل',
  'system.quit': 'إنهاء Marquee',
  'system.edit': 'تحرير',
  'system.undo': 'تراجع',
  'system.redo': 'إعادة',
  'system.cut': 'قص',
  'system.copy': 'نسخ',
  'system.paste': 'لصق',
  'system.selectAll': 'تحديد الكل',
  'system.windowMenu': 'نافذة',
  'system.close': 'إغلاق النافذة',
  'system.minimize': 'تصغير',
}
