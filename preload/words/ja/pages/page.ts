// The frames of the pages, in Japanese: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { page as english } from '../../en/pages/page.ts'
import type { Translated } from '../../message.ts'

export const page: Translated<typeof english> = {
  'page.sections': 'セクション',
  'page.now': '視聴中',
  'page.activity': 'アクティビティ',
  'page.settings': '設定',
  'page.settingsTitle': 'Marqueeの設定',
  'page.demo': 'デモアカウントです。Traktには何も送信されません。',
  'page.signInToTrakt': 'Traktにサインイン',

  'page.nowPlaying': '視聴中：{name}',
  'page.nothingPlays': '視聴中の作品はなくなりました',
  'page.allSent': 'すべて送信しました',
  'page.signedInAs': '{username}としてサインインしました',
  'page.waits': { other: '{count}件が送信待ちです' },
  'page.refused': { other: '{count}件がTraktに受け付けられませんでした' },
}
