// A scrobble by hand in French: its card, its buttons, and what Trakt did with it.
import type { scrobble as english } from '../../en/pages/scrobble.ts'
import type { Translated } from '../../message.ts'

export const scrobble: Translated<typeof english> = {
  'scrobble.running': 'Scrobble en cours',
  'scrobble.paused': 'En pause',
  'scrobble.runningName': 'Scrobble en cours : {name}',
  'scrobble.pausedName': 'En pause : {name}',
  'scrobble.position': 'Position',
  'scrobble.in': 'vu : {span}',
  'scrobble.inAndLeft': 'vu : {done}, reste {left}',
  'scrobble.pause': 'Pause',
  'scrobble.resume': 'Reprendre',
  'scrobble.stop': 'Arrêter',
  'scrobble.finish': 'Terminer',
  'scrobble.finishName': 'Terminer : compté comme vu',

  'scrobble.moved': 'Déplacé',
  'scrobble.movedDetail': 'Fin à {time}.',
  'scrobble.pausedAt': 'En pause à {percent}',
  'scrobble.kept':
    'Trakt garde la position. Reprenez quand vous voulez, depuis n’importe laquelle de vos applications.',
  'scrobble.keptHere':
    'Seul Marquee s’en souvient : ce serveur ne garde pas les positions. Reprenez d’ici, tant que vous ne mettez rien d’autre en pause.',
  'scrobble.inHistory': 'Dans votre historique : {name}',
  'scrobble.watched': 'Trakt le compte comme vu.',
  'scrobble.watchedAt': 'Arrêté à {percent}, ce que Trakt compte comme vu.',
  'scrobble.stoppedAt': 'Arrêté à {percent}, pas compté comme vu',
  'scrobble.stoppedKept':
    'C’est compté à partir de {limit}. Trakt garde la position : reprenez quand vous voulez sous « Reprendre la lecture ».',
  'scrobble.stoppedLost':
    'C’est compté à partir de {limit}. Ce serveur ne garde pas les positions : pour continuer plus tard, relancez et déplacez le curseur jusque-là.',
  'scrobble.tooShort': 'Trop court pour être gardé',
  'scrobble.tooShortDetail': 'En dessous de {least}, rien n’en est retenu. Votre historique n’a pas changé.',
  'scrobble.tooLate': 'Trop tard pour une pause, à {percent}',
  'scrobble.tooLateDetail':
    'À partir de {limit}, Trakt ne garde plus la position : rien n’a été envoyé. Si vous terminez maintenant, ce sera compté comme vu.',
  'scrobble.duplicate': 'Déjà dans votre historique : {name}',
  'scrobble.countedLately': 'Trakt l’a compté il y a peu.',
  'scrobble.countedAt': 'Trakt l’a compté à {time}.',
  'scrobble.onceIsEnough': 'Une fois suffit.',
  'scrobble.againFrom': 'Ce sera à nouveau compté à partir de {time}.',
  'scrobble.notPlaying': 'Ce n’était plus en cours',
  'scrobble.notPlayingDetail': 'C’était déjà terminé, ou autre chose est en cours entre-temps. Rien n’a été changé.',
  'scrobble.removed': 'Position oubliée',
  'scrobble.removedDetail': 'La prochaine fois, ce sera depuis le début.',
}
