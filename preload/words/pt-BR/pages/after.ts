// What comes after watching, in Brazilian Portuguese: the rating that is asked for, and what comes next.
import type { after as english } from '../../en/pages/after.ts'
import type { Translated } from '../../message.ts'

export const after: Translated<typeof english> = {
  'after.watched': 'Assistido até o fim',
  'after.watchedSpan': 'Assistido · {span}',
  'after.label': 'Assistido: {name}',
  'after.spoken': 'Assistido até o fim: {name}.',
  'after.spokenAsked': 'Assistido até o fim: {name}. Você pode dar uma nota.',
  'after.rating': 'Sua nota',
  'after.rate': 'Nota {value} de 10: {name}',
  'after.rateKeys': 'Teclas 1 a 9; 0 vale 10',
  'after.rated': 'Você deu nota {value} de 10',
  'after.ratedWaits': 'Você deu nota {value} de 10. Ela será enviada assim que houver conexão com o Trakt.',
  'after.notNow': 'Agora não',
  'after.neverAsk': 'Não perguntar mais',
  'after.neverAsked': 'Sem mais perguntas sobre notas',
  'after.neverAskedDetail': 'Para voltar a recebê-las: Configurações, Notificações.',
  'after.next': 'A seguir',
  'after.checkIn': 'Check-in',
  'after.seasonFinished': 'A temporada {season} terminou.',
  'after.upToDate': 'Você está em dia.',
  'after.showFinished': 'Você terminou {show}.',
  'after.announced': 'Novo episódio: {code}, {day}.',
}
