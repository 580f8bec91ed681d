// The hotkey, in Japanese: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { hotkey as english } from '../../en/pages/hotkey.ts'
import type { Translated } from '../../message.ts'

export const hotkey: Translated<typeof english> = {
  'hotkey.field': 'ホットキー：',
  'hotkey.none': 'なし',
  'hotkey.press': 'キーを押す',
  'hotkey.captureHint': 'Escで変更せずに戻り、Backspaceで解除します。',
  'hotkey.captureBare': 'CtrlやAltなどの修飾キーを加えてください。ないと文字の入力で動作してしまいます。',
  'hotkey.captureKey': 'このキーはホットキーに使えません。',

  'hotkey.noneSet': 'ホットキーはありません。同じことはすべてトレイとウィンドウからできます。',
  'hotkey.unconfirmed':
    'デスクトップに受け付けられましたが、実際に押すまで動作するかどうかはわかりません。何も起きなければ、別のキーを試してください。',
  'hotkey.unsupported':
    'このデスクトップではアプリがグローバルホットキーを使えません。代わりに、デスクトップの設定で「marquee」にキーを割り当ててください。',
  'hotkey.taken': '{keys}はほかのアプリが使っています。',
  'hotkey.takenUnnamed': 'そのホットキーはほかのアプリが使っています。',
  'hotkey.invalid': '{keys}はホットキーに使えません。',
  'hotkey.invalidUnnamed': 'そのキーはホットキーに使えません。',
  'hotkey.kept': '{keys}は引き続き使えます。',
  'hotkey.keptNone': '今はホットキーが設定されていません。',

  'hotkey.ctrl': 'Ctrl',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Shift',
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Enter',
  'hotkey.space': 'スペース',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Home',
  'hotkey.end': 'End',
  'hotkey.pageUp': 'PageUp',
  'hotkey.pageDown': 'PageDown',
  'hotkey.insert': 'Insert',
  'hotkey.delete': 'Delete',
  'hotkey.keypad': 'テンキー{key}',
  'hotkey.playPause': '再生/一時停止',
  'hotkey.nextTrack': '次のトラック',
  'hotkey.previousTrack': '前のトラック',
  'hotkey.stop': '停止',
}
