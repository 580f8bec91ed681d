// Signing in by name and password on a server that speaks the older Trakt API, in Spanish: the form, and why it failed.
import type { server as english } from '../../en/pages/server.ts'
import type { Translated } from '../../message.ts'

export const server: Translated<typeof english> = {
  'server.open': 'Iniciar sesión en otro servidor',
  'server.title': 'Iniciar sesión en otro servidor',
  'server.back': 'Atrás',
  'server.hint': 'Para servidores que hablan la API antigua de Trakt, con nombre de usuario y contraseña.',
  'server.send': 'Iniciar sesión',

  // ---- the fields, and what is wrong with what was typed ----
  'server.address': 'Dirección del servidor',
  'server.addressMissing': 'Escribe la dirección del servidor.',
  'server.addressInvalid': 'Esto no es una dirección. Tiene que parecerse a {example}.',
  'server.addressWithName': 'Quita de la dirección el nombre de usuario y la contraseña.',
  'server.plain': 'Esta dirección no está cifrada.',
  'server.plainDetail':
    'Cualquiera que esté en el camino puede leer lo que se envía e iniciar sesión en tu nombre con ello.',
  'server.allowPlain': 'Enviar mi nombre y mi contraseña sin cifrar',
  'server.plainRefused': 'Usa https o activa esta opción.',
  'server.key': 'Clave de API',
  'server.keyFrom': 'La da el dueño del servidor',
  'server.keyMissing': 'Escribe la clave de API del servidor.',
  'server.keyInvalid': 'Una clave no lleva espacios. Se pegó algo de más.',
  'server.name': 'Nombre de usuario',
  'server.nameMissing': 'Escribe tu nombre de usuario en ese servidor.',
  'server.password': 'Contraseña',
  'server.passwordMissing': 'Escribe tu contraseña en ese servidor.',
  'server.passwordHint': 'Se convierte al momento en un hash (SHA-1). Solo se envía y se guarda el hash.',

  // ---- why it failed ----
  'server.wrongPassword': 'Nombre o contraseña incorrectos',
  'server.wrongPasswordDetail':
    'El nombre de usuario o la contraseña no son correctos. No se inició la sesión; vuelve a escribir la contraseña.',
  'server.keyRefused': 'Se rechazó la clave',
  'server.keyRefusedDetail': 'El servidor no conoce esta clave de API o no le permite hacer check-in.',
  'server.insecure': 'No se envió nada',
  'server.insecureDetail': 'La dirección no usa https ni está en este equipo. Usa https o insiste abajo.',
  'server.offline': 'No se puede contactar con el servidor',
  'server.offlineDetail':
    'No se inició la sesión. Comprueba la dirección y tu conexión, y vuelve a escribir la contraseña.',
  'server.timeout': 'El servidor no respondió a tiempo',
  'server.waited': {
    one: 'Marquee esperó un segundo. No se inició la sesión; inténtalo de nuevo.',
    other: 'Marquee esperó {count} segundos. No se inició la sesión; inténtalo de nuevo.',
  },
  'server.otherApi': 'No es la API antigua de Trakt',
  'server.otherApiDetail': 'Algo responde ahí, pero no con la API antigua de Trakt. Comprueba la dirección.',
  'server.edgeBlocked': 'El servidor nos cerró la puerta',
  'server.edgeBlockedDetail':
    'Su protección rechazó la conexión. No se inició la sesión. Suele deberse a una VPN o a una dirección compartida.',
}
