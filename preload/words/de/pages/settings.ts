// The settings in German: their sections, names and hints, and what else people call them.
import type { settings as english } from '../../en/pages/settings.ts'
import type { Translated } from '../../message.ts'

export const settings: Translated<typeof english> = {
  'settings.sections': 'Bereiche',
  'settings.search': 'Einstellungen suchen',
  'settings.clearSearch': 'Suche leeren',
  'settings.nothingFound': 'Keine Einstellung passt zu „{typed}“',
  'settings.nothingFoundHint': 'Versuche es mit einem anderen Wort oder sieh alle durch.',
  'settings.showAll': 'Alle Einstellungen anzeigen',
  'settings.found': { one: '{count} Einstellung', other: '{count} Einstellungen' },

  'settings.account': 'Konto',
  'settings.notSignedIn': 'Nicht angemeldet',
  'settings.notSignedInHint': 'Melde dich an, um einzuchecken und zu sehen, was als Nächstes kommt.',
  'settings.addKey': 'API-Schlüssel eintragen',
  'settings.signOut': 'Abmelden',
  'settings.signOutQuestion': 'Abmelden?',
  'settings.stay': 'Bleiben',
  'settings.signOutYes': 'Ja, abmelden',
  'settings.unsentStays': {
    one: '{count} Sache wurde noch nicht gesendet. Sie bleibt auf diesem Computer, bis {username} sich hier wieder anmeldet.',
    other:
      '{count} Sachen wurden noch nicht gesendet. Sie bleiben auf diesem Computer, bis {username} sich hier wieder anmeldet.',
  },
  'settings.vip': 'VIP',
  'settings.demo': 'Demo',
  'settings.onDemo': '{username}, auf dem Trakt in Marquee',
  'settings.onTrakt': '{username} auf Trakt',
  'settings.onServer': '{username} auf {server}',
  'settings.plainFile': 'Sitzung in einer Klartextdatei speichern',
  'settings.plainFileHint':
    'Du bleibst auch nach einem Neustart angemeldet. Wer deine Dateien lesen kann, könnte die Sitzung benutzen.',

  'settings.hotkey': 'Tastenkürzel',
  'settings.hotkeyName': 'Von überall einchecken',
  'settings.hotkeyHint': 'Öffnet die Palette über allem auf dem Bildschirm.',

  'settings.checkIn': 'Check-in',
  'settings.message': 'Nachricht',
  'settings.messageEmpty': 'Der Text aus deinem Trakt-Konto',
  'settings.messageHint':
    'Geht mit, wenn ein Check-in geteilt wird. [item] wird zum Titel; leer gilt der Text aus deinem Konto.',
  'settings.share': 'Auf {network} teilen',
  'settings.shareHint': 'Jeder Check-in erscheint dort, außer du wählst im Formular anders.',
  'settings.noNetworks': 'Teilen',
  'settings.noNetworksHint': 'Mit deinem Trakt-Konto ist kein Netzwerk verbunden.',
  'settings.connect': 'Auf Trakt verbinden',

  'settings.general': 'Allgemein',
  'settings.language': 'Sprache',
  'settings.languageHint': 'Für Marquee selbst. Titel bleiben wie auf Trakt.',
  'settings.languageSystem': 'Wie das System',
  'settings.theme': 'Design',
  'settings.themeHint': '„System“ richtet sich nach deinem Desktop.',
  'settings.themeSystem': 'System',
  'settings.themeLight': 'Hell',
  'settings.themeDark': 'Dunkel',
  'settings.login': 'Mit dem Computer starten',
  'settings.loginHint': 'Marquee wartet im Infobereich.',
  'settings.pauseName': 'Pause',
  'settings.pauseHint': 'Keine Abfragen und keine Benachrichtigungen.',
  'settings.pause': 'Eine Stunde pausieren',
  'settings.pausedHint': 'Pausiert bis {until}\u00a0Uhr: keine Abfragen, keine Benachrichtigungen.',
  'settings.resume': 'Fortsetzen',
  'settings.quitName': 'Beenden',
  'settings.quitHint': 'Ohne Fenster läuft Marquee im Infobereich weiter; hier beendest du es ganz.',
  'settings.quit': 'Marquee beenden',

  'settings.firstSteps': 'Erste Schritte',
  'settings.firstStepsLine': 'Anmeldung, das Tastenkürzel mit Test, Start mit dem Computer',
  'settings.firstStepsAgain': 'Erste Schritte wiederholen',

  'settings.advanced': 'Erweitert',
  'settings.apiKey': 'Trakt-API-Schlüssel',
  'settings.apiKeyThere': 'Zum Anmelden ist ein Schlüssel da. Dein eigener tritt an seine Stelle.',
  'settings.apiKeyMissing':
    'Noch keiner. Lege auf Trakt eine App an (dafür braucht es VIP) und kopiere Client-ID und Secret hierher.',
  'settings.getKey': 'Schlüssel holen',
  'settings.clientId': 'Client-ID',
  'settings.clientIdHint': 'Sagt Trakt, welche App das ist. Eine Änderung beendet die Sitzung.',
  'settings.clientIdOwn': 'Die eingebaute',
  'settings.clientIdShape': '64 Buchstaben und Ziffern',
  'settings.clientIdSpaces': 'Eine ID enthält keine Leerzeichen. Da wurde etwas mitkopiert.',
  'settings.secret': 'Client-Secret',
  'settings.secretSaved': 'Gespeichert',
  'settings.secretPaste': 'Zum Ersetzen einfügen; wird nie wieder angezeigt',
  'settings.secretHint': 'Geht direkt in den Schlüsselbund und lässt sich nicht mehr auslesen.',
  'settings.apiAddress': 'API-Adresse',
  'settings.apiAddressHint': 'Wohin Check-ins gehen. Leer ist Trakt; sonst https oder dieser Computer.',
  'settings.authAddress': 'Anmeldeadresse',
  'settings.authAddressHint': 'Wo du dich anmeldest und wohin dein Client-Secret geht. Lass sie im Zweifel leer.',
  'settings.noAddress': 'Das ist keine Adresse. Sie sieht aus wie https://api.trakt.tv.',
  'settings.addressPassword': 'Lass Benutzername und Passwort aus der Adresse weg.',
  'settings.addressUnsafe': 'Sicher ist hier nur https. Einfaches http geht nur mit diesem Computer.',

  'settings.accountAlso':
    'anmelden anmeldung einloggen login log in benutzer nutzer profil account sitzung session user profile',
  'settings.signOutAlso': 'ausloggen abmeldung logout log out leave verlassen konto account wechseln switch',
  'settings.plainFileAlso': 'schlüsselbund keychain keyring sicherheit security passwort password token klartext',
  'settings.hotkeyAlso':
    'tastenkombination tastatur tasten hotkey shortcut keyboard keys kürzel global palette spotlight accelerator',
  'settings.messageAlso': 'text notiz beitrag post tweet message note standardtext default',
  'settings.languageAlso': 'übersetzung language translation locale deutsch englisch tongue',
  'settings.themeAlso':
    'dunkelmodus dark light mode nachtmodus hell dunkel darstellung erscheinungsbild aussehen farbe farben theme colour color night appearance look',
  'settings.loginAlso':
    'autostart systemstart hochfahren booten startup boot login launch automatisch hintergrund run background',
  'settings.notificationsAlso':
    'mitteilungen meldungen hinweise alarm notifications notify alerts toasts popups banner messages',
  'settings.soundAlso': 'ton klang lautlos stumm lautstärke geräusch sound noise mute volume silent',
  'settings.quietAlso':
    'nachtruhe nacht schlaf nicht stören stumm wochenende zeitplan ruhezeit do not disturb mute silence schedule night sleep weekend',
  'settings.askAlso': 'bewertung sterne punkte note rezension frage nachfragen rate stars score review prompt question',
  'settings.pauseAlso':
    'ruhe stumm anhalten stopp nicht stören schlummern quiet mute stop do not disturb snooze silence',
  'settings.quitAlso': 'schließen ausschalten verlassen exit close end stop quit leave',
  'settings.firstStepsAlso':
    'willkommen einführung einrichtung assistent anleitung tour hilfe welcome tutorial onboarding setup wizard introduction help',
  'settings.apiKeyAlso': 'entwickler app anwendung api key token client developer application',
  'settings.clientIdAlso': 'api key schlüssel entwickler anwendung developer application client id',
  'settings.secretAlso':
    'api key schlüssel geheimnis geheim entwickler token passwort developer password client secret',
  'settings.apiAddressAlso': 'server url host self-hosted selbst gehostet endpunkt endpoint',
  'settings.authAddressAlso': 'server url host oauth login anmelden endpunkt endpoint',
  'settings.exportAlso':
    'export exportieren sichern sicherung backup back up kopieren übertragen umziehen download copy move',
  'settings.importAlso': 'import importieren wiederherstellen laden öffnen sicherung backup restore load open',
  'settings.resetAlso': 'werkseinstellungen löschen leeren von vorn reset factory clear restore undo start over',
  'settings.updatesAlso':
    'aktualisierung aktualisieren neue version automatisch herunterladen update upgrade download release changelog patch automatic',
  'settings.diagnosticsAlso': 'fehler melden problem absturz systeminfo bug report support info debug system',
  'settings.logAlso': 'logdatei logs log file fehler error debug trace protokolldatei',
  'settings.privacyAlso':
    'privatsphäre daten telemetrie tracking statistik dsgvo privacy data analytics gdpr telemetry statistics',
  'settings.licencesAlso': 'lizenz open source quelloffen version über impressum mitwirkende license credits about',
}
