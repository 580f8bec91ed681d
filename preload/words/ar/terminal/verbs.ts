// What each verb of the command line does: one line in the list, and more in its own help.
import type { verbs as english } from '../../en/terminal/verbs.ts'
import type { Translated } from '../../message.ts'

export const verbs: Translated<typeof english> = {
  'verbs.checkin': 'تسجيل مشاهدة فيلم أو حلقة',
  'verbs.checkinWhat':
    'في مكان <ماذا> اكتب ما تكتبه في البرنامج: عنوانًا، أو “severance s2e3” أو “the wire 1x2” أو “one piece e164” أو “dune 2021”، أو معرّف IMDb أو رابطًا. مسلسل بلا حلقة يعني حلقته التالية.',
  'verbs.checkinEquals':
    'العنوان المطابق تمامًا يسبق أفضل نتيجة. ومن عدة نتائج محتملة بالتساوي يُقصد المسلسل الذي لم تكمله بعد؛ فإن لم يحسم ذلك عُرضت مع معرّفاتها ولم يُفعل شيء.',
  'verbs.checkinBlocked':
    'إن كان شيء آخر قيد المشاهدة فلا يُفعل شيء أيضًا، إلا إذا حدّد \u200e--replace\u200e أو \u200e--wait\u200e ما يُفعل.',
  'verbs.exampleEpisode': 'هذه الحلقة',
  'verbs.exampleNext': 'الحلقة التالية مما شاهدته آخر مرة',
  'verbs.exampleNextOf': 'الحلقة التالية من هذا المسلسل',
  'verbs.exampleReplace': 'يلغي ما هو قيد المشاهدة ويسجّل مشاهدة هذا',
  'verbs.exampleAgo': 'بدأ قبل 20 دقيقة (تتبّع: لا يقبل Trakt تسجيل مشاهدة بوقت سابق)',

  'verbs.status': 'ما هو قيد المشاهدة، وكم بقي منه',
  'verbs.statusMore':
    'مع \u200e--watch\u200e يستمر بسطر واحد لكل تغيّر، لأشرطة الحالة، ويبقى حتى عند إنهاء Marquee وبدئه مجددًا. ومع \u200e--json\u200e يكون كل سطر كائنًا واحدًا. ينتهي بهدوء عند Ctrl+C، أو عندما لا يعود أحد يقرؤه.',
  'verbs.exampleStatus': 'Severance م2 ح3، بقي 23 د',
  'verbs.exampleWatch': 'من أجل Waybar وأمثاله',

  'verbs.cancel': 'إلغاء ما هو قيد المشاهدة؛ ولا يُحتسب',
  'verbs.cancelMore': 'يحفظ Trakt موضع التتبّع الجاري؛ وابتداءً من {percent} تُحتسب المشاهدة.',
  'verbs.exampleCancel': 'يلغي ما هو قيد المشاهدة',
  'verbs.exampleCancelWaiting': 'يلغي تسجيل المشاهدة الذي ينتظر دوره',

  'verbs.undo': 'التراجع عن تسجيل المشاهدة خلال 30 ثانية',
  'verbs.undoMore': 'يلغيه، ويزيله من سجل المشاهدة إن وصل إليه.',
  'verbs.exampleUndo': 'كأنه لم يحدث',

  'verbs.rate': 'تقييم ما هو قيد المشاهدة أو آخر ما شوهد، من 1 إلى 10',
  'verbs.exampleRate': 'الفيلم أو الحلقة',
  'verbs.exampleRateShow': 'المسلسل الذي منه الحلقة',

  'verbs.queue': 'ما لم يُبلَّغ به Trakt بعد',
  'verbs.queueMore': 'ما تفعله حين يتعذّر الوصول إلى Trakt يُحفظ هنا، ويُرسل تلقائيًا.',
  'verbs.exampleQueue': 'سطر لكل منها',

  'verbs.open': 'إظهار البرنامج',
  'verbs.openMore': 'اربط `marquee open palette` بمفتاح إن كان سطح المكتب لا يمنح التطبيقات اختصارات عامة.',
  'verbs.exampleOpen': 'النافذة',
  'verbs.exampleOpenPalette': 'حقل تسجيل المشاهدة',

  'verbs.quit': 'إنهاء البرنامج',
  'verbs.quitMore': 'ما ينتظر الإرسال يُحفظ للتشغيل التالي.',
  'verbs.exampleQuit': 'يعود بعد إنهائه',

  'verbs.completions': 'طباعة الإكمال التلقائي للصدفة',
  'verbs.exampleBash': 'في ~/.bashrc',
  'verbs.exampleZsh': 'في ~/.zshrc، بعد compinit',
  'verbs.exampleFish': 'في ~/.config/fish/config.fish',

  'verbs.help': 'هذا، أو المزيد عن فعل واحد',
  'verbs.exampleHelp': 'كل شيء عن تسجيل المشاهدة',
}
