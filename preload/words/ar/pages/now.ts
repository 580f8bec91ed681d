// What plays, what was saved, what to go on with and what was watched last; and the palette once it has succeeded.
import type { now as english } from '../../en/pages/now.ts'
import type { Translated } from '../../message.ts'

export const now: Translated<typeof english> = {
  'now.playing': 'قيد المشاهدة: {name}',
  'now.watching': 'تشاهد الآن',
  'now.nothing': 'لا شيء قيد المشاهدة',
  'now.progress': 'التقدم',
  'now.ends': 'ينتهي {time}',
  'now.left': 'بقي {span}',
  'now.ending': 'يوشك على الانتهاء',
  'now.endsAt': 'ينتهي الساعة {time}',
  'now.leftEndsAt': 'بقي {span}، ينتهي الساعة {time}',
  'now.cancel': 'إلغاء',
  'now.seconds': '{seconds} ث',
  'now.checkedInTo': 'سُجّلت مشاهدة:',
  'now.checkedIn': 'سُجّلت المشاهدة',
  'now.asScrobble': 'قيد التتبّع',
  'now.saved': 'حُفظ التسجيل',
  'now.savedDetail': 'سيُرسل حالما يمكن الوصول إلى Trakt.',
  'now.continue': 'متابعة المشاهدة',
  'now.resume': 'استئناف',
  'now.forget': 'نسيان موضع {name}',
  'now.recent': 'شوهد مؤخرًا',
}
