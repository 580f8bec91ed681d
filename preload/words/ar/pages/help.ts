// Help: the version, the log, the report of a problem, what is sent where, licences.
import type { help as english } from '../../en/pages/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.title': 'المساعدة وحول البرنامج',
  'help.version': 'الإصدار {version} من Marquee',
  'help.versionHint': 'برنامج حر برخصة MIT.',
  'help.licences': 'الرخص',
  'help.licencesTitle': 'رخص ما بُني منه Marquee',
  'help.licencesMissing': 'تعذّرت قراءتها هنا. تجدها بجانب البرنامج في docs/licences.md.',
  'help.privacy': 'الخصوصية',
  'help.privacyHint': 'ما الذي يغادر هذا الحاسوب، وإلى أين.',
  'help.whatIsSent': 'ما يُرسل وإلى أين',
  'help.diagnostics': 'التشخيص',
  'help.diagnosticsHint': 'للإبلاغ عن مشكلة: إصدارات وحالات وأعداد. تراها كلها أولًا.',
  'help.showDiagnostics': 'عرض ونسخ…',
  'help.diagnosticsIntro': 'هذا ما يُنسخ بالضبط. لا يسمّي أحدًا: لا مستخدم ولا عنوان عمل ولا عنوان شبكة ولا مفتاح ولا مسار.',
  'help.copy': 'نسخ',
  'help.copied': 'تم النسخ',
  'help.copyFailed': 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',
  'help.log': 'سجل البرنامج',
  'help.logHint': 'ما الذي تعثّر ومتى، في 3\u00a0ميغابايت على الأكثر ومن دون أسرار. يبقى على هذا الحاسوب.',
  'help.openLog': 'فتح مجلد السجلات',
  'help.logFailed': 'تعذّر فتح المجلد. اسمه logs وهو في مجلد بيانات Marquee.',
  'help.loading': 'لحظة من فضلك…',

  'help.toTrakt': 'إلى Trakt',
  'help.toTraktText':
    'تسجيلات مشاهدتك وتتبّعاتك وتقييماتك وقائمة مشاهدتك وما تبحث عنه، ومع كل منها جلستك. ويسأل Marquee موقع Trakt عمّا شاهدته أنت وأصدقاؤك. إن كنت تستخدم خادمًا خاصًا بك فكل ذلك يذهب إليه لا إلى Trakt.',
  'help.toPictures': 'إلى حيث يحفظ Trakt صوره',
  'help.toPicturesText':
    'تُجلب الملصقات من مواقع صور Trakt، وصور الوجوه من Gravatar أيضًا، من دون جلستك. ترى هذه المواقع عنوان شبكتك كما يراه أي موقع.',
  'help.toGithub': 'إلى GitHub',
  'help.toGithubText': 'عندما يبحث Marquee عن إصدار جديد، مرة في اليوم على الأكثر: السؤال ولا شيء سواه. ويمكن إيقاف ذلك.',
  'help.toNetworks': 'إلى الشبكات التي تشارك فيها',
  'help.toNetworksText': 'ينشر Trakt تسجيل مشاهدتك هناك إن فعّلت ذلك. أما Marquee نفسه فلا يخاطب أيًّا منها.',
  'help.toNobody': 'ولا إلى أحد سواهم',
  'help.toNobodyText': 'لا إحصاءات ولا تقارير أعطال ولا إعلانات. والحساب التجريبي لا يرسل شيئًا على الإطلاق.',
  'help.stays': 'على هذا الحاسوب',
  'help.staysText':
    'الجلسة محفوظة في سلسلة مفاتيح النظام حيثما وُجدت. والإعدادات وما ينتظر الإرسال والنشاط المحفوظ وسجل البرنامج كلها في مجلد بيانات Marquee، ولا يقرؤها سواك. تسجيل الخروج يحذف الجلسة والنشاط المحفوظ.',
}
