// The account in French: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { account as english } from '../../en/pages/account.ts'
import type { Translated } from '../../message.ts'

export const account: Translated<typeof english> = {
  'account.never': 'Dites à Trakt ce que vous regardez',
  'account.neverDetail': 'Un raccourci suffit pour un check-in. La zone de notification montre ce qui est en cours.',
  'account.user': 'Déconnexion effectuée',
  'account.userDetail': 'Il ne reste rien de la session sur cet ordinateur.',
  'account.expired': 'Votre session a expiré',
  'account.expiredDetail':
    'Trakt y a mis fin après une longue inactivité. Rien n’a été perdu, et ce qui est en attente reprendra dès que vous vous reconnecterez.',
  'account.revoked': 'Trakt a mis fin à cette session',
  'account.revokedDetail':
    'Un compte gratuit ne relie qu’une application à la fois : une autre a pu prendre votre place, ou l’accès a été retiré sur trakt.tv. Rien n’a été perdu, et ce qui est en attente reprendra dès que vous vous reconnecterez.',
  'account.unreadable': 'La session enregistrée est illisible',
  'account.unreadableDetail':
    'Le trousseau de votre système ne l’ouvre pas. Déverrouillez-le et réessayez, ou connectez-vous à nouveau. Rien n’a été perdu, et ce qui est en attente reprendra alors.',
  'account.signInAgain': 'Reconnectez-vous',
  'account.memoryOnlyDetail':
    'Faute de trousseau ou de place sur le disque, la session n’était gardée qu’en mémoire et a pris fin avec Marquee. Ce qui est en attente reprendra dès que vous vous connecterez.',
  'account.movedDetail':
    'Marquee s’adresse maintenant à Trakt avec une autre clé ou une autre adresse, et votre session dépend de la précédente. Rien n’a été perdu, et ce qui est en attente reprendra dès que vous vous connecterez.',

  'account.signIn': 'Se connecter à Trakt',
  'account.addKey': 'Ajouter une clé API',
  'account.demo': 'Essayer sans compte',
  'account.noKey':
    'Cette version n’a pas de clé API Trakt. Trakt en délivre aux membres VIP ; indiquez l’ID client de la vôtre dans Réglages, Avancé.',
  'account.hotkey': '{keys} pour un check-in depuis n’importe où.',
  'account.unsent': {
    one: '{count} élément n’a pas encore été envoyé. Il partira dès que vous vous reconnecterez.',
    other: '{count} éléments n’ont pas encore été envoyés. Ils partiront dès que vous vous reconnecterez.',
  },

  'account.asking': 'Demande d’un code à Trakt',
  'account.signingIn': 'Connexion',
  'account.cancel': 'Annuler',
  'account.withCode': 'Se connecter avec un code',
  'account.enterCodeAt': 'Saisissez ce code sur {site}',
  'account.openSite': 'Ouvrir {site}',
  'account.codeSpelt': 'Code : {characters}',
  'account.copy': 'Copier',
  'account.copied': 'Copié',
  'account.qrCode': 'Code QR de la même page, avec le code déjà rempli',
  'account.timeLeft': 'expire dans {time}',
  'account.waiting': 'En attente de la saisie du code',
  'account.slowed': 'Toujours en attente ; Trakt demande de vérifier moins souvent',
  'account.unreachable': 'Trakt est injoignable pour l’instant ; nouvel essai sous peu',

  'account.keychain': 'Session gardée dans le trousseau du système',
  'account.keychainDetail': 'Chiffrée par votre système d’exploitation.',
  'account.memory': 'Session gardée en mémoire seulement',
  'account.memoryDetail':
    'Il n’y a pas de trousseau ici, ou le disque a refusé l’écriture. La session prend fin quand Marquee se ferme.',
  'account.file': 'Session gardée dans un fichier non chiffré',
  'account.fileDetail': 'Vous l’avez demandé. Quiconque peut lire vos fichiers peut utiliser la session.',
}
