// The notices: what happened while nobody looked.
import type { notice as english } from '../../en/pages/notice.ts'
import type { Translated } from '../../message.ts'

export const notice: Translated<typeof english> = {
  'notice.settingsUnread': 'تعذّرت قراءة ملف الإعدادات',
  'notice.settingsUnreadDetail': 'عادت إعداداتك إلى الوضع الافتراضي.',
  'notice.stateUnread': 'تعذّرت قراءة ملف التسجيلات المنتظرة',
  'notice.stateUnreadDetail': 'إن كان هناك تسجيل مشاهدة ينتظر موعده فاطلبه مجددًا. لم يُمسّ سجل مشاهدتك على Trakt.',
  'notice.sessionUnread': 'تعذّرت قراءة الجلسة المحفوظة',
  'notice.sessionUnreadDetail': 'لم يُفقد شيء على Trakt. سجّل الدخول مجددًا للمتابعة.',
  'notice.demoUnread': 'تعذّرت قراءة ملف الحساب التجريبي',
  'notice.demoUnreadDetail': 'تبدأ التجربة من جديد؛ ولم يُمسّ حسابك.',
  'notice.activityUnread': 'تعذّرت قراءة النشاط المحفوظ للاستخدام دون اتصال',
  'notice.activityUnreadDetail': 'لم يُفقد شيء على Trakt: يُحفظ النشاط من جديد كلما تصفّحته.',
  'notice.journalUnread': 'تعذّرت قراءة ملف ما ينتظر الإرسال',
  'notice.journalUnreadDetail': 'فيه ما كان ينتظر الإرسال: راجع سجل مشاهدتك قبل أن تسجّل مشاهدة الشيء نفسه مرة أخرى.',
  'notice.keptAs': 'حُفظ الملف القديم باسم {file}.',

  'notice.settingsUnwritten': 'تتعذّر الكتابة في ملف الإعدادات',
  'notice.stateUnwritten': 'تتعذّر الكتابة في ملف التسجيلات المنتظرة',
  'notice.sessionUnwritten': 'يتعذّر حفظ الجلسة',
  'notice.demoUnwritten': 'تتعذّر الكتابة في ملف الحساب التجريبي',
  'notice.activityUnwritten': 'يتعذّر حفظ النشاط للاستخدام دون اتصال',
  'notice.journalUnwritten': 'تتعذّر الكتابة في ملف ما ينتظر الإرسال',
  'notice.untilQuit': 'تبقى التغييرات حتى إنهاء Marquee.',
  'notice.sessionUntilQuit': 'تبقى جلستك قائمة حتى إنهاء Marquee، وقد يلزم تسجيل الدخول مجددًا بعد ذلك.',
  'notice.journalUntilQuit': 'كل تسجيل مشاهدة يتعذّر إرساله فورًا يضيع عند إنهاء Marquee.',
  'notice.checkDisk': 'تحقّق من أن القرص غير ممتلئ وأنه ليس للقراءة فقط.',

  'notice.notCheckedIn': 'لم تُسجّل مشاهدة {title}',
  'notice.missed':
    'حان الموعد الساعة {time} بينما لم يكن Marquee قيد التشغيل. مضى على ذلك وقت أطول من أن يُنفّذ دون سؤالك، فلم يُرسل شيء. سجّل المشاهدة مجددًا إن كنت ما زلت تشاهد.',
  'notice.checkInAgain': 'سجّل المشاهدة مجددًا متى شئت.',
  'notice.putBack': 'عادت مشاهدة {title}',
  'notice.putBackDetail': 'فشل الاستبدال، فأُعيد تسجيل المشاهدة السابق. لم يُفقد شيء.',
  'notice.notPutBack': 'تعذّرت إعادة {title}',
  'notice.notPutBackDetail': 'وفشل الاستبدال أيضًا: لا شيء قيد المشاهدة على Trakt الآن. سجّل المشاهدة مجددًا متى شئت.',
  'notice.addedToHistory': 'أُضيفت مشاهدة {title} إلى سجلك',
  'notice.addedToHistoryDetail':
    'تحمل وقتها الفعلي، {time}. لم يمكن إبلاغ Trakt أثناء العرض، فلم تظهر قط على أنها قيد المشاهدة.',
  'notice.sentLate': 'أُرسلت مشاهدة {title} متأخرة',
  'notice.sentLateDetail': 'عاد الوصول إلى Trakt، وتسجيل مشاهدتك جارٍ هناك الآن. لم يُفقد شيء.',
  'notice.journalOld': 'ما ينتظر الإرسال نسخة قديمة',
  'notice.journalOldDetail':
    'هذه النسخة أقدم مما يعرفه Marquee عنها، كما يحدث بعد استعادة نسخة احتياطية. لن يُرسل منها شيء قبل أن يتحقّق Marquee من أنه ليس لدى Trakt.',
  'notice.notInHistory': 'لم تدخل مشاهدة {title} في سجلك',
  'notice.notInHistoryDetail':
    'انتهى العرض الساعة {time} بينما تعذّر على Marquee إبلاغ Trakt. لا يُحتسب التتبّع إلا إذا علم Trakt بنهايته. أضفه إلى سجل مشاهدتك على trakt.tv إن أكملته.',
  'notice.notCancelled': 'تعذّر إلغاء ما تشاهده الآن',
}
