// What came of a check-in, a cancel and an undo, in German.
import type { outcome as english } from '../../en/pages/outcome.ts'
import type { Translated } from '../../message.ts'

export const outcome: Translated<typeof english> = {
  'outcome.checkedIn': 'Eingecheckt: {name}',
  'outcome.endsAt': 'Endet um {time}\u00a0Uhr.',
  'outcome.saved': 'Gespeichert',
  'outcome.savedDetail': '{name} wird gesendet, sobald Trakt erreichbar ist.',
  'outcome.alreadyPlaying': '{name} läuft schon',
  'outcome.alreadyPlayingDetail': 'Es wurde nichts doppelt gesendet. Es endet um {time}\u00a0Uhr.',
  'outcome.scrobbling': '{name} läuft',
  'outcome.scrobblingDetail': 'Bei Trakt läuft es als Scrobble. Es endet um {time}\u00a0Uhr.',
  'outcome.replaceFailed': 'Das Ersetzen hat nicht geklappt',
  'outcome.nothingToPutBack': 'Wiederherzustellen gab es nichts.',
  'outcome.putBack': 'Der frühere Check-in wurde wiederhergestellt, es ging also nichts verloren.',
  'outcome.notPutBack': 'Der frühere Check-in ließ sich nicht wiederherstellen: Auf Trakt läuft jetzt nichts.',
  'outcome.willNotCount': 'Es wird nicht zählen',
  'outcome.willNotCountDetail': 'Trakt erfährt es, sobald es erreichbar ist.',
  'outcome.nothingPlaying': 'Es lief nichts mehr',
  'outcome.nothingPlayingDetail': 'Es war von selbst zu Ende.',
  'outcome.undone': 'Rückgängig gemacht',
  'outcome.undoneHistory': 'Auch aus deinem Verlauf wurde der Eintrag entfernt.',
  'outcome.undoneCheckIn': 'Der Check-in wurde abgebrochen.',
  'outcome.tooLate': 'Zu spät, um es rückgängig zu machen',
  'outcome.tooLateDetail': 'Die 30 Sekunden sind um. Was gerade läuft, kannst du noch abbrechen.',
}
