// The check-in form: its field, its rows, and the bar below them.
import type { checkin as english } from '../../en/pages/checkin.ts'
import type { Translated } from '../../message.ts'

export const checkin: Translated<typeof english> = {
  'checkin.what': 'ماذا تشاهد؟',
  'checkin.upNext': 'التالي للمشاهدة',
  'checkin.upNextEmpty': 'لا شيء تاليًا للمشاهدة',
  'checkin.upNextEmptyHint': 'تظهر هنا المسلسلات التي لم تكملها بعد. اكتب أي عنوان لتسجيل مشاهدته.',
  'checkin.results': 'النتائج',
  'checkin.resultCount': {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{count} نتائج',
    many: '{count} نتيجة',
    other: '{count} نتيجة',
  },
  'checkin.moreOptions': 'خيارات أكثر',
  'checkin.fewerOptions': 'خيارات أقل',

  'checkin.checkIn': 'تسجيل المشاهدة',
  'checkin.checkInTo': 'تسجيل المشاهدة: {name}',
  'checkin.chooseEpisode': 'اختيار حلقة',
  'checkin.chooseEpisodeOf': 'اختيار حلقة من {title}',
  'checkin.episodes': 'الحلقات',
  'checkin.scrobble': 'تتبّع',
  'checkin.scrobbleName': 'تتبّع {name}',
  'checkin.resume': 'استئناف {percent}',
  'checkin.resumeName': 'استئناف {percent}، {name}',

  'checkin.rowCheckIn': 'تسجيل',
  'checkin.rowChoose': 'اختيار',
  'checkin.rowNext': 'التالية',
  'checkin.rowWatched': 'شوهدت',
  'checkin.nextIs': 'التالية: {episode}',
  'checkin.startWith': 'البداية: {episode}',
  'checkin.chooseAnEpisode': 'اختر حلقة',
  'checkin.row': '{title}، {line}',
  'checkin.rowIsNext': '{title}، {line}، التالية',
  'checkin.rowIsWatched': '{title}، {line}، شوهدت',
}
