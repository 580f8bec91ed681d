// What the system shows of Marquee, in Spanish: titles of windows, questions and messages, the menu bar of macOS.
import type { system as english } from '../../en/desktop/system.ts'
import type { Translated } from '../../message.ts'

export const system: Translated<typeof english> = {
  'system.palette': 'Check-in',
  'system.settings': 'Ajustes de Marquee',

  // ---- dialogs ----
  'system.ok': 'Aceptar',
  'system.notSaved': 'No se pudo guardar el archivo',
  'system.notSavedDetail':
    'No se perdió nada. Comprueba que se pueda escribir en la carpeta y que el disco no esté lleno, o elige otro lugar.',

  'system.comment': 'Cuéntale a Trakt lo que estás viendo',

  // ---- the menu bar of macOS ----
  'system.about': 'Acerca de Marquee',
  'system.services': 'Servicios',
  'system.hide': 'Ocultar Marquee',
  'system.hideOthers': 'Ocultar otros',
  'system.showAll': 'Mostrar todo',
  'system.quit': 'Salir de Marquee',
  'system.edit': 'Edición',
  'system.undo': 'Deshacer',
  'system.redo': 'Rehacer',
  'system.cut': 'Cortar',
  'system.copy': 'Copiar',
  'system.paste': 'Pegar',
  'system.selectAll': 'Seleccionar todo',
  'system.windowMenu': 'Ventana',
  'system.close': 'Cerrar ventana',
  'system.minimize': 'Minimizar',
}
