// Why a sign-in with a code failed, in Brazilian Portuguese.
import type { signIn as english } from '../../en/pages/signIn.ts'
import type { Translated } from '../../message.ts'

export const signIn: Translated<typeof english> = {
  'signIn.denied': 'O acesso foi recusado',
  'signIn.deniedDetail': 'O pedido foi negado em trakt.tv. Nada foi conectado.',
  'signIn.expired': 'O código expirou',
  'signIn.expiredDetail': 'Ele não foi digitado a tempo. Um novo sai em um instante.',
  'signIn.used': 'Este código já foi usado',
  'signIn.usedDetail': 'Cada código funciona uma vez. Peça um novo.',
  'signIn.unknownCode': 'O Trakt não conhece este código',
  'signIn.unknownCodeDetail': 'Ele pode ter sido retirado. Peça um novo.',
  'signIn.wrongPassword': 'Nome ou senha incorretos',
  'signIn.wrongPasswordDetail': 'O servidor não conhece essa combinação. Nada foi salvo.',
}
