// What comes after watching, in French: the rating that is asked for, and what comes next.
import type { after as english } from '../../en/pages/after.ts'
import type { Translated } from '../../message.ts'

export const after: Translated<typeof english> = {
  'after.watched': 'Vu jusqu’au bout',
  'after.watchedSpan': 'Vu · {span}',
  'after.label': 'Vu : {name}',
  'after.spoken': 'Vu jusqu’au bout : {name}.',
  'after.spokenAsked': 'Vu jusqu’au bout : {name}. Vous pouvez donner une note.',
  'after.rating': 'Votre note',
  'after.rate': 'Noter {value} sur 10 : {name}',
  'after.rateKeys': 'Touches 1 à 9, 0 pour 10',
  'after.rated': 'Votre note : {value} sur 10',
  'after.ratedWaits': 'Votre note : {value} sur 10. Elle partira dès que Trakt sera joignable.',
  'after.notNow': 'Plus tard',
  'after.neverAsk': 'Ne plus demander',
  'after.neverAsked': 'Plus de questions sur les notes',
  'after.neverAskedDetail': 'Pour y revenir : Réglages, Notifications.',
  'after.next': 'À suivre',
  'after.checkIn': 'Check-in',
  'after.seasonFinished': 'La saison {season} est terminée.',
  'after.upToDate': 'Vous êtes à jour.',
  'after.showFinished': 'Vous avez terminé {show}.',
  'after.announced': 'À venir : {code}, {day}.',
}
