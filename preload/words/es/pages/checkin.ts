// The check-in form, in Spanish: its field, its rows, and the bar below them.
import type { checkin as english } from '../../en/pages/checkin.ts'
import type { Translated } from '../../message.ts'

export const checkin: Translated<typeof english> = {
  'checkin.what': '¿Qué estás viendo?',
  'checkin.upNext': 'A continuación',
  'checkin.upNextEmpty': 'Nada a continuación',
  'checkin.upNextEmptyHint':
    'Aquí aparecen las series que tienes a medias. Escribe cualquier título para hacer check-in.',
  'checkin.results': 'Resultados',
  'checkin.resultCount': { one: '{count} resultado', other: '{count} resultados' },
  'checkin.moreOptions': 'Más opciones',
  'checkin.fewerOptions': 'Menos opciones',

  // ---- buttons ----
  'checkin.checkIn': 'Check-in',
  'checkin.checkInTo': 'Check-in: {name}',
  'checkin.chooseEpisode': 'Elegir episodio',
  'checkin.chooseEpisodeOf': 'Elegir episodio de {title}',
  'checkin.episodes': 'Episodios',
  'checkin.scrobble': 'Scrobble',
  'checkin.scrobbleName': 'Scrobble: {name}',
  'checkin.resume': 'Seguir al {percent}',
  'checkin.resumeName': 'Seguir al {percent}: {name}',

  // ---- rows ----
  'checkin.rowCheckIn': 'Check-in',
  'checkin.rowChoose': 'Elegir',
  'checkin.rowNext': 'Siguiente',
  'checkin.rowWatched': 'Visto',
  'checkin.nextIs': 'Siguiente: {episode}',
  'checkin.startWith': 'Empieza por {episode}',
  'checkin.chooseAnEpisode': 'Elige un episodio',
  'checkin.row': '{title}, {line}',
  'checkin.rowIsNext': '{title}, {line}, siguiente',
  'checkin.rowIsWatched': '{title}, {line}, visto',
}
