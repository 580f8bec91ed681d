// Trakt's own names of the ratings, 1 to 10.
import type { rating as english } from '../../en/desktop/rating.ts'
import type { Translated } from '../../message.ts'

export const rating: Translated<typeof english> = {
  'rating.weakSauce': 'بلا طعم',
  'rating.terrible': 'فظيع',
  'rating.bad': 'سيّئ',
  'rating.poor': 'ضعيف',
  'rating.meh': 'عادي',
  'rating.fair': 'مقبول',
  'rating.good': 'جيد',
  'rating.great': 'رائع',
  'rating.superb': 'مذهل',
  'rating.totallyNinja': 'نينجا أصيل!',
}
