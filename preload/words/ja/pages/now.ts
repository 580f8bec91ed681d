// What plays, in Japanese, what was saved, what to go on with and what was watched last; and the palette once it has succeeded.
import type { now as english } from '../../en/pages/now.ts'
import type { Translated } from '../../message.ts'

export const now: Translated<typeof english> = {
  'now.playing': '視聴中：{name}',
  'now.watching': '視聴中',
  'now.nothing': '視聴中の作品はありません',
  'now.progress': '進み具合',
  'now.ends': '{time}に終了',
  'now.left': '残り{span}',
  'now.ending': 'まもなく終了',
  'now.endsAt': '{time}に終了',
  'now.leftEndsAt': '残り{span}、{time}に終了',
  'now.cancel': 'キャンセル',
  'now.seconds': '{seconds}秒',
  'now.checkedInTo': 'チェックイン：',
  'now.checkedIn': 'チェックインしました',
  'now.asScrobble': 'スクロブルとして進行中',
  'now.saved': '保存しました',
  'now.savedDetail': 'Traktに接続でき次第、送信します。',
  'now.continue': '続きを見る',
  'now.resume': '再開',
  'now.forget': '「{name}」の再生位置を消去',
  'now.recent': '最近見た作品',
}
