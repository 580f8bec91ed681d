// A scrobble by hand, in German: its card, its buttons, and what Trakt did with it.
import type { scrobble as english } from '../../en/pages/scrobble.ts'
import type { Translated } from '../../message.ts'

export const scrobble: Translated<typeof english> = {
  'scrobble.running': 'Scrobble läuft',
  'scrobble.paused': 'Pausiert',
  'scrobble.runningName': 'Scrobble läuft: {name}',
  'scrobble.pausedName': 'Pausiert: {name}',
  'scrobble.position': 'Position',
  'scrobble.in': '{span} gesehen',
  'scrobble.inAndLeft': '{done} gesehen, noch {left}',
  'scrobble.pause': 'Pause',
  'scrobble.resume': 'Fortsetzen',
  'scrobble.stop': 'Stoppen',
  'scrobble.finish': 'Abschließen',
  'scrobble.finishName': 'Abschließen: zählt als gesehen',

  'scrobble.moved': 'Verschoben',
  'scrobble.movedDetail': 'Es endet um {time}\u00a0Uhr.',
  'scrobble.pausedAt': 'Pausiert bei {percent}',
  'scrobble.kept': 'Trakt merkt sich die Position. Fortsetzen geht jederzeit, in jeder deiner Apps.',
  'scrobble.keptHere':
    'Nur Marquee weiß die Stelle: Dieser Server merkt sich keine Positionen. Fortsetzen geht von hier, bis du etwas anderes pausierst.',
  'scrobble.inHistory': '{name} steht in deinem Verlauf',
  'scrobble.watched': 'Trakt zählt es als gesehen.',
  'scrobble.watchedAt': 'Gestoppt wurde bei {percent}; das zählt bei Trakt als gesehen.',
  'scrobble.stoppedAt': 'Gestoppt bei {percent}, nicht gesehen',
  'scrobble.stoppedKept':
    'Es zählt ab {limit}. Trakt merkt sich die Position: Unter „Weiterschauen“ geht es jederzeit weiter.',
  'scrobble.stoppedLost':
    'Es zählt ab {limit}. Dieser Server merkt sich keine Positionen: Um später weiterzuschauen, starte es neu und verschiebe es dorthin.',
  'scrobble.tooShort': 'Zu kurz, um es zu merken',
  'scrobble.tooShortDetail': 'Unter {least} bleibt nichts davon. Dein Verlauf ist unverändert.',
  'scrobble.tooLate': 'Zu spät zum Pausieren, bei {percent}',
  'scrobble.tooLateDetail':
    'Ab {limit} merkt sich Trakt keine Position, darum wurde nichts gesendet. Jetzt beendet, zählt es als gesehen.',
  'scrobble.duplicate': '{name} steht schon in deinem Verlauf',
  'scrobble.countedLately': 'Trakt hat es erst vor Kurzem gezählt.',
  'scrobble.countedAt': 'Trakt hat es um {time}\u00a0Uhr gezählt.',
  'scrobble.onceIsEnough': 'Einmal genügt.',
  'scrobble.againFrom': 'Ab {time}\u00a0Uhr zählt es wieder.',
  'scrobble.notPlaying': 'Es lief nicht mehr',
  'scrobble.notPlayingDetail':
    'Es war von selbst zu Ende, oder inzwischen läuft etwas anderes. Es wurde nichts geändert.',
  'scrobble.removed': 'Position entfernt',
  'scrobble.removedDetail': 'Nächstes Mal beginnt es von vorn.',
}
