// The help as a whole, in Brazilian Portuguese: what Marquee is, headings, how commands are written, exit codes.
import type { help as english } from '../../en/terminal/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.intro': 'O Marquee conta ao Trakt o que você está assistindo.',
  'help.running': 'Um comando vai para o Marquee que está aberto; se nenhum estiver, ele é iniciado oculto antes.',
  'help.title': 'marquee {verb}: {summary}',

  'help.usage': 'Uso',
  'help.verbs': 'Comandos',
  'help.options': 'Opções',
  'help.examples': 'Exemplos',
  'help.codes': 'Códigos de saída',

  'help.usageAny': 'marquee <comando> [opções]',
  'help.usageCheckin': 'marquee checkin <o quê> [opções]',
  'help.usageCheckinNext': 'marquee checkin --next [série] [opções]',
  'help.usageRate': 'marquee rate <1 a 10> [--show]',
  'help.usageHelp': 'marquee help [comando]',
  'help.bare': 'abre o app',
  'help.hint': '`marquee help <comando>` diz mais sobre cada um.',

  'help.code0': 'feito',
  'help.code1': 'recusado ou falhou: diz por quê',
  'help.code2': 'uso errado, ou várias coisas servem igualmente',
  'help.code3': 'nada a fazer: nada em exibição, nada a seguir, nada a desfazer',
  'help.code4': 'sessão não iniciada',
  'help.code5': 'há outro check-in em andamento, e não foi dado --replace nem --wait',
  'help.code6': 'salvo, para enviar depois: sem conexão com o Trakt',
  'help.code7': 'o Marquee não está aberto, ou não pôde ser iniciado',
}
