// More options of a check-in: message, sharing, length, place, start.
import type { Messages } from '../../message.ts'

export const more = {
  // What is posted with the check-in.
  'more.message': 'Message',
  // In the empty field: the text that Trakt uses then.
  'more.ownText': 'Trakt’s own text',
  // Characters that are used, of those that are allowed; and the same for screen readers.
  'more.used': '{used} / {limit}',
  'more.usedOf': '{used} of {limit}',
  'more.cut': {
    one: 'Only the first character will be sent.',
    other: 'Only the first {count} characters will be sent.',
  },
  // {network}: such as Tumblr.
  'more.share': 'Share on {network}',
  // {minutes} is a field to type in.
  'more.runsFor': 'It runs for {minutes} minutes',
  // The same field for screen readers, by a part of that sentence.
  'more.runsForField': 'It runs for',
  'more.runsForHint': 'Where your cut is longer or shorter. Empty: as long as Trakt says.',
  'more.runsForProblem': 'Whole minutes from 1 to {most}, or nothing for its own length.',
  // Where it is watched.
  'more.place': 'Place',
  'more.foursquare': 'Foursquare id',
  // {minutes} is a field to type in.
  'more.started': 'I started {minutes} minutes ago',
  'more.startedField': 'I started',
  'more.startedHint': 'Trakt’s check-in has no start time, so this becomes a running scrobble.',
  'more.startedProblem': 'Whole minutes from 1 to {most}, or nothing for “now”.',
} as const satisfies Messages
