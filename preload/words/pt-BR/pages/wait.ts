// Something else is playing, in Brazilian Portuguese: what it is, and three choices. And the check-in that waits for its time.
import type { wait as english } from '../../en/pages/wait.ts'
import type { Translated } from '../../message.ts'

export const wait: Translated<typeof english> = {
  'wait.prompt': 'Outra coisa está em exibição',
  'wait.somethingPlays': 'O Trakt diz que outra coisa está em exibição',
  'wait.scrobbling': 'Scrobble em andamento',
  'wait.watching': 'Você já está assistindo',
  'wait.freeAt': 'livre às {time}',
  'wait.freeNow': 'livre agora',
  'wait.asked': 'Você pediu {name}.',
  'wait.noLength': 'O Trakt não disse quanto tempo isto dura.',
  'wait.stops': 'Para trocar um scrobble, o Marquee o interrompe.',
  'wait.stopsAndKeeps': 'Para trocar um scrobble, o Marquee o interrompe; o Trakt guarda onde você parou.',
  'wait.nothingCancelled': 'Nada é cancelado sem você confirmar.',
  'wait.replace': 'Trocar',
  'wait.wait': 'Esperar',
  'wait.neverMind': 'Desistir',
  'wait.waiting': 'Esperando para fazer check-in',
  'wait.checksInAt': 'Check-in às {time}, em {left}',
  'wait.checkingIn': 'Fazendo check-in…',
  'wait.scrobblesFrom': 'Scrobble a partir das {time}, em {left}',
  'wait.starting': 'Iniciando…',
  'wait.callOff': 'Desistir',
}
