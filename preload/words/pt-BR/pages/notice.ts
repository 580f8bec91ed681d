// The notices, in Brazilian Portuguese: what happened while nobody looked.
import type { notice as english } from '../../en/pages/notice.ts'
import type { Translated } from '../../message.ts'

export const notice: Translated<typeof english> = {
  'notice.settingsUnread': 'Não foi possível ler o arquivo de configurações',
  'notice.settingsUnreadDetail': 'Suas configurações voltaram ao padrão.',
  'notice.stateUnread': 'Não foi possível ler o arquivo dos check-ins em espera',
  'notice.stateUnreadDetail':
    'Se havia um check-in em espera, peça-o de novo. Seu histórico no Trakt continua intacto.',
  'notice.sessionUnread': 'Não foi possível ler a sessão salva',
  'notice.sessionUnreadDetail': 'Nada se perdeu no Trakt. Entre de novo para continuar.',
  'notice.demoUnread': 'Não foi possível ler o arquivo da conta de demonstração',
  'notice.demoUnreadDetail': 'A demonstração recomeça; sua conta continua intacta.',
  'notice.activityUnread': 'Não foi possível ler a atividade guardada para uso offline',
  'notice.activityUnreadDetail': 'Nada se perdeu no Trakt: a atividade volta a ser guardada conforme você a vê.',
  'notice.journalUnread': 'Não foi possível ler a fila de envio',
  'notice.journalUnreadDetail': 'Nela estava o que aguardava envio: olhe seu histórico antes de repetir um check-in.',
  'notice.keptAs': 'O arquivo antigo foi guardado como {file}.',

  'notice.settingsUnwritten': 'Não é possível gravar o arquivo de configurações',
  'notice.stateUnwritten': 'Não é possível gravar o arquivo dos check-ins em espera',
  'notice.sessionUnwritten': 'Não é possível gravar a sessão',
  'notice.demoUnwritten': 'Não é possível gravar o arquivo da conta de demonstração',
  'notice.activityUnwritten': 'Não é possível gravar a atividade guardada para uso offline',
  'notice.journalUnwritten': 'Não é possível gravar a fila de envio',
  'notice.untilQuit': 'As mudanças valem até o Marquee ser encerrado.',
  'notice.sessionUntilQuit':
    'Sua sessão dura até o Marquee ser encerrado; depois disso talvez seja preciso entrar de novo.',
  'notice.journalUntilQuit': 'Um check-in que não puder ser enviado na hora se perde quando o Marquee for encerrado.',
  'notice.checkDisk': 'Verifique se o disco não está cheio nem protegido contra gravação.',

  'notice.notCheckedIn': 'O check-in em {title} não foi feito',
  'notice.missed':
    'A vez dele chegou às {time}, quando o Marquee não estava aberto. Faz tempo demais para fazê-lo sem perguntar, então nada foi enviado. Faça check-in de novo se ainda estiver assistindo.',
  'notice.checkInAgain': 'Faça check-in de novo quando quiser.',
  'notice.putBack': '{title} está em exibição de novo',
  'notice.putBackDetail': 'A troca falhou, então o check-in anterior voltou. Nada se perdeu.',
  'notice.notPutBack': 'Não foi possível retomar {title}',
  'notice.notPutBackDetail':
    'A troca também falhou: não há nada em exibição no Trakt agora. Faça check-in de novo quando quiser.',
  'notice.addedToHistory': '{title} entrou no seu histórico',
  'notice.addedToHistoryDetail':
    'Com o próprio horário ({time}). Não deu para avisar o Trakt na hora, então nunca apareceu em exibição.',
  'notice.sentLate': '{title} foi enviado com atraso',
  'notice.sentLateDetail': 'O Trakt voltou a responder, e seu check-in agora está em andamento lá. Nada se perdeu.',
  'notice.journalOld': 'A fila de envio é uma cópia antiga',
  'notice.journalOldDetail':
    'Ela é mais velha do que aquilo que o Marquee sabe, como depois de restaurar um backup. Nada dela é enviado antes de o Marquee ver se o Trakt já tem.',
  'notice.notInHistory': '{title} não está no seu histórico',
  'notice.notInHistoryDetail':
    'Terminou às {time}, quando o Marquee não podia avisar o Trakt. Um scrobble só conta quando o Trakt sabe do fim. Adicione ao seu histórico em trakt.tv se você assistiu até o fim.',
  'notice.notCancelled': 'Não foi possível cancelar o que está em exibição',
}
