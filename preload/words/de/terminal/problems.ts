// What is wrong with the words that were typed after `marquee`, in German.
import type { problems as english } from '../../en/terminal/problems.ts'
import type { Translated } from '../../message.ts'

export const problems: Translated<typeof english> = {
  'problems.unknownVerb': 'Den Befehl „{word}“ gibt es nicht.',
  'problems.unknownOption': 'Die Option {option} gibt es hier nicht.',
  'problems.noValue': '{option} braucht einen Wert.',
  'problems.needlessValue': '{option} nimmt keinen Wert.',
  'problems.needlessWord': '„{word}“ ist ein Wort zu viel.',
  'problems.notTogether': '{one} und {other} gehen nicht zusammen.',
  'problems.nothingToFind': 'Was schaust du gerade? Zum Beispiel so: marquee checkin "severance s2e3".',
  'problems.tooLong': 'Das ist zu lang.',
  'problems.noRating': 'Eine Bewertung ist eine ganze Zahl von 1 bis 10.',
  'problems.noShell': 'Vervollständigungen gibt es für bash, zsh und fish.',
  'problems.noPlace': 'Öffnen lassen sich: window, palette, settings, queue.',
  'problems.noMinutes': '--ago nimmt ganze Minuten, 1 bis 600.',
  'problems.more': '`marquee --help` sagt, was es gibt.',
  'problems.moreOf': '`marquee help {verb}` sagt, was es gibt.',
}
