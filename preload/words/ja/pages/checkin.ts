// The check-in form, in Japanese: its field, its rows, and the bar below them.
import type { checkin as english } from '../../en/pages/checkin.ts'
import type { Translated } from '../../message.ts'

export const checkin: Translated<typeof english> = {
  'checkin.what': '何を見ていますか？',
  'checkin.upNext': '次に見る',
  'checkin.upNextEmpty': '次に見るものはありません',
  'checkin.upNextEmptyHint': '視聴途中の番組がここに表示されます。タイトルを入力してチェックインできます。',
  'checkin.results': '検索結果',
  'checkin.resultCount': { other: '{count}件の検索結果' },
  'checkin.moreOptions': 'オプションを表示',
  'checkin.fewerOptions': 'オプションを隠す',

  'checkin.checkIn': 'チェックイン',
  'checkin.checkInTo': '「{name}」にチェックイン',
  'checkin.chooseEpisode': 'エピソードを選ぶ',
  'checkin.chooseEpisodeOf': '「{title}」のエピソードを選ぶ',
  'checkin.episodes': '話を選ぶ',
  'checkin.scrobble': 'スクロブル',
  'checkin.scrobbleName': '「{name}」をスクロブル',
  'checkin.resume': '{percent}から再開',
  'checkin.resumeName': '「{name}」を{percent}から再開',

  'checkin.rowCheckIn': 'チェックイン',
  'checkin.rowChoose': '選ぶ',
  'checkin.rowNext': '次',
  'checkin.rowWatched': '視聴済み',
  'checkin.nextIs': '次：{episode}',
  'checkin.startWith': '最初：{episode}',
  'checkin.chooseAnEpisode': 'エピソードを選ぶ',
  'checkin.row': '{title}、{line}',
  'checkin.rowIsNext': '{title}、{line}、次に見るエピソード',
  'checkin.rowIsWatched': '{title}、{line}、視聴済み',
}
