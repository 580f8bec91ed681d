// The frames of the pages, in German: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { page as english } from '../../en/pages/page.ts'
import type { Translated } from '../../message.ts'

export const page: Translated<typeof english> = {
  'page.sections': 'Bereiche',
  'page.now': 'Jetzt',
  'page.activity': 'Aktivität',
  'page.settings': 'Einstellungen',
  'page.settingsTitle': 'Marquee-Einstellungen',
  'page.demo': 'Demokonto. Nichts davon erreicht Trakt.',
  'page.signInToTrakt': 'Bei Trakt anmelden',

  'page.nowPlaying': 'Läuft jetzt: {name}',
  'page.nothingPlays': 'Es läuft nichts mehr',
  'page.allSent': 'Alles wurde gesendet',
  'page.signedInAs': 'Angemeldet als {username}',
  'page.waits': { one: '{count} wartet aufs Senden', other: '{count} warten aufs Senden' },
  'page.refused': { one: '{count} wurde von Trakt abgelehnt', other: '{count} wurden von Trakt abgelehnt' },
}
