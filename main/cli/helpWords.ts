// The help of the command line: what each verb does, its options, and examples to copy.
import type { OptionName, VerbName } from './verbs.ts'

type VerbWords = {
  /** In the list of verbs. */
  readonly summary: string
  readonly usage: readonly string[]
  readonly more: readonly string[]
  /** What to type, and what it does. */
  readonly examples: readonly (readonly [string, string])[]
}

export const intro = [
  'Marquee tells Trakt what you are watching.',
  'A command goes to the Marquee that runs; when none runs, it is started hidden first.',
]
export const headings = {
  usage: 'Usage',
  verbs: 'Verbs',
  options: 'Options',
  examples: 'Examples',
  codes: 'Exit codes',
}
export const usageLines = ['marquee', 'marquee <verb> [options]']
export const bareUsage = 'brings up the app'
export const helpHint = '`marquee help <verb>` says more about one.'

export const verbWords: Readonly<Record<VerbName, VerbWords>> = {
  checkin: {
    summary: 'check in to a film or an episode',
    usage: ['marquee checkin <what> [options]', 'marquee checkin --next [show] [options]'],
    more: [
      '<what> is what you would type into the app: a title, “severance s2e3”, “the wire 1x2”, “one piece e164”,',
      '“dune 2021”, an IMDb id or a link. A show without an episode means its next one.',
      'An exact title goes before the best hit. Of several that are equally likely, the show you are in the middle of is',
      'meant; where that does not decide, they are listed with their ids and nothing is done.',
      'When something else is checked in, nothing is done either, unless --replace or --wait says what to do.',
    ],
    examples: [
      ['marquee checkin "severance s2e3"', 'this episode'],
      ['marquee checkin --next', 'the next episode of what you watched last'],
      ['marquee checkin --next severance', 'the next episode of this show'],
      ['marquee checkin "dune 2021" --replace', 'cancels what plays, and checks in to this'],
      ['marquee checkin "the bear" --ago 20', 'began 20 minutes ago (a scrobble: Trakt dates no check-in back)'],
    ],
  },
  status: {
    summary: 'what is playing, and how long it still runs',
    usage: ['marquee status [--json] [--watch]'],
    more: [
      'With --watch it goes on with one line for each change, for status bars, and stays when Marquee is quit and started',
      'again. With --json each line is one object. It ends quietly on Ctrl+C, or when nobody reads it any more.',
    ],
    examples: [
      ['marquee status', 'Severance S2E3, 23 min left'],
      ['marquee status --watch --json', 'for Waybar and the like'],
    ],
  },
  cancel: {
    summary: 'cancel what is playing; it does not count as watched',
    usage: ['marquee cancel [--waiting]'],
    more: ['Of a running scrobble, Trakt keeps the place; from 80 % on it counts as watched.'],
    examples: [
      ['marquee cancel', 'cancels what plays'],
      ['marquee cancel --waiting', 'calls off the check-in that waits for its turn'],
    ],
  },
  undo: {
    summary: 'undo the check-in of the last 30 seconds',
    usage: ['marquee undo'],
    more: ['Cancels it, and takes it out of the history where it got there.'],
    examples: [['marquee undo', 'as if it had not happened']],
  },
  rate: {
    summary: 'rate what plays or was watched last, 1 to 10',
    usage: ['marquee rate <1 to 10> [--show]'],
    more: [],
    examples: [
      ['marquee rate 8', 'the film or the episode'],
      ['marquee rate 10 --show', 'the show that the episode is of'],
    ],
  },
  queue: {
    summary: 'what Trakt was not told yet',
    usage: ['marquee queue [--json]'],
    more: ['What you do while Trakt cannot be reached is kept here, and sent by itself.'],
    examples: [['marquee queue', 'one line each']],
  },
  open: {
    summary: 'bring up the app',
    usage: ['marquee open [window|palette|settings|queue]'],
    more: ['Bind `marquee open palette` to a key where the desktop gives apps no global shortcuts.'],
    examples: [
      ['marquee open', 'the window'],
      ['marquee open palette', 'the field to check in with'],
    ],
  },
  quit: {
    summary: 'quit the app',
    usage: ['marquee quit'],
    more: ['What waits to be sent is kept for the next start.'],
    examples: [['marquee quit', 'comes back when it has quit']],
  },
  completions: {
    summary: 'print completions for a shell',
    usage: ['marquee completions <bash|zsh|fish>'],
    more: [],
    examples: [
      ['source <(marquee completions bash)', 'in ~/.bashrc'],
      ['source <(marquee completions zsh)', 'in ~/.zshrc, after compinit'],
      ['marquee completions fish | source', 'in ~/.config/fish/config.fish'],
    ],
  },
  help: {
    summary: 'this, or more about one verb',
    usage: ['marquee help [verb]'],
    more: [],
    examples: [['marquee help checkin', 'all about checking in']],
  },
}

export const optionWords: Readonly<Record<OptionName, string>> = {
  next: 'the next episode of what you are in the middle of',
  first: 'of several that are equally likely, the first',
  id: 'of several, the one with this id',
  replace: 'when something else plays: cancel it, and check in now',
  wait: 'when something else plays: check in by itself when it is over',
  message: 'text of the check-in, instead of the one in Settings',
  ago: 'began this many minutes ago, 1 to 600',
  notify: 'say what came of it as a notification too, for key bindings',
  watch: 'go on, one line for each change',
  waiting: 'not what plays, but the check-in that waits',
  show: 'the show rather than the episode',
  json: 'one line of JSON, as docs/command-line.md describes it',
  'no-start': 'do not start Marquee when it is not running',
  help: 'this',
  version: 'the version of Marquee',
}

/** What stands for the value of an option. */
export const valueWords = { text: 'text', id: 'id', minutes: 'minutes' }

/** In the order of the codes. */
export const codeWords: readonly (readonly [number, string])[] = [
  [0, 'done'],
  [1, 'refused or failed: it says why'],
  [2, 'wrong usage, or several things are meant equally'],
  [3, 'nothing to do: nothing is playing, nothing comes next, nothing to undo'],
  [4, 'not signed in'],
  [5, 'another check-in is running, and neither --replace nor --wait was given'],
  [6, 'saved, and sent later: Trakt cannot be reached'],
  [7, 'Marquee is not running, or could not be started'],
]
