// The user's own year, in Brazilian Portuguese: a calendar of what was watched, and hours by month.
import type { year as english } from '../../en/pages/year.ts'
import type { Translated } from '../../message.ts'

export const year: Translated<typeof english> = {
  'year.title': 'Seu ano',
  'year.reading': 'Lendo um ano de histórico…',
  'year.toCome': 'Um ano pela frente',
  'year.toComeHint': 'O que você assistir daqui em diante preenche este calendário.',
  'year.sum': { one: '{count} reprodução, {span}, {days}', other: '{count} reproduções, {span}, {days}' },
  'year.onDays': { one: 'em {count} dia', other: 'em {count} dias' },
  'year.incomplete': 'Não foi possível consultar tudo no Trakt: alguns dias podem faltar.',

  'year.days': 'Dias',
  'year.day': 'Dia',
  'year.dayNothing': '{date}: nada',
  'year.dayPlays': { one: '{date}: {count} reprodução, {span}', other: '{date}: {count} reproduções, {span}' },
  'year.walk': 'Aponte para um dia, ou use as setas',
  'year.less': 'menos',
  'year.more': 'mais',
  'year.daysTable': 'Dias em que você assistiu a algo',
  'year.plays': 'Reproduções',
  'year.time': 'Tempo',

  'year.hoursByMonth': 'Horas por mês',
  'year.monthSpan': '{month}: {span}',
  'year.monthsTable': 'Tempo assistido por mês',
  'year.month': 'Mês',
}
