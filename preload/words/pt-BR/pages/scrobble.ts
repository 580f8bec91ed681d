// A scrobble by hand, in Brazilian Portuguese: its card, its buttons, and what Trakt did with it.
import type { scrobble as english } from '../../en/pages/scrobble.ts'
import type { Translated } from '../../message.ts'

export const scrobble: Translated<typeof english> = {
  'scrobble.running': 'Scrobble em andamento',
  'scrobble.paused': 'Pausado',
  'scrobble.runningName': 'Scrobble em andamento: {name}',
  'scrobble.pausedName': 'Pausado: {name}',
  'scrobble.position': 'Posição',
  'scrobble.in': '{span} até aqui',
  'scrobble.inAndLeft': '{done} até aqui, faltando {left}',
  'scrobble.pause': 'Pausar',
  'scrobble.resume': 'Retomar',
  'scrobble.stop': 'Parar',
  'scrobble.finish': 'Concluir',
  'scrobble.finishName': 'Concluir: conta como assistido',

  'scrobble.moved': 'Posição alterada',
  'scrobble.movedDetail': 'Termina às {time}.',
  'scrobble.pausedAt': 'Pausado em {percent}',
  'scrobble.kept': 'O Trakt guarda onde você parou. Retome quando quiser, em qualquer um dos seus apps.',
  'scrobble.keptHere':
    'Só o Marquee lembra onde você parou: este servidor não guarda posições. Retome por aqui, até pausar outra coisa.',
  'scrobble.inHistory': '{name} está no seu histórico',
  'scrobble.watched': 'O Trakt conta como assistido.',
  'scrobble.watchedAt': 'Parou em {percent}, o que o Trakt conta como assistido.',
  'scrobble.stoppedAt': 'Parado em {percent}, não assistido',
  'scrobble.stoppedKept':
    'Conta a partir de {limit}. O Trakt guarda onde você parou: retome quando quiser em Continuar assistindo.',
  'scrobble.stoppedLost':
    'Conta a partir de {limit}. Este servidor não guarda posições: para seguir depois, comece de novo e avance até lá.',
  'scrobble.tooShort': 'Curto demais para guardar',
  'scrobble.tooShortDetail': 'Abaixo de {least}, nada dele fica guardado. Seu histórico não mudou.',
  'scrobble.tooLate': 'Tarde demais para pausar, em {percent}',
  'scrobble.tooLateDetail':
    'A partir de {limit} o Trakt não guarda onde você parou, então nada foi enviado. Encerrar agora conta como assistido.',
  'scrobble.duplicate': '{name} já está no seu histórico',
  'scrobble.countedLately': 'O Trakt contou isso há pouco.',
  'scrobble.countedAt': 'O Trakt contou isso às {time}.',
  'scrobble.onceIsEnough': 'Uma vez basta.',
  'scrobble.againFrom': 'Volta a contar a partir das {time}.',
  'scrobble.notPlaying': 'Não estava mais em exibição',
  'scrobble.notPlayingDetail': 'Já tinha terminado, ou agora outra coisa está em exibição. Nada mudou.',
  'scrobble.removed': 'Posição removida',
  'scrobble.removedDetail': 'Da próxima vez começa do início.',
}
