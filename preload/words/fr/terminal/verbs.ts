// What each verb of the command line does, in French: one line in the list, and more in its own help.
import type { verbs as english } from '../../en/terminal/verbs.ts'
import type { Translated } from '../../message.ts'

export const verbs: Translated<typeof english> = {
  'verbs.checkin': 'faire le check-in d’un film ou d’un épisode',
  'verbs.checkinWhat':
    '<quoi> est ce que vous taperiez dans l’application : un titre, « severance s2e3 », « the wire 1x2 », « one piece e164 », « dune 2021 », un identifiant IMDb ou un lien. Une série sans épisode, c’est son épisode suivant.',
  'verbs.checkinEquals':
    'Un titre exact passe avant le meilleur résultat. Entre plusieurs également probables, c’est la série que vous avez commencée ; si cela ne tranche pas, ils sont listés avec leurs identifiants et rien n’est fait.',
  'verbs.checkinBlocked':
    'Si un autre check-in est en cours, rien n’est fait non plus, à moins que --replace ou --wait ne dise quoi faire.',
  'verbs.exampleEpisode': 'cet épisode',
  'verbs.exampleNext': 'l’épisode suivant de ce que vous avez vu en dernier',
  'verbs.exampleNextOf': 'l’épisode suivant de cette série',
  'verbs.exampleReplace': 'arrête ce qui est en cours, et fait ce check-in',
  'verbs.exampleAgo': 'commencé il y a 20 minutes (un scrobble : Trakt n’antidate pas les check-ins)',

  'verbs.status': 'ce qui est en cours, et le temps qu’il reste',
  'verbs.statusMore':
    'Avec --watch, cela continue par une ligne à chaque changement, pour les barres d’état, même si Marquee est quitté puis relancé. Avec --json, chaque ligne est un objet. Cela s’arrête sans bruit avec Ctrl+C, ou quand personne ne lit plus.',
  'verbs.exampleStatus': 'Severance S2E3, reste 23 min',
  'verbs.exampleWatch': 'pour Waybar et autres',

  'verbs.cancel': 'arrêter ce qui est en cours ; ce ne sera pas compté comme vu',
  'verbs.cancelMore':
    'Pour un scrobble en cours, Trakt garde la position ; à partir de {percent}, c’est compté comme vu.',
  'verbs.exampleCancel': 'arrête ce qui est en cours',
  'verbs.exampleCancelWaiting': 'abandonne le check-in qui attend son tour',

  'verbs.undo': 'annuler le check-in des 30 dernières secondes',
  'verbs.undoMore': 'L’arrête, et le retire de l’historique s’il y est entré.',
  'verbs.exampleUndo': 'comme si de rien n’était',

  'verbs.rate': 'noter ce qui est en cours ou vu en dernier, de 1 à 10',
  'verbs.exampleRate': 'le film ou l’épisode',
  'verbs.exampleRateShow': 'la série de l’épisode',

  'verbs.queue': 'ce que Trakt ne sait pas encore',
  'verbs.queueMore': 'Ce que vous faites quand Trakt est injoignable est gardé ici, et envoyé tout seul.',
  'verbs.exampleQueue': 'une ligne pour chacun',

  'verbs.open': 'afficher l’application',
  'verbs.openMore':
    'Associez `marquee open palette` à une touche là où le bureau n’accorde pas de raccourcis globaux aux applications.',
  'verbs.exampleOpen': 'la fenêtre',
  'verbs.exampleOpenPalette': 'le champ pour faire un check-in',

  'verbs.quit': 'quitter l’application',
  'verbs.quitMore': 'Ce qui attend d’être envoyé est gardé pour le prochain démarrage.',
  'verbs.exampleQuit': 'rend la main une fois l’application fermée',

  'verbs.completions': 'écrire la complétion pour un shell',
  'verbs.exampleBash': 'dans ~/.bashrc',
  'verbs.exampleZsh': 'dans ~/.zshrc, après compinit',
  'verbs.exampleFish': 'dans ~/.config/fish/config.fish',

  'verbs.help': 'cette aide, ou plus sur une commande',
  'verbs.exampleHelp': 'tout sur le check-in',
}
