// What came of a check-in, a cancel and an undo, in French.
import type { outcome as english } from '../../en/pages/outcome.ts'
import type { Translated } from '../../message.ts'

export const outcome: Translated<typeof english> = {
  'outcome.checkedIn': 'Check-in effectué : {name}',
  'outcome.endsAt': 'Fin à {time}.',
  'outcome.saved': 'Enregistré',
  'outcome.savedDetail': '{name} : envoi dès que Trakt sera joignable.',
  'outcome.alreadyPlaying': 'Déjà en cours : {name}',
  'outcome.alreadyPlayingDetail': 'Rien n’a été envoyé deux fois. Fin à {time}.',
  'outcome.scrobbling': 'En cours : {name}',
  'outcome.scrobblingDetail': 'Trakt le traite comme un scrobble. Fin à {time}.',
  'outcome.replaceFailed': 'Le remplacement a échoué',
  'outcome.nothingToPutBack': 'Il n’y avait rien à remettre.',
  'outcome.putBack': 'Le check-in précédent a été remis : rien n’a été perdu.',
  'outcome.notPutBack': 'Le check-in précédent n’a pas pu être remis : rien n’est en cours sur Trakt.',
  'outcome.willNotCount': 'Ce ne sera pas compté',
  'outcome.willNotCountDetail': 'Trakt sera prévenu dès qu’il sera joignable.',
  'outcome.nothingPlaying': 'Plus rien n’était en cours',
  'outcome.nothingPlayingDetail': 'C’était déjà terminé.',
  'outcome.undone': 'Annulé',
  'outcome.undoneHistory': 'L’entrée a aussi été retirée de votre historique.',
  'outcome.undoneCheckIn': 'Le check-in a été annulé.',
  'outcome.tooLate': 'Trop tard pour annuler',
  'outcome.tooLateDetail': 'Les 30 secondes sont passées. Vous pouvez encore arrêter ce qui est en cours.',
}
