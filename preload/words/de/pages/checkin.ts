// The check-in form, in German: its field, its rows, and the bar below them.
import type { checkin as english } from '../../en/pages/checkin.ts'
import type { Translated } from '../../message.ts'

export const checkin: Translated<typeof english> = {
  'checkin.what': 'Was schaust du gerade?',
  'checkin.upNext': 'Als Nächstes',
  'checkin.upNextEmpty': 'Als Nächstes steht nichts an',
  'checkin.upNextEmptyHint':
    'Serien, bei denen du mittendrin bist, erscheinen hier. Gib irgendeinen Titel ein, um einzuchecken.',
  'checkin.results': 'Treffer',
  'checkin.resultCount': { one: '{count} Treffer', other: '{count} Treffer' },
  'checkin.moreOptions': 'Mehr Optionen',
  'checkin.fewerOptions': 'Weniger Optionen',

  'checkin.checkIn': 'Einchecken',
  'checkin.checkInTo': 'Einchecken: {name}',
  'checkin.chooseEpisode': 'Folge wählen',
  'checkin.chooseEpisodeOf': 'Folge wählen: {title}',
  'checkin.episodes': 'Folgen',
  'checkin.scrobble': 'Scrobbeln',
  'checkin.scrobbleName': 'Scrobbeln: {name}',
  'checkin.resume': 'Weiter ab {percent}',
  'checkin.resumeName': 'Weiter ab {percent}: {name}',

  'checkin.rowCheckIn': 'Einchecken',
  'checkin.rowChoose': 'Wählen',
  'checkin.rowNext': 'Nächste',
  'checkin.rowWatched': 'Gesehen',
  'checkin.nextIs': 'Als Nächstes: {episode}',
  'checkin.startWith': 'Fang an mit {episode}',
  'checkin.chooseAnEpisode': 'Wähle eine Folge',
  'checkin.row': '{title}, {line}',
  'checkin.rowIsNext': '{title}, {line}, als Nächstes',
  'checkin.rowIsWatched': '{title}, {line}, gesehen',
}
