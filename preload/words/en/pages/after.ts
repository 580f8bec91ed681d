// What comes after watching: the rating that is asked for, and what comes next.
import type { Messages } from '../../message.ts'

export const after = {
  // Above the title of what was watched, small.
  'after.watched': 'Watched to the end',
  // {span}: how long it was, such as "50 min".
  'after.watchedSpan': 'Watched · {span}',
  // The card for screen readers. {name}: what was watched.
  'after.label': 'Watched: {name}',
  'after.spoken': 'Watched to the end: {name}.',
  'after.spokenAsked': 'Watched to the end: {name}. You can rate it.',
  'after.rating': 'Your rating',
  // A button for screen readers. {value}: 1 to 10. {name}: what Trakt calls it.
  'after.rate': 'Rate {value} of 10: {name}',
  'after.rateKeys': 'Keys 1 to 9, 0 for 10',
  'after.rated': 'Rated {value} of 10',
  'after.ratedWaits': 'Rated {value} of 10. Sent as soon as Trakt can be reached.',
  'after.notNow': 'Not now',
  'after.neverAsk': 'Don’t ask again',
  'after.neverAsked': 'No more questions about ratings',
  // Where in the settings: the section "Notifications".
  'after.neverAskedDetail': 'Settings, Notifications brings them back.',
  // Above the next episode, small.
  'after.next': 'Next',
  // The button beside the next episode.
  'after.checkIn': 'Check in',
  'after.seasonFinished': 'Season {season} is finished.',
  'after.upToDate': 'You are up to date.',
  'after.showFinished': 'You finished {show}.',
  // {code}: "S2 E4". {day}: "Saturday, 28 November".
  'after.announced': 'New: {code} on {day}.',
} as const satisfies Messages
