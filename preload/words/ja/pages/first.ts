// The first steps, in Japanese: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { first as english } from '../../en/pages/first.ts'
import type { Translated } from '../../message.ts'

export const first: Translated<typeof english> = {
  'first.stepOf': 'ステップ{number}／{steps}',
  'first.back': '戻る',
  'first.skip': 'スキップ',
  'first.skipRest': '残りをスキップ',
  'first.continue': '続ける',
  'first.copy': 'コピー',
  'first.copied': 'コピーしました',

  'first.hotkey': 'どこからでもチェックイン',
  'first.hotkeyDetail': '画面に何が表示されていても、キーひとつでMarqueeを呼び出せます。',
  'first.hotkeyChange': 'ほかのキーにするには、入力欄を選んでそのキーを押してください。',
  'first.press': '{keys}を押してみてください',
  'first.pressDetail': '設定できました。一度押せば、Marqueeに届くことを確認できます。',
  'first.desktopAsks':
    'Marqueeがこのキーを使ってよいか、デスクトップが確認することがあります。許可してからキーを押してください。実際に押すまで、動作するかどうかはわかりません。',
  'first.desktopSilent': 'このキーをデスクトップに申請しました。割り当てられたかどうかは、実際に押すまでわかりません。',
  'first.heard': '使えます',
  'first.heardDetail': '前面に何があっても、{keys}がMarqueeに届きます。',
  'first.taken': '{keys}はほかのプログラムが使っています',
  'first.takenHint': '入力欄を選んで別のキーを押すか、ほかのプログラムでこのキーの割り当てを外してください。',
  'first.invalid': '{keys}はホットキーに使えません',
  'first.invalidHint': '入力欄を選んで別のキーを押してください。',
  'first.stillWorks': '{keys}は引き続き使えます。',
  'first.noneLeft': '今はホットキーがありません。',
  'first.none': 'ホットキーが設定されていません',
  'first.noneDetail':
    '入力欄を選んで使いたいキーを押すか、このまま進んでください。同じことはトレイとウィンドウからもできます。',
  'first.unsupported': 'このデスクトップではホットキーを使えません',
  'first.unsupportedDetail':
    'それでも、デスクトップのキーボード設定からMarqueeを呼び出せます。お好きなキーを次のコマンドに割り当ててください：',
  'first.nothingHappens':
    '何も起きませんか？ その場合は、デスクトップのキーボード設定で次のコマンドにキーを割り当ててください：',
  'first.command': '割り当てるコマンド',

  'first.login': 'ログイン時に起動しますか？',
  'first.loginDetail': 'Marqueeは目に見える場所で待機し、次の映画に備えます。勝手にウィンドウを開くことはありません。',
  'first.loginIsOn': 'Marqueeはログイン時に起動します',
  'first.loginIsOnDetail': '目に見える場所で待機します。勝手にウィンドウを開くことはありません。',
  'first.loginYes': 'ログイン時に起動する',
  'first.loginNo': '今はしない',
  'first.loginOff': 'ログイン時に起動しない',
  'first.loginFailed': '設定できませんでした',
  'first.loginFailedDetail':
    'システムに受け付けられませんでした。代わりに、システムの自動起動の設定でMarqueeを登録できます。',

  'first.done': '準備ができました',
  'first.doneSignedOut': 'あと少しです',
  'first.doneSignedOutDetail': 'チェックインするには、Traktにサインインするか、アカウントなしで試してください。',
  'first.checkIn': '最初のチェックイン',
  'first.signIn': 'サインイン',
  'first.inMenuBar': 'Marqueeは画面上部のメニューバーにあります。',
  'first.besideClock':
    'Marqueeは時計の横にあります。Windowsでは矢印の中に隠れていることがあります。外にドラッグしておくと、視聴中の作品がいつでも見えます。',
  'first.inTray': 'Marqueeはトレイにあります。',
  'first.perhapsInTray':
    'このデスクトップでトレイアイコンを表示するには拡張機能（AppIndicator）が必要です。ない場合は、Marqueeをもう一度起動するとこのウィンドウに戻れます。',
}
