// The settings of notifications.
import type { Messages } from '../../message.ts'

export const notifications = {
  'notifications.title': 'Notifications',
  // What the desktop may be told of: switches, each with its hint.
  'notifications.checkedIn': 'Checked in',
  'notifications.checkedInHint': 'From the tray or the palette while the window is hidden, with Undo.',
  'notifications.finished': 'Watched to the end',
  'notifications.finishedMac': 'When the window is hidden. Answer it with 1 to 10 to rate.',
  'notifications.finishedWindows': 'When the window is hidden. Choose a rating right there.',
  'notifications.finishedLinux': 'When the window is hidden. A click leads to the rating.',
  'notifications.wait': 'A wait is over',
  'notifications.waitHint': 'When a waiting check-in goes through, or does not.',
  'notifications.queue': 'Something could not be sent',
  'notifications.queueHint': 'When Trakt says no, or something was not counted.',
  'notifications.friends': 'Friends’ check-ins',
  'notifications.friendsHint': 'Several at once are told together.',
  'notifications.sound': 'Sound',
  'notifications.soundHint': 'Off: notifications make no noise.',

  'notifications.quiet': 'Quiet hours',
  'notifications.quietHint': 'Nothing is shown then. What needs you is said once afterwards.',
  // Before a time each.
  'notifications.from': 'From',
  'notifications.to': 'To',
  // Above the days of the week.
  'notifications.days': 'On these days',
  'notifications.noDays': 'Choose a day, or there are no quiet hours.',
  'notifications.allDay': 'All day.',
  'notifications.nextMorning': 'Until the next morning; the day is the one on which it begins.',

  'notifications.ask': 'Ask for a rating',
  'notifications.askHint': 'When something was watched to the end: once, in the window and the tray menu.',
} as const satisfies Messages
