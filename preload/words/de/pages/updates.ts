// Updates, in German: what Marquee does about new versions, how far it has come, what came in the way, and why a copy has none.
import type { updates as english } from '../../en/pages/updates.ts'
import type { Translated } from '../../message.ts'

export const updates: Translated<typeof english> = {
  'updates.title': 'Updates',
  'updates.policy': 'Neue Versionen',
  'updates.auto': 'Automatisch',
  'updates.autoHint': 'Sucht täglich, lädt im Hintergrund und wechselt beim Beenden.',
  'updates.ask': 'Fragen',
  'updates.askHint': 'Sucht täglich und sagt es dir hier.',
  'updates.off': 'Aus',
  'updates.offHint': 'Sucht nur auf deinen Wunsch.',
  'updates.check': 'Jetzt suchen',
  'updates.download': 'Herunterladen',
  'updates.downloadAgain': 'Erneut versuchen',
  'updates.restart': 'Jetzt neu starten',
  'updates.atNextStart': 'Beim nächsten Start',
  'updates.notNow': 'Nicht jetzt',
  'updates.notes': 'Was ist neu',
  'updates.noNotes': 'Zu dieser Version steht nichts da.',

  'updates.checking': 'Sucht nach einer neuen Version',
  'updates.neverLooked': 'Noch nicht gesucht.',
  'updates.looked': 'Zuletzt gesucht: {when}',
  'updates.version': 'Marquee {version}',
  'updates.upToDate': 'Marquee {version} ist aktuell',
  'updates.available': 'Marquee {version} ist da',
  'updates.downloading': 'Marquee {version} wird geladen',
  'updates.share': '{share} von {size}',
  'updates.ready': 'Marquee {version} ist bereit',
  'updates.readyHint': 'Starte neu, wann du willst; sonst wird beim nächsten Start gewechselt.',
  'updates.readyOffHint': 'Starte neu, wann du willst: Bis dahin läuft diese Version weiter.',
  'updates.restarting': 'Neustart mit Marquee {version}',
  'updates.restartingHint': 'Sobald alles gesendet ist.',

  'updates.offline': 'Das Update war nicht erreichbar',
  'updates.notThere': 'Das Update ist nicht da, wo es sein sollte',
  'updates.unreadable': 'Die Beschreibung des Updates ließ sich nicht lesen',
  'updates.damaged': 'Geladen wurde etwas anderes als angekündigt',
  'updates.signature': 'Das Update ist nicht von den Machern von Marquee signiert',
  'updates.older': 'Angeboten wurde nur eine ältere Version',
  'updates.diskFull': 'Der Datenträger ist zu voll für das Update',
  'updates.unwritable': 'Das Update ließ sich nicht schreiben',
  'updates.unexpected': 'Das Update hat nicht geklappt',
  'updates.goesOn': 'Diese Version läuft weiter wie bisher.',
  'updates.goesOnDay': 'Diese Version läuft weiter wie bisher. Marquee versucht es in einem Tag wieder.',
  'updates.goesOnSoon': 'Diese Version läuft weiter wie bisher. Marquee versucht es wieder, sobald es geht.',
  'updates.thrownAway': 'Es wurde verworfen. Diese Version läuft weiter wie bisher.',
  'updates.thrownAwayDay':
    'Es wurde verworfen. Diese Version läuft weiter wie bisher. Marquee versucht es in einem Tag wieder.',

  'updates.none': 'Diese Kopie aktualisiert sich nicht selbst',
  'updates.noneSources': 'Sie läuft aus dem Quellcode.',
  'updates.nonePackage':
    'Sie kam als Paket: Neue Versionen bringen die Updates deines Systems, oder du installierst das neuere Paket.',
  'updates.noneFlatpak': 'Neue Versionen bringt Flatpak.',
  'updates.noneSnap': 'Neue Versionen bringt Snap.',
  'updates.noneStore': 'Neue Versionen bringt der Store, aus dem sie kam.',
  'updates.nonePortable': 'Das ist die portable Ausgabe: Ersetze ihre Datei durch die neuere.',
  'updates.noneUnpacked':
    'Sie läuft aus einem von Hand entpackten Ordner: Entpacke die neuere Version an dieselbe Stelle.',
  'updates.noneReadOnly':
    'Wo sie liegt, darfst du nicht schreiben. Verschiebe sie in einen deiner Ordner, dann geht es.',
  'updates.noneNotInApplications': 'Verschiebe Marquee in den Ordner „Programme“, dann geht es.',
  'updates.noneUnsigned':
    'Sie ist nicht signiert. So ließe sich nicht erkennen, ob ein Update von denselben Machern kommt.',
  'updates.noneNoFeed': 'Sie wurde ohne eine Adresse gebaut, die sie fragen könnte.',
}
