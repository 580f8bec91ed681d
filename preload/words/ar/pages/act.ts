// What can be done from a row of activity, and what came of it.
import type { act as english } from '../../en/pages/act.ts'
import type { Translated } from '../../message.ts'

export const act: Translated<typeof english> = {
  'act.actions': 'الإجراءات',
  'act.listOnly': 'لا يمكن عرض القوائم إلا على Trakt.',
  'act.watchAlong': 'مشاهدة معًا',
  'act.watchAlongWith': 'مشاهدة معًا مع {who}',
  'act.checkIn': 'تسجيل',
  'act.checkInTo': 'تسجيل المشاهدة: {what}',
  'act.watchlist': 'قائمة المشاهدة',
  'act.onWatchlist': 'في قائمة المشاهدة',
  'act.openOnTrakt': 'فتح على Trakt',
  'act.rate': 'تقييم',
  'act.rateValue': 'تقييم {value} من 10',
  'act.rated': 'التقييم {value} من 10',
}
