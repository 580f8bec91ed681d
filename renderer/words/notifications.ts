// Words of the settings of notifications.
import type { Platform } from '../../preload/contract/model.ts'
import type { NoteKind, QuietHours } from '../../preload/contract/settings.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { dateFormat } from '../format.ts'

export const notificationsTitle = 'Notifications'

/** `platform`: what can be done in the notification itself differs. */
export function noteWords(kind: NoteKind, platform: Platform): { readonly label: string; readonly hint: string } {
  switch (kind) {
    case 'checkedIn':
      return { label: 'Checked in', hint: 'From the tray or the palette while the window is hidden, with Undo.' }
    case 'finished':
      return { label: 'Watched to the end', hint: `When the window is hidden. ${rateHint(platform)}` }
    case 'wait':
      return { label: 'A wait is over', hint: 'When a waiting check-in goes through, or does not.' }
    case 'queue':
      return { label: 'Something could not be sent', hint: 'When Trakt says no, or something was not counted.' }
    case 'friends':
      return { label: 'Friends’ check-ins', hint: 'Several at once are told together.' }
    default:
      return assertNever(kind)
  }
}

function rateHint(platform: Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Answer it with 1 to 10 to rate.'
    case 'win32':
      return 'Choose a rating right there.'
    case 'linux':
      return 'A click leads to the rating.'
    default:
      return assertNever(platform)
  }
}

export const soundLabel = 'Sound'
export const soundHint = 'Off: notifications make no noise.'

export const quietLabel = 'Quiet hours'
export const quietHint = 'Nothing is shown then. What needs you is said once afterwards.'
export const fromLabel = 'From'
export const toLabel = 'To'
export const daysLabel = 'On these days'
export const noDays = 'Choose a day, or there are no quiet hours.'

/** Says when they end where that is not plain from the two times. */
export function quietSpan({ from, to }: Pick<QuietHours, 'from' | 'to'>): string | null {
  if (from === to) return 'All day.'
  return to < from ? 'Until the next morning; the day is the one on which it begins.' : null
}

/** A Sunday. */
const sunday = Date.UTC(2026, 10, 22)
const dayMs = 86_400_000

/** "Mon", "Mo": the user's own. `day` 0 is Sunday. */
export const dayName = (day: number, locale?: string): string =>
  dateFormat({ weekday: 'short', timeZone: 'UTC' }, locale).format(sunday + day * dayMs)

export const askLabel = 'Ask for a rating'
export const askHint = 'When something was watched to the end: once, in the window and the tray menu.'
