// What stands in the way, in Japanese: one short line in the tray's menu and in its tooltip.
import type { trouble as english } from '../../en/desktop/trouble.ts'
import type { Translated } from '../../message.ts'

export const trouble: Translated<typeof english> = {
  'trouble.memoryOnly': 'サインアウト：セッションを保存できませんでした',
  'trouble.expired': 'サインアウト：セッションが終了しました',
  'trouble.revoked': 'サインアウト：Traktかほかのアプリが終了しました',
  'trouble.sessionUnreadable': 'サインアウト：セッションを読み取れません',
  'trouble.moved': 'サインアウト：セッションは別のキーのものです',
  'trouble.offline': 'オフライン：Traktに接続できません',
  'trouble.serverDown': 'Traktで問題が起きています',
  'trouble.rateLimited': 'Traktがアクセスを制限中です',
  'trouble.edgeBlocked': 'Traktに接続を拒否されました',
  'trouble.unreadable': 'Traktの応答を理解できません',
  'trouble.keyRefused': 'APIキーがTraktに受け付けられません',
  'trouble.noKey': 'TraktのAPIキーがありません',
  'trouble.insecureAddress': '設定のアドレスが安全ではありません',
  'trouble.deactivated': 'このTraktアカウントは無効になっています',
  'trouble.locked': 'このTraktアカウントはロックされています',
  'trouble.accountLimit': 'Traktアカウントの上限に達しました',
  'trouble.vipOnly': 'TraktのVIPメンバー限定です',
  'trouble.hotkey': 'ホットキーを登録できませんでした',
}
