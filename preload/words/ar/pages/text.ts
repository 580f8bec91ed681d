// Words of every page: how sentences stand together, and what buttons are called that stand in many places.
import type { text as english } from '../../en/pages/text.ts'
import type { Translated } from '../../message.ts'

export const text: Translated<typeof english> = {
  'text.sentences': '{first} {second}',
  'text.titleThenSentence': '{title}. {sentence}',
  'text.sentence': '{title}.',
  'text.tryAgain': 'إعادة المحاولة',
  'text.dismiss': 'تجاهل',
  'text.close': 'إغلاق',
  'text.undo': 'تراجع',
  'text.signIn': 'تسجيل الدخول',
  'text.openSettings': 'فتح الإعدادات',
  'text.seeVip': 'عرض Trakt VIP',
  'text.openSupport': 'فتح دعم Trakt',
}
