// More options of a check-in: message, sharing, length, place, start.
import type { more as english } from '../../en/pages/more.ts'
import type { Translated } from '../../message.ts'

export const more: Translated<typeof english> = {
  'more.message': 'الرسالة',
  'more.ownText': 'نص Trakt المعتاد',
  'more.used': '{used} / {limit}',
  'more.usedOf': '{used} من {limit}',
  'more.cut': {
    zero: 'لن يُرسل أي حرف.',
    one: 'سيُرسل الحرف الأول فقط.',
    two: 'سيُرسل الحرفان الأولان فقط.',
    few: 'ستُرسل أول {count} أحرف فقط.',
    many: 'سيُرسل أول {count} حرفًا فقط.',
    other: 'سيُرسل أول {count} حرف فقط.',
  },
  'more.share': 'المشاركة على {network}',
  'more.runsFor': 'المدة {minutes} دقيقة',
  'more.runsForField': 'المدة',
  'more.runsForHint': 'إن كانت نسختك أطول أو أقصر. إن تُرك فارغًا فالمدة كما يذكرها Trakt.',
  'more.runsForProblem': 'دقائق صحيحة من 1 إلى {most}، أو لا شيء للمدة الأصلية.',
  'more.place': 'المكان',
  'more.foursquare': 'معرّف Foursquare',
  'more.started': 'بدأت قبل {minutes} دقيقة',
  'more.startedField': 'بدأت قبل',
  'more.startedHint': 'لا وقت بدء لتسجيل المشاهدة في Trakt، لذا يصبح هذا تتبّعًا جاريًا.',
  'more.startedProblem': 'دقائق صحيحة من 1 إلى {most}، أو لا شيء إن بدأت الآن.',
}
