// Everything that can go wrong with Trakt, in Spanish: what happened, in a sentence.
import type { failure as english } from '../../en/terminal/failure.ts'
import type { Translated } from '../../message.ts'

export const failure: Translated<typeof english> = {
  'failure.nobody': 'No hay ninguna sesión iniciada.',
  'failure.sessionExpired': 'Sin sesión: ha caducado.',
  'failure.sessionRevoked': 'Sin sesión: la cerró Trakt u otra aplicación.',
  'failure.sessionUnreadable': 'Sin sesión: no se pudo leer la guardada.',
  'failure.sessionNotKept': 'Sin sesión: no se pudo guardar.',
  'failure.sessionMoved': 'Sin sesión: pertenece a otra clave.',
  'failure.offline': 'No se puede contactar con Trakt.',
  'failure.timeout': 'Trakt no respondió a tiempo.',
  'failure.cancelled': 'Se anuló.',
  'failure.serverDown': 'Trakt tiene problemas en este momento.',
  'failure.slowDown': 'Trakt pidió a Marquee ir más despacio.',
  'failure.rateLimited': 'Trakt pidió a Marquee ir más despacio, hasta las {time}.',
  'failure.keyRefused': 'Trakt rechazó la clave de API.',
  'failure.edgeBlocked': 'Trakt rechazó la conexión.',
  'failure.notFound': 'Trakt no lo conoce: ¿son correctos la temporada y el número?',
  'failure.conflict': 'Hay otro check-in en curso.',
  'failure.duplicate': 'Ya se hizo scrobble hace poco.',
  'failure.invalid': 'Trakt no lo aceptó.',
  'failure.invalidBecause': 'Trakt no lo aceptó: {message}',
  'failure.accountLimit': 'Se alcanzó un límite de esta cuenta de Trakt.',
  'failure.deactivated': 'Esta cuenta de Trakt está desactivada.',
  'failure.locked': 'Esta cuenta de Trakt está bloqueada.',
  'failure.vipOnly': 'Trakt lo reserva para miembros VIP.',
  'failure.nonsense': 'La respuesta no tenía sentido. No se contó nada dos veces; inténtalo de nuevo en un momento.',
  'failure.notAired': 'Todavía no se ha emitido.',
  'failure.airsOn': 'Se emite el {day}.',
  'failure.overAlready': 'Ya habría terminado.',
  'failure.overAlreadyRuns': {
    one: 'Ya habría terminado: dura un minuto.',
    other: 'Ya habría terminado: dura {count} minutos.',
  },
  'failure.noKey': 'Marquee no tiene clave de API de Trakt. Se pone en `marquee open settings`.',
  'failure.insecureAddress': 'La dirección de Ajustes no es segura.',
}
