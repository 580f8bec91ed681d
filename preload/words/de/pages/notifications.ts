// The settings of notifications, in German.
import type { notifications as english } from '../../en/pages/notifications.ts'
import type { Translated } from '../../message.ts'

export const notifications: Translated<typeof english> = {
  'notifications.title': 'Benachrichtigungen',
  'notifications.checkedIn': 'Eingecheckt',
  'notifications.checkedInHint': 'Aus Infobereich oder Palette, bei verborgenem Fenster; mit „Rückgängig“.',
  'notifications.finished': 'Zu Ende gesehen',
  'notifications.finishedMac': 'Wenn das Fenster verborgen ist. Antworte mit 1 bis 10, um zu bewerten.',
  'notifications.finishedWindows': 'Wenn das Fenster verborgen ist. Die Bewertung wählst du gleich dort.',
  'notifications.finishedLinux': 'Wenn das Fenster verborgen ist. Ein Klick führt zur Bewertung.',
  'notifications.wait': 'Das Warten ist vorbei',
  'notifications.waitHint': 'Wenn ein wartender Check-in klappt oder nicht.',
  'notifications.queue': 'Etwas ließ sich nicht senden',
  'notifications.queueHint': 'Wenn Trakt ablehnt oder etwas nicht gezählt wurde.',
  'notifications.friends': 'Check-ins von Freunden',
  'notifications.friendsHint': 'Mehrere auf einmal werden zusammengefasst.',
  'notifications.sound': 'Ton',
  'notifications.soundHint': 'Aus: Benachrichtigungen bleiben stumm.',

  'notifications.quiet': 'Ruhezeiten',
  'notifications.quietHint': 'Dann wird nichts gezeigt. Was dich braucht, wird danach einmal gesagt.',
  'notifications.from': 'Von',
  'notifications.to': 'Bis',
  'notifications.days': 'An diesen Tagen',
  'notifications.noDays': 'Wähle einen Tag, sonst gibt es keine Ruhezeiten.',
  'notifications.allDay': 'Den ganzen Tag.',
  'notifications.nextMorning': 'Bis zum nächsten Morgen; es zählt der Tag, an dem sie beginnen.',

  'notifications.ask': 'Nach einer Bewertung fragen',
  'notifications.askHint': 'Wenn etwas zu Ende gesehen ist: einmal, im Fenster und im Menü des Infobereichs.',
}
