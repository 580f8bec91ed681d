// What each verb of the command line does: one line in the list, and more in its own help.
import type { Messages } from '../../message.ts'

/** By the verb that is typed: in the list, then what stands in its help, then what its examples do. */
export const verbs = {
  'verbs.checkin': 'check in to a film or an episode',
  'verbs.checkinWhat':
    '<what> is what you would type into the app: a title, “severance s2e3”, “the wire 1x2”, “one piece e164”, “dune 2021”, an IMDb id or a link. A show without an episode means its next one.',
  'verbs.checkinEquals':
    'An exact title goes before the best hit. Of several that are equally likely, the show you are in the middle of is meant; where that does not decide, they are listed with their ids and nothing is done.',
  'verbs.checkinBlocked':
    'When something else is checked in, nothing is done either, unless --replace or --wait says what to do.',
  'verbs.exampleEpisode': 'this episode',
  'verbs.exampleNext': 'the next episode of what you watched last',
  'verbs.exampleNextOf': 'the next episode of this show',
  'verbs.exampleReplace': 'cancels what plays, and checks in to this',
  'verbs.exampleAgo': 'began 20 minutes ago (a scrobble: Trakt dates no check-in back)',

  'verbs.status': 'what is playing, and how long it still runs',
  'verbs.statusMore':
    'With --watch it goes on with one line for each change, for status bars, and stays when Marquee is quit and started again. With --json each line is one object. It ends quietly on Ctrl+C, or when nobody reads it any more.',
  // As the command itself would print it.
  'verbs.exampleStatus': 'Severance S2E3, 23 min left',
  'verbs.exampleWatch': 'for Waybar and the like',

  'verbs.cancel': 'cancel what is playing; it does not count as watched',
  'verbs.cancelMore': 'Of a running scrobble, Trakt keeps the place; from {percent} on it counts as watched.',
  'verbs.exampleCancel': 'cancels what plays',
  'verbs.exampleCancelWaiting': 'calls off the check-in that waits for its turn',

  'verbs.undo': 'undo the check-in of the last 30 seconds',
  'verbs.undoMore': 'Cancels it, and takes it out of the history where it got there.',
  'verbs.exampleUndo': 'as if it had not happened',

  'verbs.rate': 'rate what plays or was watched last, 1 to 10',
  'verbs.exampleRate': 'the film or the episode',
  'verbs.exampleRateShow': 'the show that the episode is of',

  'verbs.queue': 'what Trakt was not told yet',
  'verbs.queueMore': 'What you do while Trakt cannot be reached is kept here, and sent by itself.',
  'verbs.exampleQueue': 'one line each',

  'verbs.open': 'bring up the app',
  'verbs.openMore': 'Bind `marquee open palette` to a key where the desktop gives apps no global shortcuts.',
  'verbs.exampleOpen': 'the window',
  'verbs.exampleOpenPalette': 'the field to check in with',

  'verbs.quit': 'quit the app',
  'verbs.quitMore': 'What waits to be sent is kept for the next start.',
  'verbs.exampleQuit': 'comes back when it has quit',

  'verbs.completions': 'print completions for a shell',
  // Where the line that stands beside it belongs. File names are typed so.
  'verbs.exampleBash': 'in ~/.bashrc',
  'verbs.exampleZsh': 'in ~/.zshrc, after compinit',
  'verbs.exampleFish': 'in ~/.config/fish/config.fish',

  'verbs.help': 'this, or more about one verb',
  'verbs.exampleHelp': 'all about checking in',
} as const satisfies Messages
