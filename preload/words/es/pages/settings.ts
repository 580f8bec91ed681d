// The settings, in Spanish: their sections, names and hints, and what else people call them.
import type { settings as english } from '../../en/pages/settings.ts'
import type { Translated } from '../../message.ts'

export const settings: Translated<typeof english> = {
  'settings.sections': 'Secciones',
  'settings.search': 'Buscar en los ajustes',
  'settings.clearSearch': 'Borrar la búsqueda',
  'settings.nothingFound': 'Ningún ajuste trata de «{typed}»',
  'settings.nothingFoundHint': 'Prueba con otra palabra, o échales un vistazo a todos.',
  'settings.showAll': 'Mostrar todos los ajustes',
  'settings.found': { one: '{count} ajuste', other: '{count} ajustes' },

  'settings.account': 'Cuenta',
  'settings.notSignedIn': 'Sin sesión iniciada',
  'settings.notSignedInHint': 'Inicia sesión para hacer check-in y ver qué toca a continuación.',
  'settings.addKey': 'Añadir una clave de API',
  'settings.signOut': 'Cerrar sesión',
  'settings.signOutQuestion': '¿Cerrar sesión?',
  'settings.stay': 'Quedarme',
  'settings.signOutYes': 'Sí, cerrar sesión',
  'settings.unsentStays': {
    one: 'Hay un envío pendiente. Se queda en este equipo hasta que {username} vuelva a iniciar sesión aquí.',
    other: 'Hay {count} envíos pendientes. Se quedan en este equipo hasta que {username} vuelva a iniciar sesión aquí.',
  },
  'settings.vip': 'VIP',
  'settings.demo': 'Demo',
  'settings.onDemo': '{username}, en el Trakt que Marquee lleva dentro',
  'settings.onTrakt': '{username} en Trakt',
  'settings.onServer': '{username} en {server}',
  'settings.plainFile': 'Guardar la sesión en un archivo sin cifrar',
  'settings.plainFileHint':
    'La sesión sigue abierta al reiniciar. Cualquiera que pueda leer tus archivos podría usarla.',

  'settings.hotkey': 'Atajo',
  'settings.hotkeyName': 'Check-in desde cualquier lugar',
  'settings.hotkeyHint': 'Abre la paleta por encima de lo que haya en la pantalla.',

  'settings.checkIn': 'Check-in',
  'settings.message': 'Mensaje',
  'settings.messageEmpty': 'El texto de tu cuenta de Trakt',
  'settings.messageHint':
    'Acompaña al check-in cuando se comparte. [item] se convierte en el título. Si lo dejas vacío, se usa el texto de tu cuenta.',
  'settings.share': 'Compartir en {network}',
  'settings.shareHint': 'Publica allí cada check-in, salvo que indiques otra cosa en el formulario.',
  'settings.noNetworks': 'Compartir',
  'settings.noNetworksHint': 'Tu cuenta de Trakt no está conectada a ninguna red social.',
  'settings.connect': 'Conectar en Trakt',

  'settings.general': 'General',
  'settings.language': 'Idioma',
  'settings.languageHint': 'El de Marquee; los títulos los da Trakt.',
  'settings.languageSystem': 'El del sistema',
  'settings.theme': 'Tema',
  'settings.themeHint': '«Sistema» sigue el tema de tu escritorio.',
  'settings.themeSystem': 'Sistema',
  'settings.themeLight': 'Claro',
  'settings.themeDark': 'Oscuro',
  'settings.login': 'Iniciar con el equipo',
  'settings.loginHint': 'Marquee espera en la bandeja.',
  'settings.pauseName': 'Pausa',
  'settings.pauseHint': 'Mientras dure, ni consultas ni notificaciones.',
  'settings.pause': 'Pausar una hora',
  'settings.pausedHint': 'En pausa hasta las {until}: ni consultas ni notificaciones.',
  'settings.resume': 'Reanudar',
  'settings.quitName': 'Salir',
  'settings.quitHint': 'Sin ventana, Marquee sigue en la bandeja; esto lo cierra.',
  'settings.quit': 'Salir de Marquee',

  'settings.firstSteps': 'Primeros pasos',
  'settings.firstStepsLine': 'Iniciar sesión, el atajo y su prueba, el inicio con el equipo',
  'settings.firstStepsAgain': 'Repetir los primeros pasos',

  'settings.advanced': 'Avanzado',
  'settings.apiKey': 'Clave de API de Trakt',
  'settings.apiKeyThere': 'Ya hay una para iniciar sesión. La tuya la reemplaza.',
  'settings.apiKeyMissing':
    'Aún no hay ninguna. Crea una aplicación en Trakt, que requiere VIP, y copia aquí su ID y su secreto de cliente.',
  'settings.getKey': 'Conseguir una clave',
  'settings.clientId': 'ID de cliente',
  'settings.clientIdHint': 'Le dice a Trakt qué aplicación es esta. Al cambiarlo, la sesión termina.',
  'settings.clientIdOwn': 'El de esta versión',
  'settings.clientIdShape': '64 letras y cifras',
  'settings.clientIdSpaces': 'Un ID no lleva espacios. Se pegó algo de más.',
  'settings.secret': 'Secreto de cliente',
  'settings.secretSaved': 'Guardado',
  'settings.secretPaste': 'Pega otro para reemplazarlo; no se vuelve a mostrar',
  'settings.secretHint': 'Va directo al llavero y no se puede volver a leer.',
  'settings.apiAddress': 'Dirección de la API',
  'settings.apiAddressHint': 'Adonde se envían los check-ins. Vacía: Trakt. Solo https, o este equipo.',
  'settings.authAddress': 'Dirección de inicio de sesión',
  'settings.authAddressHint': 'Donde inicias sesión y adonde se envía tu secreto de cliente. Si dudas, déjala vacía.',
  'settings.noAddress': 'Esto no es una dirección. Tiene que parecerse a https://api.trakt.tv.',
  'settings.addressPassword': 'Quita de la dirección el nombre de usuario y la contraseña.',
  'settings.addressUnsafe': 'Aquí solo es seguro https. El http sin cifrar vale únicamente para este equipo.',

  // What is typed to find a setting that is called otherwise here. Accents as they are typed, and without.
  'settings.accountAlso': 'usuario perfil sesión sesion iniciar entrar login log in user profile session account',
  'settings.signOutAlso': 'salir desconectar cerrar sesion cambiar de usuario cuenta log out logout sign leave switch',
  'settings.plainFileAlso': 'llavero seguridad contraseña token keychain security password keyring plain',
  'settings.hotkeyAlso':
    'tecla rápida rapida teclado combinación combinacion global método abreviado shortcut hotkey keyboard keys palette spotlight',
  'settings.messageAlso': 'texto nota tuit publicar publicación predeterminado message text note tweet post default',
  'settings.languageAlso': 'lengua traducción traduccion español espanol castellano translation locale tongue',
  'settings.themeAlso':
    'modo oscuro claro noche nocturno apariencia aspecto color theme dark light mode night appearance look',
  'settings.loginAlso':
    'arranque arrancar encender ordenador computadora automático automatico segundo plano login startup boot autostart launch run background',
  'settings.notificationsAlso':
    'avisos alertas mensajes avisar notify alerts notifications messages toasts popups banner',
  'settings.soundAlso': 'ruido silenciar silencio volumen tono sound noise silent mute volume',
  'settings.quietAlso':
    'noche dormir silenciar no molestar fin de semana horario calendario quiet night sleep mute silence do not disturb weekend schedule',
  'settings.askAlso':
    'puntuar puntuación puntuacion valorar valoración nota estrellas reseña rate rating stars score review',
  'settings.pauseAlso':
    'silenciar parar detener silencio no molestar posponer pause quiet mute stop snooze do not disturb',
  'settings.quitAlso': 'cerrar terminar apagar quit exit close end stop leave',
  'settings.firstStepsAlso':
    'bienvenida tutorial asistente configuración configuracion guía guia introducción ayuda welcome onboarding setup wizard tour help',
  'settings.apiKeyAlso': 'desarrollador aplicación aplicacion app token cliente api key developer application client',
  'settings.clientIdAlso': 'clave api desarrollador aplicación aplicacion client id key developer application',
  'settings.secretAlso': 'clave api desarrollador token contraseña secret key developer password',
  'settings.apiAddressAlso': 'servidor url propio host server self-hosted endpoint address direccion',
  'settings.authAddressAlso': 'servidor url host oauth login server endpoint address direccion sesion',
  'settings.exportAlso':
    'exportar copia de seguridad respaldo respaldar descargar mover export backup back up download copy',
  'settings.importAlso': 'importar restaurar cargar abrir copia de seguridad respaldo import restore load open backup',
  'settings.resetAlso':
    'restaurar reiniciar fábrica fabrica borrar predeterminados deshacer empezar de cero reset factory clear restore undo',
  'settings.updatesAlso':
    'actualizar actualización actualizacion actualizaciones versión version automático descargar novedades update upgrade automatic download release changelog patch',
  'settings.diagnosticsAlso':
    'error fallo informe problema soporte sistema depurar bug report problem support info debug system',
  'settings.logAlso': 'registros archivo errores depurar fallo log logs file debug error trace',
  'settings.privacyAlso':
    'datos telemetría telemetria rastreo estadísticas estadisticas rgpd privacy data telemetry tracking analytics gdpr',
  'settings.licencesAlso':
    'licencia código abierto codigo libre créditos creditos versión acerca de license open source credits version about',
}
