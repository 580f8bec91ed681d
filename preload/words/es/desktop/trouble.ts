// What stands in the way, in Spanish: one short line in the tray's menu, and in its tooltip.
import type { trouble as english } from '../../en/desktop/trouble.ts'
import type { Translated } from '../../message.ts'

export const trouble: Translated<typeof english> = {
  'trouble.memoryOnly': 'Sin sesión: no se pudo guardar',
  'trouble.expired': 'Sin sesión: ha caducado',
  'trouble.revoked': 'Sin sesión: la cerró Trakt u otra aplicación',
  'trouble.sessionUnreadable': 'Sin sesión: no se pudo leer la guardada',
  'trouble.moved': 'Sin sesión: pertenece a otra clave',
  'trouble.offline': 'Sin conexión con Trakt',
  'trouble.serverDown': 'Trakt tiene problemas en este momento',
  'trouble.rateLimited': 'Trakt nos pidió ir más despacio',
  'trouble.edgeBlocked': 'Trakt rechazó la conexión',
  'trouble.unreadable': 'Trakt dio una respuesta sin sentido',
  'trouble.keyRefused': 'Trakt rechazó esta clave de API',
  'trouble.noKey': 'Falta una clave de API de Trakt',
  'trouble.insecureAddress': 'La dirección de Ajustes no es segura',
  'trouble.deactivated': 'Esta cuenta de Trakt está desactivada',
  'trouble.locked': 'Esta cuenta de Trakt está bloqueada',
  'trouble.accountLimit': 'Tu cuenta de Trakt ha llegado a un límite',
  'trouble.vipOnly': 'Trakt lo reserva para miembros VIP',
  'trouble.hotkey': 'No se pudo registrar el atajo',
}
