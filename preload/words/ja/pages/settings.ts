// The settings, in Japanese: their sections, names and hints, and what else people call them.
import type { settings as english } from '../../en/pages/settings.ts'
import type { Translated } from '../../message.ts'

export const settings: Translated<typeof english> = {
  'settings.sections': 'セクション',
  'settings.search': '設定を検索',
  'settings.clearSearch': '検索を消去',
  'settings.nothingFound': '「{typed}」に関する設定はありません',
  'settings.nothingFoundHint': '別の言葉で試すか、すべての設定から探してください。',
  'settings.showAll': 'すべての設定を表示',
  'settings.found': { other: '{count}件の設定' },

  'settings.account': 'アカウント',
  'settings.notSignedIn': 'サインインしていません',
  'settings.notSignedInHint': 'サインインすると、チェックインしたり、次に見る作品を確認したりできます。',
  'settings.addKey': 'APIキーを追加',
  'settings.signOut': 'サインアウト',
  'settings.signOutQuestion': 'サインアウトしますか？',
  'settings.stay': 'キャンセル',
  'settings.signOutYes': 'サインアウトする',
  'settings.unsentStays': {
    other:
      '未送信のものが{count}件あります。{username}がここでもう一度サインインするまで、このコンピューターに残ります。',
  },
  'settings.vip': 'VIP',
  'settings.demo': 'デモ',
  'settings.onDemo': '{username}（Marqueeに内蔵のTrakt）',
  'settings.onTrakt': '{username}（Trakt）',
  'settings.onServer': '{username}（{server}）',
  'settings.plainFile': 'セッションを暗号化しないファイルに保存',
  'settings.plainFileHint': '再起動してもサインインしたままになります。あなたのファイルを読める人は誰でも使えます。',

  'settings.hotkey': 'ホットキー',
  'settings.hotkeyName': 'どこからでもチェックイン',
  'settings.hotkeyHint': '何が表示されていても、その上にパレットを開きます。',

  'settings.checkIn': 'チェックイン',
  'settings.message': 'メッセージ',
  'settings.messageEmpty': 'Traktアカウントの文面',
  'settings.messageHint':
    'チェックインを共有するときに添えられます。[item]はタイトルに置き換わり、空欄ならアカウントの文面を使います。',
  'settings.share': '{network}で共有',
  'settings.shareHint': 'チェックインのたびに投稿します。チェックイン時に個別に変更できます。',
  'settings.noNetworks': '共有',
  'settings.noNetworksHint': 'Traktアカウントに接続されたネットワークはありません。',
  'settings.connect': 'Traktで接続',

  'settings.general': '一般',
  'settings.language': '言語',
  'settings.languageHint': 'Marqueeの表示言語です。タイトルはTraktの表記のままです。',
  'settings.languageSystem': 'システムに合わせる',
  'settings.theme': 'テーマ',
  'settings.themeHint': '「システム」ではデスクトップに従います。',
  'settings.themeSystem': 'システム',
  'settings.themeLight': 'ライト',
  'settings.themeDark': 'ダーク',
  'settings.login': 'ログイン時に起動',
  'settings.loginHint': 'Marqueeはトレイで待機します。',
  'settings.pauseName': '一時停止',
  'settings.pauseHint': 'その間は確認も通知もしません。',
  'settings.pause': '1時間停止する',
  'settings.pausedHint': '{until}まで一時停止中です。確認も通知もしません。',
  'settings.resume': '再開',
  'settings.quitName': '終了',
  'settings.quitHint': 'ウィンドウを閉じてもトレイに残ります。ここで終了できます。',
  'settings.quit': 'Marqueeを終了',

  'settings.firstSteps': 'セットアップ',
  'settings.firstStepsLine': 'サインイン、ホットキーの設定とテスト、ログイン時の起動',
  'settings.firstStepsAgain': 'セットアップをやり直す',

  'settings.advanced': '詳細',
  'settings.apiKey': 'TraktのAPIキー',
  'settings.apiKeyThere': 'サインイン用のキーは内蔵されています。ご自分のキーを入力すると、そちらを使います。',
  'settings.apiKeyMissing':
    'まだありません。Traktでアプリを作成し（VIPが必要）、クライアントIDとシークレットをここにコピーしてください。',
  'settings.getKey': 'キーを取得',
  'settings.clientId': 'クライアントID',
  'settings.clientIdHint': 'どのアプリかをTraktに伝えます。変更するとセッションは終了します。',
  'settings.clientIdOwn': 'このビルドのID',
  'settings.clientIdShape': '64文字の英数字',
  'settings.clientIdSpaces': 'IDに空白は含まれません。余分なものまで貼り付けられています。',
  'settings.secret': 'クライアントシークレット',
  'settings.secretSaved': '保存済み',
  'settings.secretPaste': '貼り付けて置き換え（再表示はされません）',
  'settings.secretHint': 'そのままキーチェーンに保存され、読み出すことはできません。',
  'settings.apiAddress': 'APIのアドレス',
  'settings.apiAddressHint': 'チェックインの送信先。空欄ならTrakt。httpsかこのコンピューターのみ。',
  'settings.authAddress': 'サインインのアドレス',
  'settings.authAddressHint': 'サインインとクライアントシークレットの送信先です。迷ったら空欄のままに。',
  'settings.noAddress': 'アドレスではありません。https://api.trakt.tv のように入力してください。',
  'settings.addressPassword': 'アドレスにユーザー名とパスワードを含めないでください。',
  'settings.addressUnsafe': '安全なのはhttpsだけです。httpが使えるのはこのコンピューターに限ります。',

  'settings.accountAlso': 'ログイン ユーザー プロフィール プロファイル login log in user profile session',
  'settings.signOutAlso': 'ログアウト ログオフ アカウント 切り替え 変更 log out logout leave switch account',
  'settings.plainFileAlso':
    'キーチェーン 資格情報 セキュリティ 安全 パスワード 平文 トークン keychain security password keyring token',
  'settings.hotkeyAlso':
    'ショートカット ショートカットキー キーボード キー割り当て 呼び出し shortcut keyboard keys global accelerator palette spotlight',
  'settings.messageAlso': 'テキスト 文章 コメント ツイート 投稿 ポスト 定型文 text note tweet post default',
  'settings.languageAlso': '日本語 英語 翻訳 表示言語 ローカライズ translation locale tongue',
  'settings.themeAlso':
    'ダークモード ライトモード 夜 外観 見た目 色 配色 デザイン dark light mode night appearance colour color look',
  'settings.loginAlso':
    '自動起動 パソコン PC 起動時 一緒に起動 スタートアップ 常駐 バックグラウンド login startup boot autostart launch run background',
  'settings.notificationsAlso':
    'お知らせ アラート バナー ポップアップ トースト notify alerts messages toasts popups banner',
  'settings.soundAlso': '音 音量 消音 ミュート サイレント noise silent mute volume',
  'settings.quietAlso':
    'おやすみモード 夜間 集中モード 消音 ミュート 週末 スケジュール 応答不可 night sleep mute silence do not disturb weekend schedule',
  'settings.askAlso': '星 点数 スコア 採点 レビュー rate stars score review prompt question',
  'settings.pauseAlso': '停止 休止 おやすみモード 静か ミュート quiet mute stop silence do not disturb snooze',
  'settings.quitAlso': '閉じる 停止 終わる やめる exit close end stop leave',
  'settings.firstStepsAlso':
    'はじめに 初期設定 チュートリアル ウィザード 使い方 ガイド ようこそ welcome tutorial onboarding setup wizard tour introduction help',
  'settings.apiKeyAlso': '開発者 アプリ アプリケーション トークン developer app application token client',
  'settings.clientIdAlso': 'APIキー 開発者 アプリ api key developer application',
  'settings.secretAlso': 'APIキー 秘密鍵 開発者 トークン パスワード api key developer token password',
  'settings.apiAddressAlso': 'サーバー ホスト 自前 セルフホスト 接続先 server url host self-hosted endpoint',
  'settings.authAddressAlso': 'サーバー ホスト ログイン 認証 接続先 server url host oauth login endpoint',
  'settings.exportAlso': 'エクスポート 書き出し 保存 バックアップ 移行 コピー export backup back up download copy move',
  'settings.importAlso': 'インポート 読み込み 復元 バックアップ import restore load open backup',
  'settings.resetAlso': 'リセット 初期化 初期設定 消去 元に戻す factory clear restore undo start over',
  'settings.updatesAlso':
    'アップデート 更新 バージョン 自動 ダウンロード リリース 最新版 update upgrade version automatic download release changelog patch',
  'settings.diagnosticsAlso':
    'バグ 不具合 報告 問題 サポート 情報 デバッグ システム bug report problem support info debug system',
  'settings.logAlso': '記録 ファイル デバッグ エラー logs file debug error trace',
  'settings.privacyAlso': 'データ 個人情報 追跡 統計 分析 テレメトリ data telemetry tracking statistics analytics gdpr',
  'settings.licencesAlso': 'オープンソース クレジット バージョン 情報 license open source credits version about',
}
