// The hotkey, in Brazilian Portuguese: how it stands, what is wrong with the keys that were pressed, and what is printed on keys.
import type { hotkey as english } from '../../en/pages/hotkey.ts'
import type { Translated } from '../../message.ts'

export const hotkey: Translated<typeof english> = {
  'hotkey.field': 'Atalho:',
  'hotkey.none': 'Nenhum',
  'hotkey.press': 'Tecle o atalho',
  'hotkey.captureHint': 'Esc mantém, Backspace apaga.',
  'hotkey.captureBare': 'Junte Ctrl, Alt ou outra tecla modificadora, ou o atalho dispararia ao digitar.',
  'hotkey.captureKey': 'Esta tecla não pode fazer parte de um atalho.',

  'hotkey.noneSet': 'Sem atalho. A bandeja e a janela fazem tudo o que ele faz.',
  'hotkey.unconfirmed':
    'Seu ambiente aceitou, mas só pressionando se tem certeza. Se nada acontecer, tente outro atalho.',
  'hotkey.unsupported':
    'Este ambiente não oferece atalhos globais aos apps. Associe uma tecla a “marquee” nas configurações dele.',
  'hotkey.taken': '{keys} já é de outro app.',
  'hotkey.takenUnnamed': 'Esse atalho já é de outro app.',
  'hotkey.invalid': '{keys} não pode ser um atalho.',
  'hotkey.invalidUnnamed': 'Isso não pode ser um atalho.',
  'hotkey.kept': '{keys} continua funcionando.',
  'hotkey.keptNone': 'Agora não há atalho definido.',

  'hotkey.ctrl': 'Ctrl',
  'hotkey.alt': 'Alt',
  'hotkey.shift': 'Shift',
  'hotkey.windows': 'Win',
  'hotkey.super': 'Super',
  'hotkey.enter': 'Enter',
  'hotkey.space': 'Espaço',
  'hotkey.tab': 'Tab',
  'hotkey.home': 'Home',
  'hotkey.end': 'End',
  'hotkey.pageUp': 'Page Up',
  'hotkey.pageDown': 'Page Down',
  'hotkey.insert': 'Insert',
  'hotkey.delete': 'Delete',
  'hotkey.keypad': 'Num {key}',
  'hotkey.playPause': 'Reproduzir/Pausar',
  'hotkey.nextTrack': 'Próxima faixa',
  'hotkey.previousTrack': 'Faixa anterior',
  'hotkey.stop': 'Parar',
}
