// Signing in by name and password on a server that speaks the older Trakt API, in Japanese.
import type { server as english } from '../../en/pages/server.ts'
import type { Translated } from '../../message.ts'

export const server: Translated<typeof english> = {
  'server.open': '別のサーバーにサインイン',
  'server.title': '別のサーバーにサインイン',
  'server.back': '戻る',
  'server.hint': '旧Trakt APIに対応したサーバー用です。ユーザー名とパスワードを使います。',
  'server.send': 'サインイン',

  'server.address': 'サーバーのアドレス',
  'server.addressMissing': 'サーバーのアドレスを入力してください。',
  'server.addressInvalid': 'アドレスではありません。{example}のように入力してください。',
  'server.addressWithName': 'アドレスにユーザー名とパスワードを含めないでください。',
  'server.plain': 'このアドレスは暗号化されていません。',
  'server.plainDetail': '途中の誰かが送信内容を読み取り、あなたとしてサインインできてしまいます。',
  'server.allowPlain': '名前とパスワードを暗号化せずに送信する',
  'server.plainRefused': 'httpsを使うか、これをオンにしてください。',
  'server.key': 'APIキー',
  'server.keyFrom': 'サーバーの管理者から受け取ったもの',
  'server.keyMissing': 'サーバーのAPIキーを入力してください。',
  'server.keyInvalid': 'キーに空白は含まれません。余分なものまで貼り付けられています。',
  'server.name': 'ユーザー名',
  'server.nameMissing': 'そのサーバーでのユーザー名を入力してください。',
  'server.password': 'パスワード',
  'server.passwordMissing': 'そのサーバーでのパスワードを入力してください。',
  'server.passwordHint': 'すぐにハッシュ化（SHA-1）し、送信・保存するのはハッシュだけです。',

  'server.wrongPassword': '名前かパスワードが違います',
  'server.wrongPasswordDetail':
    'ユーザー名かパスワードが違います。サインインしていません。パスワードをもう一度入力してください。',
  'server.keyRefused': 'キーが受け付けられませんでした',
  'server.keyRefusedDetail': 'サーバーがこのAPIキーを認識しないか、チェックインを許可していません。',
  'server.insecure': '何も送信していません',
  'server.insecureDetail':
    'アドレスがhttpsでもこのコンピューターでもありません。httpsを使うか、下で送信を許可してください。',
  'server.offline': 'サーバーに接続できません',
  'server.offlineDetail':
    'サインインしていません。アドレスと接続を確認してから、パスワードをもう一度入力してください。',
  'server.timeout': 'サーバーから時間内に応答がありませんでした',
  'server.waited': { other: '{count}秒待ちました。サインインしていません。もう一度お試しください。' },
  'server.otherApi': '旧Trakt APIではありません',
  'server.otherApiDetail': '応答はありましたが、旧Trakt APIではありません。アドレスを確認してください。',
  'server.edgeBlocked': 'サーバーの入り口で接続を拒否されました',
  'server.edgeBlockedDetail':
    '保護の仕組みが接続を拒否しました。サインインしていません。多くの場合、VPNや共有アドレスが原因です。',
}
