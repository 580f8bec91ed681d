// What the system shows of Marquee, in Brazilian Portuguese: titles of windows, questions and messages, the menu bar of macOS.
import type { system as english } from '../../en/desktop/system.ts'
import type { Translated } from '../../message.ts'

export const system: Translated<typeof english> = {
  'system.palette': 'Fazer check-in',
  'system.settings': 'Configurações do Marquee',

  'system.ok': 'OK',
  'system.notSaved': 'Não foi possível salvar o arquivo',
  'system.notSavedDetail':
    'Nada se perdeu. Verifique se a pasta aceita gravação e se o disco não está cheio, ou escolha outro lugar.',

  'system.comment': 'Conta ao Trakt o que você está assistindo',

  'system.about': 'Sobre o Marquee',
  'system.services': 'Serviços',
  'system.hide': 'Ocultar Marquee',
  'system.hideOthers': 'Ocultar Outros',
  'system.showAll': 'Mostrar Tudo',
  'system.quit': 'Encerrar Marquee',
  'system.edit': 'Editar',
  'system.undo': 'Desfazer',
  'system.redo': 'Refazer',
  'system.cut': 'Recortar',
  'system.copy': 'Copiar',
  'system.paste': 'Colar',
  'system.selectAll': 'Selecionar Tudo',
  'system.windowMenu': 'Janela',
  'system.close': 'Fechar Janela',
  'system.minimize': 'Minimizar',
}
