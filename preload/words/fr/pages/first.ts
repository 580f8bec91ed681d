// The first steps in French: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { first as english } from '../../en/pages/first.ts'
import type { Translated } from '../../message.ts'

export const first: Translated<typeof english> = {
  'first.stepOf': 'Étape {number} sur {steps}',
  'first.back': 'Retour',
  'first.skip': 'Passer',
  'first.skipRest': 'Tout passer',
  'first.continue': 'Continuer',
  'first.copy': 'Copier',
  'first.copied': 'Copié',

  'first.hotkey': 'Un check-in depuis n’importe où',
  'first.hotkeyDetail': 'Un raccourci fait apparaître Marquee par-dessus tout le reste.',
  'first.hotkeyChange': 'Pour d’autres touches, choisissez le champ et appuyez dessus.',
  'first.press': 'Appuyez maintenant sur {keys}',
  'first.pressDetail': 'Le raccourci est en place. Un essai montre qu’il parvient à Marquee.',
  'first.desktopAsks':
    'Votre bureau demandera peut-être si Marquee a le droit d’utiliser ces touches. Acceptez, puis appuyez dessus : seul un essai prouve que cela marche.',
  'first.desktopSilent': 'Ces touches ont été demandées à votre bureau, et seul un essai prouve qu’il les accorde.',
  'first.heard': 'Ça marche',
  'first.heardDetail': '{keys} parvient à Marquee, quoi qu’il y ait à l’écran.',
  'first.taken': '{keys} est déjà pris par un autre programme',
  'first.takenHint':
    'Choisissez le champ et appuyez sur d’autres touches, ou libérez celles-ci dans l’autre programme.',
  'first.invalid': '{keys} ne peut pas servir de raccourci',
  'first.invalidHint': 'Choisissez le champ et appuyez sur d’autres touches.',
  'first.stillWorks': '{keys} fonctionne toujours.',
  'first.noneLeft': 'Il n’y a plus de raccourci.',
  'first.none': 'Aucun raccourci n’est défini',
  'first.noneDetail':
    'Choisissez le champ et appuyez sur les touches voulues, ou continuez sans. La zone de notification et la fenêtre permettent la même chose.',
  'first.unsupported': 'Ce bureau n’accorde pas de raccourcis aux programmes',
  'first.unsupportedDetail':
    'Ses propres réglages du clavier peuvent tout de même faire apparaître Marquee. Associez une touche de votre choix à cette commande :',
  'first.nothingHappens':
    'Rien ne se passe ? Associez alors une touche à cette commande dans les réglages du clavier de votre bureau :',
  'first.command': 'Commande à associer',

  'first.login': 'Démarrer avec l’ordinateur ?',
  'first.loginDetail':
    'Marquee attendra alors bien en vue, prêt pour le prochain film. Il n’ouvre aucune fenêtre de lui-même.',
  'first.loginIsOn': 'Marquee démarre avec l’ordinateur',
  'first.loginIsOnDetail': 'Il attend bien en vue et n’ouvre aucune fenêtre de lui-même.',
  'first.loginYes': 'Démarrer avec l’ordinateur',
  'first.loginNo': 'Pas maintenant',
  'first.loginOff': 'Ne plus démarrer avec l’ordinateur',
  'first.loginFailed': 'Cela n’a pas pu être mis en place',
  'first.loginFailedDetail':
    'Le système ne l’a pas accepté. Ses propres réglages des programmes au démarrage peuvent lancer Marquee à la place.',

  'first.done': 'Tout est prêt',
  'first.doneSignedOut': 'Presque prêt',
  'first.doneSignedOutDetail': 'Pour un check-in, connectez-vous à Trakt ou essayez sans compte.',
  'first.checkIn': 'Faire un check-in',
  'first.signIn': 'Se connecter',
  'first.inMenuBar': 'Marquee se trouve dans la barre des menus, en haut de l’écran.',
  'first.besideClock':
    'Marquee se trouve à côté de l’horloge. Windows le cache parfois derrière la flèche ; faites-le glisser au-dehors pour voir ce qui est en cours.',
  'first.inTray': 'Marquee se trouve dans la zone de notification.',
  'first.perhapsInTray':
    'Ce bureau n’affiche d’icônes de notification qu’avec une extension (AppIndicator). Sans elle, relancez Marquee pour retrouver cette fenêtre.',
}
