// Why a sign-in with a code failed.
import type { signIn as english } from '../../en/pages/signIn.ts'
import type { Translated } from '../../message.ts'

export const signIn: Translated<typeof english> = {
  'signIn.denied': 'رُفض تسجيل الدخول',
  'signIn.deniedDetail': 'رُفض الطلب على trakt.tv. لم يُربط شيء.',
  'signIn.expired': 'انتهت صلاحية الرمز',
  'signIn.expiredDetail': 'لم يُدخل في الوقت المناسب. الحصول على رمز جديد لا يستغرق إلا لحظة.',
  'signIn.used': 'استُخدم هذا الرمز من قبل',
  'signIn.usedDetail': 'كل رمز يعمل مرة واحدة. احصل على رمز جديد.',
  'signIn.unknownCode': 'لا يعرف Trakt هذا الرمز',
  'signIn.unknownCodeDetail': 'ربما أُلغي. احصل على رمز جديد.',
  'signIn.wrongPassword': 'الاسم أو كلمة المرور غير صحيحة',
  'signIn.wrongPasswordDetail': 'لا يعرفهما الخادم معًا. لم يُحفظ شيء.',
}
