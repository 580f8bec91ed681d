// The user’s own year in French: a calendar of what was watched, and hours by month.
import type { year as english } from '../../en/pages/year.ts'
import type { Translated } from '../../message.ts'

export const year: Translated<typeof english> = {
  'year.title': 'Votre année',
  'year.reading': 'Lecture d’une année d’historique…',
  'year.toCome': 'Une année à venir',
  'year.toComeHint': 'Ce que vous regarderez désormais remplira ce calendrier.',
  'year.sum': { one: '{count} visionnage, {span}, {days}', other: '{count} visionnages, {span}, {days}' },
  'year.onDays': { one: 'sur {count} jour', other: 'sur {count} jours' },
  'year.incomplete': 'Trakt n’a pas pu être interrogé sur tout : des jours manquent peut-être.',

  'year.days': 'Jours',
  'year.day': 'Jour',
  'year.dayNothing': '{date} : rien',
  'year.dayPlays': { one: '{date} : {count} visionnage, {span}', other: '{date} : {count} visionnages, {span}' },
  'year.walk': 'Pointez un jour, ou parcourez-les avec les flèches',
  'year.less': 'moins',
  'year.more': 'plus',
  'year.daysTable': 'Jours avec au moins un visionnage',
  'year.plays': 'Visionnages',
  'year.time': 'Temps',

  'year.hoursByMonth': 'Heures par mois',
  'year.monthSpan': '{month} : {span}',
  'year.monthsTable': 'Temps de visionnage par mois',
  'year.month': 'Mois',
}
