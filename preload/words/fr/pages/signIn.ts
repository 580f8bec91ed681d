// Why a sign-in with a code failed, in French.
import type { signIn as english } from '../../en/pages/signIn.ts'
import type { Translated } from '../../message.ts'

export const signIn: Translated<typeof english> = {
  'signIn.denied': 'La connexion a été refusée',
  'signIn.deniedDetail': 'La demande a été rejetée sur trakt.tv. Rien n’a été relié.',
  'signIn.expired': 'Le code a expiré',
  'signIn.expiredDetail': 'Il n’a pas été saisi à temps. En obtenir un nouveau prend un instant.',
  'signIn.used': 'Ce code a déjà servi',
  'signIn.usedDetail': 'Chaque code ne sert qu’une fois. Demandez-en un nouveau.',
  'signIn.unknownCode': 'Trakt ne connaît pas ce code',
  'signIn.unknownCodeDetail': 'Il a peut-être été retiré. Demandez-en un nouveau.',
  'signIn.wrongPassword': 'Nom ou mot de passe incorrect',
  'signIn.wrongPasswordDetail': 'Le serveur ne les connaît pas ensemble. Rien n’a été enregistré.',
}
