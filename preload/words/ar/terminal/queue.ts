// What Trakt was not told yet, one line each: what it is, and in brackets why it is still there.
import type { queue as english } from '../../en/terminal/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.empty': 'أُبلغ Trakt بكل شيء.',
  'queue.checkIn': 'تسجيل مشاهدة: {name}',
  'queue.cancel': 'إلغاء: {name}',
  'queue.rate': 'تقييم: {name}، {rating} من 10',
  'queue.watchlist': 'قائمة المشاهدة: {name}',
  'queue.waits': '{what} (في الانتظار)',
  'queue.nextTry': '{what} (المحاولة التالية الساعة {time})',
  'queue.refused': '{what} (رفضه Trakt: راجع `marquee open queue`)',
}
