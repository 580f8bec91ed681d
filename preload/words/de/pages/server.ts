// Signing in by name and password on a server that speaks the older Trakt API, in German: the form, and why it failed.
import type { server as english } from '../../en/pages/server.ts'
import type { Translated } from '../../message.ts'

export const server: Translated<typeof english> = {
  'server.open': 'Anderen Server verwenden',
  'server.title': 'Anderen Server verwenden',
  'server.back': 'Zurück',
  'server.hint': 'Für Server, die die ältere Trakt-API sprechen, mit Benutzername und Passwort.',
  'server.send': 'Anmelden',

  'server.address': 'Serveradresse',
  'server.addressMissing': 'Gib die Adresse des Servers ein.',
  'server.addressInvalid': 'Das ist keine Adresse. Sie sieht aus wie {example}.',
  'server.addressWithName': 'Lass Benutzername und Passwort aus der Adresse weg.',
  'server.plain': 'Diese Adresse ist nicht verschlüsselt.',
  'server.plainDetail': 'Wer unterwegs mitliest, sieht alles und kann sich damit als du anmelden.',
  'server.allowPlain': 'Name und Passwort unverschlüsselt senden',
  'server.plainRefused': 'Nimm https oder schalte das hier ein.',
  'server.key': 'API-Schlüssel',
  'server.keyFrom': 'Vom Betreiber des Servers',
  'server.keyMissing': 'Gib den API-Schlüssel des Servers ein.',
  'server.keyInvalid': 'Ein Schlüssel enthält keine Leerzeichen. Da wurde etwas mitkopiert.',
  'server.name': 'Benutzername',
  'server.nameMissing': 'Gib deinen dortigen Benutzernamen ein.',
  'server.password': 'Passwort',
  'server.passwordMissing': 'Gib dein dortiges Passwort ein.',
  'server.passwordHint': 'Wird sofort gehasht (SHA-1). Nur der Hash wird gesendet und gespeichert.',

  'server.wrongPassword': 'Name oder Passwort ist falsch',
  'server.wrongPasswordDetail':
    'Benutzername oder Passwort stimmt nicht. Es wurde niemand angemeldet; gib das Passwort noch einmal ein.',
  'server.keyRefused': 'Der Schlüssel wurde abgelehnt',
  'server.keyRefusedDetail': 'Der Server kennt diesen API-Schlüssel nicht oder lässt ihn nicht einchecken.',
  'server.insecure': 'Es wurde nichts gesendet',
  'server.insecureDetail':
    'Die Adresse ist weder https noch auf diesem Computer. Nimm https oder bestehe unten darauf.',
  'server.offline': 'Der Server ist nicht erreichbar',
  'server.offlineDetail':
    'Es wurde niemand angemeldet. Prüfe die Adresse und deine Verbindung und gib das Passwort dann noch einmal ein.',
  'server.timeout': 'Der Server hat nicht rechtzeitig geantwortet',
  'server.waited': {
    one: 'Marquee hat {count} Sekunde gewartet. Es wurde niemand angemeldet; versuche es noch einmal.',
    other: 'Marquee hat {count} Sekunden gewartet. Es wurde niemand angemeldet; versuche es noch einmal.',
  },
  'server.otherApi': 'Nicht die ältere Trakt-API',
  'server.otherApiDetail': 'Dort antwortet etwas, aber nicht in der älteren Trakt-API. Prüfe die Adresse.',
  'server.edgeBlocked': 'Der Türsteher des Servers hat uns abgewiesen',
  'server.edgeBlockedDetail':
    'Sein Schutz hat die Verbindung abgelehnt. Es wurde niemand angemeldet. Meist liegt es an einem VPN oder einer geteilten Adresse.',
}
