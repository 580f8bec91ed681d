// The first steps: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { first as english } from '../../en/pages/first.ts'
import type { Translated } from '../../message.ts'

export const first: Translated<typeof english> = {
  'first.stepOf': 'الخطوة {number} من {steps}',
  'first.back': 'رجوع',
  'first.skip': 'تخطٍّ',
  'first.skipRest': 'تخطّي الباقي',
  'first.continue': 'متابعة',
  'first.copy': 'نسخ',
  'first.copied': 'تم النسخ',

  'first.hotkey': 'سجّل المشاهدة من أي مكان',
  'first.hotkeyDetail': 'ضغطة واحدة تُظهر Marquee فوق كل ما على الشاشة.',
  'first.hotkeyChange': 'لاستخدام مفاتيح أخرى، اختر الحقل واضغطها.',
  'first.press': 'اضغط {keys} الآن',
  'first.pressDetail': 'تم ضبط الاختصار. ضغطة واحدة تُثبت أنه يصل إلى Marquee.',
  'first.desktopAsks':
    'قد يسألك سطح المكتب هل تسمح لبرنامج Marquee باستخدام هذه المفاتيح. اسمح بذلك ثم اضغطها: لا يُثبت عملها إلا الضغط.',
  'first.desktopSilent': 'طُلبت هذه المفاتيح من سطح المكتب، ولا يُثبت منحها إلا الضغط.',
  'first.heard': 'إنه يعمل',
  'first.heardDetail': 'يصل {keys} إلى Marquee مهما كان في الواجهة.',
  'first.taken': 'يستخدم برنامج آخر {keys}',
  'first.takenHint': 'اختر الحقل واضغط مفاتيح أخرى، أو حرّر هذه المفاتيح في البرنامج الآخر.',
  'first.invalid': 'لا يصلح {keys} اختصارًا',
  'first.invalidHint': 'اختر الحقل واضغط مفاتيح أخرى.',
  'first.stillWorks': 'ما زال {keys} يعمل.',
  'first.noneLeft': 'لا يوجد اختصار الآن.',
  'first.none': 'لم يُحدّد اختصار',
  'first.noneDetail':
    'اختر الحقل واضغط المفاتيح التي تريدها، أو تابع من دونها. علبة النظام والنافذة تؤديان الغرض نفسه.',
  'first.unsupported': 'لا يمنح سطح المكتب هذا اختصارات للبرامج',
  'first.unsupportedDetail': 'لكن إعدادات لوحة المفاتيح فيه تستطيع إظهار Marquee. اربط مفتاحًا تختاره بهذا الأمر:',
  'first.nothingHappens': 'لم يحدث شيء؟ اربط إذًا مفتاحًا بهذا الأمر من إعدادات لوحة المفاتيح في سطح المكتب:',
  'first.command': 'الأمر المراد ربطه',

  'first.login': 'هل يبدأ مع تشغيل الحاسوب؟',
  'first.loginDetail': 'ينتظر Marquee حينها حيث تراه، جاهزًا للفيلم القادم. ولا يفتح أي نافذة من تلقاء نفسه.',
  'first.loginIsOn': 'يبدأ Marquee مع تشغيل الحاسوب',
  'first.loginIsOnDetail': 'ينتظر حيث تراه، ولا يفتح أي نافذة من تلقاء نفسه.',
  'first.loginYes': 'البدء مع الحاسوب',
  'first.loginNo': 'ليس الآن',
  'first.loginOff': 'إيقاف البدء مع الحاسوب',
  'first.loginFailed': 'تعذّر ضبط ذلك',
  'first.loginFailedDetail': 'لم يقبله النظام. يمكنك تشغيل Marquee من إعدادات النظام الخاصة ببرامج بدء التشغيل.',

  'first.done': 'كل شيء جاهز',
  'first.doneSignedOut': 'أوشكت على الانتهاء',
  'first.doneSignedOutDetail': 'لتسجيل المشاهدة، سجّل الدخول إلى Trakt أو جرّب من دون حساب.',
  'first.checkIn': 'تسجيل مشاهدة',
  'first.signIn': 'تسجيل الدخول',
  'first.inMenuBar': 'تجد Marquee في شريط القوائم أعلى الشاشة.',
  'first.besideClock':
    'تجد Marquee بجانب الساعة. قد يخفيه Windows خلف السهم هناك؛ اسحبه إلى الخارج لترى ما تشاهده الآن.',
  'first.inTray': 'تجد Marquee في علبة النظام.',
  'first.perhapsInTray':
    'لا يعرض سطح المكتب هذا أيقونات علبة النظام إلا بإضافة (AppIndicator). من دونها، شغّل Marquee مجددًا لاستعادة هذه النافذة.',
}
