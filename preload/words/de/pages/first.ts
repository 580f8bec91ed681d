// The first steps, in German: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { first as english } from '../../en/pages/first.ts'
import type { Translated } from '../../message.ts'

export const first: Translated<typeof english> = {
  'first.stepOf': 'Schritt {number} von {steps}',
  'first.back': 'Zurück',
  'first.skip': 'Überspringen',
  'first.skipRest': 'Rest überspringen',
  'first.continue': 'Weiter',
  'first.copy': 'Kopieren',
  'first.copied': 'Kopiert',

  'first.hotkey': 'Von überall einchecken',
  'first.hotkeyDetail': 'Ein Tastendruck holt Marquee nach vorn, egal, was gerade zu sehen ist.',
  'first.hotkeyChange': 'Andere Tasten? Wähle das Feld und drücke sie.',
  'first.press': 'Drücke jetzt {keys}',
  'first.pressDetail': 'Es ist eingestellt. Ein Druck zeigt, dass es bei Marquee ankommt.',
  'first.desktopAsks':
    'Vielleicht fragt dein Desktop, ob Marquee diese Tasten benutzen darf. Erlaube es und drücke sie dann: Erst ein Druck beweist, dass es geht.',
  'first.desktopSilent': 'Dein Desktop wurde um diese Tasten gebeten; erst ein Druck beweist, dass er sie hergibt.',
  'first.heard': 'Es klappt',
  'first.heardDetail': '{keys} kommt bei Marquee an, was auch immer gerade vorn ist.',
  'first.taken': '{keys} ist von einem anderen Programm belegt',
  'first.takenHint': 'Wähle das Feld und drücke andere Tasten, oder gib diese im anderen Programm frei.',
  'first.invalid': '{keys} geht nicht als Tastenkürzel',
  'first.invalidHint': 'Wähle das Feld und drücke andere Tasten.',
  'first.stillWorks': '{keys} gilt weiter.',
  'first.noneLeft': 'Jetzt gibt es kein Tastenkürzel.',
  'first.none': 'Kein Tastenkürzel festgelegt',
  'first.noneDetail':
    'Wähle das Feld und drücke die Tasten, die du willst, oder mach ohne weiter. Infobereich und Fenster können dasselbe.',
  'first.unsupported': 'Dieser Desktop gibt Programmen keine Tastenkürzel',
  'first.unsupportedDetail':
    'Seine eigenen Tastatureinstellungen können Marquee trotzdem aufrufen. Lege diesen Befehl auf eine Taste deiner Wahl:',
  'first.nothingHappens':
    'Nichts passiert? Dann lege diesen Befehl in den Tastatureinstellungen deines Desktops auf eine Taste:',
  'first.command': 'Befehl für die Taste',

  'first.login': 'Mit dem Computer starten?',
  'first.loginDetail':
    'Marquee wartet dann, wo du es sehen kannst, bereit für den nächsten Film. Ein Fenster öffnet es von selbst nicht.',
  'first.loginIsOn': 'Marquee startet mit dem Computer',
  'first.loginIsOnDetail': 'Es wartet, wo du es sehen kannst, und öffnet von selbst kein Fenster.',
  'first.loginYes': 'Mit dem Computer starten',
  'first.loginNo': 'Nicht jetzt',
  'first.loginOff': 'Nicht mehr mitstarten',
  'first.loginFailed': 'Das ließ sich nicht einrichten',
  'first.loginFailedDetail':
    'Das System hat es nicht angenommen. In seinen Einstellungen für Autostart-Programme kannst du Marquee selbst eintragen.',

  'first.done': 'Alles bereit',
  'first.doneSignedOut': 'Fast geschafft',
  'first.doneSignedOutDetail': 'Um einzuchecken, melde dich bei Trakt an oder probiere es ohne Konto aus.',
  'first.checkIn': 'Etwas einchecken',
  'first.signIn': 'Anmelden',
  'first.inMenuBar': 'Marquee wohnt in der Menüleiste oben am Bildschirm.',
  'first.besideClock':
    'Marquee wohnt neben der Uhr. Vielleicht hat Windows es dort hinter dem Pfeil; zieh es heraus, um zu sehen, was läuft.',
  'first.inTray': 'Marquee wohnt im Infobereich.',
  'first.perhapsInTray':
    'Dieser Desktop zeigt Symbole im Infobereich nur mit einer Erweiterung (AppIndicator). Ohne sie holt ein neuer Start von Marquee dieses Fenster zurück.',
}
