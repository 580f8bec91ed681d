// The notices: what happened while nobody looked. A title has no full stop at its end. The sentences of a detail stand side by side.
import type { Messages } from '../../message.ts'

export const notice = {
  // ---- a file could not be read, and was set aside ----
  'notice.settingsUnread': 'The settings file could not be read',
  'notice.settingsUnreadDetail': 'Your settings are back to the defaults.',
  'notice.stateUnread': 'The file with waiting check-ins could not be read',
  'notice.stateUnreadDetail':
    'If a check-in was waiting for its time, ask for it again. Your history on Trakt is untouched.',
  'notice.sessionUnread': 'The saved session could not be read',
  'notice.sessionUnreadDetail': 'Nothing was lost on Trakt. Sign in again to go on.',
  'notice.demoUnread': 'The demo account’s file could not be read',
  'notice.demoUnreadDetail': 'The demo starts over; your own account is not touched.',
  'notice.activityUnread': 'The activity kept for offline could not be read',
  'notice.activityUnreadDetail': 'Nothing was lost on Trakt: activity is kept anew as you look at it.',
  'notice.journalUnread': 'The file of what waits to be sent could not be read',
  'notice.journalUnreadDetail':
    'What waited to be sent is in it: look at your history before you check in to the same again.',
  // {file}: the name of a file.
  'notice.keptAs': 'The old file was kept as {file}.',

  // ---- a file cannot be written ----
  'notice.settingsUnwritten': 'The settings file cannot be written',
  'notice.stateUnwritten': 'The file with waiting check-ins cannot be written',
  'notice.sessionUnwritten': 'The saved session cannot be written',
  'notice.demoUnwritten': 'The demo account’s file cannot be written',
  'notice.activityUnwritten': 'The activity kept for offline cannot be written',
  'notice.journalUnwritten': 'The file of what waits to be sent cannot be written',
  'notice.untilQuit': 'Changes last until Marquee quits.',
  'notice.sessionUntilQuit': 'You stay signed in until Marquee quits, and may have to sign in again after that.',
  'notice.journalUntilQuit': 'A check-in that cannot be sent at once is lost when Marquee quits.',
  'notice.checkDisk': 'Check that the disk is not full or read-only.',

  // ---- check-ins; {title}: "Dune (2021)", "Severance, S2 E3 · Who Is Alive?"; {time}: "21:40" ----
  'notice.notCheckedIn': '{title} was not checked in',
  'notice.missed':
    'Its turn came at {time}, while Marquee was not running. That is too long ago to do it unasked, so nothing was sent. Check in again if you are still watching.',
  'notice.checkInAgain': 'Check in again when you are ready.',
  'notice.putBack': '{title} is playing again',
  'notice.putBackDetail': 'The replacement failed, so the earlier check-in was put back. Nothing was lost.',
  'notice.notPutBack': '{title} could not be put back',
  'notice.notPutBackDetail':
    'The replacement failed too: nothing is playing on Trakt now. Check in again when you are ready.',
  'notice.addedToHistory': '{title} was added to your history',
  // {time}: "Today, 21:40", "Yesterday, 21:40", "19 Nov".
  'notice.addedToHistoryDetail':
    'It carries its own time, {time}. Trakt could not be told while it ran, so it never showed as playing.',
  'notice.sentLate': '{title} was sent late',
  'notice.sentLateDetail': 'Trakt can be reached again, and your check-in runs there now. Nothing was lost.',
  'notice.journalOld': 'What waits to be sent is an old copy',
  'notice.journalOldDetail':
    'It is older than what Marquee knows of it, as after a backup was copied back. Nothing in it is sent before Marquee has looked whether Trakt has it already.',
  'notice.notInHistory': '{title} is not in your history',
  'notice.notInHistoryDetail':
    'It ended at {time}, while Marquee could not tell Trakt. A scrobble counts only when Trakt hears of its end. Add it to your history on trakt.tv if you saw it through.',
  'notice.notCancelled': 'What is playing could not be cancelled',
} as const satisfies Messages
