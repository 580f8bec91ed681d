// Updates in French: what Marquee does about new versions, how far it has come, what came in the way.
import type { updates as english } from '../../en/pages/updates.ts'
import type { Translated } from '../../message.ts'

export const updates: Translated<typeof english> = {
  'updates.title': 'Mises à jour',
  'updates.policy': 'Nouvelles versions',
  'updates.auto': 'Automatique',
  'updates.autoHint': 'Cherche une fois par jour, télécharge discrètement, et s’installe quand vous quittez Marquee.',
  'updates.ask': 'Demander',
  'updates.askHint': 'Cherche une fois par jour, et vous le dit ici.',
  'updates.off': 'Désactivé',
  'updates.offHint': 'Ne cherche que si vous le demandez.',
  'updates.check': 'Vérifier',
  'updates.download': 'Télécharger',
  'updates.downloadAgain': 'Réessayer',
  'updates.restart': 'Redémarrer',
  'updates.atNextStart': 'Au prochain démarrage',
  'updates.notNow': 'Plus tard',
  'updates.notes': 'Nouveautés',
  'updates.noNotes': 'Rien n’est dit de cette version.',

  'updates.checking': 'Recherche d’une nouvelle version',
  'updates.neverLooked': 'Pas encore vérifié.',
  'updates.looked': 'Dernière vérification : {when}',
  'updates.version': 'Marquee {version}',
  'updates.upToDate': 'Marquee {version} est à jour',
  'updates.available': 'Marquee {version} est disponible',
  'updates.downloading': 'Téléchargement de Marquee {version}',
  'updates.share': '{share} sur {size}',
  'updates.ready': 'Marquee {version} est prêt',
  'updates.readyHint': 'Redémarrez quand vous voulez ; sinon, ce sera au prochain démarrage.',
  'updates.readyOffHint': 'Redémarrez quand vous voulez : d’ici là, cette version continue.',
  'updates.restarting': 'Redémarrage vers Marquee {version}',
  'updates.restartingHint': 'Dès que tout est envoyé.',

  'updates.offline': 'La mise à jour est injoignable',
  'updates.notThere': 'La mise à jour n’est pas là où elle devrait être',
  'updates.unreadable': 'La description de la mise à jour n’a pas pu être lue',
  'updates.damaged': 'Ce qui a été téléchargé n’est pas ce qui était annoncé',
  'updates.signature': 'La mise à jour n’est pas signée par les auteurs de Marquee',
  'updates.older': 'Seule une version plus ancienne était proposée',
  'updates.diskFull': 'Le disque est trop plein pour la mise à jour',
  'updates.unwritable': 'La mise à jour n’a pas pu être enregistrée',
  'updates.unexpected': 'La mise à jour n’a pas marché',
  'updates.goesOn': 'Cette version continue telle quelle.',
  'updates.goesOnDay': 'Cette version continue telle quelle. Marquee réessaiera dans un jour.',
  'updates.goesOnSoon': 'Cette version continue telle quelle. Marquee réessaiera dès que possible.',
  'updates.thrownAway': 'Elle a été jetée. La version actuelle continue telle quelle.',
  'updates.thrownAwayDay':
    'Elle a été jetée. La version actuelle continue telle quelle. Marquee réessaiera dans un jour.',

  'updates.none': 'Cette copie ne se met pas à jour elle-même',
  'updates.noneSources': 'Elle est lancée depuis ses sources.',
  'updates.nonePackage':
    'Elle vient d’un paquet : les mises à jour de votre système apportent les nouvelles versions, ou installez un paquet plus récent.',
  'updates.noneFlatpak': 'Flatpak apporte les nouvelles versions.',
  'updates.noneSnap': 'Snap apporte les nouvelles versions.',
  'updates.noneStore': 'La boutique d’où elle vient apporte les nouvelles versions.',
  'updates.nonePortable': 'C’est l’édition portable : remplacez son fichier par le plus récent.',
  'updates.noneUnpacked':
    'Elle est lancée depuis un dossier décompressé à la main : décompressez la nouvelle version au même endroit.',
  'updates.noneReadOnly':
    'Vous n’avez pas le droit d’écrire là où elle se trouve. Déplacez-la dans un de vos dossiers, et ce sera possible.',
  'updates.noneNotInApplications': 'Déplacez Marquee dans Applications, et ce sera possible.',
  'updates.noneUnsigned': 'Elle n’est pas signée : rien ne prouverait qu’une mise à jour vient des mêmes auteurs.',
  'updates.noneNoFeed': 'Elle a été construite sans adresse à interroger.',
}
