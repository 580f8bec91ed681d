// What is wrong with the words that were typed after `marquee`, in Spanish.
import type { problems as english } from '../../en/terminal/problems.ts'
import type { Translated } from '../../message.ts'

export const problems: Translated<typeof english> = {
  'problems.unknownVerb': 'No existe el comando «{word}».',
  'problems.unknownOption': 'Aquí no existe la opción {option}.',
  'problems.noValue': '{option} necesita un valor.',
  'problems.needlessValue': '{option} no lleva ningún valor.',
  'problems.needlessWord': 'Sobra la palabra «{word}».',
  'problems.notTogether': '{one} y {other} no se pueden combinar.',
  'problems.nothingToFind': '¿Qué estás viendo? Así: marquee checkin "severance s2e3".',
  'problems.tooLong': 'Es demasiado largo.',
  'problems.noRating': 'Una calificación es un número entero del 1 al 10.',
  'problems.noShell': 'Hay autocompletado para bash, zsh y fish.',
  'problems.noPlace': 'Se puede abrir: window, palette, settings, queue.',
  'problems.noMinutes': '--ago lleva minutos enteros, de 1 a 600.',
  'problems.more': '`marquee --help` dice lo que hay.',
  'problems.moreOf': '`marquee help {verb}` dice lo que hay.',
}
