// The account, in Spanish: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { account as english } from '../../en/pages/account.ts'
import type { Translated } from '../../message.ts'

export const account: Translated<typeof english> = {
  // ---- why there is no session ----
  'account.never': 'Cuéntale a Trakt lo que estás viendo',
  'account.neverDetail': 'Haz check-in con un solo atajo. La bandeja muestra lo que estás viendo.',
  'account.user': 'Has cerrado sesión',
  'account.userDetail': 'En este equipo no queda nada de la sesión.',
  'account.expired': 'Tu sesión ha caducado',
  'account.expiredDetail':
    'Trakt la cerró tras mucho tiempo sin uso. No se perdió nada, y lo pendiente seguirá en cuanto vuelvas a iniciar sesión.',
  'account.revoked': 'Trakt cerró esta sesión',
  'account.revokedDetail':
    'Una cuenta gratuita conecta una sola aplicación a la vez: puede que otra haya ocupado tu conexión, o que se haya eliminado en trakt.tv. No se perdió nada, y lo pendiente seguirá en cuanto vuelvas a iniciar sesión.',
  'account.unreadable': 'No se puede leer la sesión guardada',
  'account.unreadableDetail':
    'El llavero del sistema no la abre. Desbloquéalo e inténtalo de nuevo, o inicia sesión otra vez. No se perdió nada, y lo pendiente seguirá entonces.',
  'account.signInAgain': 'Vuelve a iniciar sesión',
  'account.memoryOnlyDetail':
    'La sesión solo se pudo guardar en la memoria, porque no hay llavero o no se pudo escribir en el disco, y terminó al salir de Marquee. Lo pendiente seguirá en cuanto inicies sesión.',
  'account.movedDetail':
    'Marquee habla ahora con Trakt mediante otra clave o dirección, y tu sesión pertenece a la anterior. No se perdió nada, y lo pendiente seguirá en cuanto inicies sesión.',

  // ---- the welcome ----
  'account.signIn': 'Iniciar sesión en Trakt',
  'account.addKey': 'Añadir una clave de API',
  'account.demo': 'Probar sin cuenta',
  'account.noKey':
    'Esta versión no trae ninguna clave de API de Trakt. Trakt las da a los miembros VIP; escribe el ID de cliente de la tuya en Ajustes, en Avanzado.',
  'account.hotkey': 'Con {keys} haces check\u2011in desde cualquier lugar.',
  'account.unsent': {
    one: 'Hay un envío pendiente. Saldrá en cuanto vuelvas a iniciar sesión.',
    other: 'Hay {count} envíos pendientes. Saldrán en cuanto vuelvas a iniciar sesión.',
  },

  // ---- the sign-in with a code ----
  'account.asking': 'Pidiendo un código a Trakt',
  'account.signingIn': 'Iniciando sesión',
  'account.cancel': 'Cancelar',
  'account.withCode': 'Iniciar sesión con un código',
  'account.enterCodeAt': 'Escribe este código en {site}',
  'account.openSite': 'Abrir {site}',
  'account.codeSpelt': 'Código: {characters}',
  'account.copy': 'Copiar',
  'account.copied': 'Copiado',
  'account.qrCode': 'Código QR de la misma página, con el código ya escrito',
  'account.timeLeft': 'Caduca en {time}',
  'account.waiting': 'Esperando a que escribas el código',
  'account.slowed': 'Seguimos esperando; Trakt pide que preguntemos menos a menudo',
  'account.unreachable': 'Ahora no se puede contactar con Trakt; lo intentaremos enseguida',

  // ---- how the session is kept ----
  'account.keychain': 'Sesión guardada en el llavero del sistema',
  'account.keychainDetail': 'Cifrada por tu sistema operativo.',
  'account.memory': 'Sesión guardada solo en la memoria',
  'account.memoryDetail':
    'Aquí no hay llavero, o no se pudo escribir en el disco. La sesión termina al salir de Marquee.',
  'account.file': 'Sesión guardada en un archivo sin cifrar',
  'account.fileDetail': 'Así lo has pedido. Cualquiera que pueda leer tus archivos puede usar la sesión.',
}
