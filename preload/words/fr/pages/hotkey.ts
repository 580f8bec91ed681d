// The hotkey in French: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { hotkey as english } from '../../en/pages/hotkey.ts'
import type { Translated } from '../../message.ts'

export const hotkey: Translated<typeof english> = {
  'hotkey.field': 'Raccourci :',
  'hotkey.none': 'Aucun',
  'hotkey.press': 'Appuyez…',
  'hotkey.captureHint': 'Échap le garde, Retour arrière l’efface.',
  'hotkey.captureBare': 'Ajoutez Ctrl, Alt ou une autre touche de ce genre, sinon la frappe le déclencherait.',
  'hotkey.captureKey': 'Cette touche ne peut pas faire partie d’un raccourci.',

  'hotkey.noneSet': 'Pas de raccourci. La zone de notification et la fenêtre permettent la même chose.',
  'hotkey.unconfirmed':
    'Votre bureau l’a accepté, mais seul le premier essai le prouve. Si rien ne se passe, prenez-en un autre.',
  'hotkey.unsupported':
    'Ce bureau n’accorde pas de raccourci global aux applications. Associez plutôt une touche à « marquee » dans ses propres réglages.',
  'hotkey.taken': '{keys} est déjà pris par une autre application.',
  'hotkey.takenUnnamed': 'Ce raccourci est déjà pris par une autre application.',
  'hotkey.invalid': '{keys} ne peut pas servir de raccourci.',
  'hotkey.invalidUnnamed': 'Cela ne peut pas servir de raccourci.',
  'hotkey.kept': '{keys} fonctionne toujours.',
  'hotkey.keptNone': 'Aucun raccourci n’est défini.',

  'hotkey.ctrl': 'Ctrl',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Maj',
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Entrée',
  'hotkey.space': 'Espace',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Début',
  'hotkey.end': 'Fin',
  'hotkey.pageUp': 'Pg préc',
  'hotkey.pageDown': 'Pg suiv',
  'hotkey.insert': 'Inser',
  'hotkey.delete': 'Suppr',
  'hotkey.keypad': 'Pavé {key}',
  'hotkey.playPause': 'Lecture/Pause',
  'hotkey.nextTrack': 'Piste suivante',
  'hotkey.previousTrack': 'Piste précédente',
  'hotkey.stop': 'Arrêt',
}
