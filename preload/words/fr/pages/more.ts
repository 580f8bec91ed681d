// More options of a check-in in French: message, sharing, length, place, start.
import type { more as english } from '../../en/pages/more.ts'
import type { Translated } from '../../message.ts'

export const more: Translated<typeof english> = {
  'more.message': 'Message',
  'more.ownText': 'Le texte de Trakt',
  'more.used': '{used} / {limit}',
  'more.usedOf': '{used} sur {limit}',
  'more.cut': {
    one: 'Seul {count} caractère sera envoyé.',
    other: 'Seuls les {count} premiers caractères seront envoyés.',
  },
  'more.share': 'Partager sur {network}',
  'more.runsFor': 'Durée : {minutes} minutes',
  'more.runsForField': 'Durée',
  'more.runsForHint': 'Si votre version est plus longue ou plus courte. Vide : la durée indiquée par Trakt.',
  'more.runsForProblem': 'Des minutes entières de 1 à {most}, ou rien pour la durée habituelle.',
  'more.place': 'Lieu',
  'more.foursquare': 'ID Foursquare',
  'more.started': 'Commencé il y a {minutes} minutes',
  'more.startedField': 'Commencé il y a',
  'more.startedHint': 'Un check-in Trakt n’a pas d’heure de début : ce sera donc un scrobble en cours.',
  'more.startedProblem': 'Des minutes entières de 1 à {most}, ou rien pour « maintenant ».',
}
