// What each option does, in Japanese, beside its name in the help and in the completions.
import type { options as english } from '../../en/terminal/options.ts'
import type { Translated } from '../../message.ts'

export const options: Translated<typeof english> = {
  'options.next': '視聴途中の番組の次のエピソード',
  'options.first': '同じくらい有力な候補のうち、最初のもの',
  'options.id': '候補のうち、このIDのもの',
  'options.replace': 'ほかの作品を視聴中なら、それをキャンセルして今すぐチェックイン',
  'options.wait': 'ほかの作品を視聴中なら、終わったときに自動でチェックイン',
  'options.message': '設定のメッセージに代わる、チェックインのメッセージ',
  'options.ago': '見始めたのが何分前か（1〜600）',
  'options.notify': '結果を通知でも知らせる（キー割り当て向け）',
  'options.watch': '続けて、変化のたびに1行ずつ表示',
  'options.waiting': '視聴中のものではなく、待機中のチェックイン',
  'options.show': 'エピソードではなく番組',
  'options.json': '1行のJSON（形式はdocs/command-line.mdを参照）',
  'options.noStart': 'Marqueeが起動していなくても起動しない',
  'options.help': 'このヘルプ',
  'options.version': 'Marqueeのバージョン',
  'options.textValue': 'テキスト',
  // As the option is called; Japanese has no other word for it.
  'options.idValue': 'ID',
  'options.minutesValue': '分',
}
