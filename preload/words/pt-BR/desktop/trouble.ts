// What stands in the way, in Brazilian Portuguese: one short line in the tray's menu, and in its tooltip behind "Marquee · ".
import type { trouble as english } from '../../en/desktop/trouble.ts'
import type { Translated } from '../../message.ts'

export const trouble: Translated<typeof english> = {
  'trouble.memoryOnly': 'Sem sessão: não foi possível guardá-la',
  'trouble.expired': 'Sem sessão: ela terminou',
  'trouble.revoked': 'Sem sessão: Trakt ou outro app a encerrou',
  'trouble.sessionUnreadable': 'Sem sessão: a sessão salva está ilegível',
  'trouble.moved': 'Sem sessão: a que havia é de outra chave',
  'trouble.offline': 'Offline: sem conexão com o Trakt',
  'trouble.serverDown': 'O Trakt está com problemas no momento',
  'trouble.rateLimited': 'O Trakt pediu mais calma',
  'trouble.edgeBlocked': 'O Trakt recusou a conexão',
  'trouble.unreadable': 'O Trakt deu uma resposta sem sentido',
  'trouble.keyRefused': 'O Trakt recusou esta chave de API',
  'trouble.noKey': 'Sem chave de API do Trakt',
  'trouble.insecureAddress': 'O endereço em Configurações não é seguro',
  'trouble.deactivated': 'Esta conta do Trakt está desativada',
  'trouble.locked': 'Esta conta do Trakt está bloqueada',
  'trouble.accountLimit': 'Esta conta do Trakt chegou a um limite',
  'trouble.vipOnly': 'O Trakt reserva isso aos membros VIP',
  'trouble.hotkey': 'Não foi possível registrar o atalho',
}
