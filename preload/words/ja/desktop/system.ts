// What the system shows of Marquee, in Japanese: titles of windows, questions and messages, the menu bar of macOS.
import type { system as english } from '../../en/desktop/system.ts'
import type { Translated } from '../../message.ts'

export const system: Translated<typeof english> = {
  'system.palette': 'チェックイン',
  'system.settings': 'Marqueeの設定',

  'system.ok': 'OK',
  'system.notSaved': 'ファイルを保存できませんでした',
  'system.notSavedDetail':
    '失われたものはありません。フォルダーに書き込めることと、ディスクに空きがあることを確認するか、別の場所を選んでください。',

  'system.comment': '見ている作品をTraktに伝えます',

  'system.about': 'Marqueeについて',
  'system.services': 'サービス',
  'system.hide': 'Marqueeを非表示',
  'system.hideOthers': 'ほかを非表示',
  'system.showAll': 'すべてを表示',
  'system.quit': 'Marqueeを終了',
  'system.edit': '編集',
  'system.undo': '取り消す',
  'system.redo': 'やり直す',
  'system.cut': 'カット',
  'system.copy': 'コピー',
  'system.paste': 'ペースト',
  'system.selectAll': 'すべてを選択',
  // As Apple spells it.
  'system.windowMenu': 'ウインドウ',
  'system.close': 'ウインドウを閉じる',
  'system.minimize': 'しまう',
}
