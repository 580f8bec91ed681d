// Everything that can go wrong with Trakt, in German: what happened, in a sentence.
import type { failure as english } from '../../en/terminal/failure.ts'
import type { Translated } from '../../message.ts'

export const failure: Translated<typeof english> = {
  'failure.nobody': 'Niemand ist angemeldet.',
  'failure.sessionExpired': 'Abgemeldet: Die Sitzung ist abgelaufen.',
  'failure.sessionRevoked': 'Abgemeldet: Trakt oder eine andere App hat die Sitzung beendet.',
  'failure.sessionUnreadable': 'Abgemeldet: Die gespeicherte Sitzung ließ sich nicht lesen.',
  'failure.sessionNotKept': 'Abgemeldet: Die Sitzung ließ sich nicht speichern.',
  'failure.sessionMoved': 'Abgemeldet: Die Sitzung gehört zu einem anderen Schlüssel.',
  'failure.offline': 'Trakt ist nicht erreichbar.',
  'failure.timeout': 'Trakt hat nicht rechtzeitig geantwortet.',
  'failure.cancelled': 'Es wurde abgesagt.',
  'failure.serverDown': 'Trakt hat gerade Probleme.',
  'failure.slowDown': 'Trakt bremst Marquee.',
  'failure.rateLimited': 'Trakt bremst Marquee, bis {time}.',
  'failure.keyRefused': 'Trakt hat den API-Schlüssel abgelehnt.',
  'failure.edgeBlocked': 'Trakt hat die Verbindung abgelehnt.',
  'failure.notFound': 'Trakt kennt es nicht: Stimmen Staffel und Nummer?',
  'failure.conflict': 'Ein anderer Check-in läuft.',
  'failure.duplicate': 'Es wurde erst vor Kurzem gescrobbelt.',
  'failure.invalid': 'Trakt hat es nicht angenommen.',
  'failure.invalidBecause': 'Trakt hat es nicht angenommen: {message}',
  'failure.accountLimit': 'Dieses Trakt-Konto ist an einer Grenze.',
  'failure.deactivated': 'Dieses Trakt-Konto ist deaktiviert.',
  'failure.locked': 'Dieses Trakt-Konto ist gesperrt.',
  'failure.vipOnly': 'Das gibt es bei Trakt nur für VIP-Mitglieder.',
  'failure.nonsense': 'Die Antwort ergab keinen Sinn. Es wurde nichts doppelt gezählt; versuche es gleich noch einmal.',
  'failure.notAired': 'Es ist noch nicht erschienen.',
  'failure.airsOn': 'Es erscheint am {day}.',
  'failure.overAlready': 'Es wäre inzwischen vorbei.',
  'failure.overAlreadyRuns': {
    one: 'Es wäre inzwischen vorbei: Es läuft {count} Minute.',
    other: 'Es wäre inzwischen vorbei: Es läuft {count} Minuten.',
  },
  'failure.noKey': 'Marquee hat keinen Trakt-API-Schlüssel. Eintragen lässt sich einer mit `marquee open settings`.',
  'failure.insecureAddress': 'Die Adresse in den Einstellungen ist nicht sicher.',
}
