// What is wrong with the words that were typed after `marquee`. The sentence that says where to read on follows each.
import type { Messages } from '../../message.ts'

export const problems = {
  // A verb is the first word after `marquee`, such as checkin.
  'problems.unknownVerb': 'There is no verb “{word}”.',
  // {option}: such as --replace.
  'problems.unknownOption': 'There is no option {option} here.',
  'problems.noValue': '{option} needs a value.',
  'problems.needlessValue': '{option} takes no value.',
  'problems.needlessWord': '“{word}” is one word too many.',
  'problems.notTogether': '{one} and {other} do not go together.',
  'problems.nothingToFind': 'What are you watching? Like this: marquee checkin "severance s2e3".',
  'problems.tooLong': 'That is too long.',
  'problems.noRating': 'A rating is a whole number from 1 to 10.',
  'problems.noShell': 'Completions are there for bash, zsh and fish.',
  // The four words are typed so.
  'problems.noPlace': 'What can be opened: window, palette, settings, queue.',
  'problems.noMinutes': '--ago takes whole minutes, 1 to 600.',
  'problems.more': '`marquee --help` says what there is.',
  'problems.moreOf': '`marquee help {verb}` says what there is.',
} as const satisfies Messages
