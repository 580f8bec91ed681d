// Why a sign-in with a code failed, in Spanish.
import type { signIn as english } from '../../en/pages/signIn.ts'
import type { Translated } from '../../message.ts'

export const signIn: Translated<typeof english> = {
  'signIn.denied': 'Se rechazó el inicio de sesión',
  'signIn.deniedDetail': 'La petición se denegó en trakt.tv. No se conectó nada.',
  'signIn.expired': 'El código ha caducado',
  'signIn.expiredDetail': 'No se escribió a tiempo. Uno nuevo tarda un momento.',
  'signIn.used': 'Este código ya se usó',
  'signIn.usedDetail': 'Cada código sirve una sola vez. Pide uno nuevo.',
  'signIn.unknownCode': 'Trakt no conoce este código',
  'signIn.unknownCodeDetail': 'Puede que se haya retirado. Pide uno nuevo.',
  'signIn.wrongPassword': 'Nombre o contraseña incorrectos',
  'signIn.wrongPasswordDetail': 'El servidor no los reconoce juntos. No se guardó nada.',
}
