// Help, in German: the version, the log, the report of a problem, what is sent where, licences.
import type { help as english } from '../../en/pages/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.title': 'Hilfe und Info',
  'help.version': 'Marquee {version}',
  'help.versionHint': 'Freie Software unter der MIT-Lizenz.',
  'help.licences': 'Lizenzen',
  'help.licencesTitle': 'Lizenzen der Bestandteile von Marquee',
  'help.licencesMissing': 'Sie ließen sich hier nicht lesen. Sie liegen dem Programm bei, in docs/licences.md.',
  'help.privacy': 'Datenschutz',
  'help.privacyHint': 'Was diesen Computer verlässt und wohin es geht.',
  'help.whatIsSent': 'Was wohin geht',
  'help.diagnostics': 'Diagnose',
  'help.diagnosticsHint': 'Für eine Fehlermeldung: Versionen, Zustände und Zahlen. Du siehst vorher alles.',
  'help.showDiagnostics': 'Anzeigen und kopieren\u00a0…',
  'help.diagnosticsIntro':
    'Genau das wird kopiert. Es verrät niemanden: keinen Namen, keinen Titel, keine Adresse, keinen Schlüssel und keinen Pfad.',
  'help.copy': 'Kopieren',
  'help.copied': 'Kopiert',
  'help.copyFailed': 'Das Kopieren ist fehlgeschlagen. Markiere den Text und kopiere ihn selbst.',
  'help.log': 'Protokoll',
  'help.logHint': 'Was wann schiefging, in höchstens 3\u00a0MB und ohne Zugangsdaten. Es bleibt auf diesem Computer.',
  'help.openLog': 'Protokollordner öffnen',
  'help.logFailed': 'Der Ordner ließ sich nicht öffnen. Er heißt „logs“ und liegt im Datenordner von Marquee.',
  'help.loading': 'Einen Moment\u00a0…',

  'help.toTrakt': 'An Trakt',
  'help.toTraktText':
    'Deine Check-ins, Scrobbles, Bewertungen und deine Watchlist, wonach du suchst, und bei alledem deine Sitzung. Marquee fragt Trakt, was du und deine Freunde gesehen haben. Mit einem eigenen Server geht all das dorthin und nicht an Trakt.',
  'help.toPictures': 'An die Bildserver von Trakt',
  'help.toPicturesText':
    'Poster kommen von dort, Gesichter auch von Gravatar, beides ohne deine Sitzung. Diese Server sehen deine Netzwerkadresse, wie jede Website.',
  'help.toGithub': 'An GitHub',
  'help.toGithubText':
    'Wenn Marquee nach einer neuen Version sucht, höchstens einmal am Tag: nichts als die Frage. Das lässt sich abschalten.',
  'help.toNetworks': 'An die Netzwerke, auf denen du teilst',
  'help.toNetworksText':
    'Trakt veröffentlicht deinen Check-in dort, wenn du das eingeschaltet hast. Marquee selbst spricht mit keinem davon.',
  'help.toNobody': 'An niemanden sonst',
  'help.toNobodyText': 'Keine Statistiken, keine Absturzberichte, keine Werbung. Die Demo sendet gar nichts.',
  'help.stays': 'Auf diesem Computer',
  'help.staysText':
    'Die Sitzung liegt im Schlüsselbund des Systems, wo es einen gibt. Einstellungen, was noch gesendet werden muss, gespeicherte Aktivität und das Protokoll liegen im Datenordner von Marquee, nur für dich lesbar. Beim Abmelden werden die Sitzung und die gespeicherte Aktivität gelöscht.',
}
