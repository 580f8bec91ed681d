// The frames of the pages, in Spanish: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { page as english } from '../../en/pages/page.ts'
import type { Translated } from '../../message.ts'

export const page: Translated<typeof english> = {
  'page.sections': 'Secciones',
  'page.now': 'Ahora',
  'page.activity': 'Actividad',
  'page.settings': 'Ajustes',
  'page.settingsTitle': 'Ajustes de Marquee',
  'page.demo': 'Cuenta de demostración. Nada de esto llega a Trakt.',
  'page.signInToTrakt': 'Iniciar sesión en Trakt',

  // ---- told to screen readers, when it changes by itself ----
  'page.nowPlaying': 'Viendo ahora: {name}',
  'page.nothingPlays': 'Ya no hay nada en curso',
  'page.allSent': 'Todo se ha enviado',
  'page.signedInAs': 'Sesión iniciada como {username}',
  'page.waits': { one: '{count} pendiente de envío', other: '{count} pendientes de envío' },
  'page.refused': { one: 'Trakt rechazó {count} envío', other: 'Trakt rechazó {count} envíos' },
}
