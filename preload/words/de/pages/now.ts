// What plays, what was saved, what to go on with and what was watched last, in German; and the palette once it has succeeded.
import type { now as english } from '../../en/pages/now.ts'
import type { Translated } from '../../message.ts'

export const now: Translated<typeof english> = {
  'now.playing': 'Läuft: {name}',
  'now.watching': 'Läuft gerade',
  'now.nothing': 'Gerade läuft nichts',
  'now.progress': 'Fortschritt',
  'now.ends': 'bis {time}',
  'now.left': 'noch {span}',
  'now.ending': 'endet gleich',
  'now.endsAt': 'endet um {time}\u00a0Uhr',
  'now.leftEndsAt': 'noch {span}, endet um {time}\u00a0Uhr',
  'now.cancel': 'Abbrechen',
  'now.seconds': '{seconds}\u00a0s',
  'now.checkedInTo': 'Eingecheckt:',
  'now.checkedIn': 'Eingecheckt',
  'now.asScrobble': 'Läuft als Scrobble',
  'now.saved': 'Gespeichert',
  'now.savedDetail': 'Wird gesendet, sobald Trakt erreichbar ist.',
  'now.continue': 'Weiterschauen',
  'now.resume': 'Fortsetzen',
  'now.forget': 'Position vergessen: {name}',
  'now.recent': 'Zuletzt gesehen',
}
