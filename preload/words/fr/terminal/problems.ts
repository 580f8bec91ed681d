// What is wrong with the words that were typed after `marquee`, in French.
import type { problems as english } from '../../en/terminal/problems.ts'
import type { Translated } from '../../message.ts'

export const problems: Translated<typeof english> = {
  'problems.unknownVerb': 'Il n’y a pas de commande « {word} ».',
  'problems.unknownOption': 'Il n’y a pas d’option {option} ici.',
  'problems.noValue': '{option} demande une valeur.',
  'problems.needlessValue': '{option} ne prend pas de valeur.',
  'problems.needlessWord': '« {word} » est un mot de trop.',
  'problems.notTogether': '{one} et {other} ne vont pas ensemble.',
  'problems.nothingToFind': 'Que regardez-vous ? Par exemple : marquee checkin "severance s2e3".',
  'problems.tooLong': 'C’est trop long.',
  'problems.noRating': 'Une note est un nombre entier de 1 à 10.',
  'problems.noShell': 'La complétion existe pour bash, zsh et fish.',
  'problems.noPlace': 'Ce qui peut être ouvert : window, palette, settings, queue.',
  'problems.noMinutes': '--ago demande des minutes entières, de 1 à 600.',
  'problems.more': '`marquee --help` dit ce qui existe.',
  'problems.moreOf': '`marquee help {verb}` dit ce qui existe.',
}
