// What plays, what was saved, what to go on with and what was watched last, in French.
import type { now as english } from '../../en/pages/now.ts'
import type { Translated } from '../../message.ts'

export const now: Translated<typeof english> = {
  'now.playing': 'En cours : {name}',
  'now.watching': 'En cours',
  'now.nothing': 'Rien n’est en cours',
  'now.progress': 'Progression',
  'now.ends': 'fin à {time}',
  'now.left': 'reste {span}',
  'now.ending': 'c’est la fin',
  'now.endsAt': 'fin à {time}',
  'now.leftEndsAt': 'reste {span}, fin à {time}',
  'now.cancel': 'Arrêter',
  'now.seconds': '{seconds} s',
  'now.checkedInTo': 'Check-in :',
  'now.checkedIn': 'Check-in effectué',
  'now.asScrobble': 'En cours comme scrobble',
  'now.saved': 'Enregistré',
  'now.savedDetail': 'Envoi dès que Trakt sera joignable.',
  'now.continue': 'Reprendre la lecture',
  'now.resume': 'Reprendre',
  'now.forget': 'Oublier la position : {name}',
  'now.recent': 'Vus récemment',
}
