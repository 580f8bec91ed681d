// What stands in the way: one short line in the tray's menu, and in its tooltip.
import type { trouble as english } from '../../en/desktop/trouble.ts'
import type { Translated } from '../../message.ts'

export const trouble: Translated<typeof english> = {
  'trouble.memoryOnly': 'سُجّل الخروج: تعذّر حفظ الجلسة',
  'trouble.expired': 'سُجّل الخروج: انتهت الجلسة',
  'trouble.revoked': 'سُجّل الخروج: أنهى Trakt أو تطبيق آخر الجلسة',
  'trouble.sessionUnreadable': 'سُجّل الخروج: تعذّرت قراءة الجلسة المحفوظة',
  'trouble.moved': 'سُجّل الخروج: الجلسة تخص مفتاحًا آخر',
  'trouble.offline': 'غير متصل: تعذّر الوصول إلى Trakt',
  'trouble.serverDown': 'يواجه Trakt مشكلة حاليًا',
  'trouble.rateLimited': 'طلب Trakt التمهّل',
  'trouble.edgeBlocked': 'رفض Trakt الاتصال',
  'trouble.unreadable': 'أجاب Trakt بما لا يُفهم',
  'trouble.keyRefused': 'رفض Trakt مفتاح API هذا',
  'trouble.noKey': 'لا يوجد مفتاح API من Trakt',
  'trouble.insecureAddress': 'العنوان المحدد في الإعدادات غير آمن',
  'trouble.deactivated': 'حساب Trakt هذا معطّل',
  'trouble.locked': 'حساب Trakt هذا مقفل',
  'trouble.accountLimit': 'بلغ حساب Trakt هذا أحد حدوده',
  'trouble.vipOnly': 'يخصّ Trakt أعضاء VIP بهذه الميزة',
  'trouble.hotkey': 'تعذّر تسجيل اختصار لوحة المفاتيح',
}
