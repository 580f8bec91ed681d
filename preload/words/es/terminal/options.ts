// What each option does, beside its name in the help and in the completions, in Spanish.
import type { options as english } from '../../en/terminal/options.ts'
import type { Translated } from '../../message.ts'

export const options: Translated<typeof english> = {
  'options.next': 'el próximo episodio de lo que tienes a medias',
  'options.first': 'si varios son igual de probables, el primero',
  'options.id': 'si hay varios, el que tiene este identificador',
  'options.replace': 'si hay otra cosa en curso: cancelarla y hacer check-in ahora',
  'options.wait': 'si hay otra cosa en curso: hacer check-in automáticamente cuando termine',
  'options.message': 'texto del check-in, en lugar del de Ajustes',
  'options.ago': 'empezó hace estos minutos, de 1 a 600',
  'options.notify': 'decir el resultado también con una notificación, para atajos de teclado',
  'options.watch': 'seguir, con una línea por cada cambio',
  'options.waiting': 'no lo que está en curso, sino el check-in en espera',
  'options.show': 'la serie en lugar del episodio',
  'options.json': 'una línea de JSON, como la describe docs/command-line.md',
  'options.noStart': 'no abrir Marquee si no está abierto',
  'options.help': 'esta ayuda',
  'options.version': 'la versión de Marquee',
  'options.textValue': 'texto',
  'options.idValue': 'identificador',
  'options.minutesValue': 'minutos',
}
