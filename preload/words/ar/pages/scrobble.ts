// A scrobble by hand: its card, its buttons, and what Trakt did with it.
import type { scrobble as english } from '../../en/pages/scrobble.ts'
import type { Translated } from '../../message.ts'

export const scrobble: Translated<typeof english> = {
  'scrobble.running': 'قيد التتبّع',
  'scrobble.paused': 'متوقف مؤقتًا',
  'scrobble.runningName': 'قيد التتبّع: {name}',
  'scrobble.pausedName': 'متوقف مؤقتًا: {name}',
  'scrobble.position': 'الموضع',
  'scrobble.in': 'مضى {span}',
  'scrobble.inAndLeft': 'مضى {done}، وبقي {left}',
  'scrobble.pause': 'إيقاف مؤقت',
  'scrobble.resume': 'استئناف',
  'scrobble.stop': 'إيقاف',
  'scrobble.finish': 'إنهاء',
  'scrobble.finishName': 'إنهاء: تُحتسب المشاهدة',

  'scrobble.moved': 'تغيّر الموضع',
  'scrobble.movedDetail': 'ينتهي الساعة {time}.',
  'scrobble.pausedAt': 'متوقف مؤقتًا عند {percent}',
  'scrobble.kept': 'يحفظ Trakt الموضع. يمكنك الاستئناف متى شئت من أي تطبيق من تطبيقاتك.',
  'scrobble.keptHere':
    'لا يتذكر الموضع إلا Marquee، فهذا الخادم لا يحفظ المواضع. يمكنك الاستئناف من هنا ما لم توقف شيئًا آخر مؤقتًا.',
  'scrobble.inHistory': '{name} في سجل مشاهدتك',
  'scrobble.watched': 'احتسب Trakt المشاهدة.',
  'scrobble.watchedAt': 'توقف عند {percent}، ويحتسب Trakt ذلك مشاهدة كاملة.',
  'scrobble.stoppedAt': 'توقف عند {percent} ولم تُحتسب المشاهدة',
  'scrobble.stoppedKept': 'تُحتسب المشاهدة ابتداءً من {limit}. يحفظ Trakt الموضع: استأنف متى شئت من «متابعة المشاهدة».',
  'scrobble.stoppedLost':
    'تُحتسب المشاهدة ابتداءً من {limit}. لا يحفظ هذا الخادم المواضع: للمتابعة لاحقًا ابدأ التتبّع من جديد وانقله إلى الموضع.',
  'scrobble.tooShort': 'أقصر من أن يُحفظ',
  'scrobble.tooShortDetail': 'ما دون {least} لا يُحفظ منه شيء. لم يتغيّر سجل مشاهدتك.',
  'scrobble.tooLate': 'فات أوان الإيقاف المؤقت، عند {percent}',
  'scrobble.tooLateDetail': 'ابتداءً من {limit} لا يحفظ Trakt الموضع، لذا لم يُرسل شيء. إنهاء التتبّع الآن يحتسب المشاهدة.',
  'scrobble.duplicate': '{name} في سجل مشاهدتك من قبل',
  'scrobble.countedLately': 'احتسبه Trakt قبل قليل.',
  'scrobble.countedAt': 'احتسبه Trakt الساعة {time}.',
  'scrobble.onceIsEnough': 'مرة واحدة تكفي.',
  'scrobble.againFrom': 'يُحتسب مجددًا من الساعة {time}.',
  'scrobble.notPlaying': 'لم يعد قيد المشاهدة',
  'scrobble.notPlayingDetail': 'انتهى من تلقاء نفسه، أو هناك شيء آخر قيد المشاهدة الآن. لم يتغيّر شيء.',
  'scrobble.removed': 'أُزيل الموضع',
  'scrobble.removedDetail': 'سيبدأ من البداية في المرة القادمة.',
}
