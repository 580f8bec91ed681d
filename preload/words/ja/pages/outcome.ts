// What came of a check-in, a cancel and an undo, in Japanese.
import type { outcome as english } from '../../en/pages/outcome.ts'
import type { Translated } from '../../message.ts'

export const outcome: Translated<typeof english> = {
  'outcome.checkedIn': '「{name}」にチェックインしました',
  'outcome.endsAt': '{time}に終了します。',
  'outcome.saved': '保存しました',
  'outcome.savedDetail': '「{name}」は、Traktに接続でき次第、送信します。',
  'outcome.alreadyPlaying': '「{name}」はすでに視聴中です',
  'outcome.alreadyPlayingDetail': '二重には送信していません。{time}に終了します。',
  'outcome.scrobbling': '「{name}」が進行中です',
  'outcome.scrobblingDetail': 'Traktではスクロブルとして進行しています。{time}に終了します。',
  'outcome.replaceFailed': '置き換えに失敗しました',
  'outcome.nothingToPutBack': '元に戻すものはありませんでした。',
  'outcome.putBack': '前のチェックインに戻しました。失われたものはありません。',
  'outcome.notPutBack': '前のチェックインに戻せませんでした。今、Traktで視聴中のものはありません。',
  'outcome.willNotCount': '記録されません',
  'outcome.willNotCountDetail': 'Traktに接続でき次第、伝えます。',
  'outcome.nothingPlaying': 'すでに視聴中のものはありませんでした',
  'outcome.nothingPlayingDetail': '自動的に終了していました。',
  'outcome.undone': '元に戻しました',
  'outcome.undoneHistory': '視聴履歴からも取り除きました。',
  'outcome.undoneCheckIn': 'チェックインを取り消しました。',
  'outcome.tooLate': 'もう元に戻せません',
  'outcome.tooLateDetail': '30秒が過ぎました。視聴中の作品のキャンセルはまだできます。',
}
