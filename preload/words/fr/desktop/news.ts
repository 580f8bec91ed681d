// Notifications of the desktop in French.
import type { news as english } from '../../en/desktop/news.ts'
import type { Translated } from '../../message.ts'

export const news: Translated<typeof english> = {
  'news.undo': 'Annuler',
  'news.open': 'Ouvrir',
  'news.rate': 'Noter',
  'news.rateHint': '1 à 10',
  'news.startNext': 'Lancer {episode}',

  'news.checkedIn': 'Check-in effectué',
  'news.scrobbling': 'En cours comme scrobble',
  'news.saved': 'Enregistré',
  'news.savedDetail': '{name} : envoi dès que Trakt sera joignable.',
  'news.waitEnded': 'Le check-in en attente n’a pas abouti',
  'news.waitEndedDetail': '{name}. Rien n’a été envoyé deux fois ; ouvrez Marquee pour voir pourquoi.',
  'news.waitMissed': 'Un check-in a été manqué',
  'news.waitMissedDetail': '{name} : l’heure est passée alors que Marquee était fermé.',
  'news.sentLate': 'Check-in effectué, en retard',
  'news.sentLateDetail': '{name}. Trakt était injoignable jusque-là.',
  'news.addedToHistory': 'Ajouté à votre historique',
  'news.addedToHistoryDetail': '{name} : c’était fini avant que Trakt ne soit joignable.',
  'news.refused': 'Trakt a refusé quelque chose qui attendait',
  'news.refusedDetail':
    'Rien n’est perdu : cela reste dans Marquee jusqu’à ce que vous l’envoyiez, le modifiiez ou le retiriez.',
  'news.notCounted': 'Pas compté comme vu',
  'news.notCountedDetail': '{name} : la fin est passée sans que Marquee puisse prévenir Trakt.',

  'news.watched': 'Vu jusqu’au bout',
  'news.finishedShow': 'Vous avez terminé {show}',
  'news.watchedName': '{name}.',
  'news.watchedSeason': '{name}. La saison {season} est terminée.',
  'news.watchedNext': '{name}. À suivre : {episode}.',
  'news.watchedSeasonNext': '{name}. La saison {season} est terminée. À suivre : {episode}.',
  'news.watchedAnnounced': '{name}. À venir : {episode}, {day}.',

  'news.missed': 'Pendant les heures calmes',
  'news.missedWaits': {
    one: '{count} check-in en attente n’a pas abouti.',
    other: '{count} check-ins en attente n’ont pas abouti.',
  },
  'news.missedRefused': {
    one: 'Trakt a refusé {count} envoi.',
    other: 'Trakt a refusé {count} envois.',
  },
  'news.missedUncounted': {
    one: '{count} visionnage n’a pas été compté comme vu.',
    other: '{count} visionnages n’ont pas été comptés comme vus.',
  },

  'news.friend': '{name} a fait un check-in',
  'news.friendOften': { one: '{name} a fait {count} check-in', other: '{name} a fait {count} check-ins' },
  'news.friends': { one: '{count} ami a fait un check-in', other: '{count} amis ont fait un check-in' },
  'news.friendLine': '{name} : {what}',
  'news.something': 'quelque chose',
  'news.more': { one: 'et {count} autre', other: 'et {count} autres' },
}
