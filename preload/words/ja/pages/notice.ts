// The notices, in Japanese: what happened while nobody looked.
import type { notice as english } from '../../en/pages/notice.ts'
import type { Translated } from '../../message.ts'

export const notice: Translated<typeof english> = {
  'notice.settingsUnread': '設定ファイルを読み取れませんでした',
  'notice.settingsUnreadDetail': '設定は既定の状態に戻っています。',
  'notice.stateUnread': '待機中のチェックインのファイルを読み取れませんでした',
  'notice.stateUnreadDetail':
    '時刻を待っていたチェックインがあれば、もう一度行ってください。Traktの視聴履歴はそのままです。',
  'notice.sessionUnread': '保存されたセッションを読み取れませんでした',
  'notice.sessionUnreadDetail': 'Traktでは何も失われていません。続けるには、もう一度サインインしてください。',
  'notice.demoUnread': 'デモアカウントのファイルを読み取れませんでした',
  'notice.demoUnreadDetail': 'デモは最初からになります。ご自分のアカウントに影響はありません。',
  'notice.activityUnread': 'オフライン用に保存したアクティビティを読み取れませんでした',
  'notice.activityUnreadDetail': 'Traktでは何も失われていません。アクティビティは表示するたびに保存し直されます。',
  'notice.journalUnread': '送信待ちのファイルを読み取れませんでした',
  'notice.journalUnreadDetail':
    '送信待ちのものはそのファイルの中にあります。同じ作品にもう一度チェックインする前に、視聴履歴を確認してください。',
  'notice.keptAs': '元のファイルは{file}として残してあります。',

  'notice.settingsUnwritten': '設定ファイルに書き込めません',
  'notice.stateUnwritten': '待機中のチェックインのファイルに書き込めません',
  'notice.sessionUnwritten': 'セッションを保存できません',
  'notice.demoUnwritten': 'デモアカウントのファイルに書き込めません',
  'notice.activityUnwritten': 'オフライン用のアクティビティを保存できません',
  'notice.journalUnwritten': '送信待ちのファイルに書き込めません',
  'notice.untilQuit': '変更はMarqueeを終了するまで有効です。',
  'notice.sessionUntilQuit':
    'Marqueeを終了するまではサインインしたままです。そのあとは、もう一度サインインが必要になることがあります。',
  'notice.journalUntilQuit': 'すぐに送信できないチェックインは、Marqueeを終了すると失われます。',
  'notice.checkDisk': 'ディスクに空きがあり、書き込みできることを確認してください。',

  'notice.notCheckedIn': '「{title}」にチェックインできませんでした',
  'notice.missed':
    '予定の{time}に、Marqueeが起動していませんでした。時間が経ちすぎているため、確認なしには送信していません。まだ見ているなら、もう一度チェックインしてください。',
  'notice.checkInAgain': '準備ができたら、もう一度チェックインしてください。',
  'notice.putBack': '「{title}」の視聴に戻しました',
  'notice.putBackDetail': '置き換えに失敗したため、前のチェックインに戻しました。失われたものはありません。',
  'notice.notPutBack': '「{title}」に戻せませんでした',
  'notice.notPutBackDetail':
    '置き換えにも失敗しました。今、Traktで視聴中のものはありません。準備ができたら、もう一度チェックインしてください。',
  'notice.addedToHistory': '「{title}」を視聴履歴に追加しました',
  'notice.addedToHistoryDetail':
    '実際に見た時刻（{time}）で記録しました。見ている間はTraktに伝えられなかったため、視聴中とは表示されていません。',
  'notice.sentLate': '「{title}」を遅れて送信しました',
  'notice.sentLateDetail':
    'Traktに再び接続できるようになり、チェックインが有効になりました。失われたものはありません。',
  'notice.journalOld': '送信待ちのファイルが古いコピーです',
  'notice.journalOldDetail':
    'バックアップから戻したときのように、Marqueeの記録より古いものです。Traktにすでにあるかどうかを確認するまで、何も送信しません。',
  'notice.notInHistory': '「{title}」は視聴履歴にありません',
  'notice.notInHistoryDetail':
    '{time}に終わりましたが、MarqueeはTraktに伝えられませんでした。スクロブルは、終わったことがTraktに伝わって初めて記録されます。最後まで見たなら、trakt.tvで視聴履歴に追加してください。',
  'notice.notCancelled': '視聴中の作品をキャンセルできませんでした',
}
