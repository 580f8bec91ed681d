// Everything that can go wrong with Trakt, in Brazilian Portuguese: what happened, in a sentence.
import type { failure as english } from '../../en/terminal/failure.ts'
import type { Translated } from '../../message.ts'

export const failure: Translated<typeof english> = {
  'failure.nobody': 'Sessão não iniciada.',
  'failure.sessionExpired': 'Sem sessão: ela terminou.',
  'failure.sessionRevoked': 'Sem sessão: o Trakt ou outro app a encerrou.',
  'failure.sessionUnreadable': 'Sem sessão: a sessão salva está ilegível.',
  'failure.sessionNotKept': 'Sem sessão: não foi possível guardá-la.',
  'failure.sessionMoved': 'Sem sessão: a que havia é de outra chave.',
  'failure.offline': 'Sem conexão com o Trakt.',
  'failure.timeout': 'O Trakt não respondeu a tempo.',
  'failure.cancelled': 'Foi cancelado.',
  'failure.serverDown': 'O Trakt está com problemas no momento.',
  'failure.slowDown': 'O Trakt pediu ao Marquee para ir mais devagar.',
  'failure.rateLimited': 'O Trakt pediu ao Marquee para ir mais devagar, até as {time}.',
  'failure.keyRefused': 'O Trakt recusou a chave de API.',
  'failure.edgeBlocked': 'O Trakt recusou a conexão.',
  'failure.notFound': 'O Trakt não conhece isso: a temporada e o número estão certos?',
  'failure.conflict': 'Há outro check-in em andamento.',
  'failure.duplicate': 'O scrobble disso já foi feito há pouco.',
  'failure.invalid': 'O Trakt não aceitou.',
  'failure.invalidBecause': 'O Trakt não aceitou: {message}',
  'failure.accountLimit': 'Esta conta do Trakt chegou a um limite.',
  'failure.deactivated': 'Esta conta do Trakt está desativada.',
  'failure.locked': 'Esta conta do Trakt está bloqueada.',
  'failure.vipOnly': 'O Trakt reserva isso aos membros VIP.',
  'failure.nonsense': 'A resposta não fez sentido. Nada foi contado duas vezes; tente de novo em instantes.',
  'failure.notAired': 'Ainda não foi ao ar.',
  'failure.airsOn': 'Vai ao ar em {day}.',
  'failure.overAlready': 'A esta altura já teria terminado.',
  'failure.overAlreadyRuns': {
    one: 'A esta altura já teria terminado: dura {count} minuto.',
    other: 'A esta altura já teria terminado: dura {count} minutos.',
  },
  'failure.noKey': 'O Marquee não tem uma chave de API do Trakt. Ela vai em `marquee open settings`.',
  'failure.insecureAddress': 'O endereço em Configurações não é seguro.',
}
