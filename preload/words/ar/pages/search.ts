// Where results would be, when there are none.
import type { search as english } from '../../en/pages/search.ts'
import type { Translated } from '../../message.ts'

export const search: Translated<typeof english> = {
  'search.nothing': 'لا نتائج',
  'search.nothingHint': 'جرّب كلمات أقل، أو العنوان الأصلي، أو الصق رابطًا من Trakt أو IMDb.',
  'search.noEpisode': 'لا توجد حلقة كهذه',
  'search.noNumber': 'لا مسلسل بهذا الاسم فيه الموسم {season}، الحلقة {number}. احذف الرقم لتختار.',
  'search.noAbsolute': 'لا مسلسل بهذا الاسم يصل عدد حلقاته إلى {number}. احذف الرقم لتختار.',
  'search.notMedia': 'هذا الرابط ليس لفيلم أو مسلسل أو حلقة',
  'search.notMediaHint': 'لا يمكن تسجيل مشاهدة أشخاص أو قوائم أو مواسم.',
  'search.unknownSite': 'لا يعرف Marquee هذا الموقع',
  'search.unknownSiteHint': 'تعمل الروابط من Trakt وIMDb وTMDB وTVDB.',
  'search.unknownId': 'لا يعرف Trakt هذا المعرّف',
  'search.unknownIdHint': 'تحقّق من الرابط، أو اكتب العنوان بدلًا منه.',
  'search.linkEmpty': 'قُرئ الرابط، لكن لا شيء لدى Trakt هناك.',
}
