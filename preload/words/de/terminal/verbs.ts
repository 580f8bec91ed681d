// What each verb of the command line does, in German: one line in the list, and more in its own help.
import type { verbs as english } from '../../en/terminal/verbs.ts'
import type { Translated } from '../../message.ts'

export const verbs: Translated<typeof english> = {
  'verbs.checkin': 'einen Film oder eine Folge einchecken',
  'verbs.checkinWhat':
    '<was> ist, was du auch in der App eingeben würdest: ein Titel, „severance s2e3“, „the wire 1x2“, „one piece e164“, „dune 2021“, eine IMDb-ID oder ein Link. Eine Serie ohne Folge meint ihre nächste.',
  'verbs.checkinEquals':
    'Ein genauer Titel geht vor dem besten Treffer. Von mehreren gleich wahrscheinlichen ist die Serie gemeint, bei der du mittendrin bist; wo auch das nicht entscheidet, werden sie mit ihren IDs aufgezählt und es geschieht nichts.',
  'verbs.checkinBlocked':
    'Ist etwas anderes eingecheckt, geschieht auch nichts, außer --replace oder --wait sagt, was zu tun ist.',
  'verbs.exampleEpisode': 'diese Folge',
  'verbs.exampleNext': 'die nächste Folge von dem, was du zuletzt gesehen hast',
  'verbs.exampleNextOf': 'die nächste Folge dieser Serie',
  'verbs.exampleReplace': 'bricht ab, was läuft, und checkt das hier ein',
  'verbs.exampleAgo': 'vor 20 Minuten begonnen (ein Scrobble: Trakt datiert keinen Check-in zurück)',

  'verbs.status': 'was gerade läuft und wie lange noch',
  'verbs.statusMore':
    'Mit --watch läuft es weiter und gibt für jede Änderung eine Zeile aus, für Statusleisten; es bleibt auch, wenn Marquee beendet und wieder gestartet wird. Mit --json ist jede Zeile ein Objekt. Es endet still bei Strg+C oder wenn niemand mehr mitliest.',
  'verbs.exampleStatus': 'Severance S2E3, noch 23 min',
  'verbs.exampleWatch': 'für Waybar und Ähnliches',

  'verbs.cancel': 'abbrechen, was läuft; es zählt nicht als gesehen',
  'verbs.cancelMore': 'Bei einem laufenden Scrobble merkt sich Trakt die Stelle; ab {percent} zählt es als gesehen.',
  'verbs.exampleCancel': 'bricht ab, was läuft',
  'verbs.exampleCancelWaiting': 'sagt den Check-in ab, der noch wartet',

  'verbs.undo': 'den Check-in der letzten 30 Sekunden rückgängig machen',
  'verbs.undoMore': 'Bricht ihn ab und entfernt ihn aus dem Verlauf, falls er schon dort steht.',
  'verbs.exampleUndo': 'als wäre nichts gewesen',

  'verbs.rate': 'bewerten, was läuft oder zuletzt gesehen wurde, 1 bis 10',
  'verbs.exampleRate': 'den Film oder die Folge',
  'verbs.exampleRateShow': 'die Serie, zu der die Folge gehört',

  'verbs.queue': 'was Trakt noch nicht weiß',
  'verbs.queueMore': 'Was du tust, solange Trakt nicht erreichbar ist, wird hier gespeichert und von selbst gesendet.',
  'verbs.exampleQueue': 'je eine Zeile',

  'verbs.open': 'die App öffnen',
  'verbs.openMore': 'Lege `marquee open palette` auf eine Taste, wo der Desktop Apps keine globalen Tastenkürzel gibt.',
  'verbs.exampleOpen': 'das Fenster',
  'verbs.exampleOpenPalette': 'das Feld zum Einchecken',

  'verbs.quit': 'die App beenden',
  'verbs.quitMore': 'Was noch gesendet werden muss, bleibt für den nächsten Start gespeichert.',
  'verbs.exampleQuit': 'kommt zurück, wenn sie beendet ist',

  'verbs.completions': 'Vervollständigungen für eine Shell ausgeben',
  'verbs.exampleBash': 'in ~/.bashrc',
  'verbs.exampleZsh': 'in ~/.zshrc, nach compinit',
  'verbs.exampleFish': 'in ~/.config/fish/config.fish',

  'verbs.help': 'diese Hilfe, oder mehr zu einem Befehl',
  'verbs.exampleHelp': 'alles übers Einchecken',
}
