// Words of every page, in Japanese: how sentences stand together, and what buttons are called that stand in many places.
import type { text as english } from '../../en/pages/text.ts'
import type { Translated } from '../../message.ts'

export const text: Translated<typeof english> = {
  'text.sentences': '{first}{second}',
  'text.titleThenSentence': '{title}。{sentence}',
  'text.sentence': '{title}。',
  'text.tryAgain': '再試行',
  'text.dismiss': '閉じる',
  'text.close': '閉じる',
  'text.undo': '元に戻す',
  'text.signIn': 'サインイン',
  'text.openSettings': '設定を開く',
  'text.seeVip': 'Trakt VIPを見る',
  'text.openSupport': 'Traktのサポートを開く',
}
