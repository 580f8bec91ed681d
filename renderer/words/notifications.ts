// Words of the settings of notifications that are chosen from data.
import type { Platform } from '../../preload/contract/model.ts'
import type { NoteKind, QuietHours } from '../../preload/contract/settings.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { dateFormat } from '../format.ts'
import { locale, say } from '../say.ts'

/** `platform`: what can be done in the notification itself differs. */
export function noteWords(kind: NoteKind, platform: Platform): { readonly label: string; readonly hint: string } {
  switch (kind) {
    case 'checkedIn':
      return { label: say('notifications.checkedIn'), hint: say('notifications.checkedInHint') }
    case 'finished':
      return { label: say('notifications.finished'), hint: finishedHint(platform) }
    case 'wait':
      return { label: say('notifications.wait'), hint: say('notifications.waitHint') }
    case 'queue':
      return { label: say('notifications.queue'), hint: say('notifications.queueHint') }
    case 'friends':
      return { label: say('notifications.friends'), hint: say('notifications.friendsHint') }
    default:
      return assertNever(kind)
  }
}

function finishedHint(platform: Platform): string {
  switch (platform) {
    case 'darwin':
      return say('notifications.finishedMac')
    case 'win32':
      return say('notifications.finishedWindows')
    case 'linux':
      return say('notifications.finishedLinux')
    default:
      return assertNever(platform)
  }
}

/** Says when they end where that is not plain from the two times. */
export function quietSpan({ from, to }: Pick<QuietHours, 'from' | 'to'>): string | null {
  if (from === to) return say('notifications.allDay')
  return to < from ? say('notifications.nextMorning') : null
}

/** A Sunday. */
const sunday = Date.UTC(2026, 10, 22)
const dayMs = 86_400_000
const minuteMs = 60_000

/** "Mon", "Mo": the user's own. `day` 0 is Sunday. */
export const dayName = (day: number, tag: string = locale().tag): string =>
  dateFormat({ weekday: 'short', timeZone: 'UTC' }, tag).format(sunday + day * dayMs)

/** "23:00", "11:00 PM": a time of day, from minutes after midnight. */
export const timeWords = (minutes: number, tag: string = locale().tag): string =>
  dateFormat({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }, tag).format(sunday + minutes * minuteMs)
