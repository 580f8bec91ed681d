// Notifications of the desktop, in Japanese: a short title, one or two sentences below it, and buttons.
import type { news as english } from '../../en/desktop/news.ts'
import type { Translated } from '../../message.ts'

export const news: Translated<typeof english> = {
  'news.undo': '元に戻す',
  'news.open': '開く',
  'news.rate': '評価',
  'news.rateHint': '1〜10',
  'news.startNext': '{episode}を見る',

  'news.checkedIn': 'チェックインしました',
  'news.scrobbling': 'スクロブルとして進行中',
  'news.saved': '保存しました',
  'news.savedDetail': '「{name}」は、Traktに接続でき次第、送信します。',
  'news.waitEnded': '待っていたチェックインができませんでした',
  'news.waitEndedDetail': '「{name}」：二重には送信していません。理由はMarqueeで確認できます。',
  'news.waitMissed': 'チェックインを逃しました',
  'news.waitMissedDetail': '「{name}」の予定時刻に、Marqueeが起動していませんでした。',
  'news.sentLate': '遅れてチェックインしました',
  'news.sentLateDetail': '「{name}」：それまでTraktに接続できませんでした。',
  'news.addedToHistory': '視聴履歴に追加しました',
  'news.addedToHistoryDetail': '「{name}」は、Traktに接続できる前に終わっていました。',
  'news.refused': '送信待ちのものがTraktに受け付けられませんでした',
  'news.refusedDetail': '失われたものはありません。送信、変更、破棄のいずれかをするまで、Marqueeに残ります。',
  'news.notCounted': '視聴済みになりませんでした',
  'news.notCountedDetail': '「{name}」は、MarqueeがTraktに伝えられないまま終わりました。',

  'news.watched': '最後まで視聴しました',
  'news.finishedShow': '「{show}」を全話見終えました',
  'news.watchedName': '{name}。',
  'news.watchedSeason': '{name}。シーズン{season}を見終えました。',
  'news.watchedNext': '{name}。次は{episode}です。',
  'news.watchedSeasonNext': '{name}。シーズン{season}を見終えました。次は{episode}です。',
  'news.watchedAnnounced': '{name}。{episode}は{day}の予定です。',

  'news.missed': '通知しない時間帯のお知らせ',
  'news.missedWaits': { other: '待っていたチェックインのうち、{count}件ができませんでした。' },
  'news.missedRefused': { other: '送信待ちのうち、{count}件がTraktに受け付けられませんでした。' },
  'news.missedUncounted': { other: '{count}件が視聴済みになりませんでした。' },

  'news.friend': '{name}さんがチェックインしました',
  'news.friendOften': { other: '{name}さんが{count}回チェックインしました' },
  'news.friends': { other: '{count}人の友だちがチェックインしました' },
  'news.friendLine': '{name}：{what}',
  'news.something': '何か',
  'news.more': { other: 'ほか{count}件' },
}
