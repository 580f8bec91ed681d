// The account: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { account as english } from '../../en/pages/account.ts'
import type { Translated } from '../../message.ts'

export const account: Translated<typeof english> = {
  'account.never': 'أخبر Trakt بما تشاهده',
  'account.neverDetail': 'ضغطة واحدة تسجّل المشاهدة، وعلبة النظام تعرض ما تشاهده الآن.',
  'account.user': 'سجّلت الخروج',
  'account.userDetail': 'لم يبقَ من الجلسة شيء على هذا الحاسوب.',
  'account.expired': 'انتهت مدة جلستك',
  'account.expiredDetail':
    'أنهاها Trakt بعد مدة طويلة من عدم الاستخدام. لم يُفقد شيء، وما ينتظر الإرسال سيُستأنف عند تسجيل الدخول مجددًا.',
  'account.revoked': 'أنهى Trakt هذه الجلسة',
  'account.revokedDetail':
    'الحساب المجاني يتصل بتطبيق واحد في كل مرة، فربما أخذ تطبيق آخر مكان الاتصال، أو أُزيل الاتصال من trakt.tv. لم يُفقد شيء، وما ينتظر الإرسال سيُستأنف عند تسجيل الدخول مجددًا.',
  'account.unreadable': 'تتعذّر قراءة الجلسة المحفوظة',
  'account.unreadableDetail':
    'سلسلة مفاتيح النظام لا تفتحها. افتح قفل السلسلة وأعد المحاولة، أو سجّل الدخول من جديد. لم يُفقد شيء، وما ينتظر الإرسال سيُستأنف حينها.',
  'account.signInAgain': 'سجّل الدخول مجددًا',
  'account.memoryOnlyDetail':
    'لم يمكن حفظ الجلسة إلا في الذاكرة، لعدم وجود سلسلة مفاتيح أو لتعذّر الكتابة على القرص، فانتهت بانتهاء التشغيل السابق. ما ينتظر الإرسال سيُستأنف عند تسجيل الدخول.',
  'account.movedDetail':
    'يخاطب Marquee الآن Trakt بمفتاح أو عنوان آخر، وجلستك تخص ما قبله. لم يُفقد شيء، وما ينتظر الإرسال سيُستأنف عند تسجيل الدخول.',

  'account.signIn': 'تسجيل الدخول إلى Trakt',
  'account.addKey': 'إضافة مفتاح API',
  'account.demo': 'التجربة من دون حساب',
  'account.noKey':
    'لا تحمل هذه النسخة مفتاح API من Trakt. يصدر Trakt المفاتيح لأعضاء VIP؛ أدخل معرّف العميل الخاص بك في الإعدادات ضمن «متقدم».',
  'account.hotkey': 'يمكنك تسجيل المشاهدة من أي مكان بالضغط على {keys}.',
  'account.unsent': {
    zero: 'لا شيء ينتظر الإرسال.',
    one: 'عنصر واحد لم يُرسل بعد. سيُرسل فور تسجيل الدخول مجددًا.',
    two: 'عنصران لم يُرسلا بعد. سيُرسلان فور تسجيل الدخول مجددًا.',
    few: '{count} عناصر لم تُرسل بعد. ستُرسل فور تسجيل الدخول مجددًا.',
    many: '{count} عنصرًا لم يُرسل بعد. ستُرسل كلها فور تسجيل الدخول مجددًا.',
    other: '{count} عنصر لم يُرسل بعد. ستُرسل كلها فور تسجيل الدخول مجددًا.',
  },

  'account.asking': 'جارٍ طلب رمز من Trakt',
  'account.signingIn': 'جارٍ تسجيل الدخول',
  'account.cancel': 'إلغاء',
  'account.withCode': 'تسجيل الدخول برمز',
  'account.enterCodeAt': 'أدخل هذا الرمز في {site}',
  'account.openSite': 'فتح {site}',
  'account.codeSpelt': 'الرمز: {characters}',
  'account.copy': 'نسخ',
  'account.copied': 'تم النسخ',
  'account.qrCode': 'رمز QR للصفحة نفسها مع تعبئة الرمز مسبقًا',
  'account.timeLeft': 'بقي {time}',
  'account.waiting': 'بانتظار إدخال الرمز',
  'account.slowed': 'ما زلنا بانتظارك؛ طلب Trakt التحقق بوتيرة أقل',
  'account.unreachable': 'يتعذّر الوصول إلى Trakt حاليًا؛ ستُعاد المحاولة بعد قليل',

  'account.keychain': 'الجلسة في سلسلة مفاتيح النظام',
  'account.keychainDetail': 'يشفّرها نظام التشغيل.',
  'account.memory': 'الجلسة في الذاكرة فقط',
  'account.memoryDetail': 'لا توجد سلسلة مفاتيح هنا أو تعذّرت الكتابة على القرص. تنتهي الجلسة عند إنهاء Marquee.',
  'account.file': 'الجلسة في ملف عادي',
  'account.fileDetail': 'هذا ما طلبته. كل من يستطيع قراءة ملفاتك يستطيع استخدام الجلسة.',
}
