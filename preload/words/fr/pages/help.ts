// Help in French: the version, the log, the report of a problem, what is sent where, licences.
import type { help as english } from '../../en/pages/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.title': 'Aide et à propos',
  'help.version': 'Marquee {version}',
  'help.versionHint': 'Logiciel libre sous licence MIT.',
  'help.licences': 'Licences',
  'help.licencesTitle': 'Licences de ce dont Marquee est fait',
  'help.licencesMissing':
    'Elles n’ont pas pu être lues ici. Elles se trouvent à côté du programme, dans docs/licences.md.',
  'help.privacy': 'Confidentialité',
  'help.privacyHint': 'Ce qui quitte cet ordinateur, et où cela va.',
  'help.whatIsSent': 'Ce qui est envoyé, et où',
  'help.diagnostics': 'Diagnostic',
  'help.diagnosticsHint': 'Pour signaler un problème : versions, états et nombres. Vous voyez tout avant.',
  'help.showDiagnostics': 'Afficher et copier…',
  'help.diagnosticsIntro':
    'C’est exactement ce qui est copié, en anglais. Rien n’y désigne personne : ni utilisateur, ni titre, ni adresse, ni clé, ni chemin.',
  'help.copy': 'Copier',
  'help.copied': 'Copié',
  'help.copyFailed': 'La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.',
  'help.log': 'Journal',
  'help.logHint': 'Ce qui s’est mal passé et quand, en 3 Mo au plus, sans secrets. Il reste sur cet ordinateur.',
  'help.openLog': 'Ouvrir le dossier du journal',
  'help.logFailed':
    'Le dossier n’a pas pu être ouvert. Il s’appelle « logs » et se trouve dans le dossier de données de Marquee.',
  'help.loading': 'Un instant…',

  'help.toTrakt': 'À Trakt',
  'help.toTraktText':
    'Vos check-ins, scrobbles, notes et watchlist, ce que vous cherchez, et à chaque fois votre session. Marquee demande à Trakt ce que vous et vos amis avez regardé. Avec un serveur à vous, tout cela va chez lui et non chez Trakt.',
  'help.toPictures': 'Là où Trakt garde ses images',
  'help.toPicturesText':
    'Les affiches viennent des serveurs d’images de Trakt, les visages aussi de Gravatar, sans votre session. Ces serveurs voient votre adresse réseau, comme tout site web.',
  'help.toGithub': 'À GitHub',
  'help.toGithubText':
    'Quand Marquee cherche une nouvelle version, une fois par jour au plus : rien que la question. Cela peut être désactivé.',
  'help.toNetworks': 'Aux réseaux où vous partagez',
  'help.toNetworksText':
    'Trakt y publie votre check-in si vous l’avez activé. Marquee lui-même ne parle à aucun d’eux.',
  'help.toNobody': 'À personne d’autre',
  'help.toNobodyText':
    'Pas de statistiques, pas de rapports de plantage, pas de publicité. La démo n’envoie rien du tout.',
  'help.stays': 'Sur cet ordinateur',
  'help.staysText':
    'La session se trouve dans le trousseau du système, s’il y en a un. Les réglages, ce qui attend d’être envoyé, l’activité gardée et le journal se trouvent dans le dossier de données de Marquee, que personne d’autre ne peut lire. Se déconnecter supprime la session et l’activité gardée.',
}
