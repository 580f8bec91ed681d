// What is wrong with the words that were typed after `marquee`, in Brazilian Portuguese.
import type { problems as english } from '../../en/terminal/problems.ts'
import type { Translated } from '../../message.ts'

export const problems: Translated<typeof english> = {
  'problems.unknownVerb': 'Não existe o comando “{word}”.',
  'problems.unknownOption': 'Aqui não existe a opção {option}.',
  'problems.noValue': '{option} precisa de um valor.',
  'problems.needlessValue': '{option} não recebe valor.',
  'problems.needlessWord': '“{word}” é uma palavra a mais.',
  'problems.notTogether': '{one} e {other} não combinam.',
  'problems.nothingToFind': 'O que você está assistindo? Assim: marquee checkin "severance s2e3".',
  'problems.tooLong': 'Isso é longo demais.',
  'problems.noRating': 'Uma nota é um número inteiro de 1 a 10.',
  'problems.noShell': 'Há autocompletar para bash, zsh e fish.',
  'problems.noPlace': 'O que pode ser aberto: window, palette, settings, queue.',
  'problems.noMinutes': '--ago recebe minutos inteiros, 1 a 600.',
  'problems.more': '`marquee --help` diz o que existe.',
  'problems.moreOf': '`marquee help {verb}` diz o que existe.',
}
