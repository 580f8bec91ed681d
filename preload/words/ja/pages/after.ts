// What comes after watching, in Japanese: the rating that is asked for, and what comes next.
import type { after as english } from '../../en/pages/after.ts'
import type { Translated } from '../../message.ts'

export const after: Translated<typeof english> = {
  'after.watched': '最後まで視聴',
  'after.watchedSpan': '視聴済み · {span}',
  'after.label': '視聴済み：{name}',
  'after.spoken': '「{name}」を最後まで視聴しました。',
  'after.spokenAsked': '「{name}」を最後まで視聴しました。評価を付けられます。',
  'after.rating': 'あなたの評価',
  'after.rate': '10点中{value}点を付ける：{name}',
  'after.rateKeys': 'キー1〜9、0で10点',
  'after.rated': '10点中{value}点を付けました',
  'after.ratedWaits': '10点中{value}点を付けました。Traktに接続でき次第、送信します。',
  'after.notNow': '今はしない',
  'after.neverAsk': '今後は聞かない',
  'after.neverAsked': '今後は評価をたずねません',
  'after.neverAskedDetail': '「設定」の「通知」で元に戻せます。',
  'after.next': '次のエピソード',
  'after.checkIn': 'チェックイン',
  'after.seasonFinished': 'シーズン{season}を見終えました。',
  'after.upToDate': '最新話まで見終えました。',
  'after.showFinished': '「{show}」を全話見終えました。',
  'after.announced': '次回：{code}、{day}。',
}
