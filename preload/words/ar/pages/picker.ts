// Choosing an episode of a show.
import type { picker as english } from '../../en/pages/picker.ts'
import type { Translated } from '../../message.ts'

export const picker: Translated<typeof english> = {
  'picker.back': 'رجوع إلى البحث',
  'picker.seenAll': 'شاهدت كل ما عُرض',
  'picker.choose': 'اختر حلقة',
  'picker.none': 'لا حلقات بعد',
  'picker.noneHint': 'لا يذكر Trakt أي حلقة لهذا المسلسل.',
  'picker.field': 'حلقة من {show}',
  'picker.placeholder': 'رقم أو عنوان',
  'picker.episodes': 'الحلقات',
  'picker.noneHere': 'لا حلقات هنا بعد',
  'picker.noneHereHint': 'لا يذكر Trakt أي حلقة لهذا الموسم.',
  'picker.noSuch': 'لا حلقة كهذه في هذا الموسم',
  'picker.noSuchHint': 'جرّب موسمًا آخر، أو جزءًا من عنوانها.',
  'picker.seasons': 'الموسم',
  'picker.season': 'الموسم {number}',
  'picker.specials': 'حلقات خاصة',
  'picker.airs': 'تُعرض في {date}',
  'picker.notAnnounced': 'لم يُعلن عنها بعد',
}
