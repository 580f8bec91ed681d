// What is wrong with the words that were typed after `marquee`. The sentence that says where to read on follows each.
import type { problems as english } from '../../en/terminal/problems.ts'
import type { Translated } from '../../message.ts'

export const problems: Translated<typeof english> = {
  'problems.unknownVerb': 'لا يوجد فعل «{word}».',
  'problems.unknownOption': 'لا يوجد هنا خيار {option}.',
  'problems.noValue': 'يحتاج الخيار {option} إلى قيمة.',
  'problems.needlessValue': 'لا يأخذ الخيار {option} قيمة.',
  'problems.needlessWord': 'الكلمة «{word}» زائدة.',
  'problems.notTogether': 'لا يجتمع {one} و{other}.',
  'problems.nothingToFind': 'ماذا تشاهد؟ مثلًا: \u200emarquee checkin "severance s2e3"\u200e.',
  'problems.tooLong': 'هذا أطول من اللازم.',
  'problems.noRating': 'التقييم عدد صحيح من 1 إلى 10.',
  'problems.noShell': 'الإكمال التلقائي متاح في bash وzsh وfish.',
  'problems.noPlace': 'ما يمكن فتحه: window، palette، settings، queue.',
  'problems.noMinutes': 'يأخذ الخيار \u200e--ago\u200e دقائق صحيحة، من 1 إلى 600.',
  'problems.more': 'الأمر `marquee --help` يذكر ما هو متاح.',
  'problems.moreOf': 'الأمر `marquee help {verb}` يذكر ما هو متاح.',
}
