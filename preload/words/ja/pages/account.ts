// The account, in Japanese: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { account as english } from '../../en/pages/account.ts'
import type { Translated } from '../../message.ts'

export const account: Translated<typeof english> = {
  'account.never': '見ている作品をTraktに伝えましょう',
  'account.neverDetail': 'キーひとつでチェックイン。視聴中の作品はトレイでわかります。',
  'account.user': 'サインアウトしました',
  'account.userDetail': 'このコンピューターにセッションの情報は残っていません。',
  'account.expired': 'セッションの有効期限が切れました',
  'account.expiredDetail':
    '長い間使われなかったため、Traktが終了しました。失われたものはありません。送信待ちのものは、もう一度サインインすると送信されます。',
  'account.revoked': 'Traktがこのセッションを終了しました',
  'account.revokedDetail':
    '無料アカウントで同時に接続できるアプリは1つだけです。ほかのアプリが接続したか、trakt.tvで接続が解除された可能性があります。失われたものはありません。送信待ちのものは、もう一度サインインすると送信されます。',
  'account.unreadable': '保存されたセッションを読み取れません',
  'account.unreadableDetail':
    'システムのキーチェーンで開けませんでした。ロックを解除してやり直すか、新たにサインインしてください。失われたものはありません。送信待ちのものは、そのあと送信されます。',
  'account.signInAgain': 'もう一度サインインしてください',
  'account.memoryOnlyDetail':
    'キーチェーンがないか、ディスクに書き込めなかったため、セッションはメモリにだけ保持され、前回の終了とともに失われました。送信待ちのものは、サインインすると送信されます。',
  'account.movedDetail':
    'MarqueeがTraktとの通信に使うキーかアドレスが変わりました。これまでのセッションは以前のものに属しています。失われたものはありません。送信待ちのものは、サインインすると送信されます。',

  'account.signIn': 'Traktにサインイン',
  'account.addKey': 'APIキーを追加',
  'account.demo': 'アカウントなしで試す',
  'account.noKey':
    'このビルドにはTraktのAPIキーが含まれていません。キーはVIPメンバーがTraktで作成できます。クライアントIDを「設定」の「詳細」に入力してください。',
  'account.hotkey': '{keys}でどこでもチェックイン。',
  'account.unsent': { other: '未送信のものが{count}件あります。もう一度サインインするとすぐに送信されます。' },

  'account.asking': 'Traktにコードを要求しています',
  'account.signingIn': 'サインインしています',
  'account.cancel': 'キャンセル',
  'account.withCode': 'コードでサインイン',
  'account.enterCodeAt': 'このコードを{site}で入力してください',
  'account.openSite': '{site}を開く',
  'account.codeSpelt': 'コード：{characters}',
  'account.copy': 'コピー',
  'account.copied': 'コピーしました',
  'account.qrCode': '同じページをコード入力済みで開くQRコード',
  'account.timeLeft': '残り{time}',
  'account.waiting': 'コードの入力を待っています',
  'account.slowed': '引き続き待っています。Traktの求めにより確認の間隔を空けています',
  'account.unreachable': '今はTraktに接続できません。まもなく再試行します',

  'account.keychain': 'システムのキーチェーンに保存',
  'account.keychainDetail': 'オペレーティングシステムによって暗号化されています。',
  'account.memory': 'メモリにのみ保持',
  'account.memoryDetail':
    'キーチェーンがないか、ディスクに書き込めませんでした。Marqueeを終了するとセッションも終わります。',
  'account.file': '暗号化しないファイルに保存',
  'account.fileDetail': 'ご指定による設定です。あなたのファイルを読める人は誰でもこのセッションを使えます。',
}
