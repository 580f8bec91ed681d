// The help as a whole: what Marquee is, headings, how commands are written, exit codes.
import type { Messages } from '../../message.ts'

export const help = {
  'help.intro': 'Marquee tells Trakt what you are watching.',
  'help.running': 'A command goes to the Marquee that runs; when none runs, it is started hidden first.',
  // `marquee checkin: check in to a film or an episode`, the first line of a verb's own help.
  'help.title': 'marquee {verb}: {summary}',

  // Headings.
  'help.usage': 'Usage',
  'help.verbs': 'Verbs',
  'help.options': 'Options',
  'help.examples': 'Examples',
  'help.codes': 'Exit codes',

  // How a command is written. In < > and [ ] stands what somebody puts there; the words outside them are typed so.
  'help.usageAny': 'marquee <verb> [options]',
  'help.usageCheckin': 'marquee checkin <what> [options]',
  'help.usageCheckinNext': 'marquee checkin --next [show] [options]',
  'help.usageRate': 'marquee rate <1 to 10> [--show]',
  'help.usageHelp': 'marquee help [verb]',
  // What `marquee` does without a verb.
  'help.bare': 'brings up the app',
  'help.hint': '`marquee help <verb>` says more about one.',

  // Exit codes, by their number.
  'help.code0': 'done',
  'help.code1': 'refused or failed: it says why',
  'help.code2': 'wrong usage, or several things are meant equally',
  'help.code3': 'nothing to do: nothing is playing, nothing comes next, nothing to undo',
  'help.code4': 'not signed in',
  'help.code5': 'another check-in is running, and neither --replace nor --wait was given',
  'help.code6': 'saved, and sent later: Trakt cannot be reached',
  'help.code7': 'Marquee is not running, or could not be started',
} as const satisfies Messages
