// More options of a check-in, in Japanese: message, sharing, length, place, start.
import type { more as english } from '../../en/pages/more.ts'
import type { Translated } from '../../message.ts'

export const more: Translated<typeof english> = {
  'more.message': 'メッセージ',
  'more.ownText': 'Traktの文面',
  'more.used': '{used} / {limit}',
  'more.usedOf': '{limit}文字中{used}文字',
  'more.cut': { other: '最初の{count}文字だけが送信されます。' },
  'more.share': '{network}で共有',
  'more.runsFor': '長さは{minutes}分',
  'more.runsForField': '長さ',
  'more.runsForHint': 'お手元の版の長さが違うとき。空欄ならTraktの長さになります。',
  'more.runsForProblem': '1〜{most}の整数（分）を入力するか、空欄にして本来の長さにしてください。',
  'more.place': '場所',
  'more.foursquare': 'FoursquareのID',
  'more.started': '見始めたのは{minutes}分前',
  'more.startedField': '見始めた',
  'more.startedHint': 'Traktのチェックインには開始時刻がないため、進行中のスクロブルになります。',
  'more.startedProblem': '1〜{most}の整数（分）を入力するか、空欄にして「今」にしてください。',
}
