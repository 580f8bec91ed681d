// The hotkey, in Spanish: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { hotkey as english } from '../../en/pages/hotkey.ts'
import type { Translated } from '../../message.ts'

export const hotkey: Translated<typeof english> = {
  'hotkey.field': 'Atajo:',
  'hotkey.none': 'Ninguno',
  'hotkey.press': 'Pulsa las teclas',
  'hotkey.captureHint': 'Esc lo deja como está, Retroceso lo borra.',
  'hotkey.captureBare': 'Añade Ctrl, Alt u otra tecla modificadora; si no, se activaría al escribir.',
  'hotkey.captureKey': 'Esta tecla no puede formar parte de un atajo.',

  'hotkey.noneSet': 'Sin atajo. La bandeja y la ventana hacen lo mismo.',
  'hotkey.unconfirmed':
    'Tu escritorio lo aceptó, pero solo se sabe al pulsarlo por primera vez. Si no pasa nada, prueba con otro.',
  'hotkey.unsupported':
    'Este escritorio no ofrece atajos globales a las aplicaciones. Asigna una tecla a «marquee» en sus propios ajustes.',
  'hotkey.taken': 'Otra aplicación ya usa {keys}.',
  'hotkey.takenUnnamed': 'Otra aplicación ya usa ese atajo.',
  'hotkey.invalid': '{keys} no puede ser un atajo.',
  'hotkey.invalidUnnamed': 'Esa combinación no puede ser un atajo.',
  'hotkey.kept': '{keys} sigue funcionando.',
  'hotkey.keptNone': 'Ahora no hay ningún atajo.',

  'hotkey.ctrl': 'Ctrl',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Mayús',
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Intro',
  'hotkey.space': 'Espacio',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Inicio',
  'hotkey.end': 'Fin',
  'hotkey.pageUp': 'Re\u00a0Pág',
  'hotkey.pageDown': 'Av\u00a0Pág',
  'hotkey.insert': 'Ins',
  'hotkey.delete': 'Supr',
  'hotkey.keypad': 'Núm\u00a0{key}',
  'hotkey.playPause': 'Reproducir/Pausa',
  'hotkey.nextTrack': 'Pista siguiente',
  'hotkey.previousTrack': 'Pista anterior',
  'hotkey.stop': 'Detener',
}
