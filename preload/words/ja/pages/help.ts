// Help, in Japanese: the version, the log, the report of a problem, what is sent where, licences.
import type { help as english } from '../../en/pages/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.title': 'ヘルプと情報',
  'help.version': 'Marquee {version}',
  'help.versionHint': 'MITライセンスのフリーソフトウェアです。',
  'help.licences': 'ライセンス',
  'help.licencesTitle': 'Marqueeを構成するソフトウェアのライセンス',
  'help.licencesMissing': 'ここでは読み込めませんでした。プログラムと同じ場所のdocs/licences.mdにあります。',
  'help.privacy': 'プライバシー',
  'help.privacyHint': 'このコンピューターから何がどこへ送られるか。',
  'help.whatIsSent': '送信される情報',
  'help.diagnostics': '診断情報',
  'help.diagnosticsHint': '問題の報告に使うバージョン、状態、件数です。コピーの前にすべて確認できます。',
  'help.showDiagnostics': '表示してコピー…',
  'help.diagnosticsIntro':
    'コピーされるのは次の内容だけです。ユーザー名、タイトル、アドレス、キー、パスは一切含まれません。',
  'help.copy': 'コピー',
  'help.copied': 'コピーしました',
  'help.copyFailed': 'コピーできませんでした。テキストを選択して、手動でコピーしてください。',
  'help.log': 'ログ',
  'help.logHint': '問題とその時刻を、秘密の情報を除いて最大3 MBまで記録します。外には送られません。',
  'help.openLog': 'ログのフォルダーを開く',
  'help.logFailed': 'フォルダーを開けませんでした。Marqueeのデータフォルダーの中の「logs」です。',
  'help.loading': 'お待ちください…',

  'help.toTrakt': 'Traktへ',
  'help.toTraktText':
    'チェックイン、スクロブル、評価、ウォッチリスト、検索した言葉と、それらに添えるセッション。また、あなたと友だちが見た作品をTraktに問い合わせます。ご自分のサーバーを使う場合、これらはすべてTraktではなくそのサーバーへ送られます。',
  'help.toPictures': 'Traktの画像サーバーへ',
  'help.toPicturesText':
    'ポスターはTraktの画像サーバーから、顔写真はGravatarからも取得します。セッションは送りません。通常のウェブサイトと同じく、ネットワークアドレスは相手に伝わります。',
  'help.toGithub': 'GitHubへ',
  'help.toGithubText':
    'Marqueeが新しいバージョンを確認するとき（最大で1日1回）、その問い合わせだけを送ります。オフにできます。',
  'help.toNetworks': '共有先のネットワークへ',
  'help.toNetworksText': 'オンにした場合、Traktがチェックインを投稿します。Marquee自身はどことも通信しません。',
  'help.toNobody': 'それ以外へは送りません',
  'help.toNobodyText': '統計、クラッシュ報告、広告はありません。デモは何も送信しません。',
  'help.stays': 'このコンピューターに残るもの',
  'help.staysText':
    'セッションは、システムにキーチェーンがあればそこに保存します。設定、送信待ちのもの、保存したアクティビティ、ログはMarqueeのデータフォルダーにあり、読めるのはあなただけです。サインアウトすると、セッションと保存したアクティビティは削除されます。',
}
