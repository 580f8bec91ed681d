// What each option does, beside its name in the help and in the completions.
import type { Messages } from '../../message.ts'

/** By the name that is typed, such as --replace; `noStart` is --no-start. */
export const options = {
  'options.next': 'the next episode of what you are in the middle of',
  'options.first': 'of several that are equally likely, the first',
  'options.id': 'of several, the one with this id',
  'options.replace': 'when something else plays: cancel it, and check in now',
  'options.wait': 'when something else plays: check in by itself when it is over',
  // Text that Trakt posts with a check-in.
  'options.message': 'text of the check-in, instead of the one in Settings',
  'options.ago': 'began this many minutes ago, 1 to 600',
  'options.notify': 'say what came of it as a notification too, for key bindings',
  'options.watch': 'go on, one line for each change',
  'options.waiting': 'not what plays, but the check-in that waits',
  'options.show': 'the show rather than the episode',
  'options.json': 'one line of JSON, as docs/command-line.md describes it',
  'options.noStart': 'do not start Marquee when it is not running',
  'options.help': 'this',
  'options.version': 'the version of Marquee',
  // What stands for the value of an option: --message <text>, --id <id>, --ago <minutes>.
  'options.textValue': 'text',
  'options.idValue': 'id',
  'options.minutesValue': 'minutes',
} as const satisfies Messages
