// What came of a command, in a sentence or two.
import type { Messages } from '../../message.ts'

/** {name}: a film, a show or an episode in one line, as `names` make them. {time}: "8:50 PM". */
export const answers = {
  'answers.checkedIn': 'Checked in: {name}.',
  'answers.checkedInUntil': 'Checked in: {name}, until {time}.',
  // {percent}: "45%".
  'answers.scrobbling': 'Scrobbling: {name}, {percent}.',
  'answers.scrobblingUntil': 'Scrobbling: {name}, {percent}, until {time}.',
  'answers.alreadyPlaying': 'Already playing: {name}. Nothing was sent twice.',
  'answers.alreadyPlayingUntil': 'Already playing: {name}, until {time}. Nothing was sent twice.',
  // {playing}: what is checked in. {wanted}: what somebody asked to check in to.
  'answers.blocked': '{playing} is playing, so {wanted} was not checked in.',
  'answers.blockedUntil': '{playing} is playing until {time}, so {wanted} was not checked in.',
  'answers.blockedByAnother': 'Another check-in is playing, so {wanted} was not checked in.',
  'answers.blockedByAnotherUntil': 'Another check-in is playing until {time}, so {wanted} was not checked in.',
  // The next four stand after an option that does it.
  'answers.replaceIt': 'cancel {playing}, and check in to {wanted} now',
  'answers.replaceAnother': 'cancel it, and check in to {wanted} now',
  'answers.waitUntil': 'check in by itself at {time}',
  'answers.waitUntilOver': 'check in by itself when it is over',
  'answers.waiting': 'Waiting: {wanted} is checked in by itself at {time}.',
  'answers.saved': 'Saved: {name}. It is sent as soon as it can be.',
  'answers.savedNameless': 'Saved. It is sent as soon as it can be.',
  // {text}: what was typed.
  'answers.ambiguous':
    '“{text}” could be any of these. Add the year, or one of the ids after --id, or --first for the first:',
  'answers.choiceFilm': '{name}, film',
  'answers.choiceShow': '{name}, show',
  'answers.notFound': 'Nothing was found for “{text}”.',
  'answers.nothingNext': 'Nothing is in progress: name what you are watching.',
  // “{show} s1e1” is typed so.
  'answers.allWatched': 'Everything of {show} that has aired is watched: name an episode, like “{show} s1e1”.',
  'answers.cancelled': 'Cancelled: {name}. It does not count as watched.',
  'answers.cancelledNameless': 'Cancelled.',
  // Of a check-in that was waiting for its turn.
  'answers.calledOff': 'Called off: {name} is not checked in later.',
  'answers.nothingPlaying': 'Nothing is playing.',
  'answers.nothingWaiting': 'No check-in is waiting.',
  'answers.nothingToUndo':
    'There is nothing to undo: a check-in can be undone for 30 seconds. `marquee cancel` ends what plays.',
  'answers.nothingToRate': 'Nothing is playing and nothing was watched, so there is nothing to rate.',
  'answers.undone': 'Undone: {name}.',
  'answers.undoneNameless': 'Undone.',
  'answers.removedFromHistory': 'It is out of the history, too.',
  'answers.rated': 'Rated {rating} of 10: {name}.',
  'answers.quitting': 'Marquee has quit.',
  'answers.busy': 'Marquee is busy with another check-in. Nothing was sent: try again in a moment.',
  'answers.signInAt': '`marquee open` brings up the window to sign in.',
  'answers.goesOn': 'What played before goes on.',
  'answers.putBack': 'What played before runs again.',
  'answers.notPutBack': 'What played before could not be put back.',
  'answers.notRunning': 'Marquee is not running.',
  'answers.couldNotStart': 'Marquee could not be started, or does not answer.',
  'answers.otherVersion': 'Another version of Marquee is running. Quit it from its tray menu and try again.',
  'answers.cutOff': 'Marquee ended before it answered. `marquee status` says what came of it.',
  // Two full sentences, one after the other.
  'answers.sentences': '{first} {second}',
} as const satisfies Messages
