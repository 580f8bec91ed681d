// What the system shows of Marquee, in French: titles of windows, questions and messages, the menu bar of macOS.
import type { system as english } from '../../en/desktop/system.ts'
import type { Translated } from '../../message.ts'

export const system: Translated<typeof english> = {
  'system.palette': 'Check-in',
  'system.settings': 'Réglages de Marquee',

  'system.ok': 'OK',
  'system.notSaved': 'Le fichier n’a pas pu être enregistré',
  'system.notSavedDetail':
    'Rien n’a été perdu. Vérifiez que le dossier n’est pas protégé et que le disque n’est pas plein, ou choisissez un autre emplacement.',

  'system.comment': 'Dites à Trakt ce que vous regardez',

  'system.about': 'À propos de Marquee',
  'system.services': 'Services',
  'system.hide': 'Masquer Marquee',
  'system.hideOthers': 'Masquer les autres',
  'system.showAll': 'Tout afficher',
  'system.quit': 'Quitter Marquee',
  'system.edit': 'Édition',
  'system.undo': 'Annuler',
  'system.redo': 'Rétablir',
  'system.cut': 'Couper',
  'system.copy': 'Copier',
  'system.paste': 'Coller',
  'system.selectAll': 'Tout sélectionner',
  'system.windowMenu': 'Fenêtre',
  'system.close': 'Fermer la fenêtre',
  'system.minimize': 'Réduire',
}
