// The user's own year: a calendar of what was watched, and hours by month. A play: once watched. {span}: a length, "2 h 14 min".
import type { Messages } from '../../message.ts'

export const year = {
  'year.title': 'Your year',
  'year.reading': 'Reading a year of history…',
  'year.toCome': 'A year to come',
  'year.toComeHint': 'What you watch from now on fills this calendar.',
  // "120 plays, 95 h, on 80 days": {days} is the message below.
  'year.sum': { one: '{count} play, {span}, {days}', other: '{count} plays, {span}, {days}' },
  'year.onDays': { one: 'on {count} day', other: 'on {count} days' },
  'year.incomplete': 'Trakt could not be asked for all of it: some days may be missing.',

  // ---- the calendar ----
  'year.days': 'Days',
  // The name of what the keys move through, and the head of a column.
  'year.day': 'Day',
  'year.dayNothing': '{date}: nothing',
  'year.dayPlays': { one: '{date}: {count} play, {span}', other: '{date}: {count} plays, {span}' },
  'year.walk': 'Point at a day, or walk with the arrows',
  // On either side of a scale of colours.
  'year.less': 'less',
  'year.more': 'more',
  'year.daysTable': 'Days on which something was watched',
  'year.plays': 'Plays',
  // Time spent.
  'year.time': 'Time',

  // ---- hours by month ----
  'year.hoursByMonth': 'Hours by month',
  'year.monthSpan': '{month}: {span}',
  'year.monthsTable': 'Time watched by month',
  'year.month': 'Month',
} as const satisfies Messages
