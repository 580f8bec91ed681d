// What came of a check-in, a cancel and an undo, in Brazilian Portuguese.
import type { outcome as english } from '../../en/pages/outcome.ts'
import type { Translated } from '../../message.ts'

export const outcome: Translated<typeof english> = {
  'outcome.checkedIn': 'Check-in feito: {name}',
  'outcome.endsAt': 'Termina às {time}.',
  'outcome.saved': 'Salvo',
  'outcome.savedDetail': '{name} será enviado assim que houver conexão com o Trakt.',
  'outcome.alreadyPlaying': '{name} já está em exibição',
  'outcome.alreadyPlayingDetail': 'Nada foi enviado duas vezes. Termina às {time}.',
  'outcome.scrobbling': '{name} está em andamento',
  'outcome.scrobblingDetail': 'O Trakt registra como scrobble. Termina às {time}.',
  'outcome.replaceFailed': 'A troca falhou',
  'outcome.nothingToPutBack': 'Não havia o que restaurar.',
  'outcome.putBack': 'O check-in anterior voltou, então nada se perdeu.',
  'outcome.notPutBack': 'Não foi possível restaurar o check-in anterior: não há nada em exibição no Trakt agora.',
  'outcome.willNotCount': 'Não vai contar',
  'outcome.willNotCountDetail': 'O Trakt é avisado assim que houver conexão.',
  'outcome.nothingPlaying': 'Não havia mais nada em exibição',
  'outcome.nothingPlayingDetail': 'Já tinha terminado por conta própria.',
  'outcome.undone': 'Desfeito',
  'outcome.undoneHistory': 'O registro também saiu do seu histórico.',
  'outcome.undoneCheckIn': 'O check-in foi cancelado.',
  'outcome.tooLate': 'Tarde demais para desfazer',
  'outcome.tooLateDetail': 'Os 30 segundos passaram. Você ainda pode cancelar o que está em exibição.',
}
