// Signing in by name and password on a server that speaks the older Trakt API, in French.
import type { server as english } from '../../en/pages/server.ts'
import type { Translated } from '../../message.ts'

export const server: Translated<typeof english> = {
  'server.open': 'Se connecter à un autre serveur',
  'server.title': 'Se connecter à un autre serveur',
  'server.back': 'Retour',
  'server.hint': 'Pour les serveurs qui utilisent l’ancienne API de Trakt, avec nom d’utilisateur et mot de passe.',
  'server.send': 'Se connecter',

  'server.address': 'Adresse du serveur',
  'server.addressMissing': 'Saisissez l’adresse du serveur.',
  'server.addressInvalid': 'Ce n’est pas une adresse. Exemple : {example}.',
  'server.addressWithName': 'Ne mettez ni nom d’utilisateur ni mot de passe dans l’adresse.',
  'server.plain': 'Cette adresse n’est pas chiffrée.',
  'server.plainDetail':
    'N’importe qui en chemin peut lire ce qui est envoyé, et s’en servir pour se connecter à votre place.',
  'server.allowPlain': 'Envoyer mon nom et mon mot de passe sans chiffrement',
  'server.plainRefused': 'Utilisez https, ou activez ceci.',
  'server.key': 'Clé API',
  'server.keyFrom': 'Fournie par le propriétaire du serveur',
  'server.keyMissing': 'Saisissez la clé API du serveur.',
  'server.keyInvalid': 'Une clé ne contient pas d’espaces. Le collage a pris quelque chose en trop.',
  'server.name': 'Nom d’utilisateur',
  'server.nameMissing': 'Saisissez votre nom d’utilisateur sur ce serveur.',
  'server.password': 'Mot de passe',
  'server.passwordMissing': 'Saisissez votre mot de passe sur ce serveur.',
  'server.passwordHint': 'Haché (SHA-1) aussitôt. Seul le hachage est envoyé et gardé.',

  'server.wrongPassword': 'Nom ou mot de passe incorrect',
  'server.wrongPasswordDetail':
    'Le nom d’utilisateur ou le mot de passe est incorrect. La connexion n’a pas eu lieu ; retapez le mot de passe.',
  'server.keyRefused': 'La clé a été refusée',
  'server.keyRefusedDetail': 'Le serveur ne connaît pas cette clé API, ou ne l’autorise pas à faire des check-ins.',
  'server.insecure': 'Rien n’a été envoyé',
  'server.insecureDetail': 'L’adresse n’est ni en https ni sur cet ordinateur. Utilisez https, ou insistez ci-dessous.',
  'server.offline': 'Le serveur est injoignable',
  'server.offlineDetail':
    'La connexion n’a pas eu lieu. Vérifiez l’adresse et votre réseau, puis retapez le mot de passe.',
  'server.timeout': 'Le serveur n’a pas répondu à temps',
  'server.waited': {
    one: 'Marquee a attendu {count} seconde. La connexion n’a pas eu lieu ; réessayez.',
    other: 'Marquee a attendu {count} secondes. La connexion n’a pas eu lieu ; réessayez.',
  },
  'server.otherApi': 'Ce n’est pas l’ancienne API de Trakt',
  'server.otherApiDetail': 'Quelque chose répond, mais pas selon l’ancienne API de Trakt. Vérifiez l’adresse.',
  'server.edgeBlocked': 'La porte d’entrée du serveur est restée fermée',
  'server.edgeBlockedDetail':
    'Sa protection a refusé la connexion, qui n’a pas eu lieu. C’est le plus souvent dû à un VPN ou à une adresse partagée.',
}
