// What comes after watching, in Spanish: the rating that is asked for, and what comes next.
import type { after as english } from '../../en/pages/after.ts'
import type { Translated } from '../../message.ts'

export const after: Translated<typeof english> = {
  'after.watched': 'Visto hasta el final',
  'after.watchedSpan': 'Visto · {span}',
  'after.label': 'Visto: {name}',
  'after.spoken': 'Visto hasta el final: {name}.',
  'after.spokenAsked': 'Visto hasta el final: {name}. Ya puedes calificarlo.',
  'after.rating': 'Tu calificación',
  'after.rate': 'Calificar con {value} de 10: {name}',
  'after.rateKeys': 'Teclas del 1 al 9; 0 para el 10',
  'after.rated': 'Calificación: {value} de 10',
  'after.ratedWaits': 'Calificación: {value} de 10. Se enviará en cuanto Trakt responda.',
  'after.notNow': 'Ahora no',
  'after.neverAsk': 'No volver a preguntar',
  'after.neverAsked': 'No se te pedirán más calificaciones',
  'after.neverAskedDetail': 'Puedes recuperarlo en Ajustes, en Notificaciones.',
  'after.next': 'A continuación',
  'after.checkIn': 'Check-in',
  'after.seasonFinished': 'Fin de la temporada {season}.',
  'after.upToDate': 'Estás al día.',
  'after.showFinished': 'Has terminado {show}.',
  'after.announced': 'Próximamente: {code}, el {day}.',
}
