// What each option does, beside its name in the help and in the completions.
import type { options as english } from '../../en/terminal/options.ts'
import type { Translated } from '../../message.ts'

export const options: Translated<typeof english> = {
  'options.next': 'الحلقة التالية مما لم تكمله بعد',
  'options.first': 'الأول من عدة نتائج محتملة بالتساوي',
  'options.id': 'صاحب هذا المعرّف من عدة نتائج',
  'options.replace': 'إن كان شيء آخر قيد المشاهدة: إلغاؤه والتسجيل الآن',
  'options.wait': 'إن كان شيء آخر قيد المشاهدة: التسجيل تلقائيًا عند انتهائه',
  'options.message': 'نص تسجيل المشاهدة، بدلًا من نص الإعدادات',
  'options.ago': 'بدأ قبل هذا العدد من الدقائق، من 1 إلى 600',
  'options.notify': 'إظهار النتيجة في إشعار أيضًا، لاختصارات المفاتيح',
  'options.watch': 'الاستمرار، سطر واحد لكل تغيّر',
  'options.waiting': 'تسجيل المشاهدة المنتظر، لا ما هو قيد المشاهدة',
  'options.show': 'المسلسل بدلًا من الحلقة',
  'options.json': 'سطر واحد من JSON كما يصفه docs/command-line.md',
  'options.noStart': 'عدم تشغيل Marquee إن لم يكن قيد التشغيل',
  'options.help': 'هذا',
  'options.version': 'إصدار Marquee',
  'options.textValue': 'نص',
  'options.idValue': 'معرّف',
  'options.minutesValue': 'دقائق',
}
