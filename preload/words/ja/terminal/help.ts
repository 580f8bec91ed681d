// The help as a whole, in Japanese: what Marquee is, headings, how commands are written, exit codes.
import type { help as english } from '../../en/terminal/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.intro': 'Marqueeは、見ている作品をTraktに伝えます。',
  'help.running': 'コマンドは起動中のMarqueeに送られます。起動していなければ、まず画面に出さずに起動します。',
  'help.title': 'marquee {verb}：{summary}',

  'help.usage': '使い方',
  'help.verbs': 'コマンド',
  'help.options': 'オプション',
  'help.examples': '例',
  'help.codes': '終了コード',

  'help.usageAny': 'marquee <コマンド> [オプション]',
  'help.usageCheckin': 'marquee checkin <作品> [オプション]',
  'help.usageCheckinNext': 'marquee checkin --next [番組] [オプション]',
  'help.usageRate': 'marquee rate <1〜10> [--show]',
  'help.usageHelp': 'marquee help [コマンド]',
  'help.bare': 'アプリを表示する',
  'help.hint': '各コマンドの詳細は `marquee help <コマンド>` で確認できます。',

  'help.code0': '完了',
  'help.code1': '拒否または失敗（理由を表示）',
  'help.code2': '使い方の誤り、または複数の候補がある',
  'help.code3': 'することがない（視聴中の作品、次のエピソード、元に戻せるものがない）',
  'help.code4': 'サインインしていない',
  'help.code5': 'ほかのチェックインが進行中で、--replaceも--waitも指定されていない',
  'help.code6': '保存し、あとで送信（Traktに接続できない）',
  'help.code7': 'Marqueeが起動していない、または起動できない',
}
