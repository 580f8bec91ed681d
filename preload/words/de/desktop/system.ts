// What the system shows of Marquee, in German: titles of windows, questions and messages, the menu bar of macOS, the list of what starts at login.
import type { system as english } from '../../en/desktop/system.ts'
import type { Translated } from '../../message.ts'

export const system: Translated<typeof english> = {
  'system.palette': 'Einchecken',
  'system.settings': 'Marquee-Einstellungen',

  'system.ok': 'OK',
  'system.notSaved': 'Die Datei ließ sich nicht sichern',
  'system.notSavedDetail':
    'Es ging nichts verloren. Prüfe, ob der Ordner beschreibbar und auf dem Datenträger noch Platz ist, oder wähle einen anderen Ort.',

  'system.comment': 'Sag Trakt, was du gerade schaust',

  'system.about': 'Über Marquee',
  'system.services': 'Dienste',
  'system.hide': 'Marquee ausblenden',
  'system.hideOthers': 'Andere ausblenden',
  'system.showAll': 'Alle einblenden',
  'system.quit': 'Marquee beenden',
  'system.edit': 'Bearbeiten',
  'system.undo': 'Widerrufen',
  'system.redo': 'Wiederholen',
  'system.cut': 'Ausschneiden',
  'system.copy': 'Kopieren',
  'system.paste': 'Einsetzen',
  'system.selectAll': 'Alles auswählen',
  'system.windowMenu': 'Fenster',
  'system.close': 'Fenster schließen',
  'system.minimize': 'Im Dock ablegen',
}
