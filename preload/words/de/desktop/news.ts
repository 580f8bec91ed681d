// Notifications of the desktop, in German: a short title, one or two sentences below it, and buttons.
import type { news as english } from '../../en/desktop/news.ts'
import type { Translated } from '../../message.ts'

export const news: Translated<typeof english> = {
  'news.undo': 'Rückgängig',
  'news.open': 'Öffnen',
  'news.rate': 'Bewerten',
  'news.rateHint': '1 bis 10',
  'news.startNext': '{episode} starten',

  'news.checkedIn': 'Eingecheckt',
  'news.scrobbling': 'Läuft als Scrobble',
  'news.saved': 'Gespeichert',
  'news.savedDetail': '{name} wird gesendet, sobald Trakt erreichbar ist.',
  'news.waitEnded': 'Der wartende Check-in hat nicht geklappt',
  'news.waitEndedDetail': '{name}. Es wurde nichts doppelt gesendet; öffne Marquee, um zu sehen, warum.',
  'news.waitMissed': 'Ein Check-in wurde verpasst',
  'news.waitMissedDetail': '{name} war fällig, während Marquee nicht lief.',
  'news.sentLate': 'Verspätet eingecheckt',
  'news.sentLateDetail': '{name}. Trakt war vorher nicht erreichbar.',
  'news.addedToHistory': 'In deinen Verlauf eingetragen',
  'news.addedToHistoryDetail': '{name} war vorbei, bevor Trakt erreichbar war.',
  'news.refused': 'Trakt hat etwas abgelehnt, das gewartet hat',
  'news.refusedDetail': 'Es ging nichts verloren: Es bleibt in Marquee, bis du es sendest, änderst oder verwirfst.',
  'news.notCounted': 'Nicht als gesehen gezählt',
  'news.notCountedDetail': '{name} lief bis zum Ende, während Marquee Trakt nicht erreichen konnte.',

  'news.watched': 'Zu Ende gesehen',
  'news.finishedShow': 'Du hast {show} zu Ende gesehen',
  'news.watchedName': '{name}.',
  'news.watchedSeason': '{name}. Staffel {season} ist durch.',
  'news.watchedNext': '{name}. Als Nächstes kommt {episode}.',
  'news.watchedSeasonNext': '{name}. Staffel {season} ist durch. Als Nächstes kommt {episode}.',
  'news.watchedAnnounced': '{name}. {episode} kommt am {day}.',

  'news.missed': 'Während der Ruhezeit',
  'news.missedWaits': {
    one: '{count} wartender Check-in hat nicht geklappt.',
    other: '{count} wartende Check-ins haben nicht geklappt.',
  },
  'news.missedRefused': {
    one: 'Trakt hat {count} Sache abgelehnt, die gewartet hat.',
    other: 'Trakt hat {count} Sachen abgelehnt, die gewartet haben.',
  },
  'news.missedUncounted': {
    one: '{count} Sache wurde nicht als gesehen gezählt.',
    other: '{count} Sachen wurden nicht als gesehen gezählt.',
  },

  'news.friend': '{name} hat eingecheckt',
  'news.friendOften': { one: '{name} hat {count}-mal eingecheckt', other: '{name} hat {count}-mal eingecheckt' },
  'news.friends': { one: 'Eine Person hat eingecheckt', other: '{count} Freunde haben eingecheckt' },
  'news.friendLine': '{name}: {what}',
  'news.something': 'etwas',
  'news.more': { one: 'und {count} weiterer', other: 'und {count} weitere' },
}
