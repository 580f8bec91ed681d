// The hotkey: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { hotkey as english } from '../../en/pages/hotkey.ts'
import type { Translated } from '../../message.ts'

export const hotkey: Translated<typeof english> = {
  'hotkey.field': 'الاختصار:',
  'hotkey.none': 'بلا',
  'hotkey.press': 'اضغط المفاتيح',
  'hotkey.captureHint': 'يُبقيه Esc ويمسحه Backspace.',
  'hotkey.captureBare': 'أضف Ctrl أو Alt أو مفتاح تعديل آخر، وإلا أطلقته الكتابة.',
  'hotkey.captureKey': 'لا يصلح هذا المفتاح جزءًا من اختصار.',

  'hotkey.noneSet': 'لا يوجد اختصار. علبة النظام والنافذة تؤديان كل ما يؤديه.',
  'hotkey.unconfirmed': 'قبله سطح المكتب، لكن لا تُثبته إلا أول ضغطة. إن لم يحدث شيء، فجرّب غيره.',
  'hotkey.unsupported': 'لا يمنح سطح المكتب هذا التطبيقات اختصارًا عامًا. اربط مفتاحًا بالأمر marquee من إعداداته.',
  'hotkey.taken': 'يستخدم تطبيق آخر {keys}.',
  'hotkey.takenUnnamed': 'يستخدم تطبيق آخر هذا الاختصار.',
  'hotkey.invalid': 'لا يصلح {keys} اختصارًا.',
  'hotkey.invalidUnnamed': 'لا تصلح هذه المفاتيح اختصارًا.',
  'hotkey.kept': 'ما زال {keys} يعمل.',
  'hotkey.keptNone': 'لا يوجد اختصار محدّد الآن.',

  // Keyboards with Arabic letters have the English names on these.
  'hotkey.ctrl': 'Ctrl',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Shift',
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Enter',
  'hotkey.space': 'Space',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Home',
  'hotkey.end': 'End',
  'hotkey.pageUp': 'PageUp',
  'hotkey.pageDown': 'PageDown',
  'hotkey.insert': 'Insert',
  'hotkey.delete': 'Delete',
  'hotkey.keypad': 'Num {key}',
  'hotkey.playPause': 'تشغيل/إيقاف مؤقت',
  'hotkey.nextTrack': 'المقطع التالي',
  'hotkey.previousTrack': 'المقطع السابق',
  'hotkey.stop': 'إيقاف',
}
