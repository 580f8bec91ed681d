// Words of every page in French: how sentences stand together, and what buttons are called that stand in many places.
import type { text as english } from '../../en/pages/text.ts'
import type { Translated } from '../../message.ts'

export const text: Translated<typeof english> = {
  'text.sentences': '{first} {second}',
  'text.titleThenSentence': '{title}. {sentence}',
  'text.sentence': '{title}.',
  'text.tryAgain': 'Réessayer',
  'text.dismiss': 'Ignorer',
  'text.close': 'Fermer',
  'text.undo': 'Annuler',
  'text.signIn': 'Se connecter',
  'text.openSettings': 'Ouvrir les réglages',
  'text.seeVip': 'Voir Trakt VIP',
  'text.openSupport': 'Assistance de Trakt',
}
