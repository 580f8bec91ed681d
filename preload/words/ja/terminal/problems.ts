// What is wrong with the words that were typed after `marquee`, in Japanese.
import type { problems as english } from '../../en/terminal/problems.ts'
import type { Translated } from '../../message.ts'

export const problems: Translated<typeof english> = {
  'problems.unknownVerb': '「{word}」というコマンドはありません。',
  'problems.unknownOption': 'ここで{option}というオプションは使えません。',
  'problems.noValue': '{option}には値が必要です。',
  'problems.needlessValue': '{option}に値は指定できません。',
  'problems.needlessWord': '「{word}」は余分です。',
  'problems.notTogether': '{one}と{other}は同時に使えません。',
  'problems.nothingToFind': '何を見ていますか？ 例：marquee checkin "severance s2e3"',
  'problems.tooLong': '長すぎます。',
  'problems.noRating': '評価は1〜10の整数です。',
  'problems.noShell': '補完スクリプトはbash、zsh、fish用があります。',
  'problems.noPlace': '開けるもの：window、palette、settings、queue。',
  'problems.noMinutes': '--agoには1〜600の整数（分）を指定してください。',
  'problems.more': '使い方は `marquee --help` で確認できます。',
  'problems.moreOf': '使い方は `marquee help {verb}` で確認できます。',
}
