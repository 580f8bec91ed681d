// The help as a whole, in Spanish: what Marquee is, headings, how commands are written, exit codes.
import type { help as english } from '../../en/terminal/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.intro': 'Marquee le cuenta a Trakt lo que estás viendo.',
  'help.running': 'Los comandos van al Marquee que está abierto; si no hay ninguno, primero se abre oculto.',
  'help.title': 'marquee {verb}: {summary}',

  // Headings.
  'help.usage': 'Uso',
  'help.verbs': 'Comandos',
  'help.options': 'Opciones',
  'help.examples': 'Ejemplos',
  'help.codes': 'Códigos de salida',

  // How a command is written.
  'help.usageAny': 'marquee <comando> [opciones]',
  'help.usageCheckin': 'marquee checkin <qué> [opciones]',
  'help.usageCheckinNext': 'marquee checkin --next [serie] [opciones]',
  'help.usageRate': 'marquee rate <1 a 10> [--show]',
  'help.usageHelp': 'marquee help [comando]',
  'help.bare': 'abre la aplicación',
  'help.hint': '`marquee help <comando>` cuenta más sobre uno.',

  // Exit codes, by their number.
  'help.code0': 'hecho',
  'help.code1': 'rechazado o fallido: dice por qué',
  'help.code2': 'uso incorrecto, o varias cosas encajan igual de bien',
  'help.code3': 'nada que hacer: nada en curso, nada a continuación, nada que deshacer',
  'help.code4': 'sin sesión iniciada',
  'help.code5': 'hay otro check-in en curso, y no se indicó ni --replace ni --wait',
  'help.code6': 'guardado para enviarlo después: no se puede contactar con Trakt',
  'help.code7': 'Marquee no está abierto, o no se pudo abrir',
}
