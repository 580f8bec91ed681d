// The status in one line, in Japanese, for terminals and status bars.
import type { status as english } from '../../en/terminal/status.ts'
import type { Translated } from '../../message.ts'

export const status: Translated<typeof english> = {
  'status.notRunning': 'Marqueeは起動していません',
  'status.signedOut': 'サインインしていません',
  'status.nothingPlaying': '視聴中の作品はありません',
  'status.underMinute': '{name}、残り1分未満',
  'status.minutes': '{name}、残り{minutes}分',
  'status.hours': '{name}、残り{hours}時間',
  'status.hoursMinutes': '{name}、残り{hours}時間{minutes}分',
  'status.paused': '{percent}で一時停止中：{name}',
  'status.asking': '選択待ち：{name}',
  'status.then': '次：{name}',
  'status.thenAt': '{time}から：{name}',
  'status.queued': { other: '送信待ち{count}件' },
  'status.offline': 'オフライン',
}
