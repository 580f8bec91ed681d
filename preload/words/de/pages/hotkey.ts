// The hotkey, in German: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { hotkey as english } from '../../en/pages/hotkey.ts'
import type { Translated } from '../../message.ts'

export const hotkey: Translated<typeof english> = {
  'hotkey.field': 'Tastenkürzel:',
  'hotkey.none': 'Keines',
  'hotkey.press': 'Tasten drücken',
  'hotkey.captureHint': 'Esc behält es, die Rücktaste löscht es.',
  'hotkey.captureBare': 'Nimm Strg, Alt oder eine andere Zusatztaste dazu, sonst löst es schon das Tippen aus.',
  'hotkey.captureKey': 'Diese Taste kann nicht Teil eines Tastenkürzels sein.',

  'hotkey.noneSet': 'Kein Tastenkürzel. Infobereich und Fenster können alles, was es kann.',
  'hotkey.unconfirmed':
    'Dein Desktop hat es angenommen, aber erst der erste Druck beweist es. Wenn nichts passiert, nimm ein anderes.',
  'hotkey.unsupported':
    'Dieser Desktop gibt Apps kein globales Tastenkürzel. Lege stattdessen in seinen Einstellungen „marquee“ auf eine Taste.',
  'hotkey.taken': '{keys} ist von einer anderen App belegt.',
  'hotkey.takenUnnamed': 'Dieses Tastenkürzel ist von einer anderen App belegt.',
  'hotkey.invalid': '{keys} geht nicht als Tastenkürzel.',
  'hotkey.invalidUnnamed': 'Das geht nicht als Tastenkürzel.',
  'hotkey.kept': '{keys} gilt weiter.',
  'hotkey.keptNone': 'Jetzt ist kein Tastenkürzel festgelegt.',

  'hotkey.ctrl': 'Strg',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Umschalt',
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Eingabe',
  'hotkey.space': 'Leertaste',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Pos1',
  'hotkey.end': 'Ende',
  'hotkey.pageUp': 'Bild auf',
  'hotkey.pageDown': 'Bild ab',
  'hotkey.insert': 'Einfg',
  'hotkey.delete': 'Entf',
  'hotkey.keypad': 'Num {key}',
  'hotkey.playPause': 'Wiedergabe/Pause',
  'hotkey.nextTrack': 'Nächster Titel',
  'hotkey.previousTrack': 'Vorheriger Titel',
  'hotkey.stop': 'Stopp',
}
