// What each verb of the command line does, in Spanish: one line in the list, and more in its own help.
import type { verbs as english } from '../../en/terminal/verbs.ts'
import type { Translated } from '../../message.ts'

export const verbs: Translated<typeof english> = {
  'verbs.checkin': 'hacer check-in en una película o un episodio',
  'verbs.checkinWhat':
    '<qué> es lo que escribirías en la aplicación: un título, «severance s2e3», «the wire 1x2», «one piece e164», «dune 2021», un identificador de IMDb o un enlace. Una serie sin episodio es su próximo episodio.',
  'verbs.checkinEquals':
    'Un título exacto va antes que el mejor resultado. Si varios son igual de probables, se entiende la serie que tienes a medias; si eso no decide, se enumeran con sus identificadores y no se hace nada.',
  'verbs.checkinBlocked':
    'Si ya hay un check-in de otra cosa, tampoco se hace nada, salvo que --replace o --wait digan qué hacer.',
  'verbs.exampleEpisode': 'este episodio',
  'verbs.exampleNext': 'el próximo episodio de lo último que viste',
  'verbs.exampleNextOf': 'el próximo episodio de esta serie',
  'verbs.exampleReplace': 'cancela lo que está en curso y hace check-in en esto',
  'verbs.exampleAgo': 'empezó hace 20 minutos (un scrobble: Trakt no admite check-ins con hora pasada)',

  'verbs.status': 'qué estás viendo y cuánto le queda',
  'verbs.statusMore':
    'Con --watch sigue, con una línea por cada cambio, para barras de estado, y se mantiene aunque Marquee se cierre y se vuelva a abrir. Con --json cada línea es un objeto. Termina sin ruido con Ctrl+C, o cuando ya nadie lo lee.',
  'verbs.exampleStatus': 'Severance T2E3, 23\u00a0min por ver',
  'verbs.exampleWatch': 'para Waybar y similares',

  'verbs.cancel': 'cancelar lo que está en curso; no cuenta como visto',
  'verbs.cancelMore': 'De un scrobble en curso, Trakt guarda la posición; a partir del {percent} cuenta como visto.',
  'verbs.exampleCancel': 'cancela lo que está en curso',
  'verbs.exampleCancelWaiting': 'anula el check-in que espera su turno',

  'verbs.undo': 'deshacer el check-in de los últimos 30 segundos',
  'verbs.undoMore': 'Lo cancela y, si llegó al historial, lo quita de ahí.',
  'verbs.exampleUndo': 'como si no hubiera pasado',

  'verbs.rate': 'calificar lo que estás viendo o lo último que viste, del 1 al 10',
  'verbs.exampleRate': 'la película o el episodio',
  'verbs.exampleRateShow': 'la serie a la que pertenece el episodio',

  'verbs.queue': 'lo que Trakt aún no sabe',
  'verbs.queueMore': 'Lo que haces cuando no se puede contactar con Trakt se guarda aquí y se envía automáticamente.',
  'verbs.exampleQueue': 'una línea por cada cosa',

  'verbs.open': 'abrir la aplicación',
  'verbs.openMore':
    'Asigna `marquee open palette` a una tecla donde el escritorio no dé atajos globales a las aplicaciones.',
  'verbs.exampleOpen': 'la ventana',
  'verbs.exampleOpenPalette': 'el campo para hacer check-in',

  'verbs.quit': 'salir de la aplicación',
  'verbs.quitMore': 'Lo que está pendiente de envío se guarda para el próximo inicio.',
  'verbs.exampleQuit': 'termina cuando Marquee se ha cerrado',

  'verbs.completions': 'mostrar el autocompletado para un shell',
  'verbs.exampleBash': 'en ~/.bashrc',
  'verbs.exampleZsh': 'en ~/.zshrc, después de compinit',
  'verbs.exampleFish': 'en ~/.config/fish/config.fish',

  'verbs.help': 'esta ayuda, o más sobre un comando',
  'verbs.exampleHelp': 'todo sobre el check-in',
}
