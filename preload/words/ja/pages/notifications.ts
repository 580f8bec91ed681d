// The settings of notifications, in Japanese.
import type { notifications as english } from '../../en/pages/notifications.ts'
import type { Translated } from '../../message.ts'

export const notifications: Translated<typeof english> = {
  'notifications.title': '通知',
  'notifications.checkedIn': 'チェックインしたとき',
  'notifications.checkedInHint': 'ウィンドウが隠れているとき、トレイやパレットから。元に戻せます。',
  'notifications.finished': '最後まで見たとき',
  'notifications.finishedMac': 'ウィンドウが隠れているとき。1〜10で返信すると評価できます。',
  'notifications.finishedWindows': 'ウィンドウが隠れているとき。その場で評価を選べます。',
  'notifications.finishedLinux': 'ウィンドウが隠れているとき。クリックすると評価に進みます。',
  'notifications.wait': '待機が終わったとき',
  'notifications.waitHint': '待っていたチェックインができたとき、またはできなかったとき。',
  'notifications.queue': '送信できなかったとき',
  'notifications.queueHint': 'Traktに受け付けられなかったときや、記録されなかったとき。',
  'notifications.friends': '友だちのチェックイン',
  'notifications.friendsHint': '同時に複数あれば、まとめて知らせます。',
  'notifications.sound': 'サウンド',
  'notifications.soundHint': 'オフにすると、通知の音は鳴りません。',

  'notifications.quiet': '通知しない時間帯',
  'notifications.quietHint': 'その間は何も表示しません。対応が必要なことは、あとで一度だけ知らせます。',
  'notifications.from': '開始',
  'notifications.to': '終了',
  'notifications.days': '曜日',
  'notifications.noDays': '曜日を選んでください。選ばないと、この時間帯は働きません。',
  'notifications.allDay': '終日。',
  'notifications.nextMorning': '翌朝まで。曜日は始まる日のものです。',

  'notifications.ask': '評価をたずねる',
  'notifications.askHint': '最後まで見たときに一度だけ、ウィンドウとトレイのメニューで。',
}
