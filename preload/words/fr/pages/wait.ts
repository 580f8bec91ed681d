// Something else is playing, in French: what it is, and three choices. And the check-in that waits for its time.
import type { wait as english } from '../../en/pages/wait.ts'
import type { Translated } from '../../message.ts'

export const wait: Translated<typeof english> = {
  'wait.prompt': 'Autre chose est en cours',
  'wait.somethingPlays': 'Trakt dit qu’autre chose est en cours',
  'wait.scrobbling': 'Scrobble en cours',
  'wait.watching': 'Déjà en cours',
  'wait.freeAt': 'libre à {time}',
  'wait.freeNow': 'libre maintenant',
  'wait.asked': 'Vous avez demandé {name}.',
  'wait.noLength': 'Trakt n’a pas dit combien de temps cela dure.',
  'wait.stops': 'Pour remplacer un scrobble, Marquee l’arrête.',
  'wait.stopsAndKeeps': 'Pour remplacer un scrobble, Marquee l’arrête ; Trakt garde sa position.',
  'wait.nothingCancelled': 'Rien n’est arrêté sans votre accord.',
  'wait.replace': 'Remplacer',
  'wait.wait': 'Attendre',
  'wait.neverMind': 'Tant pis',
  'wait.waiting': 'Check-in en attente',
  'wait.checksInAt': 'Check-in à {time}, dans {left}',
  'wait.checkingIn': 'Check-in…',
  'wait.scrobblesFrom': 'Scrobble à partir de {time}, dans {left}',
  'wait.starting': 'Démarrage…',
  'wait.callOff': 'Renoncer',
}
