// The account, in German: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { account as english } from '../../en/pages/account.ts'
import type { Translated } from '../../message.ts'

export const account: Translated<typeof english> = {
  'account.never': 'Sag Trakt, was du gerade schaust',
  'account.neverDetail': 'Ein Tastendruck genügt zum Einchecken. Der Infobereich zeigt, was läuft.',
  'account.user': 'Du bist abgemeldet',
  'account.userDetail': 'Von der Sitzung ist nichts auf diesem Computer geblieben.',
  'account.expired': 'Deine Sitzung ist abgelaufen',
  'account.expiredDetail':
    'Trakt hat sie beendet, weil sie lange nicht benutzt wurde. Es ging nichts verloren, und was wartet, geht weiter, sobald du dich wieder anmeldest.',
  'account.revoked': 'Trakt hat diese Sitzung beendet',
  'account.revokedDetail':
    'Ein kostenloses Konto verbindet nur eine App zurzeit; vielleicht hat eine andere deine Verbindung übernommen, oder sie wurde auf trakt.tv entfernt. Es ging nichts verloren, und was wartet, geht weiter, sobald du dich wieder anmeldest.',
  'account.unreadable': 'Die gespeicherte Sitzung lässt sich nicht lesen',
  'account.unreadableDetail':
    'Der Schlüsselbund deines Systems gibt sie nicht heraus. Entsperre ihn und versuche es noch einmal, oder melde dich neu an. Es ging nichts verloren, und was wartet, geht dann weiter.',
  'account.signInAgain': 'Melde dich wieder an',
  'account.memoryOnlyDetail':
    'Die Sitzung ließ sich nur im Arbeitsspeicher halten, weil es keinen Schlüsselbund gibt oder der Datenträger nichts annahm; sie endete, als Marquee zuletzt beendet wurde. Was wartet, geht weiter, sobald du dich anmeldest.',
  'account.movedDetail':
    'Marquee spricht jetzt mit einem anderen Schlüssel oder einer anderen Adresse mit Trakt, und deine Sitzung gehört zu den vorigen. Es ging nichts verloren, und was wartet, geht weiter, sobald du dich anmeldest.',

  'account.signIn': 'Bei Trakt anmelden',
  'account.addKey': 'API-Schlüssel eintragen',
  'account.demo': 'Ohne Konto ausprobieren',
  'account.noKey':
    'Diese Ausgabe enthält keinen Trakt-API-Schlüssel. Trakt vergibt sie an VIP-Mitglieder; trage die Client-ID deines Schlüssels unter Einstellungen, Erweitert ein.',
  'account.hotkey': 'Mit {keys} checkst du von überall ein.',
  'account.unsent': {
    one: '{count} Sache wurde noch nicht gesendet. Sie geht raus, sobald du wieder angemeldet bist.',
    other: '{count} Sachen wurden noch nicht gesendet. Sie gehen raus, sobald du wieder angemeldet bist.',
  },

  'account.asking': 'Code wird bei Trakt angefragt',
  'account.signingIn': 'Anmeldung läuft',
  'account.cancel': 'Abbrechen',
  'account.withCode': 'Mit einem Code anmelden',
  'account.enterCodeAt': 'Gib diesen Code auf {site} ein',
  'account.openSite': 'Zu {site}',
  'account.codeSpelt': 'Code: {characters}',
  'account.copy': 'Kopieren',
  'account.copied': 'Kopiert',
  'account.qrCode': 'QR-Code derselben Seite, mit eingetragenem Code',
  'account.timeLeft': 'noch {time}',
  'account.waiting': 'Wartet, bis du den Code eingibst',
  'account.slowed': 'Wartet weiter; Trakt bat darum, seltener nachzufragen',
  'account.unreachable': 'Trakt ist gerade nicht erreichbar; gleich folgt ein neuer Versuch',

  'account.keychain': 'Im Schlüsselbund des Systems gespeichert',
  'account.keychainDetail': 'Verschlüsselt von deinem Betriebssystem.',
  'account.memory': 'Nur im Arbeitsspeicher',
  'account.memoryDetail':
    'Hier gibt es keinen Schlüsselbund, oder der Datenträger nahm nichts an. Die Sitzung endet mit Marquee.',
  'account.file': 'In einer Klartextdatei gespeichert',
  'account.fileDetail': 'So hast du es gewollt. Wer deine Dateien lesen kann, kann die Sitzung benutzen.',
}
