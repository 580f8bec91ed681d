// What can be done from a row of activity, in Japanese, and what came of it.
import type { act as english } from '../../en/pages/act.ts'
import type { Translated } from '../../message.ts'

export const act: Translated<typeof english> = {
  'act.actions': '操作',
  'act.listOnly': 'リストはTraktでのみ見られます。',
  'act.watchAlong': '一緒に見る',
  'act.watchAlongWith': '{who}さんと一緒に見る',
  'act.checkIn': 'チェックイン',
  'act.checkInTo': '{what}にチェックイン',
  'act.watchlist': '見たい',
  'act.onWatchlist': 'ウォッチリストにあります',
  'act.openOnTrakt': 'Traktで開く',
  'act.rate': '評価',
  'act.rateValue': '10点中{value}点を付ける',
  'act.rated': '10点中{value}点を付けました',
}
