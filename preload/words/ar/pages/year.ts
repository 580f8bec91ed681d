// The user's own year: a calendar of what was watched, and hours by month.
import type { year as english } from '../../en/pages/year.ts'
import type { Translated } from '../../message.ts'

export const year: Translated<typeof english> = {
  'year.title': 'عامك',
  'year.reading': 'جارٍ قراءة سجل عام كامل…',
  'year.toCome': 'عام قادم',
  'year.toComeHint': 'ما تشاهده من الآن فصاعدًا يملأ هذا التقويم.',
  'year.sum': {
    zero: 'لا مشاهدات، {span}، {days}',
    one: 'مشاهدة واحدة، {span}، {days}',
    two: 'مشاهدتان، {span}، {days}',
    few: '{count} مشاهدات، {span}، {days}',
    many: '{count} مشاهدة، {span}، {days}',
    other: '{count} مشاهدة، {span}، {days}',
  },
  'year.onDays': {
    zero: 'ولا في أي يوم',
    one: 'في يوم واحد',
    two: 'في يومين',
    few: 'في {count} أيام',
    many: 'في {count} يومًا',
    other: 'في {count} يوم',
  },
  'year.incomplete': 'لم يمكن سؤال Trakt عن كل شيء: قد تنقص بعض الأيام.',

  'year.days': 'الأيام',
  'year.day': 'اليوم',
  'year.dayNothing': '{date}: لا شيء',
  'year.dayPlays': {
    zero: '{date}: لا شيء، {span}',
    one: '{date}: مشاهدة واحدة، {span}',
    two: '{date}: مشاهدتان، {span}',
    few: '{date}: {count} مشاهدات، {span}',
    many: '{date}: {count} مشاهدة، {span}',
    other: '{date}: {count} مشاهدة، {span}',
  },
  'year.walk': 'أشر إلى يوم، أو تنقّل بالأسهم',
  'year.less': 'أقل',
  'year.more': 'أكثر',
  'year.daysTable': 'الأيام التي شوهد فيها شيء',
  'year.plays': 'المشاهدات',
  'year.time': 'الوقت',

  'year.hoursByMonth': 'الساعات بحسب الشهر',
  'year.monthSpan': '{month}: {span}',
  'year.monthsTable': 'وقت المشاهدة بحسب الشهر',
  'year.month': 'الشهر',
}
