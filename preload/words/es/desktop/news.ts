// Notifications of the desktop, in Spanish: a short title, one or two sentences below it, and buttons.
import type { news as english } from '../../en/desktop/news.ts'
import type { Translated } from '../../message.ts'

export const news: Translated<typeof english> = {
  // ---- buttons ----
  'news.undo': 'Deshacer',
  'news.open': 'Abrir',
  'news.rate': 'Calificar',
  'news.rateHint': '1 a 10',
  'news.startNext': 'Empezar {episode}',

  // ---- check-ins ----
  'news.checkedIn': 'Check-in hecho',
  'news.scrobbling': 'En curso como scrobble',
  'news.saved': 'Guardado',
  'news.savedDetail': '{name} se enviará en cuanto Trakt responda.',
  'news.waitEnded': 'El check-in en espera no salió adelante',
  'news.waitEndedDetail': '{name}. No se envió nada dos veces; abre Marquee para ver por qué.',
  'news.waitMissed': 'Se perdió un check-in',
  'news.waitMissedDetail': 'A {name} le tocaba cuando Marquee no estaba abierto.',
  'news.sentLate': 'Check-in hecho, con retraso',
  'news.sentLateDetail': '{name}. Antes no se pudo contactar con Trakt.',
  'news.addedToHistory': 'Añadido a tu historial',
  'news.addedToHistoryDetail': '{name} terminó antes de poder contactar con Trakt.',
  'news.refused': 'Trakt dijo que no a un envío pendiente',
  'news.refusedDetail': 'No se pierde nada: se queda en Marquee hasta que lo envíes, lo cambies o lo descartes.',
  'news.notCounted': 'No contó como visto',
  'news.notCountedDetail': '{name} terminó cuando Marquee no podía avisar a Trakt.',

  // ---- after watching ----
  'news.watched': 'Visto hasta el final',
  'news.finishedShow': 'Has terminado {show}',
  'news.watchedName': '{name}.',
  'news.watchedSeason': '{name}. Fin de la temporada {season}.',
  'news.watchedNext': '{name}. A continuación: {episode}.',
  'news.watchedSeasonNext': '{name}. Fin de la temporada {season}. A continuación: {episode}.',
  'news.watchedAnnounced': '{name}. {episode} llega el {day}.',

  // ---- what came in quiet hours; each a line ----
  'news.missed': 'Durante las horas de silencio',
  'news.missedWaits': {
    one: 'Un check-in en espera no salió adelante.',
    other: '{count} check-ins en espera no salieron adelante.',
  },
  'news.missedRefused': {
    one: 'Trakt dijo que no a un envío pendiente.',
    other: 'Trakt dijo que no a {count} envíos pendientes.',
  },
  'news.missedUncounted': {
    one: 'Algo no contó como visto.',
    other: '{count} cosas no contaron como vistas.',
  },

  // ---- friends ----
  'news.friend': '{name} hizo check-in',
  'news.friendOften': { one: '{name} hizo {count} check-in', other: '{name} hizo {count} check-ins' },
  'news.friends': { one: 'Alguien que sigues hizo check-in', other: '{count} amigos hicieron check-in' },
  'news.friendLine': '{name}: {what}',
  'news.something': 'algo',
  'news.more': { one: 'y uno más', other: 'y {count} más' },
}
