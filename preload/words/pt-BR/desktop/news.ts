// Notifications of the desktop, in Brazilian Portuguese: a short title, one or two sentences below it, and buttons.
import type { news as english } from '../../en/desktop/news.ts'
import type { Translated } from '../../message.ts'

export const news: Translated<typeof english> = {
  'news.undo': 'Desfazer',
  'news.open': 'Abrir',
  'news.rate': 'Avaliar',
  'news.rateHint': '1 a 10',
  'news.startNext': 'Iniciar {episode}',

  'news.checkedIn': 'Check-in feito',
  'news.scrobbling': 'Em andamento como scrobble',
  'news.saved': 'Salvo',
  'news.savedDetail': '{name} será enviado assim que houver conexão com o Trakt.',
  'news.waitEnded': 'O check-in em espera não deu certo',
  'news.waitEndedDetail': '{name}. Nada foi enviado duas vezes; abra o Marquee para ver por quê.',
  'news.waitMissed': 'Um check-in ficou para trás',
  'news.waitMissedDetail': 'A vez de {name} chegou quando o Marquee não estava aberto.',
  'news.sentLate': 'Check-in feito, com atraso',
  'news.sentLateDetail': '{name}. Antes não havia conexão com o Trakt.',
  'news.addedToHistory': 'Adicionado ao seu histórico',
  'news.addedToHistoryDetail': '{name} terminou antes de haver conexão com o Trakt.',
  'news.refused': 'O Trakt recusou algo que aguardava envio',
  'news.refusedDetail': 'Nada se perdeu: fica no Marquee até você enviar, mudar ou descartar.',
  'news.notCounted': 'Não contou como assistido',
  'news.notCountedDetail': '{name} chegou ao fim quando o Marquee não podia avisar o Trakt.',

  'news.watched': 'Assistido até o fim',
  'news.finishedShow': 'Você terminou {show}',
  'news.watchedName': '{name}.',
  'news.watchedSeason': '{name}. A temporada {season} terminou.',
  'news.watchedNext': '{name}. A seguir: {episode}.',
  'news.watchedSeasonNext': '{name}. A temporada {season} terminou. A seguir: {episode}.',
  'news.watchedAnnounced': '{name}. Próximo episódio: {episode}, {day}.',

  'news.missed': 'Durante o silêncio',
  'news.missedWaits': {
    one: '{count} check-in em espera não deu certo.',
    other: '{count} check-ins em espera não deram certo.',
  },
  'news.missedRefused': {
    one: 'O Trakt recusou {count} item que aguardava envio.',
    other: 'O Trakt recusou {count} itens que aguardavam envio.',
  },
  'news.missedUncounted': {
    one: '{count} item não contou como assistido.',
    other: '{count} itens não contaram como assistidos.',
  },

  'news.friend': '{name} fez check-in',
  'news.friendOften': { one: '{name} fez check-in {count} vez', other: '{name} fez check-in {count} vezes' },
  'news.friends': { one: '{count} amigo fez check-in', other: '{count} amigos fizeram check-in' },
  'news.friendLine': '{name}: {what}',
  'news.something': 'alguma coisa',
  'news.more': { one: 'e mais {count}', other: 'e mais {count}' },
}
