// Words of every page: how sentences stand together, and what buttons are called that stand in many places.
import type { Messages } from '../../message.ts'

export const text = {
  // Two or more whole sentences, one behind the other; only the space between them may differ.
  'text.sentences': '{first} {second}',
  // The same where the first is a title without a full stop.
  'text.titleThenSentence': '{title}. {sentence}',
  // A title that stands as a sentence.
  'text.sentence': '{title}.',
  // Buttons.
  'text.tryAgain': 'Try again',
  'text.dismiss': 'Dismiss',
  'text.close': 'Close',
  'text.undo': 'Undo',
  'text.signIn': 'Sign in',
  'text.openSettings': 'Open Settings',
  'text.seeVip': 'See Trakt VIP',
  'text.openSupport': 'Open Trakt support',
} as const satisfies Messages
