// Choosing an episode of a show, in Japanese.
import type { picker as english } from '../../en/pages/picker.ts'
import type { Translated } from '../../message.ts'

export const picker: Translated<typeof english> = {
  'picker.back': '検索に戻る',
  'picker.seenAll': '公開済みのエピソードはすべて視聴済みです',
  'picker.choose': 'エピソードを選ぶ',
  'picker.none': 'まだエピソードがありません',
  'picker.noneHint': 'この番組のエピソードはTraktに登録されていません。',
  'picker.field': '「{show}」のエピソード',
  'picker.placeholder': '番号またはタイトル',
  'picker.episodes': 'エピソード',
  'picker.noneHere': 'まだエピソードがありません',
  'picker.noneHereHint': 'このシーズンのエピソードはTraktに登録されていません。',
  'picker.noSuch': 'このシーズンに該当するエピソードはありません',
  'picker.noSuchHint': '別のシーズンか、タイトルの一部で試してください。',
  'picker.seasons': 'シーズン',
  'picker.season': 'シーズン{number}',
  'picker.specials': 'スペシャル',
  'picker.airs': '{date}公開',
  'picker.notAnnounced': '日付未定',
}
