// Something else is playing: what it is, and three choices. And the check-in that waits for its time.
import type { wait as english } from '../../en/pages/wait.ts'
import type { Translated } from '../../message.ts'

export const wait: Translated<typeof english> = {
  'wait.prompt': 'هناك شيء آخر قيد المشاهدة',
  'wait.somethingPlays': 'يقول Trakt إن شيئًا آخر قيد المشاهدة',
  'wait.scrobbling': 'قيد التتبّع الآن',
  'wait.watching': 'قيد المشاهدة بالفعل',
  'wait.freeAt': 'يتاح الساعة {time}',
  'wait.freeNow': 'متاح الآن',
  'wait.asked': 'طلبت {name}.',
  'wait.noLength': 'لم يذكر Trakt كم يستمر هذا.',
  'wait.stops': 'لاستبدال تتبّع جارٍ، يوقفه Marquee.',
  'wait.stopsAndKeeps': 'لاستبدال تتبّع جارٍ، يوقفه Marquee؛ ويحفظ Trakt موضعه.',
  'wait.nothingCancelled': 'لا يُلغى شيء إلا بأمرك.',
  'wait.replace': 'استبدال',
  'wait.wait': 'انتظار',
  'wait.neverMind': 'صرف النظر',
  'wait.waiting': 'بانتظار تسجيل المشاهدة',
  'wait.checksInAt': 'تُسجّل المشاهدة الساعة {time}، بعد {left}',
  'wait.checkingIn': 'جارٍ تسجيل المشاهدة…',
  'wait.scrobblesFrom': 'يبدأ التتبّع الساعة {time}، بعد {left}',
  'wait.starting': 'جارٍ البدء…',
  'wait.callOff': 'إلغاء الانتظار',
}
