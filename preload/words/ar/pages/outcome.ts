// What came of a check-in, a cancel and an undo.
import type { outcome as english } from '../../en/pages/outcome.ts'
import type { Translated } from '../../message.ts'

export const outcome: Translated<typeof english> = {
  'outcome.checkedIn': 'سُجّلت مشاهدة {name}',
  'outcome.endsAt': 'ينتهي الساعة {time}.',
  'outcome.saved': 'حُفظ التسجيل',
  'outcome.savedDetail': 'سيُرسل تسجيل {name} حالما يمكن الوصول إلى Trakt.',
  'outcome.alreadyPlaying': '{name} قيد المشاهدة بالفعل',
  'outcome.alreadyPlayingDetail': 'لم يُرسل شيء مرتين. ينتهي الساعة {time}.',
  'outcome.scrobbling': '{name} قيد التتبّع',
  'outcome.scrobblingDetail': 'يعدّه Trakt تتبّعًا جاريًا. ينتهي الساعة {time}.',
  'outcome.replaceFailed': 'فشل الاستبدال',
  'outcome.nothingToPutBack': 'لم يكن هناك ما يُعاد.',
  'outcome.putBack': 'أُعيد تسجيل المشاهدة السابق، فلم يُفقد شيء.',
  'outcome.notPutBack': 'تعذّرت إعادة تسجيل المشاهدة السابق: لا شيء قيد المشاهدة على Trakt الآن.',
  'outcome.willNotCount': 'لن يُحتسب',
  'outcome.willNotCountDetail': 'سيُبلَّغ Trakt حالما يمكن الوصول إليه.',
  'outcome.nothingPlaying': 'لم يعد شيء قيد المشاهدة',
  'outcome.nothingPlayingDetail': 'انتهى من تلقاء نفسه.',
  'outcome.undone': 'تم التراجع',
  'outcome.undoneHistory': 'وأُزيل من سجل المشاهدة أيضًا.',
  'outcome.undoneCheckIn': 'أُلغي تسجيل المشاهدة.',
  'outcome.tooLate': 'فات أوان التراجع',
  'outcome.tooLateDetail': 'انقضت الثواني الثلاثون. ما زال بإمكانك إلغاء ما تشاهده الآن.',
}
