// Something else is playing, in Japanese: what it is, and three choices. And the check-in that waits for its time.
import type { wait as english } from '../../en/pages/wait.ts'
import type { Translated } from '../../message.ts'

export const wait: Translated<typeof english> = {
  'wait.prompt': 'ほかの作品を視聴中です',
  'wait.somethingPlays': 'Traktでは、ほかの作品を視聴中です',
  'wait.scrobbling': 'スクロブル中',
  'wait.watching': 'すでに視聴中',
  'wait.freeAt': '{time}に空きます',
  'wait.freeNow': '空きました',
  'wait.asked': '選んだのは{name}です。',
  'wait.noLength': 'いつまで続くかは、Traktから示されていません。',
  'wait.stops': '置き換えると、Marqueeがスクロブルを停止します。',
  'wait.stopsAndKeeps': '置き換えると、Marqueeがスクロブルを停止します。再生位置はTraktに保存されます。',
  'wait.nothingCancelled': '指示しないかぎり、何もキャンセルされません。',
  'wait.replace': '置き換える',
  'wait.wait': '待つ',
  'wait.neverMind': 'やめておく',
  'wait.waiting': 'チェックイン待ち',
  'wait.checksInAt': '{time}にチェックイン（あと{left}）',
  'wait.checkingIn': 'チェックインしています…',
  'wait.scrobblesFrom': '{time}からスクロブル（あと{left}）',
  'wait.starting': '開始しています…',
  'wait.callOff': '取りやめる',
}
