// The check-in form in French: its field, its rows, and the bar below them.
import type { checkin as english } from '../../en/pages/checkin.ts'
import type { Translated } from '../../message.ts'

export const checkin: Translated<typeof english> = {
  'checkin.what': 'Que regardez-vous ?',
  'checkin.upNext': 'À suivre',
  'checkin.upNextEmpty': 'Rien à suivre pour l’instant',
  'checkin.upNextEmptyHint':
    'Les séries que vous avez commencées apparaissent ici. Tapez n’importe quel titre pour un check-in.',
  'checkin.results': 'Résultats',
  'checkin.resultCount': { one: '{count} résultat', other: '{count} résultats' },
  'checkin.moreOptions': 'Plus d’options',
  'checkin.fewerOptions': 'Moins d’options',

  'checkin.checkIn': 'Check-in',
  'checkin.checkInTo': 'Check-in : {name}',
  'checkin.chooseEpisode': 'Choisir l’épisode',
  'checkin.chooseEpisodeOf': 'Choisir l’épisode : {title}',
  'checkin.episodes': 'Épisodes',
  'checkin.scrobble': 'Scrobble',
  'checkin.scrobbleName': 'Scrobble : {name}',
  'checkin.resume': 'Reprise {percent}',
  'checkin.resumeName': 'Reprise {percent}, {name}',

  'checkin.rowCheckIn': 'Check-in',
  'checkin.rowChoose': 'Choisir',
  'checkin.rowNext': 'À suivre',
  'checkin.rowWatched': 'Vu',
  'checkin.nextIs': 'À suivre : {episode}',
  'checkin.startWith': 'Pour commencer : {episode}',
  'checkin.chooseAnEpisode': 'Choisissez un épisode',
  'checkin.row': '{title}, {line}',
  'checkin.rowIsNext': '{title}, {line}, à suivre',
  'checkin.rowIsWatched': '{title}, {line}, déjà vu',
}
