// The user’s own year, in German: a calendar of what was watched, and hours by month.
import type { year as english } from '../../en/pages/year.ts'
import type { Translated } from '../../message.ts'

export const year: Translated<typeof english> = {
  'year.title': 'Dein Jahr',
  'year.reading': 'Ein Jahr Verlauf wird gelesen\u00a0…',
  'year.toCome': 'Ein Jahr liegt vor dir',
  'year.toComeHint': 'Was du von jetzt an schaust, füllt diesen Kalender.',
  'year.sum': { one: '{count} Wiedergabe, {span}, {days}', other: '{count} Wiedergaben, {span}, {days}' },
  'year.onDays': { one: 'an {count} Tag', other: 'an {count} Tagen' },
  'year.incomplete': 'Trakt ließ sich nicht nach allem fragen: Einige Tage können fehlen.',

  'year.days': 'Tage',
  'year.day': 'Tag',
  'year.dayNothing': '{date}: nichts',
  'year.dayPlays': { one: '{date}: {count} Wiedergabe, {span}', other: '{date}: {count} Wiedergaben, {span}' },
  'year.walk': 'Zeige auf einen Tag oder geh mit den Pfeiltasten',
  'year.less': 'weniger',
  'year.more': 'mehr',
  'year.daysTable': 'Tage, an denen etwas geschaut wurde',
  'year.plays': 'Wiedergaben',
  'year.time': 'Zeit',

  'year.hoursByMonth': 'Stunden pro Monat',
  'year.monthSpan': '{month}: {span}',
  'year.monthsTable': 'Zeit pro Monat',
  'year.month': 'Monat',
}
