// A scrobble by hand, in Japanese: its card, its buttons, and what Trakt did with it.
import type { scrobble as english } from '../../en/pages/scrobble.ts'
import type { Translated } from '../../message.ts'

export const scrobble: Translated<typeof english> = {
  'scrobble.running': 'スクロブル中',
  'scrobble.paused': '一時停止中',
  'scrobble.runningName': 'スクロブル中：{name}',
  'scrobble.pausedName': '一時停止中：{name}',
  'scrobble.position': '再生位置',
  'scrobble.in': '{span}経過',
  'scrobble.inAndLeft': '{done}経過、残り{left}',
  'scrobble.pause': '一時停止',
  'scrobble.resume': '再開',
  'scrobble.stop': '停止',
  'scrobble.finish': '完了',
  'scrobble.finishName': '完了：視聴済みになります',

  'scrobble.moved': '移動しました',
  'scrobble.movedDetail': '{time}に終了します。',
  'scrobble.pausedAt': '{percent}で一時停止しました',
  'scrobble.kept': '再生位置はTraktに保存されます。どのアプリからでも、いつでも再開できます。',
  'scrobble.keptHere':
    'このサーバーは再生位置を保存しないため、Marqueeだけが覚えています。ほかの作品を一時停止するまでは、ここから再開できます。',
  'scrobble.inHistory': '「{name}」が視聴履歴に入りました',
  'scrobble.watched': 'Traktに視聴済みとして記録されました。',
  'scrobble.watchedAt': '{percent}で停止しました。Traktではこれで視聴済みになります。',
  'scrobble.stoppedAt': '{percent}で停止しました（未視聴）',
  'scrobble.stoppedKept':
    '視聴済みになるのは{limit}からです。再生位置はTraktに保存され、「続きを見る」からいつでも再開できます。',
  'scrobble.stoppedLost':
    '視聴済みになるのは{limit}からです。このサーバーは再生位置を保存しません。あとで続けるには、もう一度始めて、ここまで移動してください。',
  'scrobble.tooShort': '短すぎて保存されません',
  'scrobble.tooShortDetail': '{least}未満では何も保存されません。視聴履歴も変わっていません。',
  'scrobble.tooLate': '{percent}ではもう一時停止できません',
  'scrobble.tooLateDetail':
    '{limit}を過ぎるとTraktは再生位置を保存しないため、何も送信していません。今終えると視聴済みになります。',
  'scrobble.duplicate': '「{name}」はすでに視聴履歴にあります',
  'scrobble.countedLately': 'Traktが少し前に記録済みです。',
  'scrobble.countedAt': 'Traktが{time}に記録済みです。',
  'scrobble.onceIsEnough': '1回で十分です。',
  'scrobble.againFrom': '{time}からまた記録できます。',
  'scrobble.notPlaying': 'すでに視聴中ではありませんでした',
  'scrobble.notPlayingDetail': '自動的に終了したか、ほかの作品が視聴中になっています。何も変更していません。',
  'scrobble.removed': '再生位置を消去しました',
  'scrobble.removedDetail': '次は最初から始まります。',
}
