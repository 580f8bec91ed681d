// The user’s own year, in Spanish: a calendar of what was watched, and hours by month.
import type { year as english } from '../../en/pages/year.ts'
import type { Translated } from '../../message.ts'

export const year: Translated<typeof english> = {
  'year.title': 'Tu año',
  'year.reading': 'Leyendo un año de historial…',
  'year.toCome': 'Un año por delante',
  'year.toComeHint': 'Lo que veas a partir de ahora irá llenando este calendario.',
  'year.sum': { one: '{count} reproducción, {span}, {days}', other: '{count} reproducciones, {span}, {days}' },
  'year.onDays': { one: 'en {count} día', other: 'en {count} días' },
  'year.incomplete': 'No se pudo preguntar a Trakt por todo: pueden faltar algunos días.',

  'year.days': 'Días',
  'year.day': 'Día',
  'year.dayNothing': '{date}: nada',
  'year.dayPlays': { one: '{date}: {count} reproducción, {span}', other: '{date}: {count} reproducciones, {span}' },
  'year.walk': 'Señala un día o muévete con las flechas',
  'year.less': 'menos',
  'year.more': 'más',
  'year.daysTable': 'Días en los que viste algo',
  'year.plays': 'Reproducciones',
  'year.time': 'Tiempo',

  'year.hoursByMonth': 'Horas por mes',
  'year.monthSpan': '{month}: {span}',
  'year.monthsTable': 'Tiempo visto por mes',
  'year.month': 'Mes',
}
