// What stands in the way, in German: one short line in the tray’s menu, and in its tooltip behind "Marquee · ".
import type { trouble as english } from '../../en/desktop/trouble.ts'
import type { Translated } from '../../message.ts'

export const trouble: Translated<typeof english> = {
  'trouble.memoryOnly': 'Abgemeldet: Die Sitzung ließ sich nicht speichern',
  'trouble.expired': 'Abgemeldet: Die Sitzung ist abgelaufen',
  'trouble.revoked': 'Abgemeldet: Trakt oder eine andere App hat die Sitzung beendet',
  'trouble.sessionUnreadable': 'Abgemeldet: Die gespeicherte Sitzung ist nicht lesbar',
  'trouble.moved': 'Abgemeldet: Die Sitzung gehört zu einem anderen Schlüssel',
  'trouble.offline': 'Offline: Trakt ist nicht erreichbar',
  'trouble.serverDown': 'Trakt hat gerade Probleme',
  'trouble.rateLimited': 'Trakt bremst uns',
  'trouble.edgeBlocked': 'Trakt hat die Verbindung abgelehnt',
  'trouble.unreadable': 'Trakts Antwort ergibt keinen Sinn',
  'trouble.keyRefused': 'Trakt hat diesen API-Schlüssel abgelehnt',
  'trouble.noKey': 'Kein Trakt-API-Schlüssel',
  'trouble.insecureAddress': 'Die Adresse in den Einstellungen ist nicht sicher',
  'trouble.deactivated': 'Dieses Trakt-Konto ist deaktiviert',
  'trouble.locked': 'Dieses Trakt-Konto ist gesperrt',
  'trouble.accountLimit': 'Dieses Trakt-Konto ist an einer Grenze',
  'trouble.vipOnly': 'Das gibt es bei Trakt nur für VIP-Mitglieder',
  'trouble.hotkey': 'Das Tastenkürzel ließ sich nicht einrichten',
}
