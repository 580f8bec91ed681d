// The check-in form, in Brazilian Portuguese: its field, its rows, and the bar below them.
import type { checkin as english } from '../../en/pages/checkin.ts'
import type { Translated } from '../../message.ts'

export const checkin: Translated<typeof english> = {
  'checkin.what': 'O que você está assistindo?',
  'checkin.upNext': 'A seguir',
  'checkin.upNextEmpty': 'Nada a seguir',
  'checkin.upNextEmptyHint':
    'As séries que você está acompanhando aparecem aqui. Digite qualquer título para fazer check-in.',
  'checkin.results': 'Resultados',
  'checkin.resultCount': { one: '{count} resultado', other: '{count} resultados' },
  'checkin.moreOptions': 'Mais opções',
  'checkin.fewerOptions': 'Menos opções',

  'checkin.checkIn': 'Check-in',
  'checkin.checkInTo': 'Check-in em {name}',
  'checkin.chooseEpisode': 'Escolher episódio',
  'checkin.chooseEpisodeOf': 'Escolher episódio de {title}',
  'checkin.episodes': 'Episódios',
  'checkin.scrobble': 'Scrobble',
  'checkin.scrobbleName': 'Scrobble de {name}',
  'checkin.resume': 'Retomar {percent}',
  'checkin.resumeName': 'Retomar {percent}, {name}',

  'checkin.rowCheckIn': 'Check-in',
  'checkin.rowChoose': 'Escolher',
  'checkin.rowNext': 'A seguir',
  'checkin.rowWatched': 'Assistido',
  'checkin.nextIs': 'A seguir: {episode}',
  'checkin.startWith': 'Comece por {episode}',
  'checkin.chooseAnEpisode': 'Escolha um episódio',
  'checkin.row': '{title}, {line}',
  'checkin.rowIsNext': '{title}, {line}, a seguir',
  'checkin.rowIsWatched': '{title}, {line}, assistido',
}
