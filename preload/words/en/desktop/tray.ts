// The menu and the tooltip of the tray. A line of the menu has about 40 characters beside the titles in it, the tooltip 127 in all.
import type { Messages } from '../../message.ts'

export const tray = {
  // ---- what is going on: lines that cannot be chosen. {name}: "Severance S2E3", "Dune (2021)" ----
  // The app itself.
  'tray.starting': 'Starting…',
  // {code}: eight characters to be typed at Trakt.
  'tray.signingIn': 'Signing in: the code is {code}',
  'tray.notSignedIn': 'Not signed in',
  'tray.nothing': 'Nothing playing',
  'tray.justEnded': '{name} has just ended',
  // {time}: a time of day.
  'tray.underAMinuteLeft': 'under a minute left, until {time}',
  'tray.minutesLeft': { one: '{count} min left, until {time}', other: '{count} min left, until {time}' },
  'tray.hoursLeft': { one: '{count} h left, until {time}', other: '{count} h left, until {time}' },
  'tray.hoursMinutesLeft': '{hours} h {minutes} min left, until {time}',
  // {progress}: "45%". Also in the tooltip.
  'tray.paused': '{name} · paused at {progress}',
  // A check-in, and a scrobble, that is being sent.
  'tray.checkingIn': 'Checking in to {name}…',
  'tray.startingScrobble': 'Starting {name}…',
  // {name} takes the place of what plays.
  'tray.replacing': 'Replacing with {name}…',
  // A check-in is cancelled, a scrobble ended.
  'tray.cancelling': 'Cancelling {name}…',
  'tray.ending': 'Ending {name}…',
  // What happens by itself at that time.
  'tray.checkInAt': 'Check in to {name} at {time}',
  'tray.startAt': 'Start {name} at {time}',
  // Trakt allows one check-in at a time.
  'tray.anotherRuns': 'Another check-in is running',

  // ---- what can be done: items of the menu ----
  'tray.undoCheckIn': 'Undo check-in to {name}',
  'tray.undoStart': 'Undo the start of {name}',
  'tray.cancelCheckIn': 'Cancel check-in',
  'tray.stop': 'Stop',
  'tray.stopKeeping': 'Stop, keep the position',
  'tray.finish': 'Finish, mark as watched',
  'tray.resume': 'Resume {name}',
  // A check-in that was to come by itself.
  'tray.callOff': 'Call it off',
  // What plays makes room for {name}.
  'tray.replace': 'Replace it with {name}',
  'tray.waitCheckIn': 'Wait: check in to {name} at {time}',
  'tray.waitStart': 'Wait: start {name} at {time}',
  'tray.neverMind': 'Never mind',
  // Opens the ratings, 1 to 10.
  'tray.rate': 'Rate {name}',
  // "8 · Great".
  'tray.rating': '{value} · {name}',
  // The title above the next episodes of shows that are being watched.
  'tray.next': 'Next',
  // Two facts in a line: "Severance S2E3 · Who Is Alive?", "Marquee · Offline: Trakt cannot be reached".
  'tray.beside': '{first} · {second}',
  'tray.checkInElse': 'Check in to something else…',
  'tray.recent': 'Recently watched',
  'tray.signIn': 'Sign in…',
  'tray.signInOn': 'Go on signing in…',
  'tray.signInDemo': 'Try it without an account',
  'tray.open': 'Open Marquee',
  // No notifications, and nothing is asked of Trakt.
  'tray.pause': 'Pause for an hour',
  'tray.resumePaused': 'Resume (paused until {time})',
  'tray.settings': 'Settings…',
  'tray.help': 'Help',
  'tray.openLog': 'Open the log folder',
  'tray.restart': 'Restart to update to {version}',
  'tray.quit': 'Quit Marquee',

  // ---- what waits to be sent, such as check-ins and ratings ----
  'tray.refused': { one: '{count} was refused by Trakt', other: '{count} were refused by Trakt' },
  'tray.waiting': { one: '{count} waits to be sent', other: '{count} wait to be sent' },
  // Both of these in one line.
  'tray.refusedAndWaiting': '{refused}, {waiting}',
  // The same as an item of the menu, which opens the list.
  'tray.openQueue': '{queue}…',

  // ---- the tooltip ----
  'tray.tooltipChoice': '{name} · your choice is needed',
  'tray.tooltipWaiting': '{name} · check-in at {time}',
  'tray.tooltipPlaying': '{name} · until {time}',
  'tray.tooltipPaused': 'Marquee · paused until {time}',
} as const satisfies Messages
