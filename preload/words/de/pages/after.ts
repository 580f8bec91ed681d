// What comes after watching, in German: the rating that is asked for, and what comes next.
import type { after as english } from '../../en/pages/after.ts'
import type { Translated } from '../../message.ts'

export const after: Translated<typeof english> = {
  'after.watched': 'Zu Ende gesehen',
  'after.watchedSpan': 'Gesehen · {span}',
  'after.label': 'Gesehen: {name}',
  'after.spoken': 'Zu Ende gesehen: {name}.',
  'after.spokenAsked': 'Zu Ende gesehen: {name}. Du kannst jetzt bewerten.',
  'after.rating': 'Deine Bewertung',
  'after.rate': 'Mit {value} von 10 bewerten: {name}',
  'after.rateKeys': 'Tasten 1 bis 9, 0 für 10',
  'after.rated': 'Mit {value} von 10 bewertet',
  'after.ratedWaits': 'Mit {value} von 10 bewertet. Wird gesendet, sobald Trakt erreichbar ist.',
  'after.notNow': 'Nicht jetzt',
  'after.neverAsk': 'Nicht mehr fragen',
  'after.neverAsked': 'Marquee fragt nicht mehr nach Bewertungen',
  'after.neverAskedDetail': 'Unter Einstellungen, Benachrichtigungen lässt sich das wieder einschalten.',
  'after.next': 'Als Nächstes',
  'after.checkIn': 'Einchecken',
  'after.seasonFinished': 'Staffel {season} ist durch.',
  'after.upToDate': 'Du bist auf dem neuesten Stand.',
  'after.showFinished': 'Du hast {show} zu Ende gesehen.',
  'after.announced': 'Neu am {day}: {code}.',
}
