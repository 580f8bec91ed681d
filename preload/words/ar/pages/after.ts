// What comes after watching: the rating that is asked for, and what comes next.
import type { after as english } from '../../en/pages/after.ts'
import type { Translated } from '../../message.ts'

export const after: Translated<typeof english> = {
  'after.watched': 'اكتملت المشاهدة',
  'after.watchedSpan': 'شوهد · {span}',
  'after.label': 'شوهد: {name}',
  'after.spoken': 'اكتملت المشاهدة: {name}.',
  'after.spokenAsked': 'اكتملت المشاهدة: {name}. يمكنك التقييم.',
  'after.rating': 'تقييمك',
  'after.rate': 'تقييم {value} من 10: {name}',
  'after.rateKeys': 'المفاتيح من 1 إلى 9، و0 للعشرة',
  'after.rated': 'التقييم {value} من 10',
  'after.ratedWaits': 'التقييم {value} من 10. سيُرسل حالما يمكن الوصول إلى Trakt.',
  'after.notNow': 'ليس الآن',
  'after.neverAsk': 'لا تسأل مجددًا',
  'after.neverAsked': 'لن تُسأل عن التقييم بعد الآن',
  'after.neverAskedDetail': 'يمكنك إعادة السؤال من الإعدادات، ضمن «الإشعارات».',
  'after.next': 'التالي',
  'after.checkIn': 'تسجيل المشاهدة',
  'after.seasonFinished': 'انتهى الموسم {season}.',
  'after.upToDate': 'شاهدت كل ما عُرض.',
  'after.showFinished': 'أنهيت {show}.',
  'after.announced': 'جديد: {code} يوم {day}.',
}
