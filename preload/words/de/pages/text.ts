// Words of every page, in German: how sentences stand together, and what buttons are called that stand in many places.
import type { text as english } from '../../en/pages/text.ts'
import type { Translated } from '../../message.ts'

export const text: Translated<typeof english> = {
  'text.sentences': '{first} {second}',
  'text.titleThenSentence': '{title}. {sentence}',
  'text.sentence': '{title}.',
  'text.tryAgain': 'Erneut versuchen',
  'text.dismiss': 'Ausblenden',
  'text.close': 'Schließen',
  'text.undo': 'Rückgängig',
  'text.signIn': 'Anmelden',
  'text.openSettings': 'Einstellungen öffnen',
  'text.seeVip': 'Trakt VIP ansehen',
  'text.openSupport': 'Trakt-Support öffnen',
}
