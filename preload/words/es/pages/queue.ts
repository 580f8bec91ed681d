// The queue, in Spanish: what Trakt was not told yet, since when and why it waits, and what becomes of it.
import type { queue as english } from '../../en/pages/queue.ts'
import type { Translated } from '../../message.ts'

export const queue: Translated<typeof english> = {
  'queue.waiting': 'Pendiente de envío',
  'queue.notSent': 'No enviado',
  'queue.export': 'Exportar…',
  'queue.exported': 'Exportado',
  'queue.exportedDetail': 'El archivo contiene todo lo que está pendiente de envío.',
  'queue.showAll': { one: 'Mostrar todo ({count})', other: 'Mostrar todo ({count})' },
  'queue.showFewer': 'Mostrar menos',

  // ---- what an entry is: nouns ----
  'queue.checkIn': 'Check-in',
  'queue.scrobble': 'Scrobble',
  'queue.cancel': 'Cancelación',
  'queue.rating': 'Calificación: {value}',
  'queue.watchlist': 'Lista de seguimiento',

  // ---- since when ----
  'queue.onDate': '{date}, {time}',
  'queue.justNow': '{time}, ahora mismo',
  'queue.minutesAgo': { one: '{time}, hace {count}\u00a0min', other: '{time}, hace {count}\u00a0min' },
  'queue.hoursAgo': { one: '{time}, hace {count}\u00a0h', other: '{time}, hace {count}\u00a0h' },

  // ---- what stands in the way, in few words ----
  'queue.refused': 'Trakt dijo que no',
  'queue.unsure': 'Trakt no lo ha confirmado',
  'queue.notSentYet': 'Aún sin enviar',

  // ---- what happens next ----
  'queue.waitsForYou': 'espera tu decisión',
  'queue.sendsSignedIn': 'se enviará cuando inicies sesión',
  'queue.sendsReached': 'se enviará cuando Trakt responda',
  'queue.sendsSoon': 'se enviará enseguida',
  'queue.sendsAt': 'se enviará a las {time}',
  'queue.historySignedIn': 'irá a tu historial cuando inicies sesión',
  'queue.historyReached': 'irá a tu historial cuando Trakt responda',
  'queue.historySoon': 'irá a tu historial enseguida',
  'queue.historyAt': 'irá a tu historial a las {time}',

  // ---- the same in full sentences ----
  'queue.refusedUnexplained': 'No dio ningún motivo. Queda guardado aquí.',
  'queue.sendEditDrop': 'Envíalo de nuevo, edítalo o descártalo.',
  'queue.sendDrop': 'Envíalo de nuevo o descártalo.',
  'queue.looksFirst': 'Puede que haya llegado a Trakt. Marquee lo comprueba antes de volver a enviarlo.',
  'queue.otherPlays': 'Estás viendo otra cosa, así que irá a tu historial con su propia hora.',
  'queue.otherPlaysAt': 'Estás viendo otra cosa, así que irá a tu historial con su propia hora ({time}).',
  'queue.over': 'Ya ha terminado, así que irá a tu historial con su propia hora.',
  'queue.overAt': 'Ya ha terminado, así que irá a tu historial con su propia hora ({time}).',
  'queue.sentWhenReached': 'Se enviará en cuanto Trakt responda.',
  'queue.sentBefore': 'Si no se puede enviar antes de las {time}, se añadirá a tu historial con su propia hora.',
  'queue.cancelTold': 'No contará: se avisará a Trakt en cuanto responda.',
  'queue.told': 'Se avisará a Trakt en cuanto responda.',

  // ---- what can be done ----
  'queue.actionsFor': 'Acciones para {title}',
  'queue.dropWhich': '¿Descartar {title}?',
  'queue.sendAgain': 'Reenviar',
  'queue.sendNow': 'Enviar ahora',
  'queue.edit': 'Editar…',
  'queue.drop': 'Descartar…',
  'queue.keep': 'Conservar',
  'queue.dropUntold': 'Descartar: Trakt no lo sabrá',
  'queue.dropUncounted': 'Descartar: no contará',
  'queue.dropCounted': 'Descartar: al final contará',
  'queue.dropped': 'Descartado: {title}',
  'queue.untold': 'Trakt no lo sabrá.',
  'queue.uncounted': 'No contará.',
  'queue.counted': 'Al final contará.',
  'queue.untoldOf': '{title}: Trakt no lo sabrá.',
  'queue.uncountedOf': '{title}: no contará.',
  'queue.countedOf': '{title}: al final contará.',
  'queue.message': '«{message}»',

  // ---- the sheet that changes a check-in ----
  'queue.editTitle': 'Editar el check-in',
  'queue.leave': 'Dejarlo así',
  'queue.save': 'Guardar',
  'queue.started': 'Inicio',
  'queue.startMissing': 'Indica un día y una hora.',
  'queue.startAhead': 'No puede haber empezado en el futuro.',
  'queue.ownClock': 'Según tu reloj.',
  'queue.endsAt': 'Entonces termina a las {time}.',
  'queue.endedAt': 'Entonces terminó a las {time}: irá a tu historial con esa hora.',
  'queue.messageField': 'Mensaje',
  'queue.messageOwn': 'El texto de tu cuenta',
}
