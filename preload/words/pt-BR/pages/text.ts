// Words of every page, in Brazilian Portuguese: how sentences stand together, and buttons that stand in many places.
import type { text as english } from '../../en/pages/text.ts'
import type { Translated } from '../../message.ts'

export const text: Translated<typeof english> = {
  'text.sentences': '{first} {second}',
  'text.titleThenSentence': '{title}. {sentence}',
  'text.sentence': '{title}.',
  'text.tryAgain': 'Tentar de novo',
  'text.dismiss': 'Dispensar',
  'text.close': 'Fechar',
  'text.undo': 'Desfazer',
  'text.signIn': 'Entrar',
  'text.openSettings': 'Abrir Configurações',
  'text.seeVip': 'Ver o Trakt VIP',
  'text.openSupport': 'Abrir suporte do Trakt',
}
