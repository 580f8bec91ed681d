// The help as a whole. What is typed goes from left to right: marks (U+200E) keep its brackets where they belong.
import type { help as english } from '../../en/terminal/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.intro': 'برنامج Marquee يخبر Trakt بما تشاهده.',
  'help.running': 'يذهب الأمر إلى Marquee العامل؛ فإن لم يكن قيد التشغيل بدأ أولًا مخفيًا.',
  'help.title': 'الأمر marquee {verb}: {summary}',

  'help.usage': 'الاستخدام',
  'help.verbs': 'الأفعال',
  'help.options': 'الخيارات',
  'help.examples': 'أمثلة',
  'help.codes': 'رموز الخروج',

  'help.usageAny': 'marquee <فعل>\u200e [خيارات]\u200e',
  'help.usageCheckin': 'marquee checkin <ماذا>\u200e [خيارات]\u200e',
  'help.usageCheckinNext': 'marquee checkin --next [مسلسل]\u200e [خيارات]\u200e',
  'help.usageRate': 'marquee rate <من 1 إلى 10>\u200e [--show]',
  'help.usageHelp': 'marquee help [فعل]\u200e',
  'help.bare': 'يُظهر البرنامج',
  'help.hint': 'الأمر `marquee help <فعل>\u200e` يذكر المزيد عن فعل واحد.',

  'help.code0': 'تم',
  'help.code1': 'رُفض أو فشل، مع ذكر السبب',
  'help.code2': 'استخدام خاطئ، أو عدة أشياء محتملة بالتساوي',
  'help.code3': 'لا شيء يُفعل: لا شيء قيد المشاهدة، ولا تالٍ، ولا شيء للتراجع عنه',
  'help.code4': 'لم يُسجّل الدخول',
  'help.code5': 'هناك تسجيل مشاهدة آخر جارٍ، ولم يُعطَ \u200e--replace\u200e ولا \u200e--wait',
  'help.code6': 'حُفظ وسيُرسل لاحقًا: يتعذّر الوصول إلى Trakt',
  'help.code7': 'برنامج Marquee ليس قيد التشغيل، أو تعذّر تشغيله',
}
