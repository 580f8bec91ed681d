// The notices in German: what happened while nobody looked.
import type { notice as english } from '../../en/pages/notice.ts'
import type { Translated } from '../../message.ts'

export const notice: Translated<typeof english> = {
  'notice.settingsUnread': 'Die Einstellungsdatei ließ sich nicht lesen',
  'notice.settingsUnreadDetail': 'Es gelten wieder die Standardeinstellungen.',
  'notice.stateUnread': 'Die Datei mit wartenden Check-ins ließ sich nicht lesen',
  'notice.stateUnreadDetail':
    'Falls ein Check-in auf seine Zeit gewartet hat, stelle ihn noch einmal ein. Dein Verlauf auf Trakt ist unverändert.',
  'notice.sessionUnread': 'Die gespeicherte Sitzung ließ sich nicht lesen',
  'notice.sessionUnreadDetail': 'Auf Trakt ging nichts verloren. Melde dich wieder an, um weiterzumachen.',
  'notice.demoUnread': 'Die Datei des Demokontos ließ sich nicht lesen',
  'notice.demoUnreadDetail': 'Die Demo fängt von vorn an; dein eigenes Konto bleibt, wie es ist.',
  'notice.activityUnread': 'Die offline gespeicherte Aktivität ließ sich nicht lesen',
  'notice.activityUnreadDetail': 'Auf Trakt ging nichts verloren: Beim Ansehen wird die Aktivität neu gespeichert.',
  'notice.journalUnread': 'Die Datei mit dem, was noch gesendet werden muss, ließ sich nicht lesen',
  'notice.journalUnreadDetail':
    'Darin steht, was noch gesendet werden muss: Sieh in deinen Verlauf, bevor du dasselbe noch einmal eincheckst.',
  'notice.keptAs': 'Die alte Datei wurde als {file} aufgehoben.',

  'notice.settingsUnwritten': 'Die Einstellungsdatei lässt sich nicht schreiben',
  'notice.stateUnwritten': 'Die Datei mit wartenden Check-ins lässt sich nicht schreiben',
  'notice.sessionUnwritten': 'Die Sitzung lässt sich nicht speichern',
  'notice.demoUnwritten': 'Die Datei des Demokontos lässt sich nicht schreiben',
  'notice.activityUnwritten': 'Die Aktivität lässt sich nicht für offline speichern',
  'notice.journalUnwritten': 'Die Datei mit dem, was noch gesendet werden muss, lässt sich nicht schreiben',
  'notice.untilQuit': 'Änderungen gelten, bis Marquee beendet wird.',
  'notice.sessionUntilQuit':
    'Du bleibst angemeldet, bis Marquee beendet wird, und musst dich danach vielleicht neu anmelden.',
  'notice.journalUntilQuit':
    'Ein Check-in, der nicht sofort gesendet werden kann, geht verloren, wenn Marquee beendet wird.',
  'notice.checkDisk': 'Prüfe, ob der Datenträger voll oder schreibgeschützt ist.',

  'notice.notCheckedIn': 'Nicht eingecheckt: {title}',
  'notice.missed':
    'Die Zeit dafür kam um {time}\u00a0Uhr, während Marquee nicht lief. Das ist zu lange her, um es ungefragt zu tun; gesendet wurde nichts. Checke noch einmal ein, wenn du noch schaust.',
  'notice.checkInAgain': 'Checke noch einmal ein, wenn du so weit bist.',
  'notice.putBack': '{title} läuft wieder',
  'notice.putBackDetail':
    'Das Ersetzen hat nicht geklappt, darum wurde der frühere Check-in wiederhergestellt. Es ging nichts verloren.',
  'notice.notPutBack': '{title} ließ sich nicht wiederherstellen',
  'notice.notPutBackDetail':
    'Auch das Ersetzen hat nicht geklappt: Auf Trakt läuft jetzt nichts. Checke noch einmal ein, wenn du so weit bist.',
  'notice.addedToHistory': '{title} steht jetzt in deinem Verlauf',
  'notice.addedToHistoryDetail':
    'Mit der eigenen Zeit ({time}). Trakt war nicht erreichbar, solange es lief, also war es dort nie als laufend zu sehen.',
  'notice.sentLate': '{title} wurde verspätet gesendet',
  'notice.sentLateDetail': 'Trakt ist wieder erreichbar, und dein Check-in läuft dort jetzt. Es ging nichts verloren.',
  'notice.journalOld': 'Was noch gesendet werden muss, ist eine alte Kopie',
  'notice.journalOldDetail':
    'Sie ist älter als das, was Marquee davon weiß, etwa aus einer zurückgespielten Sicherung. Bevor etwas daraus gesendet wird, sieht Marquee nach, ob Trakt es schon hat.',
  'notice.notInHistory': '{title} steht nicht in deinem Verlauf',
  'notice.notInHistoryDetail':
    'Es endete um {time}\u00a0Uhr, als Marquee Trakt nicht erreichen konnte. Ein Scrobble zählt nur, wenn Trakt von seinem Ende erfährt. Trage es auf trakt.tv in deinen Verlauf ein, wenn du bis zum Schluss geschaut hast.',
  'notice.notCancelled': 'Was gerade läuft, ließ sich nicht abbrechen',
}
