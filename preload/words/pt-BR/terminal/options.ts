// What each option does, in Brazilian Portuguese, beside its name in the help and in the completions.
import type { options as english } from '../../en/terminal/options.ts'
import type { Translated } from '../../message.ts'

export const options: Translated<typeof english> = {
  'options.next': 'o próximo episódio do que você está acompanhando',
  'options.first': 'entre vários igualmente prováveis, o primeiro',
  'options.id': 'entre vários, o que tem este ID',
  'options.replace': 'com outra coisa em exibição: cancela e faz check-in agora',
  'options.wait': 'com outra coisa em exibição: faz o check-in sozinho quando terminar',
  'options.message': 'texto do check-in, em vez do que está em Configurações',
  'options.ago': 'começou há tantos minutos, 1 a 600',
  'options.notify': 'diz no que deu também por notificação, para teclas de atalho',
  'options.watch': 'continua, uma linha a cada mudança',
  'options.waiting': 'não o que está em exibição, mas o check-in em espera',
  'options.show': 'a série em vez do episódio',
  'options.json': 'uma linha de JSON, como descreve docs/command-line.md',
  'options.noStart': 'não inicia o Marquee se ele não estiver aberto',
  'options.help': 'isto',
  'options.version': 'a versão do Marquee',
  'options.textValue': 'texto',
  'options.idValue': 'id',
  'options.minutesValue': 'minutos',
}
