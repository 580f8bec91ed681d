// Words of every page, in Spanish: how sentences stand together, and what buttons are called that stand in many places.
import type { text as english } from '../../en/pages/text.ts'
import type { Translated } from '../../message.ts'

export const text: Translated<typeof english> = {
  'text.sentences': '{first} {second}',
  'text.titleThenSentence': '{title}. {sentence}',
  'text.sentence': '{title}.',
  'text.tryAgain': 'Reintentar',
  'text.dismiss': 'Ocultar',
  'text.close': 'Cerrar',
  'text.undo': 'Deshacer',
  'text.signIn': 'Iniciar sesión',
  'text.openSettings': 'Abrir Ajustes',
  'text.seeVip': 'Ver Trakt VIP',
  'text.openSupport': 'Ir al soporte de Trakt',
}
