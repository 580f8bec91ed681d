// The frames of the pages in French: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { page as english } from '../../en/pages/page.ts'
import type { Translated } from '../../message.ts'

export const page: Translated<typeof english> = {
  'page.sections': 'Rubriques',
  'page.now': 'En cours',
  'page.activity': 'Activité',
  'page.settings': 'Réglages',
  'page.settingsTitle': 'Réglages de Marquee',
  'page.demo': 'Compte de démo. Rien de ce qui se passe ici n’atteint Trakt.',
  'page.signInToTrakt': 'Se connecter à Trakt',

  'page.nowPlaying': 'Maintenant en cours : {name}',
  'page.nothingPlays': 'Plus rien n’est en cours',
  'page.allSent': 'Tout a été envoyé',
  'page.signedInAs': 'Session ouverte : {username}',
  'page.waits': { one: '{count} élément à envoyer', other: '{count} éléments à envoyer' },
  'page.refused': { one: '{count} refusé par Trakt', other: '{count} refusés par Trakt' },
}
