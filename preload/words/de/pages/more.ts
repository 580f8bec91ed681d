// More options of a check-in, in German: message, sharing, length, place, start.
import type { more as english } from '../../en/pages/more.ts'
import type { Translated } from '../../message.ts'

export const more: Translated<typeof english> = {
  'more.message': 'Nachricht',
  'more.ownText': 'Der Text von Trakt',
  'more.used': '{used} / {limit}',
  'more.usedOf': '{used} von {limit}',
  'more.cut': {
    one: 'Nur das erste Zeichen wird gesendet.',
    other: 'Nur die ersten {count} Zeichen werden gesendet.',
  },
  'more.share': 'Auf {network} teilen',
  'more.runsFor': 'Es läuft {minutes} Minuten',
  'more.runsForField': 'Es läuft',
  'more.runsForHint': 'Falls deine Fassung länger oder kürzer ist. Leer: so lange, wie Trakt sagt.',
  'more.runsForProblem': 'Ganze Minuten von 1 bis {most}, oder nichts für die übliche Länge.',
  'more.place': 'Ort',
  'more.foursquare': 'Foursquare-ID',
  'more.started': 'Begonnen vor {minutes} Minuten',
  'more.startedField': 'Begonnen vor',
  'more.startedHint': 'Ein Check-in hat bei Trakt keine Startzeit, darum wird ein laufender Scrobble daraus.',
  'more.startedProblem': 'Ganze Minuten von 1 bis {most}, oder nichts für „jetzt“.',
}
