// What each verb of the command line does, in Brazilian Portuguese: one line in the list, and more in its own help.
import type { verbs as english } from '../../en/terminal/verbs.ts'
import type { Translated } from '../../message.ts'

export const verbs: Translated<typeof english> = {
  'verbs.checkin': 'faz check-in em um filme ou episódio',
  'verbs.checkinWhat':
    '<o quê> é o que você digitaria no app: um título, “severance s2e3”, “the wire 1x2”, “one piece e164”, “dune 2021”, um ID do IMDb ou um link. Uma série sem episódio significa o próximo dela.',
  'verbs.checkinEquals':
    'Um título exato vem antes do melhor resultado. Entre vários igualmente prováveis, vale a série que você está acompanhando; se isso não decidir, eles são listados com seus IDs e nada é feito.',
  'verbs.checkinBlocked':
    'Com outra coisa em exibição também nada é feito, a menos que --replace ou --wait diga o que fazer.',
  'verbs.exampleEpisode': 'este episódio',
  'verbs.exampleNext': 'o próximo episódio do que você assistiu por último',
  'verbs.exampleNextOf': 'o próximo episódio desta série',
  'verbs.exampleReplace': 'cancela o que está em exibição e faz check-in nisto',
  'verbs.exampleAgo': 'começou há 20 minutos (um scrobble: o Trakt não aceita check-in com data passada)',

  'verbs.status': 'o que está em exibição, e quanto falta',
  'verbs.statusMore':
    'Com --watch continua com uma linha a cada mudança, para barras de status, e permanece quando o Marquee é encerrado e iniciado de novo. Com --json cada linha é um objeto. Termina em silêncio com Ctrl+C, ou quando ninguém mais lê.',
  'verbs.exampleStatus': 'Severance T2E3, faltando 23\u00a0min',
  'verbs.exampleWatch': 'para a Waybar e similares',

  'verbs.cancel': 'cancela o que está em exibição; não conta como assistido',
  'verbs.cancelMore':
    'De um scrobble em andamento, o Trakt guarda onde parou; a partir de {percent} conta como assistido.',
  'verbs.exampleCancel': 'cancela o que está em exibição',
  'verbs.exampleCancelWaiting': 'desiste do check-in que espera a sua vez',

  'verbs.undo': 'desfaz o check-in dos últimos 30 segundos',
  'verbs.undoMore': 'Cancela o check-in, e o tira do histórico se já tiver chegado lá.',
  'verbs.exampleUndo': 'como se não tivesse acontecido',

  'verbs.rate': 'dá nota ao que está em exibição ou foi assistido por último, 1 a 10',
  'verbs.exampleRate': 'o filme ou o episódio',
  'verbs.exampleRateShow': 'a série a que o episódio pertence',

  'verbs.queue': 'o que o Trakt ainda não sabe',
  'verbs.queueMore': 'O que você faz sem conexão com o Trakt fica guardado aqui e é enviado sozinho.',
  'verbs.exampleQueue': 'uma linha para cada',

  'verbs.open': 'abre o app',
  'verbs.openMore': 'Associe `marquee open palette` a uma tecla onde o ambiente não oferece atalhos globais aos apps.',
  'verbs.exampleOpen': 'a janela',
  'verbs.exampleOpenPalette': 'o campo para fazer check-in',

  'verbs.quit': 'encerra o app',
  'verbs.quitMore': 'O que aguarda envio fica guardado para o próximo início.',
  'verbs.exampleQuit': 'retorna depois que ele encerrar',

  'verbs.completions': 'imprime o autocompletar para um shell',
  'verbs.exampleBash': 'em ~/.bashrc',
  'verbs.exampleZsh': 'em ~/.zshrc, depois de compinit',
  'verbs.exampleFish': 'em ~/.config/fish/config.fish',

  'verbs.help': 'isto, ou mais sobre um comando',
  'verbs.exampleHelp': 'tudo sobre fazer check-in',
}
