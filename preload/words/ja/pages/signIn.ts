// Why a sign-in with a code failed, in Japanese.
import type { signIn as english } from '../../en/pages/signIn.ts'
import type { Translated } from '../../message.ts'

export const signIn: Translated<typeof english> = {
  'signIn.denied': 'サインインが拒否されました',
  'signIn.deniedDetail': 'trakt.tvで要求が拒否されました。接続はしていません。',
  'signIn.expired': 'コードの有効期限が切れました',
  'signIn.expiredDetail': '時間内に入力されませんでした。新しいコードはすぐに取得できます。',
  'signIn.used': 'このコードは使用済みです',
  'signIn.usedDetail': 'コードは1回だけ使えます。新しいコードを取得してください。',
  'signIn.unknownCode': 'このコードはTraktにありません',
  'signIn.unknownCodeDetail': '取り消された可能性があります。新しいコードを取得してください。',
  'signIn.wrongPassword': '名前かパスワードが違います',
  'signIn.wrongPasswordDetail': 'この組み合わせはサーバーに登録されていません。何も保存していません。',
}
