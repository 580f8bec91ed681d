// Why a sign-in with a code failed, in German.
import type { signIn as english } from '../../en/pages/signIn.ts'
import type { Translated } from '../../message.ts'

export const signIn: Translated<typeof english> = {
  'signIn.denied': 'Die Anmeldung wurde abgelehnt',
  'signIn.deniedDetail': 'Die Anfrage wurde auf trakt.tv abgelehnt. Es wurde nichts verbunden.',
  'signIn.expired': 'Der Code ist abgelaufen',
  'signIn.expiredDetail': 'Er wurde nicht rechtzeitig eingegeben. Ein neuer ist gleich da.',
  'signIn.used': 'Dieser Code wurde schon verwendet',
  'signIn.usedDetail': 'Jeder Code gilt nur einmal. Hol dir einen neuen.',
  'signIn.unknownCode': 'Trakt kennt diesen Code nicht',
  'signIn.unknownCodeDetail': 'Vielleicht wurde er zurückgezogen. Hol dir einen neuen.',
  'signIn.wrongPassword': 'Name oder Passwort ist falsch',
  'signIn.wrongPasswordDetail': 'Der Server kennt beides so nicht. Es wurde nichts gespeichert.',
}
