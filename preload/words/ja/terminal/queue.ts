// What Trakt was not told yet, in Japanese, one line each: what it is, and in brackets why it is still there.
import type { queue as english } from '../../en/terminal/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.empty': 'すべてTraktに伝えてあります。',
  'queue.checkIn': 'チェックイン：{name}',
  'queue.cancel': 'キャンセル：{name}',
  'queue.rate': '評価：{name}、10点中{rating}点',
  'queue.watchlist': 'ウォッチリスト：{name}',
  'queue.waits': '{what}（待機中）',
  'queue.nextTry': '{what}（次の試行は{time}）',
  'queue.refused': '{what}（Traktに受け付けられず。`marquee open queue` で確認）',
}
